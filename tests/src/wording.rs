//! Answers as short text, so that a snapshot can be read.

use std::fmt::Write as _;

use serde_json::Value;

/// A refusal on one line: what a window does about it, the key, the parameters.
pub fn refusal(error: &Value) -> String {
    let mut said = format!("{} {}", error["kind"].as_str().unwrap_or("?"), error["key"].as_str().unwrap_or("?"));
    for (name, value) in error["parameters"].as_object().into_iter().flatten() {
        // What the operating system says differs from one to the next.
        let value = if name == "reason" { "…".to_owned() } else { plain(value) };
        let _ = write!(said, " {name}={value}");
    }
    said
}

fn plain(value: &Value) -> String {
    match (value.as_str(), value.as_f64()) {
        (Some(text), _) => text.to_owned(),
        (None, Some(number)) => number.to_string(),
        (None, None) => value.to_string(),
    }
}

/// A grid as a table: n under each heading, totals at the end and below.
pub fn grid(grid: &Value) -> String {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let columns = list(&grid["columns"]);
    let mut lines: Vec<Vec<String>> = Vec::new();
    let mut heading = vec![String::new()];
    heading.extend(columns.iter().map(|column| format!("{} ({})", plain(&column["name"]), column["n"])));
    heading.push("Σ".to_owned());
    lines.push(heading);
    for row in list(&grid["rows"]) {
        let indent = "  ".repeat(row["depth"].as_u64().unwrap_or_default() as usize);
        let mut line = vec![format!("{indent}{}", plain(&row["name"]))];
        line.extend(list(&row["cells"]).iter().map(Value::to_string));
        line.push(row["total"].to_string());
        lines.push(line);
    }
    let mut totals = vec!["Σ".to_owned()];
    totals.extend(list(&grid["totals"]).iter().map(Value::to_string));
    totals.push(grid["total"].to_string());
    lines.push(totals);
    align(&lines)
}

/// Puts fields under each other: the first to the left, the others to the right.
fn align(lines: &[Vec<String>]) -> String {
    let width = |place: usize| {
        lines.iter().filter_map(|line| line.get(place)).map(|field| field.chars().count()).max().unwrap_or_default()
    };
    let mut table = String::new();
    for line in lines {
        let mut written = String::new();
        for (place, field) in line.iter().enumerate() {
            let blanks = " ".repeat(width(place) - field.chars().count());
            match place {
                0 => written += &format!("{field}{blanks}"),
                _ => written += &format!("  {blanks}{field}"),
            }
        }
        table += written.trim_end();
        table.push('\n');
    }
    table
}
