//! Questions about codes against an oracle that goes through code points one by one.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use sitat_model::{
    CaseId, CodeId, ParticipantId, Role, SegmentId, SourceId, SourceKind, SpeakerId, TextOffset, TextRange, Turn,
    TurnId, union_of_ranges,
};

use super::{CodeQuery, CodeQueryProblem, CodeTerm, CodedPlace, Ground, PlaceFilter};
use crate::{Layout, Passage, Reach, Relation, SourceContext, SpeakerInfo, shares};

/// Two sources: one of turns of seven code points with a gap of one between them, one without turns.
fn contexts(speakers: &[i64]) -> Vec<SourceContext> {
    let turn = |(number, speaker): (u32, &i64)| Turn {
        id: TurnId(i64::from(number)),
        number: number + 1,
        range: TextRange::new(number * 8, number * 8 + 7),
        label: None,
        content_start: TextOffset(number * 8),
        content_end: TextOffset(number * 8 + 7),
        speaker: (*speaker > 0).then_some(SpeakerId(*speaker)),
        time_ms: None,
    };
    let speaker = |role, participant: Option<i64>| SpeakerInfo {
        role,
        participant: participant.map(ParticipantId),
        cases: vec![CaseId(participant.unwrap_or(0))],
    };
    let context = |source, turns| SourceContext {
        source: SourceId(source),
        kind: SourceKind::Interview,
        cases: vec![CaseId(9)],
        turns,
        speakers: BTreeMap::from([
            (SpeakerId(1), speaker(Role::Interviewer, None)),
            (SpeakerId(2), speaker(Role::Participant, Some(2))),
            (SpeakerId(3), speaker(Role::Participant, Some(3))),
        ]),
    };
    vec![context(1, (0..).zip(speakers).map(turn).collect()), context(2, Vec::new())]
}

fn term(code: i64, with_below: bool) -> CodeQuery {
    CodeQuery::Code(CodeTerm { path: format!("k{code}"), with_below, place: 0..0 })
}

/// Code 1 stands above codes 2 and 3.
fn meant(term: &CodeTerm) -> BTreeSet<CodeId> {
    let own: i64 = term.path.trim_start_matches('k').parse().unwrap_or(0);
    let below: &[i64] = if own == 1 && term.with_below { &[2, 3] } else { &[] };
    below.iter().copied().chain([own]).map(CodeId).collect()
}

fn fits(filter: &PlaceFilter, place: &CodedPlace<'_>) -> bool {
    match filter.field {
        "source" => place.passage.source.0.to_string() == filter.value,
        _ => place.ranges.iter().map(|range| range.len()).sum::<u32>() > 3,
    }
}

type Points = BTreeSet<u32>;

/// A place as the oracle knows it.
#[derive(Clone, Debug)]
struct Naive {
    passage: Passage,
    points: Points,
}

struct Oracle<'all> {
    passages: &'all [Passage],
    contexts: &'all [SourceContext],
}

fn points(ranges: &[TextRange]) -> Points {
    ranges.iter().flat_map(|range| range.start.0..range.end.0).collect()
}

fn ranges(points: &Points) -> Vec<TextRange> {
    union_of_ranges(points.iter().map(|point| TextRange::new(*point, point + 1)))
}

impl Oracle<'_> {
    fn turn(&self, source: SourceId, point: u32) -> i64 {
        let turns = &self.contexts.iter().find(|context| context.source == source).unwrap().turns;
        let found = turns.iter().position(|turn| point < turn.range.end.0);
        found.unwrap_or(turns.len().saturating_sub(1)) as i64
    }

    /// All that a speaker says between two turns of the interviewer, by speaker and the number of such turns before.
    fn answer(&self, source: SourceId, point: u32) -> (Option<SpeakerId>, i64) {
        let turns = &self.contexts.iter().find(|context| context.source == source).unwrap().turns;
        let at = self.turn(source, point) as usize;
        match turns.get(at).and_then(|turn| turn.speaker) {
            Some(speaker) if speaker.0 != 1 => {
                (Some(speaker), turns[..at].iter().filter(|turn| turn.speaker == Some(SpeakerId(1))).count() as i64)
            }
            _ => (None, at as i64),
        }
    }

    fn people(&self, place: &Naive) -> BTreeSet<i64> {
        let source = place.passage.source;
        let turns = &self.contexts.iter().find(|context| context.source == source).unwrap().turns;
        let said = turns.iter().filter(|turn| place.points.iter().any(|point| points(&[turn.range]).contains(point)));
        said.filter_map(|turn| turn.speaker).map(|speaker| speaker.0).filter(|speaker| *speaker > 1).collect()
    }

    fn stands(&self, relation: Relation, one: &Naive, other: &Naive) -> bool {
        if relation == Relation::Near(Reach::Participant) {
            return !self.people(one).is_disjoint(&self.people(other));
        }
        let source = one.passage.source;
        if source != other.passage.source {
            return false;
        }
        let pairs = || one.points.iter().flat_map(|own| other.points.iter().map(move |its| (*own, *its)));
        let apart = |(own, its): (u32, u32), reach| match reach {
            Reach::Turns(turns) => (self.turn(source, own) - self.turn(source, its)).abs() <= i64::from(turns),
            Reach::Characters(characters) => own.abs_diff(its) <= characters + 1,
            Reach::Answer => self.answer(source, own) == self.answer(source, its),
            Reach::Participant => false,
        };
        let (first, last) = (*one.points.first().unwrap(), *one.points.last().unwrap());
        let (its_first, its_last) = (*other.points.first().unwrap(), *other.points.last().unwrap());
        match relation {
            Relation::Overlap => pairs().any(|(own, its)| own == its),
            Relation::Within => ranges(&one.points)
                .iter()
                .all(|own| ranges(&other.points).iter().any(|its| its.start <= own.start && own.end <= its.end)),
            Relation::Near(reach) => pairs().any(|pair| apart(pair, reach)),
            Relation::Before(reach) => last < its_first && apart((last, its_first), reach),
            Relation::After(reach) => its_last < first && apart((first, its_last), reach),
        }
    }

    fn all(&self, wanted: impl Fn(&Passage) -> bool) -> Vec<Naive> {
        let kept = self.passages.iter().filter(|passage| wanted(passage));
        once(kept.map(|passage| Naive { passage: passage.clone(), points: points(&passage.ranges) }).collect())
    }

    fn answer_to(&self, query: &CodeQuery) -> Vec<Naive> {
        match query {
            CodeQuery::Code(term) => {
                let codes = meant(term);
                self.all(|passage| passage.codes.iter().any(|code| codes.contains(code)))
            }
            CodeQuery::Filter(_) | CodeQuery::Not(_) => self.common(std::slice::from_ref(query)),
            CodeQuery::Or(parts) => once(parts.iter().flat_map(|part| self.answer_to(part)).collect()),
            CodeQuery::And(parts) => self.common(parts),
            CodeQuery::Related { left, relation, is_negated, right } => {
                let others = self.answer_to(right);
                let mut left = self.answer_to(left);
                // One stretch of any of the others may hold a stretch.
                left.retain(|one| {
                    let stands = match relation {
                        Relation::Within => ranges(&one.points).iter().all(|own| {
                            let own = Naive { passage: one.passage.clone(), points: points(&[*own]) };
                            others.iter().any(|other| self.stands(*relation, &own, other))
                        }),
                        _ => others.iter().any(|other| self.stands(*relation, one, other)),
                    };
                    stands != *is_negated
                });
                left
            }
        }
    }

    fn common(&self, parts: &[CodeQuery]) -> Vec<Naive> {
        let first = parts.iter().find(|part| !part.is_filter() && !matches!(part, CodeQuery::Not(_)));
        let mut places = match first {
            Some(first) => self.answer_to(first),
            None => self.all(|passage| !passage.codes.is_empty()),
        };
        for part in parts.iter().filter(|part| !part.is_filter() && Some(*part) != first) {
            let (is_negated, part) = match part {
                CodeQuery::Not(part) => (true, part.as_ref()),
                part => (false, part),
            };
            let others = self.answer_to(part);
            for place in &mut places {
                let there = |point: &u32| {
                    others
                        .iter()
                        .any(|other| other.passage.source == place.passage.source && other.points.contains(point))
                };
                place.points = place.points.iter().copied().filter(|point| there(point) != is_negated).collect();
            }
            places = once(places);
        }
        places.retain(|place| parts.iter().filter(|part| part.is_filter()).all(|part| self.holds(part, place)));
        places
    }

    fn holds(&self, query: &CodeQuery, place: &Naive) -> bool {
        match query {
            CodeQuery::Filter(filter) => {
                fits(filter, &CodedPlace { passage: &place.passage, ranges: ranges(&place.points) })
            }
            CodeQuery::And(parts) => parts.iter().all(|part| self.holds(part, place)),
            CodeQuery::Or(parts) => parts.iter().any(|part| self.holds(part, place)),
            CodeQuery::Not(part) => !self.holds(part, place),
            _ => false,
        }
    }
}

fn once(places: Vec<Naive>) -> Vec<Naive> {
    let mut seen: BTreeMap<(SourceId, Vec<u32>), Naive> = BTreeMap::new();
    for place in places.into_iter().filter(|place| !place.points.is_empty()) {
        let key = (place.passage.source, place.points.iter().copied().collect());
        seen.entry(key).or_insert(place);
    }
    seen.into_values().collect()
}

fn passage() -> impl Strategy<Value = (i64, Vec<(u32, u32)>, Vec<i64>)> {
    let stretch = (0_u32..60, 1_u32..14);
    (1_i64..3, prop::collection::vec(stretch, 1..3), prop::collection::vec(1_i64..5, 0..3))
}

fn relation() -> impl Strategy<Value = Relation> {
    let reach = prop_oneof![(0_u32..3).prop_map(Reach::Turns), (0_u32..9).prop_map(Reach::Characters)];
    let near = prop_oneof![3 => reach.clone(), 1 => Just(Reach::Answer), 1 => Just(Reach::Participant)];
    prop_oneof![
        Just(Relation::Overlap),
        Just(Relation::Within),
        near.prop_map(Relation::Near),
        reach.clone().prop_map(Relation::Before),
        reach.prop_map(Relation::After),
    ]
}

fn query() -> impl Strategy<Value = CodeQuery> {
    let filter = |field, value: &str| CodeQuery::Filter(PlaceFilter { field, value: value.to_owned(), place: 0..0 });
    let leaf = prop_oneof![
        6 => (1_i64..5, any::<bool>()).prop_map(|(code, with_below)| term(code, with_below)),
        1 => Just(filter("source", "1")),
        1 => Just(filter("kind", "long ones")),
    ];
    leaf.prop_recursive(4, 12, 3, |inner| {
        let negated = (inner.clone(), any::<bool>()).prop_map(|(part, is_negated)| {
            // What negates twice is written by nobody.
            if is_negated && !matches!(part, CodeQuery::Not(_)) { CodeQuery::Not(Box::new(part)) } else { part }
        });
        prop_oneof![
            (inner.clone(), prop::collection::vec(negated, 1..3))
                .prop_map(|(first, rest)| { CodeQuery::And(std::iter::once(first).chain(rest).collect()) }),
            prop::collection::vec(inner.clone(), 2..4).prop_map(CodeQuery::Or),
            (inner.clone(), relation(), any::<bool>(), inner).prop_map(|(left, relation, is_negated, right)| {
                CodeQuery::Related { left: Box::new(left), relation, is_negated, right: Box::new(right) }
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_query_answers_what_code_points_say(
        speakers in prop::collection::vec(0_i64..4, 1..9),
        drawn in prop::collection::vec(passage(), 0..9),
        query in query(),
    ) {
        let contexts = contexts(&speakers);
        let mut passages: Vec<Passage> = (1..).zip(drawn).map(|(id, (source, stretches, codes))| {
            let ranges = union_of_ranges(stretches.iter().map(|(start, length)| TextRange::new(*start, start + length)));
            let context = &contexts[usize::from(source == 2)];
            Passage {
                segment: SegmentId(id),
                source: SourceId(source),
                codes: codes.into_iter().map(CodeId).collect(),
                coder: None,
                beside: Vec::new(),
                shares: shares(context, &ranges, None),
                ranges,
            }
        }).collect();
        passages.sort_by(|one, other| (one.source, &one.ranges).cmp(&(other.source, &other.ranges)));
        let references: Vec<&Passage> = passages.iter().collect();
        let layouts = contexts.iter().map(|context| (context.source, Layout::new(context))).collect();
        let ground = Ground { passages: &references, layouts: &layouts, codes: &meant, fits: &fits };
        let answered: Vec<_> =
            query.places(&ground).into_iter().map(|place| (place.passage.source, points(&place.ranges))).collect();
        let oracle = Oracle { passages: &passages, contexts: &contexts };
        let expected: Vec<_> =
            oracle.answer_to(&query).into_iter().map(|place| (place.passage.source, place.points)).collect();
        let sorted = |mut places: Vec<(SourceId, Points)>| { places.sort(); places };
        prop_assert_eq!(sorted(answered), sorted(expected), "{}", query);
    }

    #[test]
    fn a_query_is_read_as_it_is_written(query in query()) {
        let written = query.to_string();
        let read = CodeQuery::parse(&written);
        prop_assert_eq!(read.map(|read| read.to_string()), Ok(written));
    }

    #[test]
    fn a_name_is_read_as_it_is_written(path in "[a-zæøå =\"«»()/\\\\:.ANDORT\u{a0}]{1,12}") {
        let path = path.trim_start_matches(|c: char| c == '=' || c.is_whitespace()).trim_end().to_owned();
        prop_assume!(!path.is_empty());
        let query = CodeQuery::Code(CodeTerm { path, with_below: false, place: 0..0 });
        prop_assert_eq!(CodeQuery::parse(&query.to_string()), Ok(query));
    }

    #[test]
    fn nothing_that_is_written_breaks_it(written in "[AB=\"«( )/:2cNEARORNT]{0,30}") {
        let _ = CodeQuery::parse(&written);
    }
}

fn read(written: &str) -> String {
    CodeQuery::parse(written).unwrap().to_string()
}

#[test]
fn relations_bind_before_not_and_and_or() {
    assert_eq!(read("A OR B C NEAR D"), "A OR B C NEAR/2 D");
    assert_eq!(read("\"A\" \"B\" OR \"C\""), "(A AND B) OR C");
    assert_eq!(read("A NOT B NEAR/turn C"), "A AND NOT B NEAR/turn C");
    assert_eq!(read("A NOT NEAR/3 B"), "A NOT NEAR/3 B");
    assert_eq!(read("A NEAR/3 B BEFORE/0 C"), "A NEAR/3 B BEFORE/turn C");
    assert_eq!(read("A NEAR/3 (B BEFORE/50c C)"), "A NEAR/3 (B BEFORE/50c C)");
}

#[test]
fn names_may_hold_blanks_and_filters_stand_beside_them() {
    assert_eq!(
        read("Siloer og samhandling WITHIN =\"Ledelse (AND politikk)\" case:Storvik"),
        "Siloer og samhandling WITHIN =\"Ledelse (AND politikk)\" AND case:Storvik"
    );
    assert_eq!(read("code:Barriere/Siloer og mer"), "Barriere/Siloer og mer");
    assert_eq!(read("code:\"=Barriere\""), "=Barriere");
    assert_eq!(read("attribute:\"innbyggere < 5000\""), "attribute:\"innbyggere < 5000\"");
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let refuse = |written: &str| {
        let error = CodeQuery::parse(written).unwrap_err();
        (error.place, error.problem)
    };
    let alone = |operator: &str| CodeQueryProblem::OperatorAlone { operator: operator.to_owned() };
    assert_eq!(refuse("  "), (0..0, CodeQueryProblem::Empty));
    assert_eq!(refuse("NOT A"), (0..5, CodeQueryProblem::OnlyNegations));
    assert_eq!(refuse("A OR NOT B"), (5..10, CodeQueryProblem::OnlyNegations));
    assert_eq!(refuse("A AND"), (2..5, alone("AND")));
    assert_eq!(refuse("OR A"), (0..2, alone("OR")));
    assert_eq!(refuse("A NEAR/3 NOT B"), (2..8, alone("NEAR/3")));
    assert_eq!(refuse("A NEAR/x B"), (2..8, CodeQueryProblem::Reach));
    assert_eq!(refuse("(A OR B"), (0..1, CodeQueryProblem::UnclosedGroup));
    assert_eq!(refuse("A )"), (2..3, CodeQueryProblem::UnopenedGroup));
    assert_eq!(refuse("A ( )"), (2..5, CodeQueryProblem::EmptyGroup));
    assert_eq!(refuse("A \"B"), (2..4, CodeQueryProblem::UnclosedQuote));
    assert_eq!(refuse("A OR = "), (5..6, CodeQueryProblem::EmptyName));
    assert_eq!(refuse("tone:glad"), (0..5, CodeQueryProblem::UnknownField { name: "tone".to_owned() }));
    assert_eq!(refuse("case: A"), (0..5, CodeQueryProblem::FilterWithoutValue { field: "case" }));
    let deep = format!("{}A{}", "(".repeat(61), ")".repeat(61));
    assert_eq!(refuse(&deep).1, CodeQueryProblem::TooDeep);
    let long = vec!["A"; 201].join(" OR ");
    assert_eq!(refuse(&long).1, CodeQueryProblem::TooLong);
}
