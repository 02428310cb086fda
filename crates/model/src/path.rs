//! Code paths: names from family to code with `/` between.

/// The names from family to code. A literal slash in a name is written `\/`, a literal backslash `\\`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodePath(Vec<String>);

/// Why a path cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// Nothing stands between two slashes, or the path is empty.
    #[error("a name in the path is empty")]
    EmptyName,
}

impl CodePath {
    /// Makes a path from names.
    pub fn new(names: Vec<String>) -> Result<Self, PathError> {
        let names: Vec<String> = names.into_iter().map(|name| name.trim().to_owned()).collect();
        if names.is_empty() || names.iter().any(String::is_empty) {
            return Err(PathError::EmptyName);
        }
        Ok(Self(names))
    }

    /// Reads a written path.
    pub fn parse(path: &str) -> Result<Self, PathError> {
        let mut names = vec![String::new()];
        let mut characters = path.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '\\' if matches!(characters.peek(), Some('/' | '\\')) => {
                    if let (Some(name), Some(escaped)) = (names.last_mut(), characters.next()) {
                        name.push(escaped);
                    }
                }
                '/' => names.push(String::new()),
                other => {
                    if let Some(name) = names.last_mut() {
                        name.push(other);
                    }
                }
            }
        }
        Self::new(names)
    }

    /// The names, from family to code.
    pub fn names(&self) -> &[String] {
        &self.0
    }
}

impl std::fmt::Display for CodePath {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (number, name) in self.0.iter().enumerate() {
            if number > 0 {
                formatter.write_str("/")?;
            }
            formatter.write_str(&name.replace('\\', "\\\\").replace('/', "\\/"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_back_as_it_was_written() {
        for written in ["Barriere/Siloer", "A", "Ja\\/nei/x", "back\\\\slash/y"] {
            assert_eq!(CodePath::parse(written).unwrap().to_string(), written);
        }
        assert_eq!(CodePath::parse("Ja\\/nei/x").unwrap().names(), ["Ja/nei", "x"]);
        assert_eq!(CodePath::parse(" A / B ").unwrap().names(), ["A", "B"]);
        assert_eq!(CodePath::parse("A//B"), Err(PathError::EmptyName));
        assert_eq!(CodePath::parse(""), Err(PathError::EmptyName));
    }
}
