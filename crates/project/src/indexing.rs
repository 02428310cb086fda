//! The search index of a project: built in the background from a second view of the file, then kept up source by
//! source. A cache: nothing of it is on disk.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use sitat_model::{SourceId, Turn};
use sitat_search::{Index, Passage};
use sitat_store::{Reader, Store};

use crate::{Project, ProjectError};

/// How long the index waits for the text that is read first: opening it needs the processor and the disk more. Whoever
/// searches meanwhile ends the wait.
const PATIENCE: Duration = Duration::from_millis(600);

/// Whether search is ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndexState {
    /// Being built, or not yet begun.
    Building,
    /// Ready.
    Ready,
}

/// The index at one of its stages.
#[derive(Default)]
enum Stage {
    #[default]
    NotBegun,
    Building(JoinHandle<Result<Index, ProjectError>>),
    Ready(Box<Index>),
}

/// The search index of a project.
#[derive(Default)]
pub(crate) struct TextIndex {
    stage: Stage,
    /// Sources that changed since they were indexed.
    touched: BTreeSet<SourceId>,
    is_unwanted: Arc<AtomicBool>,
    is_built: Arc<AtomicBool>,
}

/// The passages of a source: its turns.
pub(crate) fn passages(turns: &[Turn]) -> Vec<Passage> {
    turns.iter().map(|turn| Passage { number: turn.number, content: turn.content() }).collect()
}

fn add(index: &mut Index, source: SourceId, reader: &Reader<'_>) -> Result<(), ProjectError> {
    let text = reader.source_text(source)?;
    index.replace_source(source, &text, &passages(&reader.turns(source)?))?;
    Ok(())
}

fn build(store: &Store, is_unwanted: &AtomicBool) -> Result<Index, ProjectError> {
    let mut index = Index::new()?;
    for source in store.read().sources()? {
        if is_unwanted.load(Ordering::Relaxed) {
            break;
        }
        add(&mut index, source.id, &store.read())?;
    }
    index.commit()?;
    Ok(index)
}

impl TextIndex {
    pub(crate) fn state(&self) -> IndexState {
        match &self.stage {
            Stage::Ready(_) => IndexState::Ready,
            Stage::Building(_) if self.is_built.load(Ordering::Acquire) => IndexState::Ready,
            Stage::Building(_) | Stage::NotBegun => IndexState::Building,
        }
    }

    /// Notes that a source is new, changed or gone.
    pub(crate) fn touch(&mut self, source: SourceId) {
        self.touched.insert(source);
    }

    /// The index, if it is ready without waiting.
    pub(crate) fn ready(&self) -> Option<&Index> {
        match &self.stage {
            Stage::Ready(index) => Some(index),
            Stage::NotBegun | Stage::Building(_) => None,
        }
    }

    /// Ends work that nobody waits for any more.
    pub(crate) fn stop(&mut self) {
        self.is_unwanted.store(true, Ordering::Relaxed);
        if let Stage::Building(thread) = std::mem::take(&mut self.stage) {
            thread.thread().unpark();
            let _ = thread.join();
        }
    }
}

impl Drop for TextIndex {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Project {
    /// Begins to build the index in the background, unless that has happened; `when_ready` is called from there.
    pub fn begin_index(&mut self, when_ready: impl FnOnce() + Send + 'static) -> Result<(), ProjectError> {
        if !matches!(self.index.stage, Stage::NotBegun) {
            return Ok(());
        }
        let store = self.store.second_reader()?;
        let is_unwanted = Arc::clone(&self.index.is_unwanted);
        let is_built = Arc::clone(&self.index.is_built);
        let thread = std::thread::Builder::new().name("index".to_owned()).spawn(move || {
            std::thread::park_timeout(PATIENCE);
            let built = build(&store, &is_unwanted);
            is_built.store(true, Ordering::Release);
            when_ready();
            built
        });
        self.index.stage = Stage::Building(thread.map_err(|_| ProjectError::IndexThread)?);
        Ok(())
    }

    /// Whether search would answer at once.
    pub fn index_state(&self) -> IndexState {
        self.index.state()
    }

    /// Waits for an index that is being built: then nothing else reads the file.
    pub(crate) fn settle_index(&mut self) -> Result<(), ProjectError> {
        if matches!(self.index.stage, Stage::Building(_)) { self.ensure_index() } else { Ok(()) }
    }

    /// Waits for the index and brings it up to date.
    pub(crate) fn ensure_index(&mut self) -> Result<(), ProjectError> {
        self.begin_index(|| {})?;
        let mut index = match std::mem::take(&mut self.index.stage) {
            Stage::Ready(index) => index,
            Stage::Building(thread) => {
                thread.thread().unpark();
                Box::new(thread.join().map_err(|_| ProjectError::IndexThread)??)
            }
            Stage::NotBegun => return Err(ProjectError::IndexThread),
        };
        let touched = std::mem::take(&mut self.index.touched);
        let outcome = self.bring_up_to_date(&mut index, &touched);
        self.index.stage = Stage::Ready(index);
        if outcome.is_err() {
            self.index.touched = touched;
        }
        outcome
    }

    fn bring_up_to_date(&self, index: &mut Index, touched: &BTreeSet<SourceId>) -> Result<(), ProjectError> {
        if touched.is_empty() {
            return Ok(());
        }
        let reader = self.store.read();
        for source in touched {
            if reader.find_source(*source)?.is_some() {
                add(index, *source, &reader)?;
            } else {
                index.remove_source(*source);
            }
        }
        Ok(index.commit()?)
    }
}
