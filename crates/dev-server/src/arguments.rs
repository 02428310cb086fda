//! What `sitat-dev-server` is started with.

use std::ffi::OsString;
use std::path::PathBuf;

/// The text of `--help`.
pub(crate) const HELP: &str = "\
Usage: sitat-dev-server [OPTIONS] [FILE]

Serves the pages and the commands on 127.0.0.1 and prints one line of JSON: {\"url\": …, \"token\": …}.

  FILE               project to begin with
  --port N           port (0, the default, takes a free one)
  --static DIR       built pages (default: ui/dist)
  --work DIR         where the sample study's copy is put (default: sitat-work in the temporary folder)
  --app-data DIR     folder for recent files and preferences (default: none are kept)
  --stop-with-stdin  end when standard input ends";

/// The options, with defaults filled in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    pub(crate) port: u16,
    pub(crate) pages: PathBuf,
    pub(crate) work: PathBuf,
    pub(crate) app_data: Option<PathBuf>,
    pub(crate) file: Option<PathBuf>,
    pub(crate) stop_with_stdin: bool,
}

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    Help,
    Serve(Arguments),
}

/// Reads the arguments (without the program's name).
///
/// # Errors
/// A sentence naming what is not understood.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, String> {
    let mut read = Arguments {
        port: 0,
        pages: PathBuf::from("ui/dist"),
        work: std::env::temp_dir().join("sitat-work"),
        app_data: None,
        file: None,
        stop_with_stdin: false,
    };
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{} needs a value.", argument.display()));
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Request::Help),
            Some("--port") => {
                let port = value()?;
                read.port = port
                    .to_str()
                    .and_then(|text| text.parse().ok())
                    .ok_or(format!("{} is not a port number.", port.display()))?;
            }
            Some("--static") => read.pages = value()?.into(),
            Some("--work") => read.work = value()?.into(),
            Some("--app-data") => read.app_data = Some(value()?.into()),
            Some("--stop-with-stdin") => read.stop_with_stdin = true,
            Some(option) if option.starts_with('-') => return Err(format!("There is no option {option}.")),
            _ if read.file.is_none() => read.file = Some(argument.into()),
            _ => return Err(format!("{} is one file too many.", argument.display())),
        }
    }
    Ok(Request::Serve(read))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serve(arguments: &[&str]) -> Result<Arguments, String> {
        match read(arguments.iter().map(OsString::from))? {
            Request::Serve(arguments) => Ok(arguments),
            Request::Help => Err("help".into()),
        }
    }

    #[test]
    fn options_and_the_file_are_told_apart() {
        let read = serve(&["--port", "8123", "study.sitat", "--work", "w", "--stop-with-stdin"]).unwrap();
        assert_eq!((read.port, read.work, read.file), (8123, "w".into(), Some("study.sitat".into())));
        assert!(read.stop_with_stdin);
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(serve(&["--host", "0.0.0.0"]).unwrap_err().contains("--host"));
        assert!(serve(&["--port", "many"]).unwrap_err().contains("many"));
        assert!(serve(&["--port"]).unwrap_err().contains("--port"));
        assert!(serve(&["a", "b"]).unwrap_err().contains('b'));
    }
}
