//! Tables in spreadsheets that another program has written.

use std::path::Path;

use serde_json::{Value, json};
use sitat_tests::{Study, oracle};

/// A table of cases as LibreOffice keeps it in one flat file: words, numbers, a percentage, a day, yes and no, an empty
/// sheet in front.
const CASES: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
 <number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text> %</number:text></number:percentage-style>
 <number:date-style style:name="N2"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
 <number:boolean-style style:name="N3"><number:boolean/></number:boolean-style><style:style style:name="yes" style:family="table-cell" style:data-style-name="N3"/>
 <style:style style:name="percent" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="day" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Tom"><table:table-row><table:table-cell/></table:table-row></table:table>
<table:table table:name="Kommunar">
<table:table-row><table:table-cell office:value-type="string"><text:p>Kommune</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Innbyggere</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Vekst</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Vedtatt</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Plan</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Åsbygd</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="18450.5"/><table:table-cell table:style-name="percent" office:value-type="percentage" office:value="0.024"/><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2024-05-03"/><table:table-cell table:style-name="yes" office:value-type="boolean" office:boolean-value="true"/></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="5"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Dalvoll &amp; Nes</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="24700"/><table:table-cell table:style-name="percent" office:value-type="percentage" office:value="-0.006"/><table:table-cell table:style-name="day" office:value-type="date" office:date-value="1931-01-02"/><table:table-cell table:style-name="yes" office:value-type="boolean" office:boolean-value="false"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>"#;

fn values(case: &Value) -> Vec<Value> {
    let values = case["values"].as_array().unwrap().iter();
    std::iter::once(case["name"].clone()).chain(values.map(|value| value["value"].clone())).collect()
}

#[test]
fn cases_are_read_from_spreadsheets_that_libreoffice_writes() {
    for ending in ["xlsx", "ods"] {
        let study = Study::new();
        let flat = study.file("kommuner.fods", CASES);
        let folder = Path::new(&flat).parent().unwrap().to_owned();
        oracle::convert(&[Path::new(&flat)], ending, &folder);
        let imported = study.call("import_cases", json!({"path": folder.join("kommuner").with_extension(ending)}));
        assert_eq!(imported["warnings"], json!([]), "{ending}");
        let table = study.ask("cases");
        let cases: Vec<Vec<Value>> = table["cases"].as_array().unwrap().iter().map(values).collect();
        assert_eq!(
            cases,
            [
                vec![json!("Åsbygd"), json!(18450.5), json!(2.4), json!("2024-05-03"), json!(true)],
                vec![json!("Dalvoll & Nes"), json!(24700.0), json!(-0.6), json!("1931-01-02"), json!(false)],
            ],
            "{ending}"
        );
        assert_eq!(table["attributes"][1]["unit"], "%", "{ending}");
    }
}

#[test]
fn the_sheet_with_the_columns_is_found_and_a_damaged_file_is_refused_in_words() {
    let study = Study::new();
    let flat = study.file("kommuner.fods", CASES);
    let folder = Path::new(&flat).parent().unwrap().to_owned();
    oracle::convert(&[Path::new(&flat)], "xlsx", &folder);
    let whole = std::fs::read(folder.join("kommuner.xlsx")).unwrap();
    for (place, expected) in [(whole.len() / 2, "import-truncated"), (40, "import-truncated")] {
        let path = folder.join("avkuttet.xlsx");
        std::fs::write(&path, &whole[..place]).unwrap();
        let refused = study.refused("import_cases", json!({"path": path}));
        assert!(refused.contains(expected) && refused.contains("avkuttet.xlsx"), "{refused}");
    }
    let refused = study.refused("import_codebook", json!({"path": folder.join("kommuner.xlsx")}));
    assert!(refused.contains("import-table-missing-columns"), "{refused}");
}
