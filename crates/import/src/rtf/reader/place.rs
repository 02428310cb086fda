//! Paragraphs, cells and rows. Rich text says where they end; where they begin is known only when words come.

use super::Reader;
use crate::story::Story;

/// A table that is open.
#[derive(Clone, Copy, Debug, Default)]
struct Level {
    has_row: bool,
    has_cell: bool,
}

/// A text being written: the body, a note, a box.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) story: Story,
    has_paragraph: bool,
    levels: Vec<Level>,
}

impl Open {
    pub(super) fn new() -> Self {
        Self { story: Story::new(), has_paragraph: false, levels: Vec::new() }
    }

    fn end_paragraph(&mut self, heading: u8) {
        if std::mem::take(&mut self.has_paragraph) {
            self.story.set_heading(heading);
            self.story.end_paragraph();
        }
    }

    fn ensure_cell(&mut self) {
        if let Some(level) = self.levels.last_mut() {
            if !level.has_row {
                self.story.begin_row();
            }
            if !level.has_cell {
                self.story.begin_cell();
            }
            *level = Level { has_row: true, has_cell: true };
        }
    }

    fn end_cell(&mut self) {
        self.end_paragraph(0);
        if let Some(level) = self.levels.last_mut()
            && std::mem::take(&mut level.has_cell)
        {
            self.story.end_cell();
        }
    }

    fn end_table(&mut self) {
        self.end_cell();
        if self.levels.pop().is_some() {
            self.story.end_table();
        }
    }
}

impl Reader {
    /// Begins the paragraph, and the cell around it, that words or an end need.
    pub(super) fn ensure_paragraph(&mut self) {
        let wanted = if self.state.is_in_table { usize::from(self.state.nesting.clamp(1, 32)) } else { 0 };
        let Some(open) = self.open.last_mut() else { return };
        if open.levels.len() != wanted {
            open.end_paragraph(0);
        }
        while open.levels.len() > wanted {
            open.end_table();
        }
        while open.levels.len() < wanted {
            open.ensure_cell();
            open.story.begin_table(self.tables);
            self.tables += 1;
            open.story.begin_row();
            open.story.begin_cell();
            open.levels.push(Level { has_row: true, has_cell: true });
        }
        open.ensure_cell();
        if !std::mem::replace(&mut open.has_paragraph, true) {
            open.story.begin_paragraph();
        }
    }

    pub(super) fn end_paragraph(&mut self) {
        if self.state.destination != super::Destination::Text {
            return;
        }
        // The mark of a deleted or hidden paragraph is deleted with it, so what follows goes on in the same line.
        if self.state.is_deleted {
            return;
        }
        self.ensure_paragraph();
        let heading = self.state.heading;
        if let Some(open) = self.open.last_mut() {
            open.end_paragraph(heading);
        }
    }

    pub(super) fn end_cell(&mut self) {
        let is_table = self.state.is_in_table || self.open.last().is_some_and(|open| !open.levels.is_empty());
        if !is_table {
            // A cell outside a table: at least it is apart from the next.
            return self.write("\t");
        }
        if !self.state.is_in_table {
            self.state.is_in_table = true;
        }
        self.ensure_paragraph();
        let heading = self.state.heading;
        if let Some(open) = self.open.last_mut() {
            open.end_paragraph(heading);
            open.end_cell();
        }
    }

    pub(super) fn end_row(&mut self) {
        let Some(open) = self.open.last_mut() else { return };
        if open.levels.is_empty() {
            return open.end_paragraph(0);
        }
        open.end_cell();
        if let Some(level) = open.levels.last_mut() {
            level.has_row = false;
        }
    }

    pub(super) fn end_tables(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.end_paragraph(0);
            while !open.levels.is_empty() {
                open.end_table();
            }
        }
    }
}
