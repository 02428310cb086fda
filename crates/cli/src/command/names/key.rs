//! Looking names up in the list, and adding some: what a key list is opened for.

use serde::Serialize;
use sitat_model::{Message, NameKind};
use sitat_project::{ListedName, Project};

use super::kind_key;
use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::listing::{Listing, Side};

/// Puts a name into the list, as `name=what stands for it`; one that is there gets what is said now.
pub(super) fn add(project: &mut Project, pair: &str) -> Result<(), Failure> {
    let Some((name, replacement)) = pair.split_once('=') else {
        return Err(Failure::Usage(Message::new("cli-names-no-pair").with("pair", pair)));
    };
    let mut names = project.name_list(None)?.names;
    let (name, replacement) = (name.trim().to_owned(), replacement.trim().to_owned());
    match names.iter_mut().find(|own| own.name.to_lowercase() == name.to_lowercase()) {
        Some(own) => own.replacement = replacement,
        None => names.push(ListedName { name, replacement, kind: NameKind::Person }),
    }
    project.write_names(None, &names)?;
    Ok(())
}

#[derive(Serialize)]
struct ToldNames {
    found: Vec<ToldName>,
    #[serde(flatten)]
    warnings: ToldWarnings,
}

#[derive(Serialize)]
struct ToldName {
    name: String,
    replacement: String,
    kind: &'static str,
}

/// Tells who is behind what stands in the texts, or what stands for somebody.
pub(super) fn look_up(
    console: &Console,
    mut project: Project,
    words: &str,
    warnings: &[Message],
) -> Result<Status, Failure> {
    let found = project.look_up_name(words)?;
    project.close()?;
    if console.is_json() {
        let told = |own: ListedName| ToldName { name: own.name, replacement: own.replacement, kind: own.kind.name() };
        let found = found.into_iter().map(told).collect();
        console.print_json(&ToldNames { found, warnings: ToldWarnings::new(console.language(), warnings) })?;
        return Ok(Status::Done);
    }
    console.warn(warnings);
    let mut listing = Listing::with_headings(&[
        (console.word("cli-column-name"), Side::Left),
        (console.word("cli-column-replacement"), Side::Left),
        (console.word("cli-column-name-kind"), Side::Left),
    ]);
    for own in found {
        listing.row([own.name, own.replacement, console.word(kind_key(own.kind))]);
    }
    console.print(&listing.text())?;
    Ok(Status::Done)
}
