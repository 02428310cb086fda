//! What is remembered for this machine: recent files and preferences. No content of any project, and no passphrase.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::wire::application::{ExportChoices, Panels, Preferences, ReaderChoices, ReadingPlace, RecentProject, Theme};

/// Recent files that are remembered.
const REMEMBERED: usize = 10;

/// Texts whose place is remembered, of all projects together.
const REMEMBERED_PLACES: usize = 200;

/// What stands in the settings file.
#[derive(Serialize, Deserialize)]
struct Content {
    preferences: Preferences,
    recent: Vec<PathBuf>,
    #[serde(default)]
    places: Vec<PlaceOfProject>,
    /// Under which name the person codes; none: that of the system.
    #[serde(default)]
    coder: Option<String>,
    #[serde(default)]
    remembered: Vec<Remembered>,
}

/// A file whose passphrase is in the key ring of the system. The passphrase itself is not here.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Remembered {
    path: PathBuf,
    /// Guid of the project, and its account in the ring.
    pub(crate) project: String,
    /// Whether it was locked, and has to be opened by typing before the ring is asked again.
    #[serde(default)]
    pub(crate) is_locked: bool,
}

/// A place in a text of a project, by the project's guid.
#[derive(Clone, Serialize, Deserialize)]
struct PlaceOfProject {
    project: String,
    place: ReadingPlace,
}

/// Recent files and preferences; written at every change where there is a folder for them.
pub(crate) struct Settings {
    file: Option<PathBuf>,
    pub(crate) preferences: Preferences,
    recent: Vec<PathBuf>,
    /// Latest first.
    places: Vec<PlaceOfProject>,
    coder: Option<String>,
    /// As the file had it when it was last looked at.
    remembered: Vec<Remembered>,
}

fn read_from(file: Option<&PathBuf>) -> Option<Content> {
    serde_json::from_slice(&std::fs::read(file?).ok()?).ok()
}

impl Settings {
    /// Reads the settings of a folder. A file that cannot be read counts as none: it holds nothing that matters.
    pub(crate) fn read(folder: Option<&Path>) -> Self {
        let file = folder.map(|folder| folder.join("settings.json"));
        let content = read_from(file.as_ref());
        let Content { preferences, recent, places, coder, remembered } = content.unwrap_or_else(|| Content {
            preferences: Preferences {
                ui_language: None,
                theme: Theme::System,
                text_size: 100,
                panels: Panels::default(),
                reader: ReaderChoices::default(),
                template: None,
                exporting: ExportChoices::default(),
                lock_after: crate::wire::application::fifteen(),
            },
            recent: Vec::new(),
            places: Vec::new(),
            coder: None,
            remembered: Vec::new(),
        });
        Self { file, preferences, recent, places, coder, remembered }
    }

    /// Under which name the person codes.
    pub(crate) fn coder(&self) -> Option<String> {
        self.coder.clone()
    }

    pub(crate) fn set_coder(&mut self, name: String) {
        self.coder = Some(name);
        self.write();
    }

    pub(crate) fn set_preferences(&mut self, mut preferences: Preferences) {
        preferences.text_size = preferences.text_size.clamp(80, 200);
        self.preferences = preferences;
        self.write();
    }

    pub(crate) fn opened(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|recent| *recent != path);
        self.recent.insert(0, path);
        self.recent.truncate(REMEMBERED);
        self.write();
    }

    pub(crate) fn forget(&mut self, path: &str) {
        self.recent.retain(|recent| recent.to_string_lossy() != path);
        self.write();
    }

    pub(crate) fn recent(&self) -> Vec<RecentProject> {
        self.recent
            .iter()
            .map(|path| RecentProject {
                path: path.to_string_lossy().into_owned(),
                name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                exists: path.is_file(),
            })
            .collect()
    }

    /// Remembers where somebody is in a text; of many texts only those read last.
    pub(crate) fn remember_place(&mut self, project: String, place: ReadingPlace) {
        self.places.retain(|known| known.project != project || known.place.source != place.source);
        self.places.insert(0, PlaceOfProject { project, place });
        self.places.truncate(REMEMBERED_PLACES);
        self.write();
    }

    /// Where somebody was in the texts of a project, the one read last first.
    pub(crate) fn places(&self, project: &str) -> Vec<ReadingPlace> {
        self.places.iter().filter(|known| known.project == project).map(|known| known.place.clone()).collect()
    }

    /// The file of this path, if its passphrase is in the key ring. Another window may have changed that.
    pub(crate) fn remembered(&mut self, path: &Path) -> Option<Remembered> {
        self.look_again();
        self.remembered.iter().find(|known| known.path == path).cloned()
    }

    /// Remembers that the passphrase of a file is in the key ring. Of copies of one project, which share an account there, only
    /// the last is remembered. Answers with the account that this file had before, if it was another one.
    pub(crate) fn remember(&mut self, path: PathBuf, project: String) -> Option<String> {
        let before = self.remembered(&path).map(|known| known.project).filter(|own| *own != project);
        self.remembered.retain(|known| known.path != path && known.project != project);
        self.remembered.push(Remembered { path, project, is_locked: false });
        self.put();
        before
    }

    /// The passphrase of a file is no longer looked for in the key ring; answers with its account there.
    pub(crate) fn forget_remembered(&mut self, path: &Path) -> Option<String> {
        let known = self.remembered(path)?;
        self.remembered.retain(|other| other.path != path);
        self.put();
        Some(known.project)
    }

    /// Says of a file that may be remembered whether it has to be opened by typing.
    pub(crate) fn lock_remembered(&mut self, path: &Path, is_locked: bool) {
        self.look_again();
        let known = self.remembered.iter_mut().find(|known| known.path == path && known.is_locked != is_locked);
        if let Some(known) = known {
            known.is_locked = is_locked;
            self.put();
        }
    }

    /// Takes over from the file which files are remembered: what another window has forgotten must not come back.
    fn look_again(&mut self) {
        if let Some(content) = read_from(self.file.as_ref()) {
            self.remembered = content.remembered;
        }
    }

    fn write(&mut self) {
        self.look_again();
        self.put();
    }

    /// Writes the file. A disk that refuses costs only the memory of recent files.
    fn put(&self) {
        let Some(file) = &self.file else { return };
        let content = Content {
            preferences: self.preferences.clone(),
            recent: self.recent.clone(),
            places: self.places.clone(),
            coder: self.coder.clone(),
            remembered: self.remembered.clone(),
        };
        let Ok(bytes) = serde_json::to_vec_pretty(&content) else { return };
        if let Some(folder) = file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = std::fs::write(file, bytes);
    }
}
