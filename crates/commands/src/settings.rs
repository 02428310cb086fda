//! What is remembered for this machine: recent files and preferences. No content of any project.

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
}

impl Settings {
    /// Reads the settings of a folder. A file that cannot be read counts as none: it holds nothing that matters.
    pub(crate) fn read(folder: Option<&Path>) -> Self {
        let file = folder.map(|folder| folder.join("settings.json"));
        let content = file
            .as_ref()
            .and_then(|file| std::fs::read(file).ok())
            .and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let Content { preferences, recent, places, coder } = content.unwrap_or_else(|| Content {
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
        });
        Self { file, preferences, recent, places, coder }
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

    /// Writes the file. A disk that refuses costs only the memory of recent files.
    fn write(&self) {
        let Some(file) = &self.file else { return };
        let content = Content {
            preferences: self.preferences.clone(),
            recent: self.recent.clone(),
            places: self.places.clone(),
            coder: self.coder.clone(),
        };
        let Ok(bytes) = serde_json::to_vec_pretty(&content) else { return };
        if let Some(folder) = file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = std::fs::write(file, bytes);
    }
}
