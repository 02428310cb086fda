//! Puts the signs of a query together. AND (also left out) binds tighter than OR, NOT and `-` tightest.

use std::ops::Range;

use crate::error::QueryErrorKind;
use crate::lexer::{Sign, signs};
use crate::{Query, QueryError};

/// Parentheses and negations within each other.
const MAX_DEPTH: u32 = 60;

pub(crate) fn parse(text: &str) -> Result<Query, QueryError> {
    if text.chars().nth(Query::MAX_CHARACTERS as usize).is_some() {
        let kind = QueryErrorKind::TooManyCharacters { limit: Query::MAX_CHARACTERS };
        return Err(kind.at(Query::MAX_CHARACTERS..Query::MAX_CHARACTERS));
    }
    let signs = signs(text)?;
    let mut words = 0;
    for (place, sign) in &signs {
        words += match sign {
            Sign::Words(words) => words.len(),
            Sign::Filter(_) | Sign::Pattern(_) => 1,
            _ => 0,
        };
        if words > Query::MAX_WORDS as usize {
            return Err(QueryErrorKind::TooManyWords { limit: Query::MAX_WORDS }.at(place.clone()));
        }
    }
    if signs.is_empty() {
        return Err(QueryErrorKind::Empty.at(0..0));
    }
    let mut parser = Parser { signs, at: 0, depth: 0 };
    let query = parser.alternatives()?;
    if let Some((place, _)) = parser.signs.get(parser.at) {
        return Err(QueryErrorKind::UnopenedGroup.at(place.clone()));
    }
    if !query.has_wanted_word(false) && query.filters().is_empty() {
        let start = parser.signs.first().map_or(0, |(place, _)| place.start);
        let end = parser.signs.last().map_or(start, |(place, _)| place.end);
        return Err(QueryErrorKind::OnlyNegations.at(start..end));
    }
    Ok(query)
}

struct Parser {
    signs: Vec<(Range<u32>, Sign)>,
    at: usize,
    depth: u32,
}

impl Parser {
    fn peek(&self) -> Option<&Sign> {
        self.signs.get(self.at).map(|(_, sign)| sign)
    }

    /// The place of the sign last read.
    fn place(&self) -> Range<u32> {
        self.signs.get(self.at.saturating_sub(1)).map_or(0..0, |(place, _)| place.clone())
    }

    /// The end of the sign that comes next.
    fn end(&self) -> u32 {
        self.signs.get(self.at).map_or(0, |(place, _)| place.end)
    }

    fn alternatives(&mut self) -> Result<Query, QueryError> {
        let mut parts = vec![self.conjunction()?];
        while self.peek() == Some(&Sign::Or) {
            self.at += 1;
            self.expect_operand(&Sign::Or)?;
            parts.push(self.conjunction()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Query::Or(parts) })
    }

    fn conjunction(&mut self) -> Result<Query, QueryError> {
        let mut parts = vec![self.neighbours()?];
        loop {
            match self.peek() {
                None | Some(Sign::Or | Sign::Close) => break,
                Some(Sign::And) => {
                    self.at += 1;
                    self.expect_operand(&Sign::And)?;
                }
                Some(_) => {}
            }
            parts.push(self.neighbours()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Query::And(parts) })
    }

    /// Things near each other, or one alone.
    fn neighbours(&mut self) -> Result<Query, QueryError> {
        let mut start = self.at;
        let first = self.operand()?;
        if !matches!(self.peek(), Some(Sign::Near(_))) {
            return Ok(first);
        }
        let (mut parts, mut links) = (vec![first], Vec::new());
        self.check_neighbour(&parts[0], start)?;
        while let Some(Sign::Near(link)) = self.peek().cloned() {
            self.at += 1;
            self.expect_operand(&Sign::Near(link))?;
            start = self.at;
            let part = self.operand()?;
            self.check_neighbour(&part, start)?;
            parts.push(part);
            links.push(link);
        }
        Ok(Query::Near(parts, links))
    }

    /// Refuses what cannot be near something; `start` is its first sign.
    fn check_neighbour(&self, part: &Query, start: usize) -> Result<(), QueryError> {
        fn may_be_near(part: &Query) -> bool {
            match part {
                Query::Word(_) | Query::Phrase(_) | Query::Pattern(_) => true,
                Query::Or(parts) => parts.iter().all(may_be_near),
                _ => false,
            }
        }
        if may_be_near(part) {
            return Ok(());
        }
        let first = self.signs.get(start).map_or(0, |(place, _)| place.start);
        Err(QueryErrorKind::NearOperand.at(first..self.place().end))
    }

    /// Refuses an operator (the sign last read) that nothing follows.
    fn expect_operand(&self, operator: &Sign) -> Result<(), QueryError> {
        match self.peek() {
            None | Some(Sign::And | Sign::Or | Sign::Near(_) | Sign::Close) => {
                Err(QueryErrorKind::OperatorAlone { operator: operator.operator() }.at(self.place()))
            }
            Some(_) => Ok(()),
        }
    }

    fn operand(&mut self) -> Result<Query, QueryError> {
        let Some((place, sign)) = self.signs.get(self.at).cloned() else {
            return Err(QueryErrorKind::Empty.at(self.place()));
        };
        self.at += 1;
        match sign {
            Sign::Words(mut words) => {
                Ok(if words.len() == 1 { Query::Word(words.remove(0)) } else { Query::Phrase(words) })
            }
            Sign::Filter(filter) => Ok(Query::Filter(filter)),
            Sign::Pattern(pattern) => Ok(Query::Pattern(pattern)),
            Sign::Not | Sign::Minus => {
                self.expect_operand(&sign)?;
                self.deeper(place, |parser| Ok(Query::Not(Box::new(parser.operand()?))))
            }
            Sign::Open => self.deeper(place.clone(), |parser| {
                if parser.peek() == Some(&Sign::Close) {
                    return Err(QueryErrorKind::EmptyGroup.at(place.start..parser.end()));
                }
                if parser.peek().is_none() {
                    return Err(QueryErrorKind::UnclosedGroup.at(place.clone()));
                }
                let group = parser.alternatives()?;
                if parser.peek() != Some(&Sign::Close) {
                    return Err(QueryErrorKind::UnclosedGroup.at(place));
                }
                parser.at += 1;
                Ok(group)
            }),
            Sign::And | Sign::Or | Sign::Near(_) => {
                Err(QueryErrorKind::OperatorAlone { operator: sign.operator() }.at(place))
            }
            Sign::Close => Err(QueryErrorKind::UnopenedGroup.at(place)),
        }
    }

    fn deeper(
        &mut self,
        place: Range<u32>,
        read: impl FnOnce(&mut Self) -> Result<Query, QueryError>,
    ) -> Result<Query, QueryError> {
        if self.depth == MAX_DEPTH {
            return Err(QueryErrorKind::TooDeep.at(place));
        }
        self.depth += 1;
        let query = read(self)?;
        self.depth -= 1;
        Ok(query)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::query::{Pattern, QueryWord};
    use crate::{Field, Filter, Link, Within};

    /// The query printed in full.
    fn read(text: &str) -> String {
        parse(text).unwrap().to_string()
    }

    fn refuse(text: &str, position: u32, kind: QueryErrorKind) {
        let error = parse(text).unwrap_err();
        assert_eq!((error.place.start, error.kind), (position, kind), "{text:?}");
    }

    #[test]
    fn and_binds_tighter_than_or() {
        assert_eq!(read("a b OR c AND d"), "(a b) OR (c d)");
        assert_eq!(read("a (b OR c)"), "a (b OR c)");
        assert_eq!(read("NOT a b"), "-a b");
        assert_eq!(read("-(a OR b) c"), "-(a OR b) c");
    }

    #[test]
    fn words_are_cut_and_normalised_as_in_texts() {
        assert_eq!(read("SMARTBY, e-post!"), "smartby e-post");
        assert_eq!(read("pa\u{30a} inno\u{ad}vasjon"), "på innovasjon");
        assert_eq!(read("og/eller 2.0"), "\"og eller\" \"2 0\"");
        assert_eq!(read("hei -- du … and or not"), "hei du and or not");
        assert_eq!(read("KOM*UNE* **fase"), "kom*une* *fase");
        assert_eq!(read("*\u{200b}*fase ꙮ*by"), "*fase *by");
        assert_eq!(read("kommune~ by~2, ~50 \"og~1 by\" ~ x ~"), "kommune~1 by~2 50 \"og~1 by\" x");
    }

    #[test]
    fn all_quotation_marks_mean_the_same() {
        for text in
            ["\"smart by\"", "“smart by”", "«smart by»", "„smart by“", "”smart by”", "»smart by«", "“smart by\""]
        {
            assert_eq!(read(text), "\"smart by\"", "{text}");
        }
        assert_eq!(read("\"smart\"by"), "smart by");
        assert_eq!(read("case:“Store Vik”"), "case:\"Store Vik\"");
    }

    #[test]
    fn filters_take_a_word_or_a_quoted_value() {
        assert_eq!(read("-case:Storvik role:interviewer"), "-case:\"Storvik\" role:\"interviewer\"");
        assert_eq!(read("CODE:\"a\\/b/c \"\"d\"\"\""), "code:\"a\\/b/c \"\"d\"\"\"");
        assert_eq!(read("12:30"), "\"12 30\"");
        assert_eq!(
            read("date:2024-03..2024-05 -date:<2024 date:>=1.5.2024"),
            "date:\"2024-03..2024-05\" -date:\"<2024\" date:\">=1.5.2024\""
        );
        assert!(parse("(by OR date:2024) x").unwrap().asks_for(Field::Date));
        assert!(!parse("by -(date:2024 x)").unwrap().asks_for(Field::Date));
        let query = parse("å code:x").unwrap();
        assert_eq!(query.filters()[0].place, 2..8);
    }

    #[test]
    fn errors_name_kind_and_place() {
        refuse("", 0, QueryErrorKind::Empty);
        refuse(" … ", 0, QueryErrorKind::Empty);
        refuse("  -skole NOT by", 2, QueryErrorKind::OnlyNegations);
        refuse("å \"by", 2, QueryErrorKind::UnclosedQuote);
        refuse("å \"…\"", 2, QueryErrorKind::EmptyPhrase);
        refuse("å (by", 2, QueryErrorKind::UnclosedGroup);
        refuse("å (", 2, QueryErrorKind::UnclosedGroup);
        refuse("å ()", 2, QueryErrorKind::EmptyGroup);
        refuse("å )", 2, QueryErrorKind::UnopenedGroup);
        refuse("å AND", 2, QueryErrorKind::OperatorAlone { operator: "AND" });
        refuse("å OR OR by", 2, QueryErrorKind::OperatorAlone { operator: "OR" });
        refuse("AND å", 0, QueryErrorKind::OperatorAlone { operator: "AND" });
        refuse("å NOT", 2, QueryErrorKind::OperatorAlone { operator: "NOT" });
        refuse("å kommune:x", 2, QueryErrorKind::UnknownField { name: "kommune".to_owned() });
        refuse("å case: x", 2, QueryErrorKind::FilterWithoutValue { field: Field::Case });
        refuse("å *", 2, QueryErrorKind::WildcardAlone);
        refuse("å by~3", 2, QueryErrorKind::DistanceTooLarge);
        refuse("å by*~1", 2, QueryErrorKind::DistanceOfPattern);
        refuse("å by NEAR/0 land", 5, QueryErrorKind::Reach);
        refuse("å by NEAR/side land", 5, QueryErrorKind::Reach);
        refuse("å by NEAR/2", 5, QueryErrorKind::OperatorAlone { operator: "NEAR" });
        refuse("NEAR by", 0, QueryErrorKind::OperatorAlone { operator: "NEAR" });
        refuse("å (b c) NEAR d", 2, QueryErrorKind::NearOperand);
        refuse("å b NEAR -d", 9, QueryErrorKind::NearOperand);
        refuse("b NEAR case:d", 7, QueryErrorKind::NearOperand);
        refuse("å /b(/", 2, QueryErrorKind::BadPattern);
        refuse("å \"i /kommun\\w+/ vår\"", 5, QueryErrorKind::PatternInPhrase);
        refuse("å «/b|c/»", 3, QueryErrorKind::PatternInPhrase);
        refuse("/((a{500}){500}){500}/", 0, QueryErrorKind::PatternTooLarge);
        refuse(&"-".repeat(100), 0, QueryErrorKind::Empty);
    }

    #[test]
    fn errors_name_the_whole_place() {
        let place = |text: &str| parse(text).unwrap_err().place;
        assert_eq!(place("å «by og land"), 2..13);
        assert_eq!(place("by kommune:\"x y\""), 3..10);
        assert_eq!(place("by (a b OR c) NEAR/3 -d"), 3..13);
        assert_eq!(place("by /(/ x"), 3..6);
        assert_eq!(place("-by -land"), 0..9);
        assert_eq!(place("by ( )"), 3..6);
    }

    #[test]
    fn nearness_binds_tighter_than_and() {
        assert_eq!(read("a b NEAR/5 c d"), "a b NEAR/5 c d");
        assert!(matches!(parse("a b NEAR/5 c").unwrap(), Query::And(parts) if parts.len() == 2));
        assert_eq!(read("a NEAR \"b c\" BEFORE/2 (d OR e*)"), "a NEAR/10 \"b c\" BEFORE/2 (d OR e*)");
        assert_eq!(read("NOT (a NEAR/turn b) c"), "-(a NEAR/turn b) c");
        assert_eq!(read("a BEFORE/answer b"), "a BEFORE/answer b");
        assert_eq!(read("near NEARBY near/5"), "near nearby \"near 5\"");
    }

    #[test]
    fn a_regular_expression_stands_between_strokes() {
        assert_eq!(read("by /kommun(e|al) \\/ x/ -/a+/"), "by /kommun(e|al) \\/ x/ -/a+/");
        assert_eq!(read("a NEAR/2 /b+/ BEFORE (c OR /d e/)"), "a NEAR/2 /b+/ BEFORE/10 (c OR /d e/)");
        assert_eq!(
            read("\"så kom /ja/ pengene\" \"1/2 (3/4)\""),
            "\"så kom ja pengene\" \"1 2 3 4\"",
            "as it was copied"
        );
        assert_eq!(read("og/eller /by /by/land (/x/)"), "\"og eller\" by \"by land\" /x/");
    }

    #[test]
    fn a_very_large_query_is_refused() {
        let words = "by ".repeat(501);
        refuse(&words, 1500, QueryErrorKind::TooManyWords { limit: Query::MAX_WORDS });
        refuse(&"(".repeat(100_000), 60, QueryErrorKind::TooDeep);
        refuse(&format!("{}a", "-".repeat(100)), 60, QueryErrorKind::TooDeep);
    }

    #[test]
    fn negations_alone_are_allowed_beside_a_filter() {
        assert!(parse("-skole case:Storvik").is_ok());
        assert!(parse("-case:Storvik").is_ok());
        assert!(parse("NOT NOT skole").is_ok());
    }

    fn word() -> impl Strategy<Value = QueryWord> {
        prop_oneof![
            4 => "[a-zæøå0-9]{1,8}([-'][a-zæøå]{1,4})?",
            1 => "[a-zæøå]{1,3}\\*[a-zæøå]{1,3}\\*?",
            1 => "\\*[a-zæøå]{1,5}",
        ]
        .prop_flat_map(|text| {
            let most: u8 = if text.contains('*') { 0 } else { 2 };
            (Just(text), 0..=most)
        })
        .prop_map(|(text, distance)| QueryWord { text, distance })
    }

    fn filter() -> impl Strategy<Value = Filter> {
        (0..Field::ALL.len(), "[^\\s]([^\\r]{0,8}[^\\s])?").prop_map(|(field, value)| Filter {
            field: Field::ALL[field],
            value,
            place: 0..0,
        })
    }

    fn pattern() -> impl Strategy<Value = Query> {
        "[a-z]{1,3}[+*?]?(\\\\/)?[ (]{0}[a-z]".prop_map(|text| Query::Pattern(Pattern { text }))
    }

    fn near() -> impl Strategy<Value = Query> {
        let within = prop_oneof![
            3 => (1..=Link::MOST).prop_map(Within::Words),
            1 => Just(Within::Turn),
            1 => Just(Within::Answer),
        ];
        let link = (within, any::<bool>()).prop_map(|(within, is_ordered)| Link { within, is_ordered });
        let leaf = prop_oneof![4 => word().prop_map(Query::Word), 3 => prop::collection::vec(word(), 2..4).prop_map(Query::Phrase), 1 => pattern()];
        let part = prop_oneof![3 => leaf.clone(), 1 => prop::collection::vec(leaf, 2..4).prop_map(Query::Or)];
        (part.clone(), prop::collection::vec((link, part), 1..4)).prop_map(|(first, rest)| {
            let (links, parts): (Vec<_>, Vec<_>) = rest.into_iter().unzip();
            Query::Near(std::iter::once(first).chain(parts).collect(), links)
        })
    }

    fn query() -> impl Strategy<Value = Query> {
        let leaf = prop_oneof![
            4 => word().prop_map(Query::Word),
            2 => prop::collection::vec(word(), 2..4).prop_map(Query::Phrase),
            1 => filter().prop_map(Query::Filter),
            1 => pattern(),
            2 => near(),
        ];
        let tree = leaf.prop_recursive(4, 24, 4, |part| {
            prop_oneof![
                prop::collection::vec(part.clone(), 2..4).prop_map(Query::And),
                prop::collection::vec(part.clone(), 2..4).prop_map(Query::Or),
                part.prop_map(|part| Query::Not(Box::new(part))),
            ]
        });
        tree.prop_filter("means something", |query| query.has_wanted_word(false) || !query.filters().is_empty())
    }

    proptest! {
        #[test]
        fn parsing_what_was_printed_gives_the_same_query(query in query()) {
            let printed = query.to_string();
            prop_assert_eq!(parse(&printed), Ok(query), "{}", printed);
        }

        #[test]
        fn parts_written_one_after_another_are_the_same_query(query in query()) {
            let written: Vec<String> = query.parts().iter().map(ToString::to_string).collect();
            let written = written.join(" ");
            prop_assert_eq!(parse(&written), Ok(query), "{}", written);
        }

        #[test]
        fn no_text_makes_the_parser_fail_or_change_its_mind(text in "([()\"“«»*:~\\-ꙮ ]|AND |OR |NOT |NEAR/2 |BEFORE |/|case:|[a-c]|\\PC){0,24}") {
            if let Ok(query) = parse(&text) {
                prop_assert_eq!(parse(&query.to_string()), Ok(query));
            }
        }
    }
}
