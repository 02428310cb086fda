//! Where everything stands in a chart.

use sitat_lang::text;
use sitat_model::Message;

use super::drawing::{Anchor, Drawing, Shape, Tone};
use super::letters::{lines, width};
use super::page::{LINE, MARGIN, Page, SIZE, WIDTH, as_length, framed, names};
use super::{ChartDocument, ChartShape};

/// How dark the place-th of so many is: evenly from light to dark.
fn shade(place: usize, all: usize) -> f64 {
    if all < 2 { 0.75 } else { as_length(place) / as_length(all - 1) }
}

/// Draws a chart.
pub(super) fn draw(document: &ChartDocument) -> Drawing {
    let mut below = format!("N = {}", document.n);
    if let Some(attribute) = &document.grouped_by {
        let message = Message::new("export-chart-grouped").with("attribute", attribute.as_str());
        below = format!("{below} · {}", text(document.language, &message));
    }
    let line = document.manifest.line(document.language);
    framed(&document.title, &below, &line, |page| match document.shape {
        ChartShape::Bars => bars(page, document),
        ChartShape::Stacked => stacked(page, document),
        ChartShape::Marks => marks(page, document),
    })
}

fn bars(page: &mut Page, document: &ChartDocument) {
    let all = document.rows.len();
    if all > 1 {
        let legend: Vec<(String, f64)> =
            document.rows.iter().enumerate().map(|(place, row)| (document.with_n(row), shade(place, all))).collect();
        page.legend(&legend);
    }
    let (broken, right) = names(document.options.iter().map(String::as_str));
    let values = document.rows.iter().flat_map(|row| (0..document.options.len()).map(|own| document.value(row, own)));
    let value_width = values.map(|value| width(&value, SIZE)).fold(0.0, f64::max);
    let (left, has_shares) = (right + 10.0, document.has_shares());
    let room = WIDTH - MARGIN - left - value_width - 6.0;
    let measure = |row: &super::ChartRow, option: usize| match &row.shares {
        Some(shares) if has_shares => shares.get(option).copied().unwrap_or_default(),
        _ => f64::from(row.counts.get(option).copied().unwrap_or_default()),
    };
    let most = document.rows.iter().flat_map(|row| (0..document.options.len()).map(|own| measure(row, own)));
    let most = most.fold(0.0, f64::max).max(1.0);
    let (thick, step) = if all > 1 { (12.0, 15.0) } else { (16.0, 16.0) };
    let top = page.y + 4.0;
    page.y = top;
    for (place, name) in broken.iter().enumerate() {
        let needed = step * as_length(all);
        let height = needed.max(as_length(name.len()) * LINE);
        page.name(name, right, height);
        let mut y = page.y + (height - needed) / 2.0;
        for (group, row) in document.rows.iter().enumerate() {
            let long = measure(row, place) / most * room;
            page.bar(left, y, long, thick, shade(group, all));
            page.words(
                left + long + 6.0,
                y + thick - 2.5,
                SIZE,
                Anchor::Start,
                Tone::Plain,
                document.value(row, place),
            );
            y += step;
        }
        page.y += height + 8.0;
    }
    page.shapes.push(Shape::Line { x: left - 1.0, y: top - 2.0, length: page.y - top - 4.0 });
}

fn stacked(page: &mut Page, document: &ChartDocument) {
    let all = document.options.len();
    let legend: Vec<(String, f64)> =
        document.options.iter().enumerate().map(|(place, name)| (name.clone(), shade(place, all))).collect();
    page.legend(&legend);
    let (broken, right) = names(document.rows.iter().map(|row| row.name.as_str()));
    let numbers: Vec<String> = document.rows.iter().map(|row| format!("n = {}", row.n)).collect();
    let number_width = numbers.iter().map(|number| width(number, SIZE)).fold(0.0, f64::max);
    let left = if right > MARGIN { right + 10.0 } else { MARGIN };
    let room = WIDTH - MARGIN - left - number_width - 8.0;
    let most = document.rows.iter().map(|row| row.counts.iter().sum::<u32>()).max().unwrap_or_default().max(1);
    page.y += 4.0;
    for ((row, name), number) in document.rows.iter().zip(&broken).zip(numbers) {
        let height = 24.0_f64.max(as_length(name.len()) * LINE);
        page.name(name, right, height);
        let own: u32 = row.counts.iter().sum();
        // A whole bar would tell shares of a group that is too small for them.
        let whole = if document.has_shares() { own.max(1) } else { most };
        let (mut x, y) = (left, page.y + (height - 22.0) / 2.0);
        for (option, count) in row.counts.iter().enumerate() {
            let long = f64::from(*count) / f64::from(whole) * room;
            page.bar(x, y, (long - 1.0).max(0.0), 22.0, shade(option, all));
            let told = match row.shares.as_ref().and_then(|shares| shares.get(option)) {
                Some(share) => format!("{share:.0}\u{a0}%"),
                None => count.to_string(),
            };
            if *count > 0 && width(&told, 11.0) + 6.0 <= long {
                let tone = if shade(option, all) > 0.6 { Tone::OnDark } else { Tone::Plain };
                page.words(x + (long - 1.0) / 2.0, y + 15.0, 11.0, Anchor::Middle, tone, told);
            }
            x += long;
        }
        page.words(WIDTH - MARGIN, y + 15.0, SIZE, Anchor::End, Tone::Quiet, number);
        page.y += height + 8.0;
    }
}

fn marks(page: &mut Page, document: &ChartDocument) {
    let (broken, right) = names(document.rows.iter().map(|row| row.name.as_str()));
    let left = right + 10.0;
    let column = (WIDTH - MARGIN - left) / as_length(document.options.len().max(1));
    let heads: Vec<Vec<String>> =
        document.options.iter().map(|name| lines(name, 11.0, (column - 4.0).max(12.0), 3)).collect();
    let head_lines = heads.iter().map(Vec::len).max().unwrap_or_default();
    for (place, head) in heads.iter().enumerate() {
        let middle = left + column * (as_length(place) + 0.5);
        let first = page.y + 14.0 * as_length(head_lines - head.len());
        for (number, line) in head.iter().enumerate() {
            let y = first + 14.0 * as_length(number + 1);
            page.words(middle, y, 11.0, Anchor::Middle, Tone::Quiet, line.as_str());
        }
    }
    page.y += 14.0 * as_length(head_lines) + 8.0;
    let most = document.rows.iter().flat_map(|row| &row.counts).copied().max().unwrap_or_default().max(1);
    for (row, name) in document.rows.iter().zip(&broken) {
        let height = 22.0_f64.max(as_length(name.len()) * LINE);
        page.name(name, right, height);
        for (place, count) in row.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let part = f64::from(*count) / f64::from(most);
            let x = left + column * as_length(place);
            page.bar(x + 2.0, page.y + 1.0, column - 4.0, height - 2.0, part);
            let tone = if part > 0.6 { Tone::OnDark } else { Tone::Plain };
            page.words(x + column / 2.0, page.y + height / 2.0 + 4.0, 11.0, Anchor::Middle, tone, count.to_string());
        }
        page.y += height + 2.0;
    }
}
