//! How codes, rows and columns are chosen on the command line.

use sitat_model::{CodeId, Message};
use sitat_project::{ColumnChoice, Project, Relation, RowChoice};

use crate::failure::Failure;

/// A code as it is chosen: `code:PATH` with all below it, `code:=PATH` alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CodeSelector {
    path: String,
    with_below: bool,
}

impl CodeSelector {
    /// Reads what stands behind `code:`.
    fn of_path(path: &str) -> Self {
        match path.strip_prefix('=') {
            Some(path) => Self { path: path.to_owned(), with_below: false },
            None => Self { path: path.to_owned(), with_below: true },
        }
    }

    /// Reads the value of `--code`, where `code:` may be left out.
    pub(crate) fn parse(written: &str) -> Self {
        Self::of_path(written.strip_prefix("code:").unwrap_or(written))
    }

    /// The code in a project, and whether those below it are meant.
    pub(crate) fn resolve(&self, project: &mut Project) -> Result<(CodeId, bool), Failure> {
        Ok((project.resolve_code(&self.path)?, self.with_below))
    }
}

/// Two trees of the codebook, written `PATH>PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TreePair([String; 2]);

impl TreePair {
    pub(crate) fn parse(written: &str) -> Option<Self> {
        let (one, other) = written.split_once('>')?;
        let pair = [one.trim().to_owned(), other.trim().to_owned()];
        pair.iter().all(|path| !path.is_empty()).then_some(Self(pair))
    }

    /// The value of `--between`.
    pub(crate) fn read(written: &str) -> Result<Self, Failure> {
        Self::parse(written).ok_or_else(|| bad_value("--between", written, "PATH>PATH"))
    }

    pub(crate) fn resolve(&self, project: &mut Project) -> Result<[CodeId; 2], Failure> {
        let [one, other] = &self.0;
        Ok([project.resolve_code(one)?, project.resolve_code(other)?])
    }
}

/// The value of `--rows`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RowSelector {
    /// All codes.
    Codes,
    /// The families only.
    Families,
    /// Codes down to a level.
    Levels(u32),
    /// The questions of the guide.
    Questions,
    /// The saved searches.
    Searches,
    /// The themes.
    Themes,
    /// The claims.
    Claims,
    /// One code, with or without those below it.
    Code(CodeSelector),
    /// A tree that is counted through another.
    Crosswalk(TreePair),
}

/// The values of `--rows` that can be listed.
const ROWS: &str = "codes, families, levels:N, code:PATH, code:=PATH, questions, searches, \
    themes, claims, crosswalk:PATH>PATH";
/// The values of `--columns` that can be listed.
const COLUMNS: &str = "cases, participants, sources, attribute:NAME, attributes:NAME;NAME, coders, codes, families, \
    levels:N, code:PATH";
/// The values of `--relation`.
const RELATIONS: &str = "overlap, within, near/N, near/turn, near/answer, near/participant, before/N, after/N";

fn bad_value(option: &'static str, written: &str, choices: &'static str) -> Failure {
    Failure::Usage(
        Message::new("cli-usage-bad-value").with("option", option).with("value", written).with("choices", choices),
    )
}

impl RowSelector {
    pub(crate) fn parse(written: &str) -> Result<Self, Failure> {
        match written {
            "codes" => Ok(Self::Codes),
            "families" => Ok(Self::Families),
            "questions" => Ok(Self::Questions),
            "searches" => Ok(Self::Searches),
            "themes" => Ok(Self::Themes),
            "claims" => Ok(Self::Claims),
            _ if written.starts_with("levels:") => match written.trim_start_matches("levels:").trim().parse() {
                Ok(levels) if levels > 0 => Ok(Self::Levels(levels)),
                _ => Err(bad_value("--rows", written, ROWS)),
            },
            _ if written.starts_with("crosswalk:") => {
                let pair = TreePair::parse(written.trim_start_matches("crosswalk:"));
                pair.map(Self::Crosswalk).ok_or_else(|| bad_value("--rows", written, ROWS))
            }
            _ => match written.strip_prefix("code:") {
                Some(path) => Ok(Self::Code(CodeSelector::of_path(path))),
                None => Err(bad_value("--rows", written, ROWS)),
            },
        }
    }

    /// The rows in a project.
    pub(crate) fn resolve(&self, project: &mut Project) -> Result<RowChoice, Failure> {
        Ok(match self {
            Self::Codes => RowChoice::Codes,
            Self::Families => RowChoice::Families,
            Self::Levels(levels) => RowChoice::Levels(*levels),
            Self::Questions => RowChoice::Questions,
            Self::Searches => RowChoice::Searches,
            Self::Themes => RowChoice::Themes,
            Self::Claims => RowChoice::Claims,
            Self::Crosswalk(pair) => {
                let [one, other] = pair.resolve(project)?;
                RowChoice::Crosswalk(one, other)
            }
            Self::Code(selector) => match selector.resolve(project)? {
                (code, true) => RowChoice::Below(code),
                (code, false) => RowChoice::Only(code),
            },
        })
    }
}

/// The value of `--columns`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ColumnSelector {
    /// Columns that need no more than their name.
    Named(ColumnChoice),
    /// Codes.
    Codes(RowSelector),
}

impl ColumnSelector {
    pub(crate) fn parse(written: &str) -> Result<Self, Failure> {
        match written {
            "codes" | "families" => RowSelector::parse(written).map(Self::Codes),
            _ if written.starts_with("levels:") || written.starts_with("code:") => {
                let selector = RowSelector::parse(written);
                selector.map(Self::Codes).map_err(|_| bad_value("--columns", written, COLUMNS))
            }
            _ => parse_columns(written).map(Self::Named),
        }
    }

    /// The columns in a project; excerpts of the rows stand to codes as the relation says.
    pub(crate) fn resolve(self, project: &mut Project, relation: Relation) -> Result<ColumnChoice, Failure> {
        match self {
            Self::Named(columns) => Ok(columns),
            Self::Codes(codes) => Ok(ColumnChoice::Codes(codes.resolve(project)?, relation)),
        }
    }
}

/// Reads the value of `--relation`, which is that of code queries in any letter case.
pub(crate) fn parse_relation(written: &str) -> Result<Relation, Failure> {
    let (name, reach) = written.split_once('/').map_or((written, None), |(name, reach)| (name, Some(reach)));
    let name = name.to_uppercase();
    let written_out = reach.map_or_else(|| name.clone(), |reach| format!("{name}/{}", reach.to_lowercase()));
    let read = Relation::read(&written_out).and_then(Result::ok);
    read.ok_or_else(|| bad_value("--relation", written, RELATIONS))
}

/// Reads the value of `--columns`, where it names no codes.
fn parse_columns(written: &str) -> Result<ColumnChoice, Failure> {
    match written {
        "cases" => Ok(ColumnChoice::Cases),
        "participants" => Ok(ColumnChoice::Participants),
        "sources" => Ok(ColumnChoice::Sources),
        "coders" => Ok(ColumnChoice::Coders),
        _ if written.starts_with("attributes:") => {
            let names = written.trim_start_matches("attributes:").split_once(';');
            match names.map(|(one, other)| (one.trim(), other.trim())) {
                Some((one, other)) if !one.is_empty() && !other.is_empty() => {
                    Ok(ColumnChoice::Crossed(one.to_owned(), other.to_owned()))
                }
                _ => Err(bad_value("--columns", written, COLUMNS)),
            }
        }
        _ => match written.strip_prefix("attribute:").map(str::trim).filter(|name| !name.is_empty()) {
            Some(name) => Ok(ColumnChoice::Attribute(name.to_owned())),
            None => Err(bad_value("--columns", written, COLUMNS)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_chosen_with_or_without_those_below_it() {
        let code = |path: &str, with_below| CodeSelector { path: path.to_owned(), with_below };
        assert_eq!(CodeSelector::parse("code:Barriere/Siloer"), code("Barriere/Siloer", true));
        assert_eq!(CodeSelector::parse("code:=Barriere"), code("Barriere", false));
        assert_eq!(CodeSelector::parse("Barriere"), code("Barriere", true));
        assert_eq!(RowSelector::parse("code:=Barriere").unwrap(), RowSelector::Code(code("Barriere", false)));
        assert!(matches!(RowSelector::parse("Barriere"), Err(Failure::Usage(_))));
        let pair = TreePair(["Prinsipp".to_owned(), "Barriere/Siloer".to_owned()]);
        assert_eq!(RowSelector::parse("crosswalk:Prinsipp > Barriere/Siloer").unwrap(), RowSelector::Crosswalk(pair));
        assert!(matches!(RowSelector::parse("crosswalk:Prinsipp>"), Err(Failure::Usage(_))));
    }

    #[test]
    fn columns_may_be_the_values_of_an_attribute() {
        assert_eq!(
            parse_columns("attribute:styringsmodell").unwrap(),
            ColumnChoice::Attribute("styringsmodell".into())
        );
        assert_eq!(
            parse_columns("attributes: styringsmodell ;størrelse").unwrap(),
            ColumnChoice::Crossed("styringsmodell".into(), "størrelse".into())
        );
        assert!(matches!(parse_columns("attributes:styringsmodell;"), Err(Failure::Usage(_))));
        assert_eq!(RowSelector::parse("levels:2").unwrap(), RowSelector::Levels(2));
        assert!(matches!(RowSelector::parse("levels:0"), Err(Failure::Usage(_))));
        assert!(matches!(parse_columns("attribute:"), Err(Failure::Usage(_))));
        assert!(matches!(parse_columns("case"), Err(Failure::Usage(_))));
    }
}
