//! The two folders the program may write to on its own: its data and the place for the sample study.
//!
//! `SITAT_APP_DATA` and `SITAT_WORK_FOLDER` move them elsewhere, so that tests and trials leave the home folder alone. Where a
//! file `sitat-portable` lies beside the program, both are beside it too: on a stick, or on a machine that is lent.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sitat_commands::{KeyRing, PageProgram, SessionOptions};

/// The file that makes the program portable, beside it. What stands in it does not matter.
const MARK: &str = "sitat-portable";
/// The folder beside a portable program that it keeps its data in.
const PORTABLE_DATA: &str = "sitat-data";

/// Where the system puts things of this program.
#[derive(Debug, Default)]
pub(crate) struct SystemFolders {
    pub(crate) app_data: Option<PathBuf>,
    pub(crate) documents: Option<PathBuf>,
}

/// The folders of this run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Folders {
    /// Recent files and preferences; nothing of the material. None: nothing is kept.
    pub(crate) app_data: Option<PathBuf>,
    /// Where the sample study's copy is put.
    pub(crate) work: PathBuf,
}

/// Where a portable program keeps its data; none for one that is not portable.
///
/// `program` is the program itself. Inside an AppImage that lies nowhere a person sees: `image` is then the AppImage.
pub(crate) fn portable_data(program: &Path, image: Option<&Path>) -> Option<PathBuf> {
    let folder = image.unwrap_or(program).parent()?;
    // On a Mac the program is inside what people see as one thing.
    let folder = if folder.ends_with("Contents/MacOS") { folder.ancestors().nth(3)? } else { folder };
    folder.join(MARK).exists().then(|| folder.join(PORTABLE_DATA))
}

/// Chooses the folders from the environment and, where it says nothing, from the system. `portable` is the data folder of a
/// portable program.
pub(crate) fn choose(
    environment: impl Fn(&str) -> Option<OsString>,
    portable: Option<PathBuf>,
    system: SystemFolders,
) -> Folders {
    let named = |name| environment(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let moved = named("SITAT_APP_DATA").or(portable);
    let beside_moved = moved.as_ref().map(|folder| folder.join("work"));
    let app_data = moved.or(system.app_data);
    let work = named("SITAT_WORK_FOLDER")
        .or(beside_moved)
        .or_else(|| system.documents.map(|folder| folder.join("Sitat")))
        .or_else(|| app_data.as_ref().map(|folder| folder.join("work")))
        .unwrap_or_else(|| std::env::temp_dir().join("sitat"));
    Folders { app_data, work }
}

impl Folders {
    /// The folder the web view is given. It keeps nothing there in ordinary use, but insists on having one.
    pub(crate) fn web_view(&self) -> PathBuf {
        self.app_data.as_ref().unwrap_or(&self.work).join("window")
    }

    pub(crate) fn session_options(self, key_ring: Option<Arc<dyn KeyRing>>) -> SessionOptions {
        let pages = PageProgram::of_this_program();
        SessionOptions { app_data: self.app_data, work_folder: self.work, pages, key_ring }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system() -> SystemFolders {
        SystemFolders {
            app_data: Some("/home/a/.local/share/sitat".into()),
            documents: Some("/home/a/Documents".into()),
        }
    }

    #[test]
    fn the_environment_moves_everything_out_of_the_home_folder() {
        let folders = choose(|name| (name == "SITAT_APP_DATA").then(|| "/elsewhere".into()), None, system());
        assert_eq!(folders.app_data, Some("/elsewhere".into()));
        assert_eq!(folders.work, PathBuf::from("/elsewhere/work"));
        assert_eq!(folders.web_view(), PathBuf::from("/elsewhere/window"));
    }

    #[test]
    fn the_work_folder_can_be_named_alone() {
        let folders = choose(|name| (name == "SITAT_WORK_FOLDER").then(|| "/studies".into()), None, system());
        assert_eq!(folders.app_data, system().app_data);
        assert_eq!(folders.work, PathBuf::from("/studies"));
    }

    #[test]
    fn an_empty_variable_counts_as_none() {
        let folders = choose(|_| Some(OsString::new()), None, system());
        assert_eq!(folders.app_data, system().app_data);
        assert_eq!(folders.work, PathBuf::from("/home/a/Documents/Sitat"));
    }

    #[test]
    fn without_a_documents_folder_the_sample_lies_beside_the_program_data() {
        let folders = choose(|_| None, None, SystemFolders { documents: None, ..system() });
        assert_eq!(folders.work, PathBuf::from("/home/a/.local/share/sitat/work"));
    }

    #[test]
    fn a_program_beside_the_mark_keeps_everything_beside_itself() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("sitat-app");
        assert_eq!(portable_data(&program, None), None);
        std::fs::write(folder.path().join(MARK), "").unwrap();
        let data = folder.path().join(PORTABLE_DATA);
        assert_eq!(portable_data(&program, None), Some(data.clone()));
        let folders = choose(|_| None, Some(data.clone()), system());
        assert_eq!((folders.app_data.as_ref(), folders.web_view()), (Some(&data), data.join("window")));
        assert_eq!(folders.work, data.join("work"));
        // Whoever names a folder means it.
        let folders = choose(|name| (name == "SITAT_APP_DATA").then(|| "/elsewhere".into()), Some(data), system());
        assert_eq!(folders.app_data, Some("/elsewhere".into()));
    }

    #[test]
    fn the_mark_lies_beside_what_people_see_of_the_program() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(MARK), "").unwrap();
        let data = Some(folder.path().join(PORTABLE_DATA));
        let inside = folder.path().join("Sitat.app/Contents/MacOS/sitat-app");
        assert_eq!(portable_data(&inside, None), data);
        let image = folder.path().join("Sitat.AppImage");
        assert_eq!(portable_data(Path::new("/tmp/.mount_Sitat/usr/bin/sitat-app"), Some(&image)), data);
        assert_eq!(portable_data(Path::new("/tmp/.mount_Sitat/usr/bin/sitat-app"), None), None);
    }
}
