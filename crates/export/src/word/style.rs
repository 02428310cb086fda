//! The styles of a Word file: what a thesis can take over, and what one change in Word changes everywhere.

use std::fmt::Write as _;

use super::template::StyleNames;

/// A paragraph style. Word shows its own styles (`heading 1`, `Quote`) by their name in the person's language.
struct ParagraphStyle {
    id: &'static str,
    name: &'static str,
    base: &'static str,
    next: &'static str,
    paragraph: &'static str,
    run: &'static str,
}

/// All styles but the headings. Word's units: spacing and indent in twentieths of a point, size in half points.
const STYLES: [ParagraphStyle; 15] = [
    ParagraphStyle {
        id: "Title",
        name: "Title",
        base: "Normal",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"240\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:b/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>",
    },
    ParagraphStyle {
        id: "BodyText",
        name: "Body Text",
        base: "Normal",
        next: "BodyText",
        paragraph: "<w:spacing w:after=\"120\"/>",
        run: "",
    },
    ParagraphStyle {
        id: "Note",
        name: "Note",
        base: "Normal",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:spacing w:after=\"120\"/>",
        run: "<w:color w:val=\"595959\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
    },
    ParagraphStyle {
        id: "Quote",
        name: "Quote",
        base: "Normal",
        next: "BodyText",
        paragraph: "<w:spacing w:before=\"60\" w:after=\"180\"/><w:ind w:left=\"567\" w:right=\"567\"/>",
        run: "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>",
    },
    ParagraphStyle {
        id: "Manifest",
        name: "Manifest",
        base: "Normal",
        next: "Manifest",
        paragraph: "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"A6A6A6\"/></w:pBdr>\
                    <w:spacing w:before=\"480\" w:after=\"0\"/>",
        run: "<w:color w:val=\"595959\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
    },
    ParagraphStyle {
        id: "Caption",
        name: "caption",
        base: "Normal",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"80\"/>",
        run: "<w:b/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
    },
    ParagraphStyle {
        id: "TableText",
        name: "Table Text",
        base: "Normal",
        next: "TableText",
        paragraph: "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    ParagraphStyle {
        id: "TableNumber",
        name: "Table Number",
        base: "TableText",
        next: "TableNumber",
        paragraph: "<w:jc w:val=\"right\"/>",
        run: "",
    },
    ParagraphStyle {
        id: "TOCHeading",
        name: "TOC Heading",
        base: "Normal",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>",
        run: "<w:b/>",
    },
    ParagraphStyle {
        id: "TOC1",
        name: "toc 1",
        base: "Normal",
        next: "Normal",
        paragraph: "<w:spacing w:before=\"40\" w:after=\"0\"/>",
        run: "",
    },
    ParagraphStyle {
        id: "TOC2",
        name: "toc 2",
        base: "Normal",
        next: "Normal",
        paragraph: "<w:spacing w:after=\"0\"/><w:ind w:left=\"284\"/>",
        run: "<w:color w:val=\"595959\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>",
    },
    ParagraphStyle {
        id: "Footer",
        name: "footer",
        base: "Normal",
        next: "Footer",
        paragraph: "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
        run: "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    ParagraphStyle {
        id: "ListParagraph",
        name: "List Paragraph",
        base: "Normal",
        next: "ListParagraph",
        paragraph: "<w:spacing w:after=\"60\"/><w:ind w:left=\"425\"/>",
        run: "",
    },
    ParagraphStyle {
        id: "FootnoteText",
        name: "footnote text",
        base: "Normal",
        next: "FootnoteText",
        paragraph: "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    ParagraphStyle {
        id: "CommentText",
        name: "annotation text",
        base: "Normal",
        next: "CommentText",
        paragraph: "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>",
    },
];

/// A style as it is written.
pub(super) struct StyleText {
    pub(super) kind: &'static str,
    pub(super) id: String,
    pub(super) name: String,
    is_default: bool,
    base: Option<&'static str>,
    next: Option<&'static str>,
    /// What follows, as XML.
    rest: String,
}

impl StyleText {
    /// The style as XML, with the ids that styles have in a document.
    pub(super) fn written(&self, names: &StyleNames) -> String {
        let default = if self.is_default { " w:default=\"1\"" } else { "" };
        let mut text = format!(
            "<w:style w:type=\"{}\"{default} w:styleId=\"{}\"><w:name w:val=\"{}\"/>",
            self.kind,
            names.id(&self.id),
            self.name
        );
        for (element, id) in [("basedOn", self.base), ("next", self.next)] {
            if let Some(id) = id {
                // Writing to a String does not fail.
                let _ = write!(text, "<w:{element} w:val=\"{}\"/>", names.id(id));
            }
        }
        text + &self.rest + "</w:style>"
    }
}

/// A style of letters or tables: kind, id, name, base, and the rest as XML.
type OtherStyle = (&'static str, &'static str, &'static str, Option<&'static str>, &'static str);

const OTHERS: [OtherStyle; 6] = [
    ("paragraph", "Normal", "Normal", None, "<w:qFormat/>"),
    ("character", "DefaultParagraphFont", "Default Paragraph Font", None, "<w:uiPriority w:val=\"1\"/><w:semiHidden/>"),
    (
        "table",
        "TableNormal",
        "Normal Table",
        None,
        "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>\
         <w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>\
         <w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>",
    ),
    (
        "character",
        "FootnoteReference",
        "footnote reference",
        Some("DefaultParagraphFont"),
        "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>",
    ),
    (
        "character",
        "CommentReference",
        "annotation reference",
        Some("DefaultParagraphFont"),
        "<w:rPr><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/></w:rPr>",
    ),
    (
        "table",
        "SitatTable",
        "Sitat Table",
        Some("TableNormal"),
        "<w:tblPr><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar>\
         </w:tblPr>",
    ),
];

/// Space before, space after and size of the headings of six levels.
const HEADINGS: [(u32, u32, u32); 6] =
    [(400, 80, 30), (280, 80, 25), (220, 60, 23), (200, 60, 22), (160, 60, 22), (160, 60, 22)];

/// All styles that a document may use.
pub(super) fn all() -> impl Iterator<Item = StyleText> {
    let others = OTHERS.iter().map(|(kind, id, name, base, rest)| StyleText {
        kind,
        id: (*id).to_owned(),
        name: (*name).to_owned(),
        is_default: base.is_none(),
        base: *base,
        next: None,
        rest: (*rest).to_owned(),
    });
    let headings = (1..).zip(HEADINGS).map(|(level, (before, after, size))| StyleText {
        kind: "paragraph",
        id: format!("Heading{level}"),
        name: format!("heading {level}"),
        is_default: false,
        base: Some("Normal"),
        next: Some("BodyText"),
        rest: format!(
            "<w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" \
             w:after=\"{after}\" w:line=\"240\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{}\"/></w:pPr><w:rPr><w:b/>\
             <w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr>",
            level - 1
        ),
    });
    let paragraphs = STYLES.iter().map(|own| StyleText {
        kind: "paragraph",
        id: own.id.to_owned(),
        name: own.name.to_owned(),
        is_default: false,
        base: Some(own.base),
        next: Some(own.next),
        rest: format!("<w:qFormat/><w:pPr>{}</w:pPr><w:rPr>{}</w:rPr>", own.paragraph, own.run),
    });
    others.chain(headings).chain(paragraphs)
}

/// The whole part, where no template lends its own. `language` is a locale such as `nb-NO`.
pub(super) fn styles(language: &str) -> String {
    let mut part = format!(
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults>\
         <w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" \
         w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"{language}\" \
         w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing \
         w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    );
    let names = StyleNames::default();
    all().for_each(|own| part.push_str(&own.written(&names)));
    part + "</w:styles>"
}
