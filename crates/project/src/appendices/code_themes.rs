//! From codes to themes: which code is in which theme, codes without a theme, themes without codes.

use std::collections::BTreeSet;

use sitat_export::{Counted, ListingCell, ListingDocument, ReportBlock};
use sitat_lang::{find, text, word};
use sitat_model::{CodeId, CodeTray, Message, SegmentId, ThemeId, ThemeStatus};

use crate::exporting::count;
use crate::{CodeCard, Exported, Project, ProjectError, Target, ThemeView};

/// A theme in use, with how its extracts came to it.
struct Told {
    view: ThemeView,
    name: String,
    through_codes: u32,
    by_hand: u32,
}

/// The columns, with their widths in Excel.
const COLUMNS: [(&str, u32); 8] = [
    ("appendix-column-code", 40),
    ("appendix-column-code-extracts", 12),
    ("appendix-column-theme", 40),
    ("appendix-column-claim", 50),
    ("appendix-column-through-codes", 12),
    ("appendix-column-by-hand", 12),
    ("appendix-column-in-all", 12),
    ("appendix-column-remark", 40),
];

impl Project {
    fn themes_told(&mut self) -> Result<Vec<Told>, ProjectError> {
        let structure = self.structure()?;
        let themes = self.theme_rows()?;
        let belonging = self.belonging(&themes)?;
        let mut told = Vec::new();
        for view in self.themes()?.into_iter().filter(|own| own.row.status != ThemeStatus::SetAside) {
            let codes: BTreeSet<CodeId> = themes.all_codes(&structure, view.row.id);
            let own: &[SegmentId] = belonging.get(&view.row.id).map_or(&[], Vec::as_slice);
            let segments = self.segments()?;
            let is_through = |id: &&SegmentId| {
                segments.get(**id).is_some_and(|own| own.passage.codes.iter().any(|code| codes.contains(code)))
            };
            let through_codes = count(own.iter().filter(is_through).count());
            let by_hand = count(own.len()).saturating_sub(through_codes);
            told.push(Told { name: view.shown.name.clone(), view, through_codes, by_hand });
        }
        Ok(told)
    }

    /// What is to be said of a code that is in no theme itself.
    fn code_remark(&mut self, card: &CodeCard) -> Result<String, ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        Ok(match (card.tray, card.placed_with) {
            (Some(tray), _) => {
                let name = find(language, &format!("appendix-tray-{}", tray.name()), &[]).unwrap_or_default();
                match card.reason.trim() {
                    "" => name,
                    reason => format!("{name}: {}", structure.veiled(reason)),
                }
            }
            (None, Some(above)) => {
                let message = Message::new("appendix-code-with").with("code", structure.code_name(above));
                text(language, &message)
            }
            (None, None) => word(language, "appendix-code-without"),
        })
    }

    /// Writes which code is in which theme, as Word, Excel or CSV. The count is that of the memberships.
    pub(super) fn export_codes_to_themes(&mut self, target: &Target<'_>) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let (cards, themes) = (self.code_cards()?, self.themes_told()?);
        if cards.is_empty() && themes.is_empty() {
            return Err(ProjectError::NothingToWrite("appendix-nothing-codes"));
        }
        let theme = |id: &ThemeId| themes.iter().find(|own| own.view.row.id == *id);
        let mut rows: Vec<Vec<ListingCell>> = Vec::new();
        let mut paper: Vec<Vec<String>> = Vec::new();
        let (mut memberships, mut without, mut aside) = (0_u32, Vec::new(), 0_u32);
        let numbers = |own: &Told| [own.through_codes, own.by_hand, own.view.counts.own].map(ListingCell::count);
        for card in &cards {
            let path = structure.code_path(card.code);
            let own: Vec<&Told> = card.themes.iter().filter_map(theme).collect();
            let head = || vec![ListingCell::text(path.as_str()), ListingCell::count(card.extracts)];
            for (place, own) in own.iter().enumerate() {
                memberships += 1;
                let mut row = head();
                row.extend([ListingCell::text(own.name.as_str()), ListingCell::text(own.view.shown.claim.as_str())]);
                row.extend(numbers(own));
                row.push(ListingCell::Empty);
                rows.push(row);
                let (code, extracts) = match place {
                    0 => (path.clone(), card.extracts.to_string()),
                    _ => (String::new(), String::new()),
                };
                paper.push(vec![code, extracts, own.name.clone()]);
            }
            if own.is_empty() {
                let remark = self.code_remark(card)?;
                if card.is_unplaced() {
                    without.push(structure.code_name(card.code));
                } else if card.tray == Some(CodeTray::SetAside) {
                    aside += 1;
                }
                let mut row = head();
                row.extend([const { ListingCell::Empty }; 5]);
                row.push(ListingCell::text(remark.as_str()));
                rows.push(row);
                paper.push(vec![path, card.extracts.to_string(), format!("– ({remark})")]);
            }
        }
        let bare: Vec<&Told> = themes.iter().filter(|own| own.view.codes.is_empty()).collect();
        for own in &bare {
            let mut row = vec![ListingCell::Empty, ListingCell::Empty];
            row.extend([ListingCell::text(own.name.as_str()), ListingCell::text(own.view.shown.claim.as_str())]);
            row.extend(numbers(own));
            row.push(ListingCell::text(word(language, "appendix-theme-without")));
            rows.push(row);
        }
        let mut said = vec![text(
            language,
            &Message::new("appendix-memberships")
                .with("count", memberships)
                .with("codes", cards.len())
                .with("themes", themes.len()),
        )];
        if !without.is_empty() {
            let message = Message::new("appendix-codes-without").with("count", without.len());
            said.push(text(language, &message.with("names", without.join(", "))));
        }
        if aside > 0 {
            said.push(text(language, &Message::new("appendix-codes-aside").with("count", aside)));
        }
        if !bare.is_empty() {
            let names: Vec<&str> = bare.iter().map(|own| own.name.as_str()).collect();
            let message = Message::new("appendix-themes-without").with("count", names.len());
            said.push(text(language, &message.with("names", names.join(", "))));
        }
        let counts = vec![(Counted::Codes, count(cards.len())), (Counted::Themes, count(themes.len()))];
        let mut manifest = self.manifest(Vec::new(), counts)?;
        manifest.settings.extend(said.iter().cloned());
        let document = ListingDocument {
            title: word(language, "appendix-codes-to-themes-title"),
            sheet: word(language, "appendix-codes-to-themes-sheet"),
            language,
            columns: COLUMNS.map(|(key, width)| (word(language, key), width)).to_vec(),
            rows,
            blocks: blocks(&said, paper, &themes, language),
            manifest,
        };
        let bytes = self.listed(&document, format, target.csv)?;
        self.write_document(target, &document.title, &document.manifest, &bytes, memberships)
    }
}

fn blocks(
    said: &[String],
    paper: Vec<Vec<String>>,
    themes: &[Told],
    language: sitat_model::Language,
) -> Vec<ReportBlock> {
    let named = |columns: &[(&'static str, u32)]| -> Vec<(String, u32)> {
        columns.iter().map(|(key, share)| (word(language, key), *share)).collect()
    };
    let mut blocks = vec![ReportBlock::Paragraph(said.join(" "))];
    if !paper.is_empty() {
        blocks.push(ReportBlock::Heading(1, word(language, "appendix-heading-codes")));
        blocks.push(ReportBlock::Table {
            columns: named(&[
                ("appendix-column-code", 9),
                ("appendix-column-code-extracts", 3),
                ("appendix-column-theme", 9),
            ]),
            rows: paper,
        });
    }
    if !themes.is_empty() {
        blocks.push(ReportBlock::Heading(1, word(language, "appendix-heading-themes")));
        blocks.push(ReportBlock::Note(word(language, "appendix-themes-note")));
        blocks.push(ReportBlock::Table {
            columns: named(&[
                ("appendix-column-theme", 9),
                ("appendix-column-codes", 3),
                ("appendix-column-through-codes", 4),
                ("appendix-column-by-hand", 4),
                ("appendix-column-in-all", 3),
            ]),
            rows: themes
                .iter()
                .map(|own| {
                    let codes = count(own.view.codes.len());
                    let numbers = [codes, own.through_codes, own.by_hand, own.view.counts.own];
                    std::iter::once(own.name.clone()).chain(numbers.map(|number| number.to_string())).collect()
                })
                .collect(),
        });
    }
    blocks
}
