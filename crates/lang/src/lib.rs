//! The one catalogue of texts, in bokmål, nynorsk and English (`lang/`, Project Fluent).
//!
//! The command line, exports and the journal take their words from here; the window reads the same files itself. This
//! crate knows no rule about when something is said.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use sitat_model::{Language, Message, Parameter, format_number};
use unic_langid::langid;

type Bundle = FluentBundle<FluentResource>;

const SOURCES: [(Language, &str); 3] = [
    (Language::Bokmål, include_str!(concat!(env!("OUT_DIR"), "/nb.ftl"))),
    (Language::Nynorsk, include_str!(concat!(env!("OUT_DIR"), "/nn.ftl"))),
    (Language::English, include_str!(concat!(env!("OUT_DIR"), "/en.ftl"))),
];

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: OnceLock<Vec<(Language, Bundle)>> = OnceLock::new();
    let bundles = BUNDLES
        .get_or_init(|| SOURCES.iter().map(|&(language, texts)| (language, make_bundle(language, texts))).collect());
    let place = bundles.iter().position(|(own, _)| *own == language).unwrap_or_default();
    &bundles[place].1
}

fn make_bundle(language: Language, texts: &str) -> Bundle {
    let identifier = match language {
        Language::Bokmål => langid!("nb-NO"),
        Language::Nynorsk => langid!("nn-NO"),
        Language::English => langid!("en-GB"),
    };
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(if language.has_decimal_comma() { with_comma } else { with_point }));
    // Faults in a resource leave out the faulty message only; a test below keeps the catalogue free of them.
    let resource = FluentResource::try_new(texts.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

type Memoizer = intl_memoizer::concurrent::IntlLangMemoizer;

fn with_comma(value: &FluentValue, _: &Memoizer) -> Option<String> {
    if let FluentValue::Number(number) = value { Some(format_number(number.value, true)) } else { None }
}

fn with_point(value: &FluentValue, _: &Memoizer) -> Option<String> {
    if let FluentValue::Number(number) = value { Some(format_number(number.value, false)) } else { None }
}

fn arguments(message: &Message) -> FluentArgs<'_> {
    let mut arguments = FluentArgs::new();
    for (name, value) in &message.parameters {
        match value {
            Parameter::Text(text) => arguments.set(*name, Cow::from(text.as_str())),
            Parameter::Number(number) => arguments.set(*name, *number),
        }
    }
    arguments
}

/// Puts a message into words. A key that the catalogue lacks is returned as it is.
pub fn text(language: Language, message: &Message) -> String {
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(message.key).and_then(|found| found.value()) else {
        return message.key.to_owned();
    };
    bundle.format_pattern(pattern, Some(&arguments(message)), &mut Vec::new()).into_owned()
}

/// The text of a key that is put together, if the catalogue has one.
pub fn find(language: Language, key: &str, parameters: &[(&'static str, Parameter)]) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key)?.value()?;
    let message = Message { key: "", parameters: parameters.to_vec() };
    Some(bundle.format_pattern(pattern, Some(&arguments(&message)), &mut Vec::new()).into_owned())
}

/// Says what to do about a message, if the catalogue knows: its attribute `.hint`.
pub fn hint(language: Language, message: &Message) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(message.key)?.get_attribute("hint")?.value();
    Some(bundle.format_pattern(pattern, Some(&arguments(message)), &mut Vec::new()).into_owned())
}

/// A text without parameters.
pub fn word(language: Language, key: &'static str) -> String {
    text(language, &Message::new(key))
}

/// Whether the catalogue has a text for a key.
pub fn has(language: Language, key: &str) -> bool {
    bundle(language).has_message(key)
}

///
/// All keys of a language, in the order of the alphabet.
pub fn keys(language: Language) -> Vec<String> {
    let texts = SOURCES.iter().find(|(own, _)| *own == language).map_or("", |(_, texts)| *texts);
    let mut keys: Vec<String> = texts
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .filter(|key| {
            key.starts_with(|first: char| first.is_ascii_lowercase())
                && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        })
        .map(str::to_owned)
        .collect();
    keys.sort();
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_stands_in_every_language() {
        let bokmål = keys(Language::Bokmål);
        for language in [Language::Nynorsk, Language::English] {
            let other = keys(language);
            let missing: Vec<&String> = bokmål.iter().filter(|key| !other.contains(key)).collect();
            let superfluous: Vec<&String> = other.iter().filter(|key| !bokmål.contains(key)).collect();
            assert!(
                missing.is_empty() && superfluous.is_empty(),
                "{language:?}: missing {missing:?}, only there {superfluous:?}"
            );
        }
    }

    #[test]
    fn no_key_stands_twice() {
        for language in Language::ALL {
            let keys = keys(language);
            let twice: Vec<&[String]> = keys.windows(2).filter(|pair| pair[0] == pair[1]).collect();
            assert!(twice.is_empty(), "{language:?}: {twice:?}");
        }
    }

    #[test]
    fn the_catalogue_has_no_syntax_faults() {
        for (language, texts) in SOURCES {
            if let Err((_, faults)) = FluentResource::try_new(texts.to_owned()) {
                panic!("{language:?}: {faults:?}");
            }
        }
    }

    #[test]
    fn the_same_parameters_and_hints_stand_in_every_language() {
        let names = |language: Language, key: &str| {
            let texts = SOURCES.iter().find(|(own, _)| *own == language).unwrap().1;
            let start = texts.find(&format!("\n{key} =")).map_or(0, |at| at + 1);
            let body: Vec<&str> = texts[start..]
                .lines()
                .take(1)
                .chain(texts[start..].lines().skip(1).take_while(|line| line.starts_with([' ', '}', '[', '*'])))
                .collect();
            let body = body.join("\n");
            let mut names: Vec<String> = body
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect())
                .collect();
            if body.contains(".hint =") {
                names.push(".hint".to_owned());
            }
            names.sort();
            names.dedup();
            names
        };
        for key in keys(Language::Bokmål) {
            for language in [Language::Nynorsk, Language::English] {
                assert_eq!(names(Language::Bokmål, &key), names(language, &key), "{key} in {language:?}");
            }
        }
    }
}
