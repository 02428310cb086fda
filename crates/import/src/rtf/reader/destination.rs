//! Where the words of a group go: into the text, into a list, into a comment, or nowhere.

use super::place::Open;
use super::{DEEPEST_STORY, Reader};
use crate::document::{Remark, at_clock};
use crate::story::Story;

/// Where words go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Destination {
    Text,
    Fonts,
    Colours,
    Styles,
    /// A header or footer: left out, but said if it has words.
    Margin,
    /// A few words that say something about a comment.
    Captured,
    /// The same words twice, for programs without and with Unicode.
    TwoVersions,
    Skipped,
}

/// What is to be done when the group ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    Nothing,
    Note,
    Box,
    Annotation,
    Author,
    Reference,
    Moment,
    CommentBegins,
    CommentEnds,
}

impl Reader {
    /// Acts on a word that says where the words of its group go. Tells whether it was one.
    pub(super) fn begin_destination(&mut self, word: &str, number: Option<i32>, is_starred: bool) -> bool {
        if matches!(self.state.destination, Destination::Skipped) {
            // Only the version with Unicode is taken out of what is passed over.
            let outer = self.groups.last().map(|state| state.destination);
            if word == "ud" && outer == Some(Destination::TwoVersions) {
                self.state.destination = Destination::Text;
                return true;
            }
            return is_starred;
        }
        let is_text = self.state.destination == Destination::Text;
        match word {
            "fonttbl" => self.state.destination = Destination::Fonts,
            "colortbl" => self.state.destination = Destination::Colours,
            "stylesheet" => self.state.destination = Destination::Styles,
            "header" | "headerl" | "headerr" | "headerf" | "footer" | "footerl" | "footerr" | "footerf" if is_text => {
                self.state.destination = Destination::Margin;
            }
            "upr" if is_text => self.state.destination = Destination::TwoVersions,
            "footnote" if is_text => self.open_story(Closing::Note),
            "shptxt" | "dptxbxtext" if is_text => self.open_story(Closing::Box),
            "annotation" if is_text => self.open_story(Closing::Annotation),
            "atnauthor" => self.capture(Closing::Author),
            "atnref" => self.capture(Closing::Reference),
            "atndate" => {
                self.capture(Closing::Moment);
                // Some write the moment as the word's own number.
                self.captured = number.map(|number| number.to_string()).unwrap_or_default();
            }
            "atrfstart" if is_text => self.capture(Closing::CommentBegins),
            "atrfend" if is_text => self.capture(Closing::CommentEnds),
            "pict" => {
                self.counts.pictures += usize::from(is_text);
                self.state.destination = Destination::Skipped;
            }
            "info" | "fldinst" | "datafield" | "nonshppict" | "shprslt" | "sp" | "pntext" | "listtext" | "pntxta"
            | "pntxtb" | "bkmkstart" | "bkmkend" | "xe" | "tc" | "tcn" | "rxe" | "txe" | "template" | "filetbl"
            | "revtbl" | "listtable" | "listoverridetable" | "rsidtbl" | "nonesttables" | "private" | "themedata"
            | "objdata" | "objclass" | "objname" | "objalias" | "ftnsep" | "ftnsepc" | "ftncn" | "aftnsep"
            | "aftnsepc" | "aftncn" | "mmathPict" | "falt" | "panose" | "atnid" | "atntime" | "atnicn"
            | "atnparent" | "generator" | "author" | "title" => self.state.destination = Destination::Skipped,
            // What these hold is text like any other.
            "shppict" | "shpinst" | "nesttableprops" | "do" | "moMath" | "moMathPara" => {}
            // In the list of styles a star says no more than "newer than the first readers".
            "cs" | "ds" | "ts" if self.state.destination == Destination::Styles => return false,
            _ if is_starred => self.state.destination = Destination::Skipped,
            _ => return false,
        }
        true
    }

    fn capture(&mut self, closing: Closing) {
        self.state.destination = Destination::Captured;
        self.state.closing = closing;
        self.captured.clear();
    }

    fn open_story(&mut self, closing: Closing) {
        if self.open.len() >= DEEPEST_STORY {
            // What stands in so many others is no document; its words are left out, and that is said.
            self.is_astray = true;
            self.state.destination = Destination::Skipped;
            return;
        }
        if self.state.is_deleted || self.state.is_hidden {
            self.state.destination = Destination::Skipped;
            return;
        }
        self.state.closing = closing;
        (self.state.is_in_table, self.state.nesting, self.state.heading) = (false, 1, 0);
        if closing == Closing::Annotation {
            self.reference.clear();
            self.at = None;
        }
        self.open.push(Open::new());
    }

    /// Ends what the open group was for.
    pub(super) fn close_destination(&mut self) {
        let captured = || {
            if self.state.destination == Destination::Captured {
                self.captured.trim().to_owned()
            } else {
                String::new()
            }
        };
        match self.state.closing {
            Closing::Nothing => {}
            Closing::Note => self.close_note(),
            Closing::Box => self.close_box(),
            Closing::Annotation => self.close_annotation(),
            Closing::Author => self.author = captured(),
            Closing::Reference => self.reference = captured(),
            Closing::Moment => self.at = captured().parse().ok().and_then(packed_moment),
            Closing::CommentBegins => {
                let id = captured();
                self.main_story(|story| story.begin_comment(id));
            }
            Closing::CommentEnds => {
                let id = captured();
                self.main_story(|story| story.end_comment(&id));
            }
        }
    }

    fn main_story(&mut self, act: impl FnOnce(&mut Story)) {
        if let Some(open) = self.open.last_mut() {
            act(&mut open.story);
        }
    }

    fn close_note(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        self.end_tables();
        let Some(closed) = self.open.pop() else { return };
        let note = closed.story.finish_trimmed();
        if note.is_blank() {
            return;
        }
        // The note belongs where the group stands, in the paragraph and cell around it.
        if let Some(outer) = self.groups.last() {
            let (is_in_table, nesting) = (outer.is_in_table, outer.nesting);
            (self.state.is_in_table, self.state.nesting) = (is_in_table, nesting);
        }
        self.ensure_paragraph();
        self.main_story(|story| story.write_note(note));
    }

    pub(super) fn close_box(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        self.end_tables();
        if let Some(closed) = self.open.pop() {
            self.main_story(|story| story.add_box(closed.story.finish()));
        }
    }

    fn close_annotation(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        self.end_tables();
        let Some(closed) = self.open.pop() else { return };
        self.counts.comments += 1;
        let text = closed.story.finish_trimmed().text;
        let id = if self.reference.is_empty() {
            format!("place {}", self.counts.comments)
        } else {
            std::mem::take(&mut self.reference)
        };
        let remark = Remark { author: std::mem::take(&mut self.author), at: self.at.take(), text, answers: None };
        self.main_story(|story| story.mark_comment(id.clone()));
        self.remarks.insert(id, remark);
    }
}

/// Milliseconds of a moment that rich text packs into the bits of one number.
fn packed_moment(packed: i64) -> Option<i64> {
    let bits = u32::try_from(packed).or_else(|_| i32::try_from(packed).map(i32::cast_unsigned)).ok()?;
    let part = |from: u32, count: u32| i64::from((bits >> from) & ((1 << count) - 1));
    at_clock(1900 + part(20, 9), part(16, 4), part(11, 5), part(6, 5), part(0, 6), 0)
}
