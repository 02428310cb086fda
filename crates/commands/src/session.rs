//! A program that is running: the open project, what the person has chosen for this machine, and who listens.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;
use sitat_model::Message;
use sitat_project::{
    Destroyed, Opening, Outcome, PageProgram, Passphrase, Project, ProjectError, Surroundings, Watch, WritingProgress,
};

use crate::key_ring::KeyRing;
use crate::settings::Settings;
use crate::wire::appendices::ExportProgress;
use crate::wire::application::{Preferences, ReadingPlace, RecentProject};
use crate::wire::import::ImportProgress;
use crate::wire::project::Changes;
use crate::{CommandError, ErrorKind};

/// What a session is given.
#[derive(Clone)]
pub struct SessionOptions {
    /// Folder for recent files and preferences; without one nothing is remembered.
    pub app_data: Option<PathBuf>,
    /// Where the copy of the sample study is put.
    pub work_folder: PathBuf,
    /// What reads the pages of PDFs; without it they are refused with advice.
    pub pages: Option<PageProgram>,
    /// Where a passphrase is kept if somebody wishes it; without one it is always typed.
    pub key_ring: Option<Arc<dyn KeyRing>>,
}

type Listener = Box<dyn Fn(&str, Value) + Send + Sync>;

/// Those who are told what happened.
#[derive(Clone, Default)]
pub(crate) struct Listeners(Arc<Mutex<Vec<Listener>>>);

impl Listeners {
    pub(crate) fn tell(&self, event: &str, content: &Value) {
        for listener in lock(&self.0).iter() {
            listener(event, content.clone());
        }
    }
}

/// The windows, waiting for a document.
struct Waiting {
    listeners: Listeners,
    is_called_off: Arc<AtomicBool>,
    told: Option<Instant>,
}

/// Windows are not told more often than this.
const BETWEEN: Duration = Duration::from_millis(60);

impl Watch for Waiting {
    fn tell(&mut self, progress: &WritingProgress) {
        if self.told.is_some_and(|told| told.elapsed() < BETWEEN) {
            return;
        }
        self.told = Some(Instant::now());
        let content = serde_json::to_value(ExportProgress::from(progress.clone())).unwrap_or_default();
        self.listeners.tell("export_progress", &content);
    }

    fn goes_on(&self) -> bool {
        !self.is_called_off.load(Ordering::Relaxed)
    }
}

/// A program that is running.
pub struct Session {
    options: SessionOptions,
    project: Mutex<Option<Project>>,
    /// The project itself while an earlier state of it is looked at: it stays open, and locked.
    parked: Mutex<Option<Project>>,
    settings: Mutex<Settings>,
    /// The project that is locked: where it is, and whether it was read only. Nothing else of it is kept.
    locked: Mutex<Option<(PathBuf, bool)>>,
    /// The file of the project that is open or locked; never held while anything else is done.
    at: Mutex<Option<PathBuf>>,
    listeners: Listeners,
    is_called_off: Arc<AtomicBool>,
}

/// A lock whose holder panicked is taken all the same: what a panic may have left half done is thrown away by
/// dispatch.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Who is working on this machine.
fn coder() -> String {
    let names = ["USER", "USERNAME", "LOGNAME"];
    names
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .filter(|name| !name.trim().is_empty())
        .unwrap_or_else(|| "–".to_owned())
}

impl Session {
    /// Begins a session without an open project.
    pub fn new(options: SessionOptions) -> Self {
        let settings = Settings::read(options.app_data.as_deref());
        Self {
            options,
            project: Mutex::new(None),
            parked: Mutex::new(None),
            locked: Mutex::new(None),
            at: Mutex::new(None),
            settings: Mutex::new(settings),
            listeners: Listeners::default(),
            is_called_off: Arc::default(),
        }
    }

    /// Calls a listener for every event: `project_changed` with [`Changes`], `project_opened`, `project_closed`,
    /// `project_locked`, `index_ready`, `import_progress` with [`ImportProgress`], `export_progress` with
    /// [`ExportProgress`].
    pub fn on_event(&self, listener: Listener) {
        lock(&self.listeners.0).push(listener);
    }

    /// Closes the project: everything is brought into the one file and the lock is given up.
    pub fn close(&self) {
        drop(lock(&self.project).take());
        drop(lock(&self.parked).take());
        lock(&self.at).take();
    }

    /// Throws away what a panic may have left half done.
    pub(crate) fn recover(&self) {
        if let Some(project) = lock(&self.project).as_mut() {
            project.forget_what_is_at_hand();
        }
    }

    pub(crate) fn surroundings(&self) -> Surroundings {
        Surroundings::of_system(&lock(&self.settings).coder().unwrap_or_else(coder))
    }

    /// Goes on under the name of a coder, and remembers it for this machine.
    pub(crate) fn work_as(&self, name: &str) -> Result<(), CommandError> {
        let name = self.with_project(|project| project.work_as(name))?;
        if let Some(now) = lock(&self.parked).as_mut() {
            now.work_as(&name)?;
        }
        lock(&self.settings).set_coder(name);
        // Nothing is as it was seen.
        self.listeners.tell("project_opened", &Value::Null);
        Ok(())
    }

    /// Remembers the name that somebody has got by a step, so that they are the same coder next time.
    fn keep_own_name(&self) {
        let Some(name) = lock(&self.project).as_ref().map(|project| project.works_as().to_owned()) else { return };
        let mut settings = lock(&self.settings);
        if settings.coder().unwrap_or_else(coder) != name {
            settings.set_coder(name);
        }
    }

    /// The Word file that lends its looks, on this machine.
    fn template(&self) -> Option<PathBuf> {
        lock(&self.settings).preferences.template.as_ref().map(PathBuf::from)
    }

    /// The key ring that may be used. What it keeps is found again by the settings, so it needs a place for them.
    pub(crate) fn key_ring(&self) -> Option<&dyn KeyRing> {
        self.options.key_ring.as_deref().filter(|_| self.options.app_data.is_some())
    }

    /// What is remembered for this machine; never held while anything is asked.
    pub(crate) fn settings(&self) -> MutexGuard<'_, Settings> {
        lock(&self.settings)
    }

    pub(crate) fn work_folder(&self) -> &Path {
        &self.options.work_folder
    }

    /// Puts the project of a file in the place of the one that is open, which stays where the other cannot be opened.
    pub(crate) fn open(
        &self,
        path: &Path,
        open: impl FnOnce() -> Result<Project, CommandError>,
    ) -> Result<(), CommandError> {
        let mut place = lock(&self.project);
        let mut parked = lock(&self.parked);
        let is_same = parked.as_ref().or(place.as_ref()).is_some_and(|own| real(own.path()) == real(path));
        if is_same {
            // Its lock must be free.
            drop(place.take());
            drop(parked.take());
            lock(&self.at).take();
        }
        let mut project = open()?;
        drop(place.take());
        drop(parked.take());
        drop(parked);
        project.read_pages_by(self.options.pages.clone());
        project.use_template(self.template());
        let listeners = self.listeners.clone();
        project.begin_index(move || listeners.tell("index_ready", &Value::Null))?;
        let path = project.view()?.path;
        *place = Some(project);
        drop(place);
        lock(&self.locked).take();
        *lock(&self.at) = Some(real(&path));
        lock(&self.settings).opened(&path);
        self.listeners.tell("project_opened", &Value::Null);
        Ok(())
    }

    /// Shows the open project as it was after a step; the project itself waits.
    pub(crate) fn look_back(&self, step: sitat_model::StepId) -> Result<(), CommandError> {
        let mut place = lock(&self.project);
        let mut parked = lock(&self.parked);
        let now = parked.as_mut().or(place.as_mut()).ok_or_else(no_project)?;
        let mut earlier = now.as_of(step, self.surroundings())?;
        earlier.use_template(self.template());
        let listeners = self.listeners.clone();
        earlier.begin_index(move || listeners.tell("index_ready", &Value::Null))?;
        if parked.is_none() {
            *parked = place.take();
        }
        *place = Some(earlier);
        drop((place, parked));
        self.listeners.tell("project_opened", &Value::Null);
        Ok(())
    }

    /// Goes back to a backup. Windows begin anew, as with another project.
    pub(crate) fn restore_backup(
        &self,
        backup: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<sitat_project::Backup, CommandError> {
        let listeners = self.listeners.clone();
        let kept = self.with_project(|project| {
            let kept = project.restore_backup(backup, passphrase)?;
            project.begin_index(move || listeners.tell("index_ready", &Value::Null))?;
            Ok(kept)
        })?;
        self.listeners.tell("project_opened", &Value::Null);
        Ok(kept)
    }

    /// Shows the project itself again.
    pub(crate) fn return_to_now(&self) -> Result<(), CommandError> {
        let mut place = lock(&self.project);
        if let Some(now) = lock(&self.parked).take() {
            *place = Some(now);
            drop(place);
            self.listeners.tell("project_opened", &Value::Null);
        }
        Ok(())
    }

    pub(crate) fn close_project(&self) -> Result<(), CommandError> {
        let was_locked = lock(&self.locked).take().is_some();
        let project = self.take_project();
        lock(&self.at).take();
        if project.is_some() || was_locked {
            project.map(Project::close).transpose()?;
            self.listeners.tell("project_closed", &Value::Null);
        }
        Ok(())
    }

    /// Closes the project and destroys it. If that is refused, it stays open.
    pub(crate) fn destroy_project(&self, protocol: &Path) -> Result<Destroyed, CommandError> {
        self.with_project(|project| project.check_protocol(protocol))?;
        let Some(project) = self.take_project() else {
            return Ok(Destroyed::default());
        };
        lock(&self.at).take();
        let path = real(project.path());
        let destroyed = project.destroy(protocol);
        if destroyed.is_ok() {
            self.let_go_of(&path);
        }
        self.listeners.tell("project_closed", &Value::Null);
        Ok(destroyed?)
    }

    /// The project itself, out of this session; an earlier state of it that is shown goes.
    fn take_project(&self) -> Option<Project> {
        let mut place = lock(&self.project);
        let shown = place.take();
        lock(&self.parked).take().or(shown)
    }

    /// Closes a project that has a passphrase, and remembers only where it is. Whatever is kept in a key ring: it opens again
    /// when somebody has typed the passphrase, in this window or another, now or after a restart.
    pub(crate) fn lock_project(&self) -> Result<(), CommandError> {
        let look = |project: &mut Project| {
            let view = project.view()?;
            Ok((view.has_passphrase, view.path, view.is_read_only && view.comment_copy.is_none()))
        };
        // What is under way is finished first.
        let (has_passphrase, path, is_read_only) = match lock(&self.parked).as_mut() {
            Some(now) => look(now)?,
            None => self.with_project(look)?,
        };
        if !has_passphrase {
            return Err(CommandError::new(ErrorKind::Refused, Message::new("lock-without-passphrase")));
        }
        self.settings().lock_remembered(&real(&path), true);
        *lock(&self.locked) = Some((path, is_read_only));
        let closed = self.take_project().map(Project::close).transpose();
        self.listeners.tell("project_locked", &Value::Null);
        closed?;
        Ok(())
    }

    /// Opens the locked project again.
    pub(crate) fn unlock_project(&self, passphrase: Passphrase) -> Result<(), CommandError> {
        let (path, read_only) = lock(&self.locked).clone().ok_or_else(no_project)?;
        let how = Opening { passphrase: Some(passphrase), ..opening(read_only) };
        self.open(&path, || Ok(Project::open(&path, how, self.surroundings())?))?;
        self.settings().lock_remembered(&real(&path), false);
        Ok(())
    }

    /// The project that is locked.
    pub(crate) fn locked(&self) -> Option<PathBuf> {
        lock(&self.locked).as_ref().map(|(path, _)| path.clone())
    }

    /// The file of the project that is open or locked, by its own name; answered at once, whatever is under way.
    pub fn project_file(&self) -> Option<PathBuf> {
        lock(&self.at).clone()
    }

    /// Works with the open project.
    pub(crate) fn with_project<T>(
        &self,
        work: impl FnOnce(&mut Project) -> Result<T, ProjectError>,
    ) -> Result<T, CommandError> {
        let mut place = lock(&self.project);
        let project = place.as_mut().ok_or_else(no_project)?;
        Ok(work(project)?)
    }

    /// Whether a project is open.
    pub(crate) fn has_project(&self) -> bool {
        lock(&self.project).is_some()
    }

    /// Runs an action on the open project and tells every window what changed.
    pub(crate) fn act<T>(
        &self,
        action: impl FnOnce(&mut Project) -> Result<Outcome<T>, ProjectError>,
    ) -> Result<T, CommandError> {
        let outcome = self.with_project(action)?;
        self.tell_changes(&outcome.changes);
        Ok(outcome.value)
    }

    /// Runs an action that tells how far it has come and can be called off: `import_progress`.
    pub(crate) fn watched<T>(
        &self,
        action: impl FnOnce(&mut Project, &mut dyn FnMut(&ImportProgress) -> bool) -> Result<Outcome<T>, ProjectError>,
    ) -> Result<T, CommandError> {
        self.is_called_off.store(false, Ordering::Relaxed);
        self.act(|project| {
            action(project, &mut |progress| {
                self.listeners.tell("import_progress", &serde_json::to_value(progress).unwrap_or_default());
                !self.is_called_off.load(Ordering::Relaxed)
            })
        })
    }

    /// Writes a document that tells how far it has come and can be called off: `export_progress`.
    pub(crate) fn writing<T>(
        &self,
        work: impl FnOnce(&mut Project) -> Result<T, ProjectError>,
    ) -> Result<T, CommandError> {
        self.is_called_off.store(false, Ordering::Relaxed);
        let watch =
            Waiting { listeners: self.listeners.clone(), is_called_off: Arc::clone(&self.is_called_off), told: None };
        self.with_project(|project| project.watched(Box::new(watch), work))
    }

    /// Calls off what is watched; it ends at its next step.
    pub(crate) fn call_off(&self) {
        self.is_called_off.store(true, Ordering::Relaxed);
    }

    pub(crate) fn tell_changes(&self, changes: &sitat_project::Changes) {
        if changes.nouns.contains(&sitat_project::Noun::Coders) {
            self.keep_own_name();
        }
        if !changes.nouns.is_empty() {
            let changes = Changes::from(changes);
            self.listeners.tell("project_changed", &serde_json::to_value(changes).unwrap_or_default());
        }
    }

    pub(crate) fn preferences(&self) -> Preferences {
        lock(&self.settings).preferences.clone()
    }

    pub(crate) fn set_preferences(&self, preferences: Preferences) {
        lock(&self.settings).set_preferences(preferences);
        let template = self.template();
        for place in [&self.project, &self.parked] {
            if let Some(project) = lock(place).as_mut() {
                project.use_template(template.clone());
            }
        }
    }

    pub(crate) fn remember_place(&self, place: ReadingPlace) -> Result<(), CommandError> {
        let project = self.with_project(Project::guid)?;
        lock(&self.settings).remember_place(project, place);
        Ok(())
    }

    pub(crate) fn places(&self) -> Result<Vec<ReadingPlace>, CommandError> {
        let project = self.with_project(Project::guid)?;
        Ok(lock(&self.settings).places(&project))
    }

    pub(crate) fn recent(&self) -> Vec<RecentProject> {
        lock(&self.settings).recent()
    }

    pub(crate) fn forget_recent(&self, path: &str) {
        lock(&self.settings).forget(path);
        self.let_go_of(Path::new(path));
    }
}

/// A file by its own name, whatever links led to it.
pub(crate) fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn no_project() -> CommandError {
    CommandError::new(ErrorKind::NoProject, Message::new("project-no-project"))
}

/// How windows open projects: the index is begun by the session, which tells when it is ready.
pub(crate) fn opening(read_only: bool) -> Opening {
    Opening { read_only, ..Opening::default() }
}
