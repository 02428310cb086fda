//! The index: what is kept in memory, and how it changes.
//!
//! Words and their positions lie in tantivy, one document a passage, nothing stored; the places of the words in the
//! text lie beside it. Changes are seen by searches after [`Index::commit`], all at once.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use sitat_model::{OffsetMap, SourceId, TextOffset, TextRange};
use tantivy::directory::RamDirectory;
use tantivy::index::{InvertedIndexReader, SegmentId};
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::store::Compressor;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use tantivy::{IndexReader, IndexSettings, IndexWriter, ReloadPolicy, TantivyDocument, Term};

use crate::SearchError;
use crate::places::{SourcePlaces, clamp_term};
use crate::vocabulary::Vocabulary;

/// The smallest unit in which the words of a query are joined: a turn, or a paragraph of a text without turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its number, as the caller counts.
    pub number: u32,
    /// The words said, without label and stamps, in the base text of the source.
    pub content: TextRange,
}

/// Full text of a project's sources, in memory.
pub struct Index {
    writer: IndexWriter,
    reader: IndexReader,
    fields: Fields,
    pub(crate) segments: Vec<Segment>,
    /// By edition: each time a source is put in, it gets the next number. Superseded editions are `None`, so that a
    /// document which tantivy has not dropped yet belongs to nothing.
    pub(crate) editions: Vec<Option<SourcePlaces>>,
    pub(crate) current: FxHashMap<SourceId, u32>,
    /// What the next commit makes current; `None` removes.
    pending: BTreeMap<SourceId, Option<u32>>,
    pending_english: FxHashSet<Box<str>>,
    pub(crate) vocabulary: Vocabulary,
}

#[derive(Clone, Copy)]
struct Fields {
    edition: Field,
    passage: Field,
    words: Field,
    /// Other forms of words that the end of a line cuts.
    cut_words: Field,
}

/// Documents of one part of the index that is never changed, only replaced.
pub(crate) struct Segment {
    id: SegmentId,
    pub(crate) words: Arc<InvertedIndexReader>,
    /// Other forms of words that the end of a line cuts.
    pub(crate) cut_words: Arc<InvertedIndexReader>,
    /// By document.
    pub(crate) passages: Arc<[PassageKey]>,
}

/// Which passage a document is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PassageKey {
    pub(crate) edition: u32,
    /// Place in the order of the source's passages.
    pub(crate) index: u32,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Index").field("sources", &self.current.len()).finish_non_exhaustive()
    }
}

impl Index {
    /// Memory for words that are not yet part of a segment, in bytes.
    const WRITER_BUDGET: usize = 64_000_000;

    /// Makes an empty index.
    ///
    /// # Errors
    /// [`SearchError::Index`] if no thread can be started.
    pub fn new() -> Result<Self, SearchError> {
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(CutWords::NAME)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions)
            .set_fieldnorms(false);
        let fields = Fields {
            edition: schema.add_u64_field("edition", INDEXED | FAST),
            passage: schema.add_u64_field("passage", FAST),
            words: schema.add_text_field("words", TextOptions::default().set_indexing_options(indexing.clone())),
            cut_words: schema.add_text_field("cut_words", TextOptions::default().set_indexing_options(indexing)),
        };
        let settings = IndexSettings {
            docstore_compression: Compressor::None,
            docstore_compress_dedicated_thread: false,
            ..IndexSettings::default()
        };
        let index = tantivy::Index::create(RamDirectory::create(), schema.build(), settings)?;
        index.tokenizers().register(CutWords::NAME, CutWords::default());
        // One thread beside the caller's: cutting words there and indexing here take about the same time, and the
        // documents of a source stay together.
        let writer = index.writer_with_num_threads(1, Self::WRITER_BUDGET)?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self {
            writer,
            reader,
            fields,
            segments: Vec::new(),
            editions: Vec::new(),
            current: FxHashMap::default(),
            pending: BTreeMap::new(),
            pending_english: FxHashSet::default(),
            vocabulary: Vocabulary::default(),
        })
    }

    /// Puts a source in, instead of what was there of it. Seen after [`Index::commit`].
    ///
    /// What lies beyond the end of the text is left out.
    ///
    /// # Errors
    /// [`SearchError::PassagesOverlap`], and nothing is changed; [`SearchError::Index`].
    pub fn replace_source(&mut self, source: SourceId, text: &str, passages: &[Passage]) -> Result<(), SearchError> {
        let mut sorted = passages.to_vec();
        sorted.sort_by_key(|passage| (passage.content, passage.number));
        for pair in sorted.windows(2) {
            if pair[0].content.overlaps(pair[1].content) {
                return Err(SearchError::PassagesOverlap { first: pair[0].content, second: pair[1].content });
            }
        }
        let (places, lines, cut_words) = cut(source, text, &sorted);
        if is_english(&lines) {
            for word in lines.iter().flat_map(|line| line.split(CutWords::SEPARATOR)) {
                if !word.is_empty() && !self.pending_english.contains(word) {
                    self.pending_english.insert(word.into());
                }
            }
        }
        self.supersede(source);
        let edition = u32::try_from(self.editions.len()).unwrap_or(u32::MAX);
        self.editions.push(Some(places));
        self.pending.insert(source, Some(edition));
        for (index, (line, cut_words)) in (0_u64..).zip(lines.into_iter().zip(cut_words)) {
            let mut document = TantivyDocument::default();
            document.add_u64(self.fields.edition, u64::from(edition));
            document.add_u64(self.fields.passage, index);
            document.add_text(self.fields.words, line);
            if !cut_words.is_empty() {
                document.add_text(self.fields.cut_words, cut_words);
            }
            self.writer.add_document(document)?;
        }
        Ok(())
    }

    /// Takes a source out. Seen after [`Index::commit`].
    pub fn remove_source(&mut self, source: SourceId) {
        self.supersede(source);
        if self.current.contains_key(&source) {
            self.pending.insert(source, None);
        }
    }

    /// Drops an edition that was put in since the last commit and is already out of date.
    fn supersede(&mut self, source: SourceId) {
        if let Some(Some(edition)) = self.pending.remove(&source) {
            self.drop_edition(edition);
        }
    }

    fn drop_edition(&mut self, edition: u32) {
        self.writer.delete_term(Term::from_field_u64(self.fields.edition, u64::from(edition)));
        if let Some(places) = self.editions.get_mut(edition as usize) {
            *places = None;
        }
    }

    /// Lets searches see all changes since the last commit.
    ///
    /// # Errors
    /// [`SearchError::Index`]: the index should be thrown away and built again.
    pub fn commit(&mut self) -> Result<(), SearchError> {
        for (source, edition) in std::mem::take(&mut self.pending) {
            let before = match edition {
                Some(edition) => self.current.insert(source, edition),
                None => self.current.remove(&source),
            };
            if let Some(before) = before {
                self.drop_edition(before);
            }
        }
        self.writer.commit()?;
        self.reader.reload()?;
        let mut before: FxHashMap<SegmentId, Segment> =
            std::mem::take(&mut self.segments).into_iter().map(|segment| (segment.id, segment)).collect();
        for reader in self.reader.searcher().segment_readers() {
            let id = reader.segment_id();
            if let Some(segment) = before.remove(&id) {
                self.segments.push(segment);
                continue;
            }
            let words = reader.inverted_index(self.fields.words)?;
            self.vocabulary.add_words(words.terms())?;
            let cut_words = reader.inverted_index(self.fields.cut_words)?;
            self.vocabulary.add_words(cut_words.terms())?;
            let (editions, indexes) = (reader.fast_fields().u64("edition")?, reader.fast_fields().u64("passage")?);
            let number = |value: Option<u64>| value.and_then(|value| u32::try_from(value).ok()).unwrap_or(u32::MAX);
            let passages = (0..reader.max_doc())
                .map(|document| PassageKey {
                    edition: number(editions.first(document)),
                    index: number(indexes.first(document)),
                })
                .collect();
            self.segments.push(Segment { id, words, cut_words, passages });
        }
        self.vocabulary.add_english(&std::mem::take(&mut self.pending_english));
        Ok(())
    }

    fn places(&self, source: SourceId) -> Option<&SourcePlaces> {
        self.editions.get(*self.current.get(&source)? as usize)?.as_ref()
    }

    /// Where each word said in a source begins, in code points, ascending: to count the words of a stretch.
    pub fn word_starts(&self, source: SourceId) -> Option<Vec<u32>> {
        self.places(source).map(|places| places.starts().collect())
    }

    /// Number of different words. Words that only occurred in sources since removed or replaced are still counted.
    pub fn vocabulary_size(&self) -> usize {
        self.vocabulary.len()
    }
}

/// The places of all words of a source, and the terms of each passage in the form that [`CutWords`] reads: first those of
/// its words, then other forms of words that the end of a line cuts.
fn cut(source: SourceId, text: &str, passages: &[Passage]) -> (SourcePlaces, Vec<String>, Vec<String>) {
    let map = OffsetMap::new(text);
    let mut places = SourcePlaces::new(source, passages.len());
    let mut lines = Vec::with_capacity(passages.len());
    let mut cut_lines = Vec::with_capacity(passages.len());
    for &passage in passages {
        let end = TextOffset(map.characters());
        let content = TextRange { start: passage.content.start.min(end), end: passage.content.end.min(end) };
        places.begin_passage(Passage { number: passage.number, content });
        let said = map.slice(text, content);
        let mut line = String::with_capacity(said.len() + said.len() / 16);
        let mut cut_line = String::new();
        for (position, word) in sitat_model::words(said).enumerate() {
            let start = content.start.0 + word.range.start.0;
            places.push_word(TextRange::new(start, start + word.range.len()));
            if !line.is_empty() {
                line.push(CutWords::SEPARATOR);
            }
            line.push_str(&clamp_term(word.term));
            for other in word.others {
                let between = if cut_line.is_empty() { "" } else { "\n" };
                let _ = write!(cut_line, "{between}{}{}{position}", clamp_term(other), CutWords::POSITION);
            }
        }
        lines.push(line);
        cut_lines.push(cut_line);
    }
    places.finish();
    (places, lines, cut_lines)
}

/// Whether a source is in English, by its most frequent small words. Only then are English inflections of its words
/// looked for: the English algorithm makes nonsense of Norwegian.
fn is_english(lines: &[String]) -> bool {
    const ENGLISH: [&str; 12] = ["the", "and", "of", "to", "is", "that", "it", "was", "you", "they", "we", "this"];
    const NORWEGIAN: [&str; 12] = ["og", "det", "er", "som", "på", "ikke", "ikkje", "jeg", "eg", "å", "har", "vi"];
    let mut counts = [0_usize; 2];
    for word in lines.iter().flat_map(|line| line.split(CutWords::SEPARATOR)).filter(|word| word.len() <= 5) {
        counts[0] += usize::from(ENGLISH.contains(&word));
        counts[1] += usize::from(NORWEGIAN.contains(&word));
    }
    counts[0] > counts[1]
}

/// Hands words that are already cut to tantivy: the definition of a word is the model's, and is applied once.
#[derive(Clone, Default)]
struct CutWords {
    token: Token,
}

impl CutWords {
    const NAME: &'static str = "cut";
    /// Is in no word.
    const SEPARATOR: char = '\n';
    /// Stands in no word, and before the number of the word where it is not the next.
    const POSITION: char = '\t';
}

struct CutWordStream<'line> {
    rest: std::str::Split<'line, char>,
    token: &'line mut Token,
}

impl Tokenizer for CutWords {
    type TokenStream<'line> = CutWordStream<'line>;

    fn token_stream<'line>(&'line mut self, text: &'line str) -> CutWordStream<'line> {
        self.token.reset();
        CutWordStream { rest: text.split(Self::SEPARATOR), token: &mut self.token }
    }
}

impl TokenStream for CutWordStream<'_> {
    fn advance(&mut self) -> bool {
        let Some(word) = self.rest.next().filter(|word| !word.is_empty()) else { return false };
        let (word, position) = match word.split_once(CutWords::POSITION) {
            Some((word, position)) => (word, position.parse().unwrap_or_default()),
            None => (word, self.token.position.wrapping_add(1)),
        };
        self.token.text.clear();
        self.token.text.push_str(word);
        self.token.position = position;
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
