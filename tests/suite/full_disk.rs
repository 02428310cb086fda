//! A disk that is really full: what is refused says so, nothing is lost, and with room again the work goes on.

use std::process::Command;

/// Runs a program where a folder is a disk of a few megabytes; `None` where that is not allowed.
#[cfg(target_os = "linux")]
fn on_a_small_disk(arguments: &[&str]) -> Option<std::process::Output> {
    let folder = tempfile::tempdir().unwrap();
    let small = "mount -t tmpfs -o size=4m tmpfs \"$1\" || exit 77; shift; exec \"$@\"";
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c", small, "sh"]).arg(folder.path());
    command.arg(env!("CARGO_BIN_EXE_sitat-tests")).args(arguments).arg(folder.path());
    let output = command.output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let is_refused = output.status.code() == Some(77) || said.contains("unshare failed");
    (!is_refused).then_some(output)
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_the_work_goes_on_with_room_again() {
    let Some(output) = on_a_small_disk(&["fill", "7"]) else {
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), "no disk can be made here: a full one was not tried");
        return;
    };
    let (said, failed) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}\n{failed}");
    assert_eq!(said.lines().last(), Some("went on"), "{said}\n{failed}");
    assert!(said.contains("store-disk-full"), "{said}");
}
