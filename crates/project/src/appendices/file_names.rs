//! Names of files that every system takes, made of words that somebody has written.

use std::collections::BTreeSet;

/// So many characters of a name are kept: with a folder before it, it stays below what Windows takes.
const LONGEST: usize = 80;

/// Names that Windows keeps for devices.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim().to_lowercase();
    let is_port = |kind: &str| {
        let number = stem.strip_prefix(kind).filter(|rest| rest.chars().count() == 1);
        number.is_some_and(|rest| rest.chars().all(|own| own.is_ascii_digit() || "¹²³".contains(own)))
    };
    RESERVED.contains(&stem.as_str()) || is_port("com") || is_port("lpt")
}

/// Words as the name of a file, without its ending.
pub(super) fn file_name(words: &str) -> String {
    let mut name = String::new();
    for character in words.chars() {
        match character {
            '/' | '\\' | ':' | '|' => name.push('-'),
            '<' | '>' | '"' | '?' | '*' => {}
            // Marks that turn the direction of letters: a name would not be the one that is read.
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            other if other.is_control() || sitat_model::is_ignorable(other) => name.push(' '),
            other => name.push(other),
        }
    }
    let mut name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = name.char_indices().nth(LONGEST) {
        name.truncate(end);
    }
    let name = name.trim_matches(|own: char| own == '.' || own.is_whitespace() || own == '-');
    match name {
        "" => "_".to_owned(),
        reserved if is_reserved(reserved) => format!("_{reserved}"),
        name => name.to_owned(),
    }
}

/// Names that were given in one folder: no two are the same, whatever the letter case.
#[derive(Default)]
pub(super) struct GivenNames(BTreeSet<String>);

impl GivenNames {
    /// A name of its own, with the ending behind it.
    pub(super) fn give(&mut self, words: &str, ending: &str) -> String {
        let name = file_name(words);
        let mut number = 1_u32;
        loop {
            let own = if number == 1 { format!("{name}.{ending}") } else { format!("{name} ({number}).{ending}") };
            if self.0.insert(own.to_lowercase()) {
                return own;
            }
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_one_that_windows_takes() {
        for (words, name) in [
            ("Kari/Ola: «hva?»", "Kari-Ola- «hva»"),
            ("  .. \t", "_"),
            ("con", "_con"),
            ("LPT1.x", "_LPT1.x"),
            ("Rådgiver, Berg / Dal", "Rådgiver, Berg - Dal"),
            ("../../etc/passwd", "etc-passwd"),
        ] {
            assert_eq!(file_name(words), name, "{words}");
        }
        assert_eq!(file_name(&"æ".repeat(500)).chars().count(), 80);
    }

    #[test]
    fn no_two_files_have_one_name() {
        let mut given = GivenNames::default();
        let names: Vec<String> = ["A/b", "a-B", "A-b"].iter().map(|words| given.give(words, "docx")).collect();
        assert_eq!(names, ["A-b.docx", "a-B (2).docx", "A-b (3).docx"]);
    }

    proptest! {
        #[test]
        fn whatever_was_written_a_name_stays_in_its_folder(words in ".*") {
            let name = file_name(&words);
            prop_assert!(!name.is_empty() && !name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']));
            prop_assert!(!name.starts_with('.') && !name.ends_with(['.', ' ']) && name.chars().count() <= 81);
            prop_assert!(!name.chars().any(char::is_control) && !is_reserved(&name));
        }
    }
}
