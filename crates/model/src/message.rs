//! What is to be said to a person, as data. The words live in the catalogue (`lang/`), in three languages.

/// A value that is put into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Parameter {
    /// Words, a name, a path.
    Text(String),
    /// A count or a measure; the catalogue may choose singular or plural by it.
    Number(f64),
}

impl From<&str> for Parameter {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Parameter {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

macro_rules! from_number {
    ($($number:ty),+) => {$(
        impl From<$number> for Parameter {
            #[expect(clippy::allow_attributes, reason = "the cast is lossless for some of the types")]
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
            fn from(value: $number) -> Self {
                Self::Number(value as f64)
            }
        }
    )+};
}

from_number!(i32, u32, i64, u64, usize, f64);

/// A key of the catalogue with its parameters. An error's hint is the attribute `.hint` of the same key.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Key in `lang/*/*.ftl`.
    pub key: &'static str,
    /// Named values, in the order in which they were given.
    pub parameters: Vec<(&'static str, Parameter)>,
}

impl Message {
    /// Makes a message without parameters.
    pub fn new(key: &'static str) -> Self {
        Self { key, parameters: Vec::new() }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Parameter>) -> Self {
        self.parameters.push((name, value.into()));
        self
    }
}

impl std::fmt::Display for Message {
    /// Writes key and parameters: for logs and tests, not for people.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.key)?;
        for (name, value) in &self.parameters {
            match value {
                Parameter::Text(text) => write!(formatter, " {name}={text:?}")?,
                Parameter::Number(number) => write!(formatter, " {name}={number}")?,
            }
        }
        Ok(())
    }
}
