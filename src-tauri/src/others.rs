//! The other windows of the same person: a second start goes to the window that has the file open, or that is free.
//!
//! Each running program listens on a socket of its own in the folder `windows` beside its data (on Windows a pipe that the
//! file there names). Only programs of the same data folder find each other, and so a portable program is alone. What is said
//! is a line of JSON each way: the path of a file, never anything of what is in it.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use interprocess::local_socket::traits::{ListenerExt as _, Stream as _};
use interprocess::local_socket::{Listener, ListenerOptions, Name, Stream};
use serde_json::{Value, json};

/// Below the folder of the program's data.
const FOLDER: &str = "windows";
/// Held by a program from when it looks for others until it can be found itself.
const STARTING: &str = "starting";
/// How long a program that does not answer is waited for.
const PATIENCE: Duration = Duration::from_secs(2);
/// No path is longer, and nobody may fill the memory with one.
const LONGEST: u64 = 64 * 1024;

/// How a running window stands to what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// It has the very file, or no file is asked for.
    Here,
    /// It has no project open.
    Free,
    /// It has another project open.
    Other,
}

impl Standing {
    const ALL: [Self; 3] = [Self::Here, Self::Free, Self::Other];

    /// The word for it between programs.
    fn word(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Free => "free",
            Self::Other => "other",
        }
    }

    /// How a window that has `open` stands to a file that is asked for.
    pub(crate) fn of(open: Option<&Path>, file: Option<&Path>) -> Self {
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        match (open, file) {
            (_, None) => Self::Here,
            (None, Some(_)) => Self::Free,
            (Some(open), Some(file)) if real(open) == real(file) => Self::Here,
            (Some(_), Some(_)) => Self::Other,
        }
    }
}

/// The place where programs of one data folder find each other; one program at a time looks around in it.
#[derive(Debug)]
pub(crate) struct Others {
    folder: PathBuf,
    /// Given up when dropped.
    starting: Option<File>,
}

/// A program that can be found; no more when dropped.
#[derive(Debug)]
pub(crate) struct Found {
    mark: PathBuf,
}

impl Drop for Found {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.mark);
    }
}

impl Others {
    /// Looks around from the folder of the program's data; waits while another program is doing so.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub(crate) fn around(app_data: &Path) -> io::Result<Self> {
        let folder = app_data.join(FOLDER);
        std::fs::create_dir_all(&folder)?;
        for_this_person_alone(&folder)?;
        let file = File::options().read(true).write(true).create(true).truncate(false).open(folder.join(STARTING))?;
        // Who hangs while starting must not keep all others from starting.
        let turn = in_time(move || file.lock().map(|()| file));
        Ok(Self { folder, starting: turn.and_then(Result::ok) })
    }

    /// Asks the window that has the file, else one that is free, to take it. Whether one has.
    pub(crate) fn take(&self, file: Option<&Path>) -> bool {
        let ask = |mark: &PathBuf, come| ask(mark, file, come);
        let mut standing: Vec<(Standing, PathBuf)> =
            self.marks().into_iter().filter_map(|mark| Some((ask(&mark, false)?, mark))).collect();
        standing.sort();
        standing
            .iter()
            .take_while(|(standing, _)| *standing != Standing::Other)
            .any(|(_, mark)| ask(mark, true).is_some_and(|standing| standing != Standing::Other))
    }

    /// Lets programs that start from now on find this one. `answer` is called for each question, with whether the window is to
    /// come to the front.
    ///
    /// # Errors
    /// If no socket can be made there, for instance because the name of the folder is too long for one.
    pub(crate) fn be_found(
        self,
        answer: impl Fn(Option<PathBuf>, bool) -> Standing + Send + 'static,
    ) -> io::Result<Found> {
        self.be_found_as(&std::process::id().to_string(), answer)
    }

    fn be_found_as(
        self,
        name: &str,
        answer: impl Fn(Option<PathBuf>, bool) -> Standing + Send + 'static,
    ) -> io::Result<Found> {
        let mark = self.folder.join(name);
        let _ = std::fs::remove_file(&mark);
        let listener = listen(&mark)?;
        std::thread::Builder::new().name("other windows".to_owned()).spawn(move || {
            for stream in listener.incoming().flatten() {
                // Who asks and goes away has no answer to wait for.
                let _ = hear(stream, &answer);
            }
        })?;
        drop(self.starting);
        Ok(Found { mark })
    }

    /// The programs that say that they run. What one that died has left goes.
    fn marks(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(&self.folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| !path.ends_with(STARTING)).collect()
    }
}

/// What a running program says; nothing if none runs there, or it does not answer in time. `file` is absolute, or any window
/// will do; with `come` the window is to come to the front with it, else it only says how it stands to it.
fn ask(mark: &Path, file: Option<&Path>, come: bool) -> Option<Standing> {
    // A name that is no text cannot be sent: such a file gets a window of its own.
    let file = file.map(|file| file.to_str().ok_or(())).transpose().ok()?;
    let question = format!("{}\n", json!({ "file": file, "come": come }));
    let stream = match name(mark).and_then(Stream::connect) {
        Ok(stream) => stream,
        Err(error) if matches!(error.kind(), io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound) => {
            let _ = std::fs::remove_file(mark);
            return None;
        }
        Err(_) => return None,
    };
    in_time(move || {
        let mut stream = BufReader::new(stream);
        stream.get_mut().write_all(question.as_bytes())?;
        line(&mut stream)
    })
    .and_then(Result::ok)
    .and_then(|said| Standing::ALL.into_iter().find(|standing| said == standing.word()))
}

/// Answers a program that asks.
fn hear(stream: Stream, answer: &impl Fn(Option<PathBuf>, bool) -> Standing) -> io::Result<()> {
    // Who says nothing must not keep the next from being heard. Where a stream knows no time, nobody but this person can ask.
    let _ = stream.set_recv_timeout(Some(PATIENCE));
    let mut stream = BufReader::new(stream);
    let asked = line(&mut stream)?;
    let (Some(come), Value::String(_) | Value::Null) = (asked["come"].as_bool(), &asked["file"]) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let standing = answer(asked["file"].as_str().map(PathBuf::from), come);
    stream.get_mut().write_all(format!("{}\n", json!(standing.word())).as_bytes())
}

fn line(stream: &mut impl BufRead) -> io::Result<Value> {
    let mut said = Vec::new();
    stream.take(LONGEST).read_until(b'\n', &mut said)?;
    Ok(serde_json::from_slice(&said)?)
}

/// What work gives, if it is done in time; else it goes on for nobody.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::Builder::new().spawn(move || send.send(work())).ok()?;
    receive.recv_timeout(PATIENCE).ok()
}

#[cfg(unix)]
fn for_this_person_alone(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

/// Folders of a person's data are closed to others there.
#[cfg(not(unix))]
fn for_this_person_alone(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Listens at a mark: the socket itself.
#[cfg(unix)]
fn listen(mark: &Path) -> io::Result<Listener> {
    ListenerOptions::new().name(name(mark)?).create_sync()
}

/// Listens at a mark: a file that names the pipe.
#[cfg(not(unix))]
fn listen(mark: &Path) -> io::Result<Listener> {
    let now = std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_nanos());
    std::fs::write(mark, format!(r"\\.\pipe\sitat-{}-{now:x}", std::process::id()))?;
    ListenerOptions::new().name(name(mark)?).create_sync()
}

#[cfg(unix)]
fn name(mark: &Path) -> io::Result<Name<'_>> {
    use interprocess::local_socket::{GenericFilePath, ToFsName as _};
    mark.to_fs_name::<GenericFilePath>()
}

#[cfg(not(unix))]
fn name(mark: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::{GenericFilePath, ToFsName as _};
    std::fs::read_to_string(mark)?.to_fs_name::<GenericFilePath>()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// A window of another program, as far as this one can tell: it has a project open, or none.
    fn window(folder: &Path, number: u32, open: Option<&Path>) -> (Found, mpsc::Receiver<Option<PathBuf>>) {
        let (send, receive) = mpsc::channel();
        let open = open.map(Path::to_owned);
        let found = Others::around(folder)
            .unwrap()
            .be_found_as(&number.to_string(), move |file, come| {
                let standing = Standing::of(open.as_deref(), file.as_deref());
                if come {
                    send.send(file).unwrap();
                }
                standing
            })
            .unwrap();
        (found, receive)
    }

    #[test]
    fn the_window_that_has_the_file_comes_before_one_that_is_free_and_another_project_is_left_alone() {
        let data = tempfile::tempdir().unwrap();
        let [a, b, c] = ["a.sitat", "b.sitat", "c.sitat"].map(|name| data.path().join(name));
        let (_first, with_a) = window(data.path(), 1, Some(&a));
        assert!(!Others::around(data.path()).unwrap().take(Some(&b)));
        let (free, with_none) = window(data.path(), 2, None);
        assert!(Others::around(data.path()).unwrap().take(Some(&a)));
        assert_eq!(with_a.try_recv(), Ok(Some(a)));
        assert!(Others::around(data.path()).unwrap().take(Some(&c)));
        assert_eq!(with_none.try_recv(), Ok(Some(c.clone())));
        drop(free);
        assert!(!Others::around(data.path()).unwrap().take(Some(&c)));
        assert!(Others::around(data.path()).unwrap().take(None));
        assert_eq!(with_a.try_recv(), Ok(None));
        assert!(with_none.try_recv().is_err());
    }

    #[test]
    fn a_file_is_known_by_any_of_its_names() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.sitat");
        std::fs::write(&file, "").unwrap();
        let round_about = folder.path().join("..").join(folder.path().file_name().unwrap()).join("a.sitat");
        assert_eq!(Standing::of(Some(&file), Some(&round_about)), Standing::Here);
        assert_eq!(Standing::of(Some(&file), Some(&folder.path().join("b.sitat"))), Standing::Other);
    }

    #[test]
    fn what_a_program_that_died_has_left_is_nobody_and_goes() {
        let data = tempfile::tempdir().unwrap();
        let (found, _heard) = window(data.path(), 1, None);
        let left = data.path().join(FOLDER).join("2");
        std::fs::write(&left, r"\\.\pipe\sitat-nobody").unwrap();
        assert!(Others::around(data.path()).unwrap().take(None));
        drop(found);
        assert!(!Others::around(data.path()).unwrap().take(None));
        assert!(!left.exists());
    }

    #[test]
    fn who_hangs_or_talks_nonsense_keeps_nobody_from_starting() {
        let data = tempfile::tempdir().unwrap();
        let (found, heard) = window(data.path(), 1, None);
        // One has the turn and never ends, one asks and says nothing, one talks nonsense.
        let _looking = Others::around(data.path()).unwrap();
        let _silent = Stream::connect(name(&found.mark).unwrap()).unwrap();
        let mut nonsense = Stream::connect(name(&found.mark).unwrap()).unwrap();
        nonsense.write_all(b"{\"file\": 7\n").unwrap();
        // Each is waited for as long as patience lasts.
        assert!((0..3).any(|_| Others::around(data.path()).unwrap().take(None)));
        assert_eq!(heard.try_recv(), Ok(None));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_machine_can_ask() {
        use std::os::unix::fs::PermissionsExt as _;
        let data = tempfile::tempdir().unwrap();
        let _found = window(data.path(), 1, None);
        let mode = std::fs::metadata(data.path().join(FOLDER)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
