//! Which language the terminal is spoken to in: what was asked for, else the project's, else the locale's.

use std::ffi::OsString;

use sitat_model::Language;

/// The option that chooses the language.
pub(crate) const OPTION: &str = "ui-language";

/// The options in front of a lone `--`, behind which everything is a name.
fn options(arguments: &[OsString]) -> impl Iterator<Item = &str> {
    arguments
        .iter()
        .skip(1)
        .map(|argument| argument.to_str().unwrap_or_default())
        .take_while(|argument| *argument != "--")
}

/// The language that the command line asks for; known before it is read, since faults in it are told in words too.
pub(crate) fn asked_for(arguments: &[OsString]) -> Option<Language> {
    let mut is_next = false;
    for argument in options(arguments) {
        let value = if is_next { Some(argument) } else { argument.strip_prefix("--ui-language=") };
        if let Some(value) = value {
            return Language::ALL.into_iter().find(|language| language.code() == value);
        }
        is_next = argument == "--ui-language";
    }
    None
}

/// Whether the command line asks for JSON; known before it is read, since faults in it are JSON too.
pub(crate) fn wants_json(arguments: &[OsString]) -> bool {
    options(arguments).any(|argument| argument == "--json")
}

/// The language of the locale: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides, and languages that
/// Sitat does not speak become English.
pub(crate) fn of_locale(variable: impl Fn(&str) -> Option<OsString>) -> Language {
    let set =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| variable(name).filter(|set| !set.is_empty()));
    set.and_then(|set| Language::from_code(&set.to_string_lossy())).unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(written: &str) -> Vec<OsString> {
        written.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_language_is_known_before_the_command_line_is_read() {
        let asked = |written: &str| asked_for(&arguments(written));
        assert_eq!(asked("sitat info a --ui-language nn"), Some(Language::Nynorsk));
        assert_eq!(asked("sitat --ui-language=en info a"), Some(Language::English));
        assert_eq!(asked("sitat info a --ui-language de"), None);
        assert_eq!(asked("sitat info -- --ui-language nn"), None);
        assert_eq!(asked("sitat info a --ui-language"), None);
        assert!(wants_json(&arguments("sitat info a --json")));
        assert!(!wants_json(&arguments("sitat info -- --json")));
    }

    #[test]
    fn the_first_locale_that_is_set_decides() {
        let locale = |set: &[(&str, &str)]| {
            of_locale(|name| set.iter().find(|(own, _)| *own == name).map(|(_, value)| OsString::from(value)))
        };
        assert_eq!(locale(&[("LANG", "nb_NO.UTF-8")]), Language::Bokmål);
        assert_eq!(locale(&[("LC_ALL", ""), ("LC_MESSAGES", "nn_NO"), ("LANG", "en_GB")]), Language::Nynorsk);
        assert_eq!(locale(&[("LC_ALL", "C"), ("LANG", "nb_NO")]), Language::English);
        assert_eq!(locale(&[("LANG", "de_DE")]), Language::English);
        assert_eq!(locale(&[]), Language::English);
    }
}
