//! `cargo xtask app`: the program itself, on a copy of the sample study, in a window, a browser or a picture.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::options::Options;
use crate::packages::Purpose;
use crate::process::{Failure, find_program, run as run_program, shown, succeeds};
use crate::workspace::Workspace;
use crate::{pages, setup};

pub(crate) const HELP: &str = "\
Usage: cargo xtask app [OPTIONS] [FILE]

Sets up, builds, and opens Sitat on FILE, or on a copy of the sample study in target/sample-study.

  --release           build as it is shipped (slow to build, fast to run)
  --browser           serve the pages on 127.0.0.1 and open them in a browser instead
  --shot FILE.png     needs no screen: save a picture of the window (1440 × 900) and end
    --place NAME        material, read, compare or journal
    --theme NAME        light, dark or high-contrast
    --ui-language NAME  nb, nn or en

What the program remembers (recent files, preferences) is kept in target/app-data, not in your home folder.";

/// What is asked for.
struct Wish {
    profile: Profile,
    file: Option<PathBuf>,
    picture: Option<Picture>,
    browser: bool,
}

struct Picture {
    file: OsString,
    place: Option<String>,
    theme: Option<String>,
    language: Option<String>,
}

#[derive(Clone, Copy)]
enum Profile {
    Debug,
    Release,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

pub(crate) fn run(workspace: &mut Workspace, options: Options) -> Result<(), Failure> {
    let wish = read(options)?;
    if wish.picture.is_none() && !wish.browser && !has_screen() {
        return Err(Failure::new(
            "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n\
             Over ssh, `ssh -X` brings yours along; `xvfb-run cargo xtask app` opens the window where nobody sees it.\n\
             `cargo xtask app --shot window.png` saves a picture of the window, `--browser` serves the pages.",
        ));
    }
    setup::ensure(workspace, if wish.picture.is_some() { Purpose::Picture } else { Purpose::App })?;
    pages::ensure_built(workspace)?;
    let program = if wish.browser { "sitat-dev-server" } else { "sitat-app" };
    build(workspace, wish.profile, program)?;
    let program = workspace.built(wish.profile.folder(), program);
    let file = match &wish.file {
        Some(file) => Some(file.clone()),
        None => sample_study(workspace, &wish),
    };
    match wish.picture {
        Some(picture) => take_picture(workspace, &program, file.as_deref(), &picture),
        None if wish.browser => serve(workspace, &program, file.as_deref()),
        None => {
            let mut command = workspace.command(program);
            keep_out_of_home(&mut command, workspace);
            run_program(command.args(file))
        }
    }
}

fn read(mut options: Options) -> Result<Wish, Failure> {
    let profile = if options.flag("--release") { Profile::Release } else { Profile::Debug };
    let browser = options.flag("--browser");
    let shot = options.value("--shot")?;
    let place = options.choice("--place", &["material", "read", "compare", "journal"])?;
    let theme = options.choice("--theme", &["light", "dark", "high-contrast"])?;
    let language = options.choice("--ui-language", &["nb", "nn", "en"])?;
    if shot.is_none() && (place.is_some() || theme.is_some() || language.is_some()) {
        return Err(Failure::usage("--place, --theme and --ui-language are for a picture: add --shot FILE.png."));
    }
    if shot.is_some() && browser {
        return Err(Failure::usage("--shot takes a picture of the window; leave out --browser."));
    }
    if shot.is_some() && !cfg!(target_os = "linux") {
        return Err(Failure::usage("--shot needs WebKit's driver and Xvfb, which only Linux has."));
    }
    // The program runs in the repository's root, the file is named from where the person stands.
    let absolute = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
    let picture = shot.map(|file| Picture { file: absolute(file.into()).into(), place, theme, language });
    let file = options.file()?.map(absolute);
    if let Some(missing) = file.as_ref().filter(|file| !file.is_file()) {
        return Err(Failure::usage(format!("There is no file {}.", missing.display())));
    }
    Ok(Wish { profile, file, picture, browser })
}

fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn build(workspace: &Workspace, profile: Profile, program: &str) -> Result<(), Failure> {
    let mut command = workspace.cargo(&["build", "-p", program, "-p", "sitat-cli"]);
    if let Profile::Release = profile {
        command.arg("--release");
    }
    run_program(&mut command)
}

/// A copy of the sample study: a fresh one for a picture, otherwise the one of last time.
fn sample_study(workspace: &Workspace, wish: &Wish) -> Option<PathBuf> {
    let folder = workspace.target.join(if wish.picture.is_some() { "sample-picture" } else { "sample-study" });
    if wish.picture.is_some() {
        // Nothing to remove is as good.
        let _ = std::fs::remove_dir_all(&folder);
    }
    if let Some(project) = project_in(&folder) {
        return Some(project);
    }
    let command_line = workspace.built(wish.profile.folder(), "sitat");
    let made = run_program(workspace.command(command_line).arg("demo").arg(&folder));
    match (made, project_in(&folder)) {
        (Ok(()), Some(project)) => Some(project),
        (outcome, _) => {
            let reason = outcome.err().map(|failure| failure.to_string()).unwrap_or_default();
            eprintln!("The sample study could not be made, so the first screen is shown. {reason}");
            None
        }
    }
}

fn project_in(folder: &Path) -> Option<PathBuf> {
    let mut projects: Vec<_> = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    projects.retain(|path| path.extension().is_some_and(|extension| extension == "sitat"));
    projects.sort();
    projects.into_iter().next()
}

fn keep_out_of_home(command: &mut Command, workspace: &Workspace) {
    if std::env::var_os("SITAT_APP_DATA").is_none() {
        command.env("SITAT_APP_DATA", workspace.target.join("app-data"));
    }
}

fn take_picture(workspace: &Workspace, program: &Path, file: Option<&Path>, picture: &Picture) -> Result<(), Failure> {
    let mut command = workspace.command("node");
    command.arg("tests/e2e-window/picture.mjs").arg("--out").arg(&picture.file).env("SITAT_APP", program);
    for (option, value) in
        [("--place", &picture.place), ("--theme", &picture.theme), ("--ui-language", &picture.language)]
    {
        if let Some(value) = value {
            command.args([option, value]);
        }
    }
    if let Some(file) = file {
        command.arg("--file").arg(file);
    }
    run_program(&mut command)
}

/// Serves the pages until this tool is ended.
fn serve(workspace: &Workspace, program: &Path, file: Option<&Path>) -> Result<(), Failure> {
    let mut command = workspace.command(program);
    command.arg("--static").arg(workspace.root.join("ui/dist"));
    command.arg("--work").arg(workspace.target.join("sample-study"));
    command.arg("--app-data").arg(workspace.target.join("app-data")).args(file);
    // Its input ends with this tool, and the server with its input.
    command.arg("--stop-with-stdin").stdin(Stdio::piped());
    let shown = shown(&command);
    println!("  $ {shown}");
    let mut server = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::new(format!("{shown} could not be started: {error}")))?;
    // Waiting for a process closes its input, unless someone else holds it.
    let _input = server.stdin.take();
    let mut line = String::new();
    if let Some(output) = server.stdout.take() {
        // Without a line the server has ended, and says why itself.
        let _ = BufReader::new(output).read_line(&mut line);
    }
    if let Some(url) = url_in(&line) {
        println!("{url}\nCtrl+C ends it.");
        if has_screen() {
            show_in_browser(url);
        }
    }
    let status = server.wait().map_err(|error| Failure::new(error.to_string()))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{shown} ended with {status}."))) }
}

/// The address in the server's one line of JSON.
fn url_in(line: &str) -> Option<&str> {
    line.split_once("\"url\":\"")?.1.split('"').next()
}

fn show_in_browser(url: &str) {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        Command::new("explorer")
    } else if find_program("xdg-open").is_some() {
        Command::new("xdg-open")
    } else {
        return;
    };
    succeeds(command.arg(url));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Wish, Failure> {
        read(Options::new(words.iter().map(OsString::from)))
    }

    #[test]
    fn options_that_do_not_go_together_are_refused() {
        assert!(read_words(&["--theme", "dark"]).is_err());
        assert!(read_words(&["--shot", "a.png", "--browser"]).is_err());
        assert!(read_words(&["sitat-no-such-file.sitat"]).is_err());
        assert!(read_words(&["--browser"]).is_ok());
    }

    #[test]
    fn the_address_is_found_in_the_servers_line() {
        let line = "{\"token\":\"t\",\"url\":\"http://127.0.0.1:8000/?token=t\"}\n";
        assert_eq!(url_in(line), Some("http://127.0.0.1:8000/?token=t"));
        assert_eq!(url_in(""), None);
    }
}
