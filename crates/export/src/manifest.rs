//! The line at the end of every export: which project it came from, when, what was left out, and how much it holds.

use sitat_lang::text;
use sitat_model::{Language, Message};

/// What is counted in a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counted {
    /// Coded passages.
    Excerpts,
    /// Codes.
    Codes,
    /// Codes on passages.
    Codings,
    /// Persons.
    Participants,
    /// Units of comparison.
    Cases,
    /// Texts.
    Sources,
    /// Words.
    Words,
    /// Questions of the guide.
    Questions,
    /// Saved searches.
    Searches,
    /// Summaries of cells.
    Summaries,
    /// Themes.
    Themes,
    /// Claims.
    Claims,
    /// Relations between themes.
    Relations,
}

impl Counted {
    fn key(self) -> &'static str {
        match self {
            Self::Excerpts => "export-count-excerpts",
            Self::Codes => "export-count-codes",
            Self::Codings => "export-count-codings",
            Self::Participants => "export-count-participants",
            Self::Cases => "export-count-cases",
            Self::Sources => "export-count-sources",
            Self::Words => "export-count-words",
            Self::Questions => "export-count-questions",
            Self::Searches => "export-count-searches",
            Self::Summaries => "export-count-summaries",
            Self::Themes => "export-count-themes",
            Self::Claims => "export-count-claims",
            Self::Relations => "export-count-relations",
        }
    }

    /// The count in words: `212 utdrag`.
    pub(crate) fn in_words(self, language: Language, number: u32) -> String {
        text(language, &Message::new(self.key()).with("count", number))
    }
}

/// Where an export comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The project's name.
    pub project: String,
    /// The day, as it is written in the project's language.
    pub date: String,
    /// The same moment for the file's properties: milliseconds since 1970, UTC.
    pub created_at: i64,
    /// What was counted and how, in words.
    pub settings: Vec<String>,
    /// Each filter in words; empty if nothing was filtered.
    pub filters: Vec<String>,
    /// How much the export holds.
    pub counts: Vec<(Counted, u32)>,
}

impl Manifest {
    /// The line as it is written: project, date, settings, filters, counts.
    pub(crate) fn line(&self, language: Language) -> String {
        let filters = if self.filters.is_empty() {
            text(language, &Message::new("export-manifest-no-filters"))
        } else {
            text(language, &Message::new("export-manifest-filters").with("filters", self.filters.join("; ")))
        };
        let counts: Vec<String> = self.counts.iter().map(|&(of, number)| of.in_words(language, number)).collect();
        let source = text(language, &Message::new("export-manifest-project").with("project", self.project.as_str()));
        let parts = [source, self.date.clone(), self.settings.join(" · "), filters, counts.join(", ")];
        parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
    }

    /// What was counted, what was left out and how much there is, each in a line of its own.
    pub fn details(&self, language: Language) -> Vec<String> {
        let filters = self
            .filters
            .iter()
            .map(|filter| text(language, &Message::new("export-manifest-filters").with("filters", filter.as_str())));
        let counts: Vec<String> = self.counts.iter().map(|&(of, number)| of.in_words(language, number)).collect();
        let counts = Some(counts.join(", ")).filter(|counts| !counts.is_empty());
        self.settings.iter().cloned().chain(filters).chain(counts).collect()
    }

    /// The moment as `2026-11-21T10:11:52Z`, within the years that file properties can hold.
    pub(crate) fn moment(&self) -> String {
        moment(self.created_at)
    }
}

/// A moment as `2026-11-21T10:11:52Z`, within the years that file properties can hold.
pub fn moment(milliseconds: i64) -> String {
    let seconds = milliseconds.div_euclid(1000).clamp(0, 253_402_300_799);
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // Days since 1 March of year 0 are cut into eras of 400 years (Hinnant, days_from_civil, 2013).
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn manifest() -> Manifest {
        Manifest {
            project: "Smartby i tre kommuner".to_owned(),
            date: "21. november 2026".to_owned(),
            created_at: 1_795_255_912_000,
            settings: Vec::new(),
            filters: vec!["styringsmodell = formannskap".to_owned()],
            counts: vec![(Counted::Excerpts, 212), (Counted::Participants, 1)],
        }
    }

    #[test]
    fn the_line_names_project_date_filters_and_counts() {
        let line = manifest().line(Language::Bokmål);
        assert_eq!(
            line,
            "Smartby i tre kommuner (Sitat) · 21. november 2026 · Filter: styringsmodell = formannskap · 212 utdrag, 1 informant"
        );
        let counted = Manifest { settings: vec!["tallene er ord".to_owned(), "rader: koder".to_owned()], ..manifest() };
        assert!(counted.line(Language::Bokmål).contains("2026 · tallene er ord · rader: koder · Filter: "));
        let unfiltered = Manifest { filters: Vec::new(), counts: Vec::new(), ..manifest() };
        assert_eq!(
            unfiltered.line(Language::English),
            "Smartby i tre kommuner (Sitat) · 21. november 2026 · No filters"
        );
    }

    #[test]
    fn a_moment_is_written_in_utc() {
        assert_eq!(manifest().moment(), "2026-11-21T10:11:52Z");
        let at = |created_at| Manifest { created_at, ..manifest() }.moment();
        assert_eq!(at(951_782_400_000), "2000-02-29T00:00:00Z");
        assert_eq!(at(-5), "1970-01-01T00:00:00Z");
        assert_eq!(at(i64::MAX), "9999-12-31T23:59:59Z");
    }
}
