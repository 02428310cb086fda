//! A query made ready: its words expanded, equal parts joined, filters sorted by what they restrict.

use rustc_hash::FxHashMap;

use crate::expand::{expand, forms_of_synonym};
use crate::pattern;
use crate::query::{Pattern, QueryWord};
use crate::synonyms::{Synonyms, Variant};
use crate::vocabulary::Vocabulary;
use crate::{Filter, FormKind, FormKinds, Link, Query, Scope, SearchError, SearchOptions};

/// A query ready to be evaluated.
pub(crate) struct Plan<'query> {
    /// The different terms that are looked for.
    pub(crate) terms: Vec<String>,
    /// By term: whether it is searched if nobody says anything about it.
    pub(crate) by_default: Vec<bool>,
    /// The different words and phrases.
    pub(crate) units: Vec<Unit>,
    /// Rows of units near each other.
    pub(crate) nears: Vec<Near>,
    pub(crate) patterns: Vec<RegularExpression>,
    pub(crate) root: Node<'query>,
    /// Filters that each single occurrence must pass.
    pub(crate) restrictions: Vec<Restriction<'query>>,
}

/// A word or a phrase.
pub(crate) struct Unit {
    /// One for a word.
    pub(crate) elements: Vec<Element>,
    /// Whether its occurrences are hits; otherwise it must not be there.
    pub(crate) wanted: bool,
    /// Whether it counts wherever it is, and not only near something.
    pub(crate) is_alone: bool,
    /// What it stands for, if it does not stand in the query itself.
    pub(crate) instead: Option<Instead>,
}

/// Words of the query that others stand for.
pub(crate) struct Instead {
    pub(crate) of: String,
    /// The set that says so, as it is shown.
    pub(crate) set: String,
}

impl Unit {
    /// Whether its words are one form together, which is switched off and on as a whole.
    pub(crate) fn is_whole(&self) -> bool {
        self.instead.is_some() && self.elements.len() > 1
    }
}

/// What may stand near something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Member {
    Unit(usize),
    Pattern(usize),
}

/// What is near each other: in each place of the row one of several.
pub(crate) struct Near {
    pub(crate) row: Vec<Vec<Member>>,
    pub(crate) links: Vec<Link>,
    pub(crate) wanted: bool,
}

/// A regular expression.
pub(crate) struct RegularExpression {
    pub(crate) compiled: regex::Regex,
    /// What some word of each place that it finds holds, where that can be told.
    pub(crate) needed: Option<regex::Regex>,
    pub(crate) wanted: bool,
    /// Whether it counts wherever it is, and not only near something.
    pub(crate) is_alone: bool,
}

/// A word of the query with its forms.
pub(crate) struct Element {
    pub(crate) word: String,
    /// Number of the term, and why.
    pub(crate) forms: Vec<(u32, FormKind)>,
    /// The set of synonyms that some of them are of, as it is shown.
    pub(crate) set: Option<String>,
}

/// The query over units.
pub(crate) enum Node<'query> {
    Unit(usize),
    Near(usize),
    Pattern(usize),
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    Filter(&'query Filter),
}

/// A filter on single occurrences.
pub(crate) struct Restriction<'query> {
    pub(crate) filter: &'query Filter,
    pub(crate) negated: bool,
}

impl<'query> Plan<'query> {
    pub(crate) fn new(
        query: &'query Query,
        options: &SearchOptions,
        vocabulary: &Vocabulary,
        scope: &dyn Scope,
    ) -> Result<Self, SearchError> {
        let mut planner = Planner {
            kinds: options.kinds,
            vocabulary,
            synonyms: &Synonyms::new(&options.synonyms),
            terms: Vec::new(),
            by_default: Vec::new(),
            numbers: FxHashMap::default(),
            units: Vec::new(),
            nears: Vec::new(),
            patterns: Vec::new(),
            seen: FxHashMap::default(),
        };
        let mut parts = Vec::new();
        let mut restrictions = Vec::new();
        let has_hits = query.has_wanted_word(false);
        for conjunct in conjuncts(query) {
            let (filter, negated) = match conjunct {
                Query::Filter(filter) => (Some(filter), false),
                Query::Not(inner) => (if let Query::Filter(filter) = &**inner { Some(filter) } else { None }, true),
                _ => (None, false),
            };
            if let Some(filter) = filter
                && has_hits
                && !scope.is_about_whole_passages(filter)
            {
                restrictions.push(Restriction { filter, negated });
                // A passage with such a stretch may well have words outside of it.
                if negated {
                    continue;
                }
            }
            parts.push(planner.node(conjunct, true)?);
        }
        Ok(Self {
            terms: planner.terms,
            by_default: planner.by_default,
            units: planner.units,
            nears: planner.nears,
            patterns: planner.patterns,
            root: Node::All(parts),
            restrictions,
        })
    }

    /// Whether hits may come from more than words and phrases, so that the same stretch may be found twice.
    pub(crate) fn is_mixed(&self) -> bool {
        !self.nears.is_empty() || !self.patterns.is_empty()
    }

    /// The terms of a form of several words; `None` of one word, or if one of them is not looked for.
    pub(crate) fn whole(&self, form: &str) -> Option<Vec<u32>> {
        let number = |word: &str| self.terms.iter().position(|term| term == word);
        let terms: Option<Vec<u32>> =
            form.split(' ').map(|word| number(word).and_then(|number| u32::try_from(number).ok())).collect();
        terms.filter(|terms| terms.len() > 1)
    }

    /// The spelling of a term.
    pub(crate) fn term(&self, number: u32) -> &str {
        self.terms.get(number as usize).map_or("", String::as_str)
    }
}

/// The parts that must all be true.
fn conjuncts(query: &Query) -> Vec<&Query> {
    match query {
        Query::And(parts) => parts.iter().flat_map(conjuncts).collect(),
        other => vec![other],
    }
}

struct Planner<'plan> {
    kinds: FormKinds,
    vocabulary: &'plan Vocabulary,
    synonyms: &'plan Synonyms,
    terms: Vec<String>,
    by_default: Vec<bool>,
    numbers: FxHashMap<String, u32>,
    units: Vec<Unit>,
    nears: Vec<Near>,
    patterns: Vec<RegularExpression>,
    seen: FxHashMap<(Vec<QueryWord>, bool), Vec<usize>>,
}

impl Planner<'_> {
    fn node<'query>(&mut self, query: &'query Query, wanted: bool) -> Result<Node<'query>, SearchError> {
        Ok(match query {
            Query::Word(word) => self.written(std::slice::from_ref(word), wanted)?,
            Query::Phrase(words) => self.written(words, wanted)?,
            Query::And(parts) => Node::All(self.nodes(parts, wanted)?),
            Query::Or(parts) => Node::Any(self.nodes(parts, wanted)?),
            Query::Not(part) => Node::Not(Box::new(self.node(part, !wanted)?)),
            Query::Near(parts, links) => {
                let row = parts.iter().map(|part| self.alternatives(part, wanted)).collect::<Result<_, _>>()?;
                self.nears.push(Near { row, links: links.clone(), wanted });
                Node::Near(self.nears.len() - 1)
            }
            Query::Pattern(written) => Node::Pattern(self.pattern(written, wanted, true)?),
            Query::Filter(filter) => Node::Filter(filter),
        })
    }

    fn nodes<'query>(&mut self, parts: &'query [Query], wanted: bool) -> Result<Vec<Node<'query>>, SearchError> {
        parts.iter().map(|part| self.node(part, wanted)).collect()
    }

    fn pattern(&mut self, written: &Pattern, wanted: bool, is_alone: bool) -> Result<usize, SearchError> {
        // A pattern that cannot be used is refused where the query is read.
        let compiled = pattern::compile(&written.text).map_err(|_| SearchError::PatternTooSlow)?;
        let needed = pattern::needed(&written.text);
        self.patterns.push(RegularExpression { compiled, needed, wanted, is_alone });
        Ok(self.patterns.len() - 1)
    }

    /// What may stand in one place of a row.
    fn alternatives(&mut self, query: &Query, wanted: bool) -> Result<Vec<Member>, SearchError> {
        let units = match query {
            Query::Word(word) => self.new_units(std::slice::from_ref(word), wanted, false)?,
            Query::Phrase(words) => self.new_units(words, wanted, false)?,
            Query::Pattern(written) => return Ok(vec![Member::Pattern(self.pattern(written, wanted, false)?)]),
            Query::Or(parts) => {
                let members: Vec<Vec<Member>> =
                    parts.iter().map(|part| self.alternatives(part, wanted)).collect::<Result<_, _>>()?;
                return Ok(members.into_iter().flatten().collect());
            }
            _ => Vec::new(),
        };
        Ok(units.into_iter().map(Member::Unit).collect())
    }

    /// A word or a phrase, or what stands for it.
    fn written<'query>(&mut self, words: &[QueryWord], wanted: bool) -> Result<Node<'query>, SearchError> {
        let key = (words.to_vec(), wanted);
        let units = match self.seen.get(&key) {
            Some(known) => known.clone(),
            None => self.new_units(words, wanted, true)?,
        };
        self.seen.insert(key, units.clone());
        let mut nodes: Vec<Node<'query>> = units.into_iter().map(Node::Unit).collect();
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Any(nodes) })
    }

    fn new_units(&mut self, words: &[QueryWord], wanted: bool, is_alone: bool) -> Result<Vec<usize>, SearchError> {
        let mut elements = Vec::with_capacity(words.len());
        for word in words {
            let mut forms = Vec::new();
            for (form, kind) in expand(word, wanted, self.kinds, self.vocabulary, self.synonyms)? {
                let term = self.term(form);
                self.by_default[term as usize] |= kind != FormKind::WeakCompound;
                forms.push((term, kind));
            }
            let set = self.synonyms.words_for(word).next().map(|(_, set)| set.to_owned());
            elements.push(Element { word: word.to_string(), forms, set });
        }
        self.units.push(Unit { elements, wanted, is_alone, instead: None });
        let mut units = vec![self.units.len() - 1];
        if wanted && self.kinds.synonyms {
            let of: Vec<String> = words.iter().map(QueryWord::to_string).collect();
            for variant in self.synonyms.variants(words)? {
                units.push(self.variant(&variant, of.join(" "), is_alone)?);
            }
        }
        Ok(units)
    }

    fn variant(&mut self, variant: &Variant, of: String, is_alone: bool) -> Result<usize, SearchError> {
        let mut elements = Vec::with_capacity(variant.words.len());
        for (word, is_own) in &variant.words {
            let mut forms: Vec<String> = Vec::new();
            if *is_own {
                let own = expand(word, true, self.kinds, self.vocabulary, self.synonyms)?;
                forms.extend(own.into_iter().filter(|(_, kind)| *kind != FormKind::WeakCompound).map(|(form, _)| form));
            } else {
                forms_of_synonym(word.text(), self.kinds, self.vocabulary, |form| forms.push(form.to_owned()));
                forms.sort_unstable();
                forms.dedup();
            }
            let forms = forms.into_iter().map(|form| (self.term(form), FormKind::Synonym)).collect::<Vec<_>>();
            forms.iter().for_each(|&(term, _)| self.by_default[term as usize] = true);
            elements.push(Element { word: word.to_string(), forms, set: None });
        }
        let instead = Some(Instead { of, set: variant.set.clone() });
        self.units.push(Unit { elements, wanted: true, is_alone, instead });
        Ok(self.units.len() - 1)
    }

    fn term(&mut self, form: String) -> u32 {
        if let Some(&number) = self.numbers.get(&form) {
            return number;
        }
        let number = u32::try_from(self.terms.len()).unwrap_or(u32::MAX);
        self.terms.push(form.clone());
        self.by_default.push(false);
        self.numbers.insert(form, number);
        number
    }
}
