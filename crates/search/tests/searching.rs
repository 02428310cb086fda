//! What searching promises: exact places, one meaning of a word, forms that can be switched off.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use sitat_model::{OffsetMap, SourceId, TextRange};
use sitat_search::{
    Answer, Everything, Filter, Form, FormKind, FormKinds, Index, Passage, Query, Scope, SearchError, SearchOptions,
};

const SOURCE: SourceId = SourceId(7);

/// One passage a line, numbered from 1.
fn lines(text: &str) -> Vec<Passage> {
    let mut passages = Vec::new();
    let mut start = 0;
    for (number, line) in (1..).zip(text.split('\n')) {
        let length = u32::try_from(line.chars().count()).unwrap();
        passages.push(Passage { number, content: TextRange::new(start, start + length) });
        start += length + 1;
    }
    passages
}

fn index_of(texts: &[(SourceId, &str)]) -> Index {
    let mut index = Index::new().unwrap();
    for (source, text) in texts {
        index.replace_source(*source, text, &lines(text)).unwrap();
    }
    index.commit().unwrap();
    index
}

fn ask(index: &Index, query: &str, options: &SearchOptions) -> Answer {
    index.search(&Query::parse(query).unwrap(), options, &Everything, &[SOURCE], None).unwrap()
}

/// Only the words as written.
fn exact() -> SearchOptions {
    SearchOptions {
        kinds: FormKinds { exact: true, inflections: false, ..FormKinds::default() },
        ..SearchOptions::default()
    }
}

fn quotes<'text>(text: &'text str, answer: &Answer) -> Vec<(u32, &'text str)> {
    let map = OffsetMap::new(text);
    assert_eq!(answer.total, answer.hits.len() as u64);
    answer.hits.iter().map(|hit| (hit.passage, map.slice(text, hit.range))).collect()
}

/// Passage and words of each hit in a text of one passage a line.
fn find<'text>(text: &'text str, query: &str, options: &SearchOptions) -> Vec<(u32, &'text str)> {
    quotes(text, &ask(&index_of(&[(SOURCE, text)]), query, options))
}

fn form(word: &str, form: &str, kind: FormKind, count: u32, on: bool) -> Form {
    Form { word: word.to_owned(), form: form.to_owned(), kind, set: None, count, on }
}

#[test]
fn a_hit_is_exactly_the_word_whatever_stands_around_it() {
    let text = "😀 «På» pa\u{30a} på\u{30a} pa\u{a0}inno\u{ad}vasjon, \u{1f468}\u{200d}\u{1f469}“e\u{301}n” e‑post";
    assert_eq!(find(text, "på", &exact()), [(1, "På"), (1, "pa\u{30a}"), (1, "på\u{30a}")]);
    assert_eq!(find(text, "pa", &exact()), [(1, "pa")]);
    assert_eq!(find(text, "innovasjon", &exact()), [(1, "inno\u{ad}vasjon")]);
    assert_eq!(find(text, "én", &exact()), [(1, "e\u{301}n")]);
    assert_eq!(find(text, "e-post", &exact()), [(1, "e‑post")]);
    assert_eq!(
        find(text, "“pa innovasjon én”", &exact()),
        [(1, "pa\u{a0}inno\u{ad}vasjon, \u{1f468}\u{200d}\u{1f469}“e\u{301}n")]
    );
}

#[test]
fn the_end_of_a_line_hides_no_word() {
    let text = "Alle i kommu-\nnen vår bruker IT-\nbransjen, barne-\nog ungdom, det var jo-\nikke der.";
    let mut index = Index::new().unwrap();
    let content = TextRange::new(0, u32::try_from(text.chars().count()).unwrap());
    index.replace_source(SOURCE, text, &[Passage { number: 1, content }]).unwrap();
    index.commit().unwrap();
    let find = |query: &str| quotes(text, &ask(&index, query, &SearchOptions::default()));
    assert_eq!(find("kommune"), [(1, "kommu-\nnen")], "an inflection of it, over both halves");
    assert_eq!(find("\"i kommunen vår\""), [(1, "i kommu-\nnen vår")]);
    for query in ["it-bransjen", "itbransjen", "bransjen", "IT"] {
        assert_eq!(find(query), [(1, "IT-\nbransjen")], "{query}");
    }
    assert_eq!(find("kommu*"), [(1, "kommu-\nnen")], "under whichever form, it is one place");
    assert_eq!(find("\"barne og ungdom\""), [(1, "barne-\nog ungdom")]);
    assert_eq!(find("ikke"), [(1, "jo-\nikke")]);
    assert_eq!(find("vår NEAR/1 kommunen").len(), 2);
    assert_eq!(find("\"kommu-\nnen vår\""), [(1, "kommu-\nnen vår")], "as it was copied");
    let mut counted = Vec::new();
    index.tally(&|_, _| Some(0), None, &mut |own| counted.push(own.word.to_owned())).unwrap();
    assert!(counted.contains(&"kommunen".to_owned()) && !counted.contains(&"nen".to_owned()), "{counted:?}");
}

#[test]
fn labels_and_stamps_outside_the_content_are_not_found() {
    let text = "Kari: by Kari\nI: 00:10 by";
    let mut index = Index::new().unwrap();
    let passages =
        [Passage { number: 2, content: TextRange::new(23, 25) }, Passage { number: 1, content: TextRange::new(6, 13) }];
    index.replace_source(SOURCE, text, &passages).unwrap();
    index.commit().unwrap();
    assert_eq!(quotes(text, &ask(&index, "kari", &exact())), [(1, "Kari")]);
    assert_eq!(quotes(text, &ask(&index, "by", &exact())), [(1, "by"), (2, "by")]);
    assert_eq!(index.word_starts(SOURCE), Some(vec![6, 9, 23]));
    assert_eq!(index.word_starts(SourceId(1)), None);
}

#[test]
fn and_joins_words_within_a_turn_only() {
    let text = "smart by\nsmart\nby og land\nby smart by";
    assert_eq!(find(text, "smart by", &exact()), [(1, "smart"), (1, "by"), (4, "by"), (4, "smart"), (4, "by")]);
    assert_eq!(find(text, "smart AND land", &exact()), []);
    assert_eq!(find(text, "smart OR land", &exact()), [(1, "smart"), (2, "smart"), (3, "land"), (4, "smart")]);
}

#[test]
fn what_must_not_be_there_is_taken_as_written() {
    let text = "skole og by\nskolen og by\nby";
    assert_eq!(find(text, "by -skole", &SearchOptions::default()), [(2, "by"), (3, "by")]);
    assert_eq!(find(text, "by NOT skole*", &exact()), [(3, "by")]);
    assert_eq!(find(text, "by -\"skolen og\"", &exact()), [(1, "by"), (3, "by")]);
    assert_eq!(find(text, "og (by -skole)", &exact()), [(2, "og"), (2, "by")]);
}

#[test]
fn a_phrase_ends_with_the_turn() {
    let text = "en smart by\nsmart\nby smart, BY\nsmart og by";
    assert_eq!(find(text, "\"smart by\"", &exact()), [(1, "smart by"), (3, "smart, BY")]);
    assert_eq!(find("by by by", "\"by by\"", &exact()), [(1, "by by"), (1, "by by")]);
}

#[test]
fn a_phrase_takes_forms_and_patterns() {
    let text = "smarte byer\nsmart byen\nsmart bil";
    assert_eq!(find(text, "\"smart by\"", &SearchOptions::default()), [(1, "smarte byer"), (2, "smart byen")]);
    assert_eq!(find(text, "\"smart* b*\"", &exact()).len(), 3);
    assert_eq!(find(text, "\"*art b*l\"", &exact()), [(3, "smart bil")]);
}

#[test]
fn the_same_stretch_is_counted_once() {
    let text = "bøker om bok";
    assert_eq!(find(text, "bok OR bøker OR b*", &SearchOptions::default()), [(1, "bøker"), (1, "bok")]);
    assert_eq!(find(text, "\"om bok\" OR \"om b*\"", &exact()), [(1, "om bok")]);
    assert_eq!(find(text, "bok \"om bok\"", &exact()), [(1, "om bok"), (1, "bok")]);
}

#[test]
fn forms_are_listed_and_can_be_switched_off() {
    let text = "kommunen kommunen kommuner\nkommune og lommune\nkommunal";
    let index = index_of(&[(SOURCE, text)]);
    let mut options = SearchOptions::default();
    let answer = ask(&index, "kommune", &options);
    assert_eq!(answer.total, 4);
    assert_eq!(
        answer.forms,
        [
            form("kommune", "kommune", FormKind::Exact, 1, true),
            form("kommune", "kommunen", FormKind::Inflection, 2, true),
            form("kommune", "kommuner", FormKind::Inflection, 1, true),
        ]
    );
    options.switched_off = BTreeSet::from(["kommunen".to_owned()]);
    let answer = ask(&index, "kommune", &options);
    assert_eq!(quotes(text, &answer), [(1, "kommuner"), (2, "kommune")]);
    assert_eq!(answer.forms[1], form("kommune", "kommunen", FormKind::Inflection, 2, false));
    let answer = ask(&index, "*ommune", &options);
    assert_eq!(
        answer.forms,
        [
            form("*ommune", "kommune", FormKind::Pattern, 1, true),
            form("*ommune", "lommune", FormKind::Pattern, 1, true),
        ]
    );
    assert_eq!(ask(&index, "ukjent", &options).forms, [form("ukjent", "ukjent", FormKind::Exact, 0, true)]);
}

#[test]
fn switching_a_form_off_takes_it_out_of_the_conditions_too() {
    let text = "by og kommunen\nby og kommuner\n\"by kommunen\"";
    let index = index_of(&[(SOURCE, text)]);
    let options = SearchOptions { switched_off: BTreeSet::from(["kommunen".to_owned()]), ..SearchOptions::default() };
    let answer = ask(&index, "by kommune", &options);
    assert_eq!(quotes(text, &answer), [(2, "by"), (2, "kommuner")]);
    let counts: Vec<_> = answer.forms.iter().map(|form| (form.form.as_str(), form.count)).collect();
    assert_eq!(counts, [("by", 3), ("kommune", 0), ("kommunen", 2), ("kommuner", 1)]);
    let answer = ask(&index, "\"by kommune\"", &options);
    assert_eq!((answer.total, answer.forms[2].count), (0, 1));
}

#[test]
fn inflections_follow_the_language_of_the_source() {
    let norwegian = "vi har planer og planen for byene , men ikke planning og plans";
    let english = "we have the plans and the planning of this city and that is it";
    let index = index_of(&[(SOURCE, norwegian), (SourceId(8), english)]);
    let order = [SOURCE, SourceId(8)];
    let query = Query::parse("plan").unwrap();
    let answer = index.search(&query, &SearchOptions::default(), &Everything, &order, None).unwrap();
    let forms: Vec<_> = answer.forms.iter().map(|form| form.form.as_str()).collect();
    assert_eq!(forms, ["plan", "planning", "plans", "planen", "planer"]);
    let alone = index_of(&[(SOURCE, norwegian)]);
    let answer = ask(&alone, "plan", &SearchOptions::default());
    assert!(answer.forms.iter().all(|form| form.form != "planning"));
}

#[test]
fn exact_forms_can_be_left_out() {
    let options = SearchOptions {
        kinds: FormKinds { exact: false, inflections: true, ..FormKinds::default() },
        ..SearchOptions::default()
    };
    assert_eq!(find("by byen bytte", "by", &options), [(1, "byen")]);
}

#[test]
fn what_looks_alike_is_no_form_of_a_word_that_the_dictionary_knows() {
    let text = "del dele delt dag daglig dagen tid tidlig tiden var vare varer";
    let index = index_of(&[(SOURCE, text)]);
    let forms = |query: &str| -> Vec<String> {
        ask(&index, query, &SearchOptions::default()).forms.into_iter().map(|form| form.form).collect()
    };
    assert_eq!(forms("del"), ["del"]);
    assert_eq!(forms("dele"), ["dele", "delt"]);
    assert_eq!(forms("dag"), ["dag", "dagen"]);
    assert_eq!(forms("daglig"), ["daglig"]);
    assert_eq!(forms("tid"), ["tid", "tiden"]);
    assert_eq!(forms("var"), ["var"]);
    assert_eq!(forms("vare"), ["vare", "varer"]);
}

#[test]
fn compounds_are_found_when_asked_for_and_weak_ones_only_one_by_one() {
    let text = "fasen og innovasjonsfasen\nplanleggingsfasene, telofase og fasade";
    let index = index_of(&[(SOURCE, text)]);
    let mut options = SearchOptions::default();
    assert_eq!(quotes(text, &ask(&index, "fase", &options)), [(1, "fasen")]);
    options.kinds.compounds = true;
    let answer = ask(&index, "fase", &options);
    assert_eq!(quotes(text, &answer), [(1, "fasen"), (1, "innovasjonsfasen"), (2, "planleggingsfasene")]);
    assert_eq!(
        answer.forms,
        [
            form("fase", "fase", FormKind::Exact, 0, true),
            form("fase", "fasen", FormKind::Inflection, 1, true),
            form("fase", "innovasjonsfasen", FormKind::Compound, 1, true),
            form("fase", "planleggingsfasene", FormKind::Compound, 1, true),
            form("fase", "telofase", FormKind::WeakCompound, 1, false),
        ]
    );
    options.switched_on = BTreeSet::from(["telofase".to_owned()]);
    options.switched_off = BTreeSet::from(["fasen".to_owned()]);
    let found = quotes(text, &ask(&index, "fase", &options)).iter().map(|(_, quote)| *quote).collect::<Vec<_>>();
    assert_eq!(found, ["innovasjonsfasen", "planleggingsfasene", "telofase"]);
    assert_eq!(quotes(text, &ask(&index, "-fase og", &options)), [(1, "og"), (2, "og")]);
}

#[test]
fn a_tilde_finds_what_few_letters_tell_apart() {
    let text = "kommune komune kommnue kommuner komnue";
    assert_eq!(find(text, "kommune~1", &exact()).len(), 4);
    assert_eq!(find(text, "kommune~2", &exact()).len(), 5);
    assert_eq!(find(text, "\"komune~ kommnue\"", &exact()), [(1, "komune kommnue")]);
    assert_eq!(find("får far", "får", &exact()), [(1, "får")]);
    let mut options = exact();
    options.kinds.fuzzy = true;
    assert_eq!(find(text, "kommune", &options).len(), 4);
    assert_eq!(find("far får", "får", &options), [(1, "får")], "short words are like too many");
    assert_eq!(find("komune\nby komune", "by -kommune~1", &exact()), []);
}

#[test]
fn what_is_near_is_found_and_what_is_far_is_not() {
    let text = "deling av data er bra\ndata om deling\ndeling er noe helt annet enn åpne data\ndeling";
    let found = |query: &str| find(text, query, &exact());
    assert_eq!(found("deling NEAR/2 data"), [(1, "deling"), (1, "data"), (2, "data"), (2, "deling")]);
    assert_eq!(found("deling BEFORE/2 data"), [(1, "deling"), (1, "data")]);
    assert_eq!(found("deling BEFORE data"), [(1, "deling"), (1, "data"), (3, "deling"), (3, "data")]);
    assert_eq!(found("\"deling av\" NEAR/1 (data OR bra)"), [(1, "deling av"), (1, "data")]);
    assert_eq!(found("deling NEAR/2 data NEAR/2 bra"), [(1, "deling"), (1, "data"), (1, "bra")]);
    assert_eq!(found("deling -(deling NEAR/turn data)"), [(4, "deling")]);
    assert_eq!(found("deling NEAR/turn deling"), []);
    assert_eq!(found("data (data NEAR/1 åpne)"), [(3, "åpne"), (3, "data")]);
}

#[test]
fn forms_of_what_is_near_are_counted_where_they_are_near() {
    let text = "by land byen\nbyer er langt fra alt annet og land\nby";
    let index = index_of(&[(SOURCE, text)]);
    let mut options = SearchOptions::default();
    let answer = ask(&index, "by NEAR/1 land", &options);
    assert_eq!(quotes(text, &answer), [(1, "by"), (1, "land"), (1, "byen")]);
    let counts = |answer: &Answer| -> Vec<(String, u32)> {
        answer.forms.iter().map(|form| (form.form.clone(), form.count)).collect()
    };
    assert_eq!(counts(&answer), [("by".to_owned(), 1), ("byen".to_owned(), 1), ("land".to_owned(), 1)]);
    options.switched_off = BTreeSet::from(["by".to_owned()]);
    let answer = ask(&index, "by NEAR/1 land", &options);
    assert_eq!(quotes(text, &answer), [(1, "land"), (1, "byen")]);
    assert_eq!(counts(&answer)[0], ("by".to_owned(), 1));
}

/// Knows the text of the one source, and that the second and the fourth passage are one answer.
struct Reading<'text> {
    text: &'text str,
    is_patient: bool,
}

impl Scope for Reading<'_> {
    fn passage_matches(&self, _filter: &Filter, _source: SourceId, _passage: u32) -> bool {
        true
    }

    fn occurrence_matches(&self, _filter: &Filter, _source: SourceId, _passage: u32, _range: TextRange) -> bool {
        true
    }

    fn words(&self, _source: SourceId, range: TextRange) -> Option<&str> {
        Some(OffsetMap::new(self.text).slice(self.text, range))
    }

    fn answer(&self, _source: SourceId, passage: u32) -> u32 {
        if passage == 4 { 2 } else { passage }
    }

    fn is_out_of_time(&self) -> bool {
        !self.is_patient
    }
}

#[test]
fn regular_expressions_are_read_in_the_texts() {
    let text = "Kommunen og kommunal\nby, by\nen kommu\u{ad}ne til";
    let index = index_of(&[(SOURCE, text)]);
    let search = |query: &str, limit| {
        let scope = Reading { text, is_patient: true };
        index.search(&Query::parse(query).unwrap(), &exact(), &scope, &[SOURCE], limit).unwrap()
    };
    let found = |query: &str| quotes(text, &search(query, None));
    assert_eq!(found("/kommun(e|al)/"), [(1, "Kommune"), (1, "kommunal"), (3, "kommu\u{ad}ne")]);
    assert_eq!(found("/y, b/"), [(2, "y, b")]);
    assert_eq!(found("/by, by/ by"), [(2, "by"), (2, "by, by"), (2, "by")]);
    assert_eq!(found("/^by/ OR by"), [(2, "by"), (2, "by")], "the same stretch is one hit");
    assert_eq!(found("-/kommune/ by"), [(2, "by"), (2, "by")]);
    assert_eq!(found("/x*/"), []);
    assert_eq!(found("by NEAR/1 /b/"), [(2, "by"), (2, "b"), (2, "by"), (2, "b")], "not the one that it is part of");
    assert_eq!(found("/kommune\\w*/ BEFORE/2 kommunal"), [(1, "Kommunen"), (1, "kommunal")]);
    assert_eq!(found("til NEAR/1 (by OR /kommune/)"), [(3, "kommu\u{ad}ne"), (3, "til")]);
    assert_eq!(found("by -(by NEAR/turn /y,/)"), []);
    assert_eq!(found("/, / NEAR/1 by"), [], "no word is so many words from nothing");
    let some = search("/kommun/", Some(1));
    assert_eq!((some.total, some.hits.len()), (3, 1));
}

#[test]
fn a_regular_expression_that_takes_too_long_is_given_up() {
    let index = index_of(&[(SOURCE, "by")]);
    let scope = Reading { text: "by", is_patient: false };
    let answer = index.search(&Query::parse("/by/").unwrap(), &exact(), &scope, &[SOURCE], None);
    assert!(matches!(answer, Err(SearchError::PatternTooSlow)));
    assert_eq!(index.search(&Query::parse("by").unwrap(), &exact(), &scope, &[SOURCE], None).unwrap().total, 1);
}

#[test]
fn an_answer_may_have_several_turns() {
    let text = "pilot\npilot først\nmhm\nså drift\ndrift";
    let index = index_of(&[(SOURCE, text)]);
    let found = |query: &str| {
        let scope = Reading { text, is_patient: true };
        let answer = index.search(&Query::parse(query).unwrap(), &exact(), &scope, &[SOURCE], None).unwrap();
        quotes(text, &answer)
    };
    assert_eq!(found("pilot NEAR/answer drift"), [(2, "pilot"), (4, "drift")]);
    assert_eq!(found("drift BEFORE/answer pilot"), []);
    assert_eq!(found("pilot NEAR/turn drift"), []);
}

#[test]
fn sources_come_in_the_order_given_and_no_others() {
    let (first, second, third) = (SourceId(1), SourceId(2), SourceId(3));
    let index = index_of(&[(first, "by"), (second, "by\nby"), (third, "by")]);
    let query = Query::parse("by").unwrap();
    let search = |order: &[SourceId], limit| {
        let answer = index.search(&query, &exact(), &Everything, order, limit).unwrap();
        (answer.total, answer.hits.iter().map(|hit| (hit.source.0, hit.passage)).collect::<Vec<_>>())
    };
    assert_eq!(search(&[third, second, third, SourceId(9)], None), (3, vec![(3, 1), (2, 1), (2, 2)]));
    assert_eq!(search(&[third, second, first], Some(2)), (4, vec![(3, 1), (2, 1)]));
    assert_eq!(search(&[third, second, first], Some(0)), (4, vec![]));
    assert_eq!(search(&[], None), (0, vec![]));
}

/// A stretch of the one source is coded, and one passage belongs to the case.
struct Coded {
    stretch: TextRange,
    case: u32,
}

impl Scope for Coded {
    fn passage_matches(&self, filter: &Filter, _source: SourceId, passage: u32) -> bool {
        match filter.value.as_str() {
            "coded" => passage == 1,
            "case" => passage == self.case,
            _ => false,
        }
    }

    fn occurrence_matches(&self, filter: &Filter, _source: SourceId, _passage: u32, range: TextRange) -> bool {
        assert_eq!(filter.value, "coded");
        self.stretch.contains(range)
    }
}

#[test]
fn a_filter_restricts_single_occurrences_unless_it_is_in_an_or() {
    let text = "by og by\nby";
    let index = index_of(&[(SOURCE, text)]);
    let scope = Coded { stretch: TextRange::new(0, 5), case: 2 };
    let starts = |query: &str, limit| {
        let answer =
            index.search(&Query::parse(query).unwrap(), &SearchOptions::default(), &scope, &[SOURCE], limit).unwrap();
        (answer.total, answer.hits.iter().map(|hit| hit.range.start.0).collect::<Vec<_>>())
    };
    assert_eq!(starts("by", None), (3, vec![0, 6, 9]));
    assert_eq!(starts("by code:coded", None), (1, vec![0]));
    assert_eq!(starts("by -code:coded", None), (2, vec![6, 9]));
    assert_eq!(starts("by -code:coded", Some(1)), (2, vec![6]));
    assert_eq!(starts("(by code:coded)", None), (1, vec![0]));
    assert_eq!(starts("by (code:coded OR case:nothing)", None), (2, vec![0, 6]));
    assert_eq!(starts("by case:case", None), (1, vec![9]));
    assert_eq!(starts("by -case:case", None), (2, vec![0, 6]));
    assert_eq!(starts("\"by og\" code:coded", None), (1, vec![0]));
    assert_eq!(starts("\"og by\" code:coded", None), (0, vec![]));
}

#[test]
fn a_turn_found_without_words_is_one_hit() {
    let text = "by og land\nby\n\nland";
    let index = index_of(&[(SOURCE, text)]);
    let scope = Coded { stretch: TextRange::new(0, 2), case: 2 };
    let search = |query: &str| {
        let query = Query::parse(query).unwrap();
        quotes(text, &index.search(&query, &exact(), &scope, &[SOURCE], None).unwrap())
    };
    assert_eq!(search("code:coded"), [(1, "by og land")]);
    assert_eq!(search("-code:coded"), [(2, "by"), (4, "land")]);
    assert_eq!(search("-by code:coded OR -by case:case"), []);
    assert_eq!(search("-by -case:case"), [(4, "land")]);
    assert_eq!(search("og OR case:case"), [(1, "og"), (2, "by")]);
}

#[test]
fn counts_of_forms_keep_to_the_scope() {
    let index = index_of(&[(SOURCE, "byen\nbyen byer\nby")]);
    let scope = Coded { stretch: TextRange::default(), case: 2 };
    let query = Query::parse("by case:case").unwrap();
    let answer = index.search(&query, &SearchOptions::default(), &scope, &[SOURCE], None).unwrap();
    let counts: Vec<_> = answer.forms.iter().map(|form| (form.form.as_str(), form.count)).collect();
    assert_eq!(counts, [("by", 0), ("byen", 1), ("byer", 1)]);
}

#[test]
fn a_replaced_source_is_found_by_its_new_words_after_the_commit() {
    let mut index = index_of(&[(SOURCE, "gammel by"), (SourceId(8), "annen by")]);
    index.replace_source(SOURCE, "mellom", &lines("mellom")).unwrap();
    index.replace_source(SOURCE, "en ny by", &lines("en ny by")).unwrap();
    assert_eq!(ask(&index, "gammel", &exact()).total, 1);
    assert_eq!(ask(&index, "ny", &exact()).total, 0);
    index.commit().unwrap();
    assert_eq!(ask(&index, "gammel OR mellom", &exact()).total, 0);
    assert_eq!(ask(&index, "ny", &exact()).hits[0].range, TextRange::new(3, 5));
    assert_eq!(ask(&index, "by", &exact()).total, 1);
    index.remove_source(SOURCE);
    index.commit().unwrap();
    assert_eq!(ask(&index, "by", &exact()), Answer { forms: ask(&index, "by", &exact()).forms, ..Answer::default() });
    assert_eq!(index.word_starts(SOURCE), None);
    let query = Query::parse("by").unwrap();
    assert_eq!(index.search(&query, &exact(), &Everything, &[SourceId(8)], None).unwrap().total, 1);
}

#[test]
fn many_edits_leave_one_edition_each() {
    let mut index = Index::new().unwrap();
    for edit in 0..40 {
        for source in 0..3 {
            let text = format!("by nummer {edit}");
            index.replace_source(SourceId(source), &text, &lines(&text)).unwrap();
        }
        index.commit().unwrap();
    }
    let order: Vec<SourceId> = (0..3).map(SourceId).collect();
    for (query, total) in [("by", 3), ("39", 3), ("38", 0), ("\"by nummer\"", 3)] {
        let answer = index.search(&Query::parse(query).unwrap(), &exact(), &Everything, &order, None).unwrap();
        assert_eq!(answer.total, total, "{query}");
    }
}

#[test]
fn a_source_with_a_hundred_thousand_turns_is_searched() {
    let text = (0..100_000).map(|turn| if turn % 1000 == 0 { "et sjeldent ord" } else { "et vanlig" });
    let text = text.collect::<Vec<_>>().join("\n");
    let index = index_of(&[(SOURCE, &text)]);
    let answer = ask(&index, "sjeldent", &exact());
    assert_eq!((answer.total, answer.hits[99].passage), (100, 99_001));
    let query = Query::parse("et").unwrap();
    let answer = index.search(&query, &exact(), &Everything, &[SOURCE], Some(50)).unwrap();
    assert_eq!((answer.total, answer.hits.len(), answer.hits[49].passage), (100_000, 50, 50));
    assert_eq!(ask(&index, "\"et sjeldent ord\"", &exact()).total, 100);
}

#[test]
fn monstrous_words_do_no_harm() {
    for length in [10_000, 70_000] {
        let monster = "å".repeat(length);
        let text = format!("før {monster} etter");
        let hits = find(&text, &format!("{monster} etter"), &SearchOptions::default());
        assert_eq!(hits, [(1, monster.as_str()), (1, "etter")]);
        assert_eq!(find(&text, "\"før å* etter\"", &exact()), [(1, text.as_str())]);
    }
}

#[test]
fn a_pattern_that_fits_too_much_is_refused() {
    let text = (0..20_001).map(|number| format!("x{number}")).collect::<Vec<_>>().join(" ");
    let index = index_of(&[(SOURCE, &text)]);
    let search = |query: &str| {
        index.search(&Query::parse(query).unwrap(), &exact(), &Everything, &[SOURCE], None).map(|answer| answer.total)
    };
    assert!(matches!(search("x*"), Err(SearchError::TooManyForms { pattern, limit: 20_000 }) if pattern == "x*"));
    assert_eq!(search("x1*").unwrap(), 11_111);
}

#[test]
fn ten_thousand_forms_are_listed_counted_and_switched_off() {
    let words: Vec<String> = (0..10_000).map(|number| format!("x{number}")).collect();
    let text = words.join(" ");
    let index = index_of(&[(SOURCE, &text)]);
    let answer = ask(&index, "x*", &exact());
    assert_eq!((answer.total, answer.forms.len()), (10_000, 10_000));
    assert!(answer.forms.iter().all(|form| form.count == 1 && form.on));
    let options = SearchOptions { switched_off: words.iter().skip(1).cloned().collect(), ..exact() };
    let answer = ask(&index, "x*", &options);
    assert_eq!((quotes(&text, &answer), answer.forms.len()), (vec![(1, "x0")], 10_000));
    assert_eq!(ask(&index, "\"x* x*\"", &exact()).total, 9_999);
    assert_eq!(ask(&index, "x* NEAR/1 x1", &exact()).total, 3);
}

#[test]
fn passages_over_each_other_are_refused_and_change_nothing() {
    let mut index = index_of(&[(SOURCE, "by")]);
    let passages = [0, 1].map(|start| Passage { number: start, content: TextRange::new(start, start + 2) });
    assert!(matches!(index.replace_source(SOURCE, "land", &passages), Err(SearchError::PassagesOverlap { .. })));
    index.commit().unwrap();
    assert_eq!(ask(&index, "by", &exact()).total, 1);
}

#[test]
fn what_lies_beyond_the_text_is_left_out() {
    let mut index = Index::new().unwrap();
    let passages = [0, 4, 90].map(|start| Passage { number: start, content: TextRange::new(start, start + 4) });
    index.replace_source(SOURCE, "by by", &passages).unwrap();
    index.commit().unwrap();
    assert_eq!(ask(&index, "by", &exact()).total, 1);
}

#[test]
fn an_index_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    let index = index_of(&[]);
    shared(&index);
    assert_eq!((ask(&index, "by", &exact()).total, index.vocabulary_size()), (0, 0));
}
