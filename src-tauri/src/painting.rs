//! Who paints the pages: the graphics card, or the processor where there is none.
//!
//! WebKitGTK hands its pages to OpenGL also where only a simulated one answers (virtual desktops, machines without a
//! graphics card). Everything is then painted through a graphics card that the processor plays: measured in this window,
//! two and a half times the wait for a painted mark, and 85 MB more for an empty window. Without it the processor paints directly.

use std::ffi::{OsStr, OsString};
use std::path::Path;

/// Read by the web view when it starts; any value a person has set stands.
const WITHOUT_CARD: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
/// Set by people and test machines that want OpenGL to be simulated.
const SIMULATED: &str = "LIBGL_ALWAYS_SOFTWARE";
/// Where the system shows the graphics cards that programs can paint with.
const CARDS: &str = "/dev/dri";

/// Starts the program anew, in the same process, with the web view told to let the processor paint, where that is due.
/// Returns where it is not due, or where it cannot be done: then the web view does as it does by itself.
pub(crate) fn choose() {
    let variable = |name: &str| std::env::var_os(name);
    if variable(WITHOUT_CARD).is_some() || !is_for_processor(variable(SIMULATED).as_deref(), &names_in(CARDS.as_ref()))
    {
        return;
    }
    // Its own environment can only be changed safely before a program starts.
    let Ok(program) = std::env::current_exe() else { return };
    let _not_started = std::os::unix::process::CommandExt::exec(
        std::process::Command::new(program).args(std::env::args_os().skip(1)).env(WITHOUT_CARD, "1"),
    );
}

fn is_for_processor(simulated: Option<&OsStr>, cards: &[OsString]) -> bool {
    let is_asked = simulated.is_some_and(|value| value == "1" || value == "true");
    is_asked || !cards.iter().any(|name| name.to_string_lossy().starts_with("renderD"))
}

/// Nothing where the folder is not there.
fn names_in(folder: &Path) -> Vec<OsString> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.file_name()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(names: &[&str]) -> Vec<OsString> {
        names.iter().map(OsString::from).collect()
    }

    #[test]
    fn the_processor_paints_where_no_card_can() {
        assert!(is_for_processor(None, &[]));
        assert!(is_for_processor(None, &named(&["card0", "by-path"])));
        assert!(!is_for_processor(None, &named(&["card0", "renderD128"])));
    }

    #[test]
    fn the_processor_paints_where_a_card_would_be_simulated() {
        let cards = named(&["renderD128"]);
        assert!(is_for_processor(Some(OsStr::new("1")), &cards));
        assert!(!is_for_processor(Some(OsStr::new("0")), &cards));
    }
}
