//! Which parts of the package hold text, found by their relationships and not by their names.

use crate::error::ImportError;
use crate::package::Package;
use crate::xml::{Markup, attribute, walk};

/// Names of the parts that are read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) main: String,
    pub(super) styles: Option<String>,
    pub(super) footnotes: Option<String>,
    pub(super) endnotes: Option<String>,
    pub(super) comments: Option<String>,
    /// Which comments answer others.
    pub(super) answers: Option<String>,
    /// Headers and footers.
    pub(super) margins: Vec<String>,
}

impl Parts {
    /// Follows the relationships from the root.
    pub(super) fn find(package: &mut Package<'_>) -> Result<Self, ImportError> {
        let roots = relationships(package, "")?;
        let by_relationship = roots.into_iter().find(|(kind, _)| kind == "officeDocument").map(|(_, target)| target);
        // Some converters forget the relationships; Word opens such files, so they are read too.
        let by_name = || package.names().find(|name| name.starts_with("word/document")).map(str::to_owned);
        let main = by_relationship.or_else(by_name).unwrap_or_else(|| "word/document.xml".to_owned());
        let mut parts = Self { main, ..Self::default() };
        for (kind, target) in relationships(package, &parts.main)? {
            match kind.as_str() {
                "styles" => parts.styles = Some(target),
                "footnotes" => parts.footnotes = Some(target),
                "endnotes" => parts.endnotes = Some(target),
                "comments" => parts.comments = Some(target),
                "commentsExtended" => parts.answers = Some(target),
                "header" | "footer" if !parts.margins.contains(&target) => parts.margins.push(target),
                _ => {}
            }
        }
        Ok(parts)
    }
}

/// The part that holds the relationships of a part.
pub(super) fn relationships_part(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") }
}

/// Kind (last part of its address) and target of each relationship of a part, in order. The root has no name.
fn relationships(package: &Package<'_>, part: &str) -> Result<Vec<(String, String)>, ImportError> {
    let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
    let rels = relationships_part(part);
    let mut found = Vec::new();
    let Some(content) = package.read(&rels)? else { return Ok(found) };
    walk(&content, &package.part(&rels), |markup| {
        let (Markup::Start(start) | Markup::Empty(start)) = markup else { return };
        if start.local_name().into_inner() != "Relationship"
            || attribute(&start, "TargetMode").as_deref() == Some("External")
        {
            return;
        }
        if let (Some(kind), Some(target)) = (attribute(&start, "Type"), attribute(&start, "Target")) {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            found.push((kind, resolve(folder, &target)));
        }
    })?;
    Ok(found)
}

/// The name of a part that a relationship in a folder points to.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut names: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for name in target.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    names.retain(|name| !name.is_empty());
    names.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn targets_are_resolved_against_the_folder_of_their_part() {
        assert_eq!(resolve("word", "footnotes.xml"), "word/footnotes.xml");
        assert_eq!(resolve("word", "/word/notes/a.xml"), "word/notes/a.xml");
        assert_eq!(resolve("word", "../x/./a.xml"), "x/a.xml");
        assert_eq!(resolve("", "word/document2.xml"), "word/document2.xml");
        assert_eq!(resolve("", "../../a"), "a");
    }
}
