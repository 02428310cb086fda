//! How far the writing of documents has come, told to whoever waits for it, and whether it is to go on.

use crate::exporting::count;
use crate::{Project, ProjectError};

/// How far something that is written has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WritingProgress {
    /// Parts that are done: documents of a set, else texts, cases, people or excerpts of the document.
    pub done: u32,
    /// Parts there are.
    pub of: u32,
    /// The part that is being written: the name of a file, or of what stands in the document.
    pub name: String,
}

/// Somebody who waits for a document.
pub trait Watch: Send {
    /// Is told how far it has come, often.
    fn tell(&mut self, progress: &WritingProgress);

    /// Whether it is to go on.
    fn goes_on(&self) -> bool {
        true
    }
}

/// Who waits for what is being written.
pub(crate) struct Watcher {
    watch: Box<dyn Watch>,
    /// Whether a set is written: then only its documents are told of, not what is in them.
    is_of_set: bool,
    pub(crate) is_called_off: bool,
}

impl Project {
    /// Writes while somebody waits: they are told how far it has come, and can call it off. Then no file is written.
    pub fn watched<T>(&mut self, watch: Box<dyn Watch>, work: impl FnOnce(&mut Self) -> T) -> T {
        self.watcher = Some(Watcher { watch, is_of_set: false, is_called_off: false });
        let outcome = work(self);
        self.watcher = None;
        outcome
    }

    /// Tells how far a document has come.
    ///
    /// # Errors
    /// It was called off.
    pub(crate) fn tell_part(&mut self, done: usize, of: usize, name: &str) -> Result<(), ProjectError> {
        let Some(watcher) = &mut self.watcher else { return Ok(()) };
        if !watcher.is_of_set {
            watcher.watch.tell(&WritingProgress { done: count(done), of: count(of), name: name.to_owned() });
        }
        watcher.check()
    }

    /// Tells how far a set has come; what is in its documents is not told of from now on.
    pub(crate) fn tell_document(&mut self, done: usize, of: usize, file: &str) -> Result<(), ProjectError> {
        let Some(watcher) = &mut self.watcher else { return Ok(()) };
        watcher.is_of_set = true;
        watcher.watch.tell(&WritingProgress { done: count(done), of: count(of), name: file.to_owned() });
        watcher.check()
    }

    /// Whether what is being written was called off.
    pub(crate) fn is_called_off(&self) -> bool {
        self.watcher.as_ref().is_some_and(|own| own.is_called_off)
    }
}

impl Watcher {
    fn check(&mut self) -> Result<(), ProjectError> {
        self.is_called_off = !self.watch.goes_on();
        if self.is_called_off { Err(ProjectError::WritingCalledOff) } else { Ok(()) }
    }
}
