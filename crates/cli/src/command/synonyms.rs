//! Lists and changes the sets of words that mean the same in a study.

use clap::{ArgAction, ArgMatches, Command};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{Project, SynonymSet};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    sets: Vec<ToldSet>,
}

#[derive(Serialize)]
struct ToldSet {
    id: i64,
    words: Vec<String>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let set = grammar.operand("set", "cli-value-synonyms", "cli-help-synonyms-set").action(ArgAction::Append);
    let remove = grammar.option("remove", "cli-value-form", "cli-help-synonyms-remove").action(ArgAction::Append);
    grammar.details(command.arg(grammar.project()).arg(set).arg(remove).arg(grammar.coder()), "cli-synonyms-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let (written, removed) = (texts_of(matches, "set"), texts_of(matches, "remove"));
    let writes = !written.is_empty() || !removed.is_empty();
    let mut project = match writes {
        true => opening::for_writing(console, path, text_of(matches, "coder"))?,
        false => opening::for_reading(console, path)?,
    };
    for word in &removed {
        for set in with_word(&mut project, word)? {
            project.delete_synonyms(set.id)?;
        }
    }
    for set in &written {
        let words: Vec<String> = set.split('=').map(|word| word.trim().to_owned()).collect();
        // A set that has the first of the words is written anew.
        match with_word(&mut project, words.first().map_or("", String::as_str))?.first() {
            Some(known) => {
                project.write_synonyms(known.id, &words)?;
            }
            None => {
                project.create_synonyms(&words)?;
            }
        }
    }
    let sets = project.synonym_sets()?;
    if writes {
        project.close()?;
    }
    if console.is_json() {
        let sets = sets.into_iter().map(|set| ToldSet { id: set.id.0, words: set.words });
        console.print_json(&Answer { sets: sets.collect() })?;
        return Ok(Status::Done);
    }
    if sets.is_empty() {
        console.print_line(&console.text(&Message::new("cli-synonyms-none")))?;
    }
    for set in sets {
        console.print_line(&set.words.join(" = "))?;
    }
    Ok(Status::Done)
}

/// The sets that hold a word.
fn with_word(project: &mut Project, word: &str) -> Result<Vec<SynonymSet>, Failure> {
    let wanted = word.trim().to_lowercase();
    let sets = project.synonym_sets()?.into_iter();
    Ok(sets.filter(|set| set.words.iter().any(|own| own.to_lowercase() == wanted)).collect())
}
