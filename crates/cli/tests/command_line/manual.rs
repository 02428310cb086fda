//! What a shell completes, and the manual.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::sitat::Folder;

/// What a program says of words that it is given; `None` where it is not there.
fn told(program: &str, arguments: &[&str], words: &str) -> Option<(bool, String)> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().ok()?;
    child.stdin.take()?.write_all(words.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    Some((output.status.success(), said))
}

#[test]
fn a_shell_completes_commands_and_options() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = folder.run(["completions", shell]).out;
        for word in ["sitat", "codebook", "with-attributes", "ui-language"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    let script = folder.run(["completions", "bash"]).out;
    let asked =
        format!("{script}\nCOMP_WORDS=(sitat exp); COMP_CWORD=1; _sitat sitat exp sitat; echo \"<${{COMPREPLY[*]}}>\"");
    if let Some((works, said)) = told("bash", &["-s"], &asked) {
        assert!(works && said.contains("<export>"), "{said}");
    }
    assert_eq!(folder.run(["completions", "cmd"]).code, 2);
}

#[test]
fn the_manual_has_every_command_in_the_language_that_is_asked_for() {
    let folder = Folder::new();
    let help = folder.run(["--help", "--ui-language", "nb"]).out;
    let page = folder.run(["manual", "--ui-language", "nb"]).out;
    let commands: Vec<&str> = help
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next())
        .filter(|own| !own.starts_with('-'))
        .collect();
    assert!(commands.len() > 40, "{commands:?}");
    for command in commands {
        assert!(page.contains(&format!(".SH {}\n", command.to_uppercase())), "{command}");
    }
    assert!(page.contains("Vis kodeboken") && !page.contains("Show the codebook"));
    assert!(folder.run(["manual", "--ui-language", "en"]).out.contains("the codebook"));
    if let Some((works, said)) = told("groff", &["-man", "-Tutf8", "-ww", "-Kutf8"], &page) {
        assert!(works && !said.contains("warning") && said.contains("intervjutekster"), "{said}");
    }
}
