//! What stands in the margin of a document: comments, and which of them answer others.

use std::collections::HashMap;

use crate::document::{Remark, moment};
use crate::error::ImportError;
use crate::xml::{Markup, PartName, attribute, walk};

/// A comment with the identity of its last paragraph, by which answers name it.
#[derive(Default)]
struct Read {
    id: String,
    remark: Remark,
    paragraph: String,
}

/// Reads the part that holds the comments; remarks by identity, and by the last paragraph of each.
fn read(content: &str, name: &PartName) -> Result<Vec<Read>, ImportError> {
    let mut found: Vec<Read> = Vec::new();
    let mut path: Vec<bool> = Vec::new();
    walk(content, name, |markup| match markup {
        Markup::Start(start) => {
            begin(&mut found, &start);
            path.push(start.local_name().into_inner() == "t");
        }
        Markup::Empty(start) => begin(&mut found, &start),
        Markup::End => {
            path.pop();
        }
        Markup::Text(words) => {
            if path.last() == Some(&true)
                && let Some(last) = found.last_mut()
            {
                last.remark.text.push_str(&words);
            }
        }
    })?;
    for comment in &mut found {
        comment.remark.text = comment.remark.text.trim().to_owned();
    }
    Ok(found)
}

fn begin(found: &mut Vec<Read>, start: &quick_xml::events::BytesStart<'_>) {
    let element = start.local_name().into_inner();
    if element == "comment" {
        let remark = Remark {
            author: attribute(start, "author").unwrap_or_default(),
            at: attribute(start, "date").as_deref().and_then(moment),
            ..Remark::default()
        };
        found.push(Read { id: attribute(start, "id").unwrap_or_default(), remark, ..Read::default() });
        return;
    }
    let Some(last) = found.last_mut() else { return };
    match element {
        "p" => {
            if !last.remark.text.is_empty() {
                last.remark.text.push('\n');
            }
            if let Some(paragraph) = attribute(start, "paraId") {
                last.paragraph = paragraph;
            }
        }
        "tab" => last.remark.text.push('\t'),
        "br" | "cr" => last.remark.text.push('\n'),
        "noBreakHyphen" => last.remark.text.push('\u{2011}'),
        _ => {}
    }
}

/// Reads comments and, from the part beside them, which one answers which.
pub(super) fn remarks(
    (content, name): (&str, &PartName),
    extended: Option<(&str, &PartName)>,
) -> Result<HashMap<String, Remark>, ImportError> {
    let mut found = read(content, name)?;
    if let Some((content, name)) = extended {
        let by_paragraph: HashMap<String, String> =
            found.iter().map(|comment| (comment.paragraph.clone(), comment.id.clone())).collect();
        let mut answers: HashMap<String, String> = HashMap::new();
        walk(content, name, |markup| {
            if let Markup::Start(start) | Markup::Empty(start) = markup
                && start.local_name().into_inner() == "commentEx"
                && let (Some(own), Some(parent)) = (attribute(&start, "paraId"), attribute(&start, "paraIdParent"))
                && let Some(answered) = by_paragraph.get(&parent)
            {
                answers.insert(own, answered.clone());
            }
        })?;
        for comment in &mut found {
            comment.remark.answers = answers.remove(&comment.paragraph).filter(|answered| *answered != comment.id);
        }
    }
    Ok(found.into_iter().map(|comment| (comment.id, comment.remark)).collect())
}

#[cfg(test)]
mod tests {
    use crate::docx::read;
    use crate::docx::testing::{package, relationships, root};

    #[test]
    fn comments_stand_beside_their_words_with_answers_and_pens_keep_their_colour() {
        let body = concat!(
            r#"<w:p><w:r><w:t xml:space="preserve">Vi har </w:t></w:r><w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>"#,
            r#"<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>lite pen</w:t></w:r><w:r><w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">ger </w:t></w:r>"#,
            r#"<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>"#,
            r#"<w:r><w:rPr><w:shd w:val="clear" w:fill="FFC000"/></w:rPr><w:t>og tid</w:t></w:r><w:r><w:rPr><w:highlight w:val="none"/><w:shd w:fill="auto"/></w:rPr><w:t>.</w:t></w:r></w:p>"#,
            r#"<w:p><w:r><w:rPr><w:highlight w:val="green"/></w:rPr><w:t>en</w:t></w:r></w:p><w:p><w:r><w:rPr><w:highlight w:val="green"/></w:rPr><w:t>to</w:t></w:r></w:p>"#,
            r#"<w:p><w:r><w:t xml:space="preserve">Bare et sted </w:t><w:commentReference w:id="2"/></w:r></w:p><w:p><w:commentRangeStart w:id="3"/><w:r><w:t>borte</w:t></w:r></w:p>"#,
        );
        let comments = concat!(
            r#"<w:comment w:id="0" w:author="Ola" w:date="2024-02-29T12:30:05Z"><w:p><w:r><w:t>Viktig &amp; sant</w:t></w:r></w:p><w:p w14:paraId="A1"><w:r><w:t>se</w:t><w:tab/><w:t>også</w:t></w:r></w:p></w:comment>"#,
            r#"<w:comment w:id="1" w:author="Kari" w:date="2024-03-01T08:00:00Z"><w:p w14:paraId="B1"><w:r><w:t>Enig</w:t></w:r></w:p></w:comment>"#,
            r#"<w:comment w:id="2" w:author="Per"><w:p w14:paraId="C1"><w:r><w:t>Hva?</w:t></w:r></w:p></w:comment>"#,
        );
        let extended = r#"<w15:commentsEx><w15:commentEx w15:paraId="A1" w15:done="0"/><w15:commentEx w15:paraId="B1" w15:paraIdParent="A1"/><w15:commentEx w15:paraId="C1" w15:paraIdParent="C1"/></w15:commentsEx>"#;
        let bytes = package(&[
            ("_rels/.rels", &relationships(&[("officeDocument", "word/document.xml")])),
            ("word/document.xml", &root("document", &format!("<w:body>{body}</w:body>"))),
            (
                "word/_rels/document.xml.rels",
                &relationships(&[("comments", "comments.xml"), ("commentsExtended", "commentsExtended.xml")]),
            ),
            ("word/comments.xml", &root("comments", comments)),
            ("word/commentsExtended.xml", extended),
        ]);
        let document = read("a.docx", &bytes).unwrap();
        assert_eq!(document.text, "Vi har lite penger og tid.\nen\nto\nBare et sted \nborte");
        let about: Vec<(&str, &str, usize)> = document
            .comments
            .iter()
            .map(|comment| (&document.text[comment.range.clone()], comment.remark.text.as_str(), comment.replies.len()))
            .collect();
        assert_eq!(about, [("lite penger", "Viktig & sant\nse\togså", 1), ("Bare et sted", "Hva?", 0)]);
        assert_eq!(document.comments[0].remark.at, Some(1_709_209_805_000));
        assert_eq!(document.comments[0].replies[0].author, "Kari");
        let pens: Vec<(&str, &str)> = document
            .highlights
            .iter()
            .map(|(range, colour)| (&document.text[range.clone()], colour.as_str()))
            .collect();
        assert_eq!(pens, [("lite penger", "yellow"), ("og tid", "#ffc000"), ("en\nto", "green")]);
    }
}
