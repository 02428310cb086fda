//! Which warnings about a table mean that a row of it did not enter.

use sitat_model::Message;

const SKIPPED: [&str; 14] = [
    "import-row-without-case",
    "import-row-without-code",
    "import-row-without-label",
    "import-row-without-text",
    "import-row-bad-path",
    "import-row-lacks-cells",
    "import-row-lacks-summary",
    "import-code-below-itself",
    "import-parent-ambiguous",
    "import-row-without-codes",
    "import-unknown-correspondence",
    "crosswalk-row-unknown",
    "crosswalk-row-itself",
    "crosswalk-row-twice",
];

/// Whether every row entered.
pub(crate) fn none_skipped(warnings: &[Message]) -> bool {
    !warnings.iter().any(|warning| SKIPPED.contains(&warning.key))
}

#[cfg(test)]
mod tests {
    use sitat_model::Language;

    use super::*;

    #[test]
    fn the_keys_are_those_of_the_catalogue() {
        for key in SKIPPED {
            assert!(sitat_lang::has(Language::Bokmål, key), "{key}");
        }
    }
}
