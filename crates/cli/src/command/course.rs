//! Shows where in each text there is something of codes, and in which order phases come.

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{CourseChoice, CourseMarkView, CourseRow, CourseSource, CourseView, Project, RowChoice};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::opening;
use crate::selector::RowSelector;

/// Signs of a strip.
const SIGNS: u32 = 50;

#[derive(Serialize)]
struct Answer<'view> {
    unit: &'static str,
    codes: Vec<ToldCode<'view>>,
    cases: Vec<ToldGroup<'view>>,
    total: u32,
    without_turns: u32,
    left_out: Vec<&'static str>,
    uncounted: u32,
}

#[derive(Serialize)]
struct ToldCode<'view> {
    name: &'view str,
    path: &'view str,
    depth: u32,
}

#[derive(Serialize)]
struct ToldGroup<'view> {
    case: Option<&'view str>,
    n: u32,
    sources: Vec<ToldSource<'view>>,
}

/// `order` has the paths of the lowest codes as they come; `length` is in words or turns.
#[derive(Serialize)]
struct ToldSource<'view> {
    source: &'view str,
    source_id: i64,
    length: u32,
    order: Vec<&'view str>,
    steps_back: u32,
    strips: Vec<ToldStrip<'view>>,
}

#[derive(Serialize)]
struct ToldStrip<'view> {
    code: &'view str,
    marks: Vec<ToldMark<'view>>,
}

/// `from` and `to` go from 0 to 1, `first` and `last` count words or turns from 1, `start` and `end` are exact.
#[derive(Serialize)]
struct ToldMark<'view> {
    from: f64,
    to: f64,
    first: u32,
    last: u32,
    start: u32,
    end: u32,
    quote: &'view str,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let limit = grammar.option("limit", "cli-value-number", "cli-help-course-limit");
    let command = command
        .arg(grammar.project())
        .arg(grammar.option("rows", "cli-value-rows", "cli-help-overlap-rows"))
        .arg(grammar.flag("by-turns", "cli-help-course-by-turns"))
        .arg(limit.value_parser(value_parser!(u32)))
        .arg(grammar.option("where", "cli-value-expression", "cli-help-compare-where"))
        .arg(grammar.flag("include-policy-documents", "cli-help-compare-policy-documents"));
    grammar.details(command, "cli-course-details")
}

/// What the options say, in a project.
pub(crate) fn choice(matches: &ArgMatches, project: &mut Project) -> Result<CourseChoice, Failure> {
    let rows = text_of(matches, "rows").map(RowSelector::parse).transpose()?;
    Ok(CourseChoice {
        rows: rows.map_or(Ok(RowChoice::Families), |rows| rows.resolve(project))?,
        by_turns: matches.get_flag("by-turns"),
        filter: text_of(matches, "where").map(str::to_owned),
        with_policy_documents: matches.get_flag("include-policy-documents"),
        offset: 0,
        limit: None,
        with_quotes: true,
    })
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let mut project = opening::for_reading(console, path_of(matches, "project"))?;
    let mut choice = choice(matches, &mut project)?;
    choice.limit = matches.get_one::<u32>("limit").map(|limit| *limit as usize);
    let view = project.course(&choice)?;
    if console.is_json() {
        console.print_json(&told(choice.by_turns, &view))?;
        return Ok(Status::Done);
    }
    console.print(&strips(console, choice.by_turns, &view))?;
    let key = if choice.by_turns { "cli-course-turns" } else { "cli-course-words" };
    console.note(&console.word(key));
    if !view.left_out.is_empty() {
        console.note(&console.word("cli-compare-left-out"));
    }
    for (key, number) in [("project-uncounted", view.uncounted), ("project-course-without-turns", view.without_turns)] {
        if number > 0 {
            console.note(&console.text(&Message::new(key).with("count", number)));
        }
    }
    Ok(Status::Done)
}

impl<'view> ToldMark<'view> {
    fn new(mark: &'view CourseMarkView) -> Self {
        Self {
            from: mark.from,
            to: mark.to,
            first: mark.first,
            last: mark.last,
            start: mark.range.start.0,
            end: mark.range.end.0,
            quote: &mark.quote,
        }
    }
}

impl<'view> ToldSource<'view> {
    fn new(own: &'view CourseSource, rows: &'view [CourseRow]) -> Self {
        let path = |place: &usize| rows.get(*place).map(|row| row.path.as_str());
        let strip = |(row, marks): (&'view CourseRow, &'view Vec<CourseMarkView>)| ToldStrip {
            code: &row.path,
            marks: marks.iter().map(ToldMark::new).collect(),
        };
        Self {
            source: &own.name,
            source_id: own.source.0,
            length: own.length,
            order: own.sequence.iter().filter_map(path).collect(),
            steps_back: own.steps_back,
            strips: rows.iter().zip(&own.strips).map(strip).collect(),
        }
    }
}

fn told(by_turns: bool, view: &CourseView) -> Answer<'_> {
    Answer {
        unit: if by_turns { "turns" } else { "words" },
        codes: view.rows.iter().map(|row| ToldCode { name: &row.name, path: &row.path, depth: row.depth }).collect(),
        cases: view
            .groups
            .iter()
            .map(|group| ToldGroup {
                case: group.case.map(|_| group.name.as_str()),
                n: group.n,
                sources: group.sources.iter().map(|own| ToldSource::new(own, &view.rows)).collect(),
            })
            .collect(),
        total: view.total,
        without_turns: view.without_turns,
        left_out: view.left_out.iter().map(|kind| kind.name()).collect(),
        uncounted: view.uncounted,
    }
}

/// Signs in the place of a strip, from the beginning of the text to its end.
fn strip(marks: &[CourseMarkView]) -> String {
    let of = f64::from(SIGNS);
    let is_marked = |sign: u32| {
        let (from, to) = (f64::from(sign) / of, f64::from(sign + 1) / of);
        marks.iter().any(|mark| mark.from < to && mark.to > from)
    };
    (0..SIGNS).map(|sign| if is_marked(sign) { '█' } else { '·' }).collect()
}

fn strips(console: &Console, by_turns: bool, view: &CourseView) -> String {
    let widest = view.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default();
    let mut text = String::new();
    for group in &view.groups {
        let name = if group.case.is_none() { console.word("export-no-case") } else { group.name.clone() };
        let head = Message::new("export-chart-row").with("name", name).with("n", group.n);
        text.push_str(&format!("{}\n", console.text(&head)));
        for own in &group.sources {
            let key = if by_turns { "export-course-turns" } else { "export-count-words" };
            text.push_str(&format!("  {}, {}", own.name, console.count(key, own.length)));
            if by_turns && own.sequence.len() > 1 {
                let steps = Message::new("project-course-steps-back").with("count", own.steps_back);
                text.push_str(&format!(", {}", console.text(&steps)));
            }
            text.push('\n');
            for (row, marks) in view.rows.iter().zip(&own.strips) {
                text.push_str(&format!("    {:widest$}  {}\n", row.name, strip(marks)));
            }
        }
    }
    text
}
