//! The thematic map as a nested list: themes, their codes, and what is said of themes.

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;
use sitat_model::{MapNoun, RelationDirection};
use sitat_project::{MapChoice, MapNodeView, MapPoint, MapView, Project};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;

#[derive(Serialize)]
struct Answer<'view> {
    themes: Vec<ToldTheme<'view>>,
    codes: Vec<ToldCode<'view>>,
    relations: Vec<ToldRelation<'view>>,
    arranged: bool,
}

/// `x` and `y` are its middle.
#[derive(Serialize)]
struct ToldTheme<'view> {
    name: &'view str,
    claim: &'view str,
    above: Option<&'view str>,
    depth: u32,
    x: f64,
    y: f64,
}

#[derive(Serialize)]
struct ToldCode<'view> {
    name: &'view str,
    themes: Vec<&'view str>,
    x: f64,
    y: f64,
}

#[derive(Serialize)]
struct ToldRelation<'view> {
    from: &'view str,
    to: &'view str,
    direction: &'static str,
    label: &'view str,
}

fn named<'view>(view: &'view MapView, key: &str) -> &'view str {
    view.nodes.iter().find(|node| node.key == key).map_or("", |node| node.name.as_str())
}

/// Which map is meant: with codes or without, as it is or as it was kept.
pub(crate) fn options(grammar: &Grammar) -> [Arg; 2] {
    [grammar.flag("with-codes", "cli-help-map-codes"), grammar.option("kept", "cli-value-name", "cli-help-map-kept")]
}

/// What the options say, in a project.
pub(crate) fn choice(matches: &ArgMatches, project: &mut Project) -> Result<MapChoice, Failure> {
    let snapshot = text_of(matches, "kept").map(|name| project.resolve_map(name)).transpose()?;
    Ok(MapChoice { with_codes: matches.get_flag("with-codes"), snapshot })
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    grammar.details(command.arg(grammar.project()).args(options(grammar)), "cli-map-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let choice = choice(matches, &mut project)?;
    let view = project.map(&choice)?;
    if console.is_json() {
        console.print_json(&told(&view))?;
    } else if view.nodes.is_empty() {
        console.note(&console.word("cli-no-themes"));
    } else {
        console.print(&listing(&view))?;
    }
    Ok(Status::Done)
}

/// A place without what no screen shows.
fn rounded((x, y): MapPoint) -> MapPoint {
    ((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0)
}

fn told(view: &MapView) -> Answer<'_> {
    let of = |noun: MapNoun| view.nodes.iter().filter(move |node| node.noun == noun);
    let theme = |node: &'_ MapNodeView| rounded(node.middle);
    Answer {
        themes: of(MapNoun::Theme)
            .map(|node| {
                let (x, y) = theme(node);
                let above = node.above.first().map(|key| named(view, key));
                ToldTheme { name: &node.name, claim: &node.claim, above, depth: node.depth, x, y }
            })
            .collect(),
        codes: of(MapNoun::Code)
            .map(|node| {
                let (x, y) = theme(node);
                ToldCode { name: &node.name, themes: node.above.iter().map(|key| named(view, key)).collect(), x, y }
            })
            .collect(),
        relations: view
            .relations
            .iter()
            .map(|own| ToldRelation {
                from: named(view, &own.from),
                to: named(view, &own.to),
                direction: own.direction.name(),
                label: &own.shown,
            })
            .collect(),
        arranged: view.is_arranged,
    }
}

fn listing(view: &MapView) -> String {
    let mut lines = Vec::new();
    for node in view.nodes.iter().filter(|node| node.noun == MapNoun::Theme) {
        let indent = "  ".repeat(node.depth as usize);
        lines.push(format!("{indent}{}", node.name));
        let own = view.nodes.iter().filter(|code| code.noun == MapNoun::Code && code.above.contains(&node.key));
        lines.extend(own.map(|code| format!("{indent}  · {}", code.name)));
    }
    if !view.relations.is_empty() {
        lines.push(String::new());
    }
    for own in &view.relations {
        let sign = match own.direction {
            RelationDirection::Neither => "—",
            RelationDirection::OneWay => "→",
            RelationDirection::Both => "↔",
        };
        let label = if own.shown.is_empty() { String::new() } else { format!(": {}", own.shown) };
        lines.push(format!("{} {sign} {}{label}", named(view, &own.from), named(view, &own.to)));
    }
    lines.iter().map(|line| format!("{}\n", crate::listing::one_line(line).trim_end())).collect()
}
