//! The styles of a Word file: what a thesis can take over, and what one change in Word changes everywhere.

use std::fmt::Write;

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

/// Styles of letters and of tables.
const OTHERS: &str = "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>\
<w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\
<w:style w:type=\"character\" w:styleId=\"CommentReference\"><w:name w:val=\"annotation reference\"/>\
<w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/></w:rPr></w:style>\
<w:style w:type=\"table\" w:styleId=\"SitatTable\"><w:name w:val=\"Sitat Table\"/><w:basedOn w:val=\"TableNormal\"/>\
<w:tblPr><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
</w:style>";

/// The whole part. `language` is a locale such as `nb-NO`.
pub(super) fn styles(language: &str) -> String {
    let mut part = format!(
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults>\
         <w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" \
         w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"{language}\" \
         w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing \
         w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         </w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name \
         w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>\
         <w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>\
         <w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    );
    for (level, before, after, size) in
        [(1, 400, 80, 30), (2, 280, 80, 25), (3, 220, 60, 23), (4, 200, 60, 22), (5, 160, 60, 22), (6, 160, 60, 22)]
    {
        // Writing to a String does not fail.
        let _ = write!(
            part,
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:next w:val=\"BodyText\"/><w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr>\
             <w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"240\" \
             w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{}\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"{size}\"/>\
             <w:szCs w:val=\"{size}\"/></w:rPr></w:style>",
            level - 1
        );
    }
    for style in &STYLES {
        let _ = write!(
            part,
            "<w:style w:type=\"paragraph\" w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn w:val=\"{}\"/><w:next \
             w:val=\"{}\"/><w:qFormat/><w:pPr>{}</w:pPr><w:rPr>{}</w:rPr></w:style>",
            style.id, style.name, style.base, style.next, style.paragraph, style.run
        );
    }
    part.push_str(OTHERS);
    part.push_str("</w:styles>");
    part
}
