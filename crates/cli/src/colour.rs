//! Colours behind words as people name them on the command line.

use sitat_model::{Language, Message, Pen};

use crate::failure::Failure;

fn plain(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The name of a colour as the project has it: a pen by its name in Word or in the words of any language, else `#rrggbb`.
fn colour(written: &str) -> Option<String> {
    let written = written.trim();
    if let Some(digits) = written.strip_prefix('#') {
        let is_colour = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let pen = Pen::of_colour(written).map(|pen| pen.name.to_owned());
        return is_colour.then(|| pen.unwrap_or_else(|| written.to_lowercase()));
    }
    let wanted = plain(written);
    let words = |pen: &Pen| {
        let key = Message::new("import-pen").with("pen", pen.name);
        Language::ALL.map(|language| plain(&sitat_lang::text(language, &key)))
    };
    let is_meant = |pen: &Pen| plain(pen.name) == wanted || words(pen).contains(&wanted);
    Pen::ALL.iter().find(|pen| is_meant(pen)).map(|pen| pen.name.to_owned())
}

/// Reads `COLOUR=CODE`.
pub(crate) fn parse_colour(written: &str) -> Result<(String, String), Failure> {
    let parts = written.split_once('=').map(|(name, code)| (colour(name), code.trim()));
    match parts {
        Some((Some(colour), code)) if !code.is_empty() => Ok((colour, code.to_owned())),
        _ => Err(Failure::Usage(
            Message::new("cli-usage-bad-colour")
                .with("value", written)
                .with("colours", Pen::ALL.map(|pen| pen.name).join(", ")),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_named_in_any_language_or_by_its_number() {
        for (written, name) in [
            ("yellow=A/B", "yellow"),
            ("Gul = A/B", "yellow"),
            ("dark cyan=A/B", "darkCyan"),
            ("mørkeraud=A/B", "darkRed"),
            ("#FFFF00=A/B", "yellow"),
            ("#FFC000=A/B", "#ffc000"),
        ] {
            assert_eq!(parse_colour(written).unwrap(), (name.to_owned(), "A/B".to_owned()), "{written}");
        }
        for bad in ["A/B", "gult=A", "yellow=", "#ffc=A", "=A"] {
            assert!(matches!(parse_colour(bad), Err(Failure::Usage(_))), "{bad}");
        }
    }
}
