//! The name of the bookmark that an exported quote stands in, and the excerpt that such a name belongs to.

/// What the names of these bookmarks begin with.
const START: &str = "sitat_";
/// Most characters of a bookmark's name in Word.
const LONGEST: usize = 40;

/// The bookmark of an excerpt: `sitat_STO_12` for `STO-12`. A name of a bookmark holds letters, digits and low lines.
pub fn quote_bookmark(excerpt: &str) -> String {
    let letters = excerpt.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' });
    START.chars().chain(letters).take(LONGEST).collect()
}

/// The excerpt of a bookmark; `None` if it is not one of ours. A quote that stands in a document several times has
/// bookmarks that end in `__2`, `__3` and so on.
pub fn quoted_excerpt(bookmark: &str) -> Option<String> {
    let name = bookmark.strip_prefix(START)?;
    let name = match name.rsplit_once("__") {
        Some((name, time)) if time.parse::<u32>().is_ok() => name,
        _ => name,
    };
    let (code, number) = name.rsplit_once('_')?;
    (!code.is_empty() && number.parse::<u32>().is_ok()).then(|| format!("{code}-{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_found_again_by_its_bookmark() {
        for excerpt in ["STO-12", "ÅS2-1", "A-4294967295"] {
            let bookmark = quote_bookmark(excerpt);
            assert_eq!(quoted_excerpt(&bookmark).as_deref(), Some(excerpt));
            assert_eq!(quoted_excerpt(&format!("{bookmark}__2")).as_deref(), Some(excerpt));
        }
        assert_eq!(quote_bookmark("STO-12"), "sitat_STO_12");
    }

    #[test]
    fn bookmarks_of_others_are_no_excerpts() {
        for name in ["_Toc00000001", "sitat_", "sitat_STO", "sitat_STO_x", "sitat__1", "STO_12", ""] {
            assert_eq!(quoted_excerpt(name), None, "{name}");
        }
    }
}
