//! Rich text as tokens. Bytes in, control words and words out; what they mean is not known here.

/// A piece of rich text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'bytes> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// A control word with its number: `\b0`.
    Word(&'bytes str, Option<i32>),
    /// A control symbol: `\~`.
    Symbol(u8),
    /// A byte written as two figures: `\'e5`.
    Byte(u8),
    /// Bytes that stand for themselves.
    Text(&'bytes [u8]),
}

/// Cuts rich text into tokens.
pub(super) struct Lexer<'bytes> {
    bytes: &'bytes [u8],
    at: usize,
}

impl<'bytes> Lexer<'bytes> {
    pub(super) fn new(bytes: &'bytes [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// What has not been read yet.
    pub(super) fn rest(&self) -> &'bytes [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn escaped(&mut self) -> Option<Token<'bytes>> {
        let &next = self.rest().first()?;
        if next.is_ascii_alphabetic() {
            return Some(self.word());
        }
        self.at += 1;
        if next != b'\'' {
            return Some(Token::Symbol(next));
        }
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        match self.rest() {
            [high, low, ..] => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    self.at += 2;
                    Some(Token::Byte(high << 4 | low))
                }
                _ => Some(Token::Symbol(b'\'')),
            },
            _ => Some(Token::Symbol(b'\'')),
        }
    }

    fn word(&mut self) -> Token<'bytes> {
        // The specification allows 32 letters; more would be a trick.
        let letters = self.rest().iter().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let name = std::str::from_utf8(&self.rest()[..letters]).unwrap_or_default();
        self.at += letters;
        let is_negative = self.rest().first() == Some(&b'-') && self.rest().get(1).is_some_and(u8::is_ascii_digit);
        self.at += usize::from(is_negative);
        let figures = self.rest().iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let number = (figures > 0).then(|| {
            let value = self.rest()[..figures]
                .iter()
                .fold(0_i32, |sum, byte| sum.saturating_mul(10).saturating_add(i32::from(byte - b'0')));
            if is_negative { -value } else { value }
        });
        self.at += figures;
        if self.rest().first() == Some(&b' ') {
            self.at += 1;
        }
        if name == "bin" {
            // Raw bytes follow, in which braces mean nothing.
            let length = usize::try_from(number.unwrap_or(0)).unwrap_or(0);
            self.at = self.at.saturating_add(length).min(self.bytes.len());
        }
        Token::Word(name, number)
    }
}

impl<'bytes> Iterator for Lexer<'bytes> {
    type Item = Token<'bytes>;

    fn next(&mut self) -> Option<Token<'bytes>> {
        loop {
            let &first = self.rest().first()?;
            match first {
                b'{' | b'}' => {
                    self.at += 1;
                    return Some(if first == b'{' { Token::Open } else { Token::Close });
                }
                b'\\' => {
                    self.at += 1;
                    return self.escaped();
                }
                b'\r' | b'\n' | 0 => self.at += 1,
                _ => {
                    let is_text = |byte: &&u8| !matches!(**byte, b'{' | b'}' | b'\\' | b'\r' | b'\n' | 0);
                    let length = self.rest().iter().take_while(is_text).count();
                    let text = &self.rest()[..length];
                    self.at += length;
                    return Some(Token::Text(text));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_bytes_are_told_apart() {
        let found: Vec<Token<'_>> = Lexer::new(b"{\\b0 a\\'e5\r\n\\u-10179?\\~\\bin3 }}}b\\'zz}").collect();
        assert_eq!(
            found,
            [
                Token::Open,
                Token::Word("b", Some(0)),
                Token::Text(b"a"),
                Token::Byte(0xE5),
                Token::Word("u", Some(-10_179)),
                Token::Text(b"?"),
                Token::Symbol(b'~'),
                Token::Word("bin", Some(3)),
                Token::Text(b"b"),
                Token::Symbol(b'\''),
                Token::Text(b"zz"),
                Token::Close,
            ]
        );
    }
}
