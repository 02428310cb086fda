//! Writes excerpts, codebook, grid or framework chart as Word, Excel, CSV, a page, Markdown or LaTeX, and charts and the map
//! of themes as pictures or tables.

mod batch;
mod kind;
mod set;

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::{CaseId, CodeId, Language, Message};
use sitat_project::{
    Appendix, ChapterChoice, CrosswalkForm, CsvStyle, DocumentLeaks, ExcerptOrder, ExcerptSelection, Exported,
    Interchange, LeakPlace, OverlapMeasure, PatternChoice, Project, ProjectError, Target, TranscriptForm,
};

use super::compare::{GridOptions, grid_options};
use super::{appendices, balance, course, crosswalk, map, overlap};
use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::selector::{CodeSelector, RowSelector};
use crate::{key_list, opening};

pub(crate) use self::kind::Kind;
use self::kind::{is_given, refuse_what_has_no_meaning};

/// A document that was written.
#[derive(Serialize)]
pub(crate) struct Written {
    path: String,
    what: &'static str,
    format: String,
    count: u32,
    /// What it gives away; nothing is held back because of it.
    leaks: Vec<ToldLeak>,
}

/// Something in a document that gives somebody away.
#[derive(Serialize)]
struct ToldLeak {
    kind: &'static str,
    words: String,
    count: u32,
    /// What the places are numbered by.
    unit: &'static str,
    places: Vec<ToldLeakPlace>,
}

#[derive(Serialize)]
struct ToldLeakPlace {
    number: u32,
    before: String,
    words: String,
    after: String,
}

fn told_leaks(leaks: &DocumentLeaks) -> Vec<ToldLeak> {
    let place = |place: &LeakPlace| ToldLeakPlace {
        number: place.number,
        before: place.before.clone(),
        words: place.words.clone(),
        after: place.after.clone(),
    };
    let told = leaks.leaks.iter().map(|leak| ToldLeak {
        kind: leak.kind.name(),
        words: leak.words.clone(),
        count: leak.count,
        unit: leaks.unit.name(),
        places: leak.places.iter().map(place).collect(),
    });
    told.collect()
}

/// Says on stderr what a document gives away, with the file it stands in. With `--json` too: whoever starts a script sees it.
pub(crate) fn warn_of_leaks(console: &Console, exported: &Exported) {
    let file = exported.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    for message in exported.leaks.messages() {
        let told = Message::new("cli-leaks").with("file", file.as_str()).with("what", console.text(&message));
        console.note(&console.text(&told));
    }
}

impl Written {
    pub(crate) fn new(kind: Kind, exported: &Exported) -> Self {
        Self {
            path: exported.path.to_string_lossy().into_owned(),
            what: kind.name(),
            format: exported.path.extension().unwrap_or_default().to_string_lossy().to_lowercase(),
            count: exported.count,
            leaks: told_leaks(&exported.leaks),
        }
    }

    /// What was written where, in words.
    pub(crate) fn line(&self, console: &Console, kind: Kind, exported: &Exported) -> String {
        let what = kind.count(console, exported);
        console.text(&Message::new("cli-export-done").with("what", what).with("path", self.path.as_str()))
    }
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let what = grammar.operand("what", "cli-value-what", "cli-help-export-what").required(true);
    let output = grammar.option("output", "cli-value-output", "cli-help-export-output").short('o').required(true);
    let order = grammar.option("order", "cli-value-order", "cli-help-export-order");
    let orders = [ExcerptOrder::CodeCase, ExcerptOrder::CaseCode].map(ExcerptOrder::name);
    let show = grammar.option("show", "cli-value-measure", "cli-help-export-show");
    let form = grammar.option("as", "cli-value-crosswalk-form", "cli-help-export-as");
    let [list, table] = [CrosswalkForm::List, CrosswalkForm::Table].map(CrosswalkForm::name);
    let [pages, comments] = TranscriptForm::ALL.map(TranscriptForm::name);
    let forms = [list, table, pages, comments];
    let template = grammar.option("template", "cli-value-output", "cli-help-export-template");
    let csv = grammar.option("csv", "cli-value-csv", "cli-help-export-csv");
    let command = command
        .arg(grammar.project())
        .arg(grammar.choice(what, &Kind::ALL.map(Kind::name), None))
        .arg(output.value_parser(value_parser!(PathBuf)))
        .arg(grammar.flag("force", "cli-help-force"))
        .arg(grammar.option("batch", "cli-value-file", "cli-help-export-batch").value_parser(value_parser!(PathBuf)))
        .arg(grammar.choice(order, &orders, Some("code-case")))
        .arg(grammar.option("code", "cli-value-code", "cli-help-export-code").action(ArgAction::Append))
        .arg(grammar.option("case", "cli-value-name", "cli-help-export-case").action(ArgAction::Append))
        .arg(grammar.option("query", "cli-value-query", "cli-help-export-query"))
        .arg(grammar.flag("with-attributes", "cli-help-export-with-attributes"))
        .arg(grammar.flag("code-columns", "cli-help-export-code-columns"))
        .args(grid_options(grammar))
        .arg(grammar.option("question", "cli-value-question", "cli-help-export-question"))
        .arg(grammar.option("survey", "cli-value-name", "cli-help-export-survey"))
        .arg(grammar.option("by", "cli-value-attribute", "cli-help-export-by"))
        .args(balance::options(grammar))
        .arg(grammar.flag("by-turns", "cli-help-export-by-turns"))
        .arg(overlap::follows(grammar))
        .arg(grammar.choice(show, &OverlapMeasure::ALL.map(OverlapMeasure::name), Some("both")))
        .args(map::options(grammar))
        .arg(crosswalk::between(grammar))
        .arg(grammar.choice(form, &forms, None))
        .arg(grammar.flag("without-memos", "cli-help-export-without-memos"))
        .arg(grammar.flag("without-texts", "cli-help-export-without-texts"))
        .arg(grammar.flag("with-memos", "cli-help-export-with-memos"))
        .args(appendices::options(grammar))
        .arg(grammar.choice(csv, &["semicolon", "comma"], None))
        .arg(template.value_parser(value_parser!(PathBuf)))
        .args(key_list::options(grammar))
        .arg(grammar.coder());
    grammar.details(command, "cli-export-details")
}

/// The shape of CSV that suits a project: semicolons and a byte order mark where a Norwegian Excel opens it.
pub(crate) fn csv_style(language: Language) -> CsvStyle {
    if language == Language::English { CsvStyle::Comma } else { CsvStyle::SemicolonWithBom }
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let kind = Kind::of(matches);
    refuse_what_has_no_meaning(kind, matches)?;
    // What cannot be understood is refused before the project is opened.
    GridOptions::read(matches)?;
    if kind == Kind::All {
        return set::run(console, matches);
    }
    let mut project = opening::for_exporting(console, path_of(matches, "project"), text_of(matches, "coder"))?;
    key_list::open(console, &mut project, matches)?;
    if kind == Kind::MemberCheck && !is_given(matches, "participant") {
        project.use_template(matches.get_one::<PathBuf>("template").cloned());
        return appendices::write_member_checks(console, project, matches);
    }
    let csv = csv_of(&mut project, matches)?;
    let target = Target { path: path_of(matches, "output"), overwrite: matches.get_flag("force"), csv };
    let exported = write(console, &mut project, kind, matches, &target)?;
    project.close()?;
    warn_of_leaks(console, &exported);
    let written = Written::new(kind, &exported);
    if console.is_json() {
        console.print_json(&written)?;
    } else {
        console.print_line(&written.line(console, kind, &exported))?;
    }
    Ok(Status::Done)
}

/// The shape of CSV that was asked for, else the one that suits the project.
fn csv_of(project: &mut Project, matches: &ArgMatches) -> Result<CsvStyle, Failure> {
    Ok(match text_of(matches, "csv") {
        Some("comma") => CsvStyle::Comma,
        Some(_) => CsvStyle::SemicolonWithBom,
        None => csv_style(project.language()?),
    })
}

/// Writes one document.
fn write(
    console: &mut Console,
    project: &mut Project,
    kind: Kind,
    matches: &ArgMatches,
    target: &Target<'_>,
) -> Result<Exported, Failure> {
    project.use_template(matches.get_one::<PathBuf>("template").cloned());
    let grid = GridOptions::read(matches)?;
    Ok(match kind {
        // A set within a set.
        Kind::All => return Err(Failure::Usage(Message::new("cli-batch-no-set"))),
        Kind::MemberCheck => {
            let name = text_of(matches, "participant").unwrap_or_default();
            appendices::write_member_check(project, target, matches, name)?
        }
        Kind::Person => {
            let Some(name) = text_of(matches, "participant") else {
                return Err(Failure::Usage(Message::new("cli-usage-no-participant")));
            };
            let person = project.resolve_participant(name)?;
            project.export_held(target, person)?
        }
        Kind::Transcripts => {
            let sources = appendices::sources(project, matches)?;
            let form = text_of(matches, "as").and_then(TranscriptForm::from_name).unwrap_or_default();
            project.export_transcripts(target, form, &sources)?
        }
        Kind::Cases
        | Kind::Participants
        | Kind::CodesToThemes
        | Kind::CaseProfiles
        | Kind::Coreq
        | Kind::Srqr
        | Kind::Rtarg => {
            let appendix = Appendix::from_name(kind.name()).unwrap_or(Appendix::Cases);
            project.export_appendix(target, appendix, asked_for(matches))?
        }
        Kind::Json => {
            let (with_texts, with_memos) = (!matches.get_flag("without-texts"), matches.get_flag("with-memos"));
            project.export_everything(target, Interchange { with_texts, with_memos })?
        }
        Kind::Excerpts => {
            let selection = selection(project, matches)?;
            project.export_excerpts(target, &selection)?
        }
        Kind::Codebook => project.export_codebook(target)?,
        Kind::Grid | Kind::Framework => {
            let (choice, layout) = grid.resolve_with_view(console, project)?;
            let shown = match layout {
                Some(layout) => {
                    let grid = project.compare(&choice)?;
                    Some(project.shown_in(&grid, &layout)?)
                }
                None => None,
            };
            match kind {
                Kind::Framework => project.export_framework(target, &choice, shown.as_ref())?,
                _ => project.export_grid(target, &choice, shown.as_ref())?,
            }
        }
        Kind::Chapter => {
            let choice = ChapterChoice { with_counts: None, with_main_points: true };
            project.export_chapter(target, &choice, asked_for(matches))?
        }
        Kind::Methods => project.export_methods(target, asked_for(matches))?,
        Kind::Audit => project.export_audit(target, asked_for(matches), !matches.get_flag("without-memos"))?,
        Kind::Survey => {
            let Some(question) = text_of(matches, "question") else {
                return Err(Failure::Usage(Message::new("cli-usage-no-question")));
            };
            let by = text_of(matches, "by").map(|name| project.resolve_attribute(name)).transpose()?;
            let choice = project.resolve_chart(text_of(matches, "survey"), question, by)?;
            project.export_chart(target, choice)?
        }
        Kind::Balance => {
            let choice = balance::choice(matches, project)?;
            project.export_pattern(target, &PatternChoice::Balance(choice))?
        }
        Kind::Course => {
            let choice = course::choice(matches, project)?;
            project.export_pattern(target, &PatternChoice::Course(choice))?
        }
        Kind::Overlap => {
            let choice = overlap::choice(matches, project)?;
            let show = text_of(matches, "show").and_then(OverlapMeasure::from_name).unwrap_or_default();
            project.export_pattern(target, &PatternChoice::Overlap(choice, show))?
        }
        Kind::Crosswalk => {
            let Some([one, other]) = crosswalk::trees(matches, project)? else {
                return Err(Failure::Usage(Message::new("cli-usage-no-trees")));
            };
            let form = text_of(matches, "as").and_then(CrosswalkForm::from_name).unwrap_or_default();
            project.export_crosswalk(target, one, other, form)?
        }
        Kind::Map => {
            let choice = map::choice(matches, project)?;
            project.export_pattern(target, &PatternChoice::Map(choice))?
        }
    })
}

/// The language that was asked for on the command line; none: the project's.
fn asked_for(matches: &ArgMatches) -> Option<Language> {
    text_of(matches, "ui-language").and_then(Language::from_code)
}

fn selection(project: &mut Project, matches: &ArgMatches) -> Result<ExcerptSelection, Failure> {
    let mut codes: Vec<(CodeId, bool)> = Vec::new();
    for written in texts_of(matches, "code") {
        codes.push(CodeSelector::parse(&written).resolve(project)?);
    }
    match text_of(matches, "rows").map(RowSelector::parse).transpose()? {
        Some(RowSelector::Code(selector)) => codes.push(selector.resolve(project)?),
        Some(RowSelector::Codes | RowSelector::Families | RowSelector::Levels(_)) | None => {}
        Some(_) => return Err(ProjectError::RowsAreNoCodes.into()),
    }
    let mut cases: Vec<CaseId> = Vec::new();
    for name in texts_of(matches, "case") {
        cases.push(project.resolve_case(&name)?);
    }
    Ok(ExcerptSelection {
        codes,
        filter: text_of(matches, "where").map(str::to_owned),
        cases,
        order: text_of(matches, "order").and_then(ExcerptOrder::from_name).unwrap_or_default(),
        query: text_of(matches, "query").map(str::to_owned),
        with_attributes: matches.get_flag("with-attributes"),
        with_code_columns: matches.get_flag("code-columns"),
    })
}
