/** Participants in memory. */

import type { Interview } from '$bindings/Interview';
import type { PersonInfo } from '$bindings/PersonInfo';
import { change, tell, type Answers } from './answers';
import { find } from './cases';
import { refuse } from './refuse';
import { record, type Study } from './study';

type Names =
  | 'set_default_case'
  | 'participants'
  | 'create_participant'
  | 'describe_participant'
  | 'delete_participant'
  | 'preview_participants'
  | 'import_participants'
  | 'describe_interview'
  | 'set_identification'
  | 'preview_withdrawal'
  | 'withdraw_participant'
  | 'erase_participant';

const gone = (): never => refuse('project-gone', { name: '' }, 'not-found');

/** What a withdrawal takes out of a study without surveys and correspondences. */
const nothingElse = {
  answers: [],
  pairs: [],
  about: { values: 0, memos: 0, names: 0, memberCheckSentOn: null, memberCheckAnsweredOn: null },
  backups: [],
};

/** What has been said of persons, by study. */
const said = new WeakMap<Study, Map<number, PersonInfo>>();
const interviews = new WeakMap<Study, Interview[]>();

function people(study: Study): PersonInfo[] {
  const known = said.get(study) ?? new Map<number, PersonInfo>();
  said.set(study, known);
  return study.participants.map(({ id, name, cases }) => {
    const speakers = study.sources.flatMap(({ info, speakers }) =>
      speakers
        .filter(({ participant }) => participant?.id === id)
        .map(({ label, turns }) => ({ source: info.id, label, turns })),
    );
    const own = known.get(id) ?? {
      person: {
        id,
        name,
        role: '',
        pseudonym: null,
        code: null,
        consentOn: null,
        consentChannel: '',
        consentScope: '',
        referredBy: null,
        memberCheckSentOn: null,
        memberCheckAnsweredOn: null,
        note: '',
        cases,
      },
      shown: name,
      cases,
      sources: [],
      turns: 0,
      segments: 0,
      withdrawnAt: null,
      erasedAt: null,
    };
    own.sources = speakers.map(({ source, label }) => ({ source, label }));
    own.turns = speakers.reduce((sum, { turns }) => sum + turns, 0);
    known.set(id, own);
    return own;
  });
}

const one = (study: Study, id: number): PersonInfo =>
  people(study).find(({ person }) => person.id === id) ?? gone();

export const peopleAnswers: Answers<Names> = {
  set_default_case: (study, { source, case: of }) => {
    record(study, 'set_default_case', find(study, source).info.name);
    find(study, source).info.defaultCase = of;
    return change('sources');
  },
  participants: (study) =>
    tell({ identification: 'name', people: people(study), interviews: interviews.get(study) ?? [] }),
  create_participant: (study, { name }) => {
    record(study, 'create_participant', name);
    study.nextId += 1;
    study.participants.push({ id: study.nextId, name, shown: name, cases: [] });
    return { value: { id: study.nextId }, nouns: ['participants'] };
  },
  describe_participant: (study, person) => {
    record(study, 'describe_participant', person.name);
    const own = one(study, person.id);
    own.person = person;
    own.shown = person.name;
    own.cases = person.cases;
    return change('participants');
  },
  delete_participant: (study, { id }) => {
    record(study, 'delete_participant', one(study, id).shown);
    study.participants = study.participants.filter((own) => own.id !== id);
    return change('participants');
  },
  preview_participants: () => ({ value: { columns: [], rows: [], unmatched: [], warnings: [] }, nouns: [] }),
  import_participants: () => ({ value: { created: 0, updated: 0, warnings: [] }, nouns: [] }),
  describe_interview: (study, interview) => {
    record(study, 'describe_interview', find(study, interview.source).info.name);
    const others = (interviews.get(study) ?? []).filter(({ source }) => source !== interview.source);
    interviews.set(study, [...others, interview]);
    return change('sources');
  },
  set_identification: (study) => {
    record(study, 'set_identification', '');
    return change('project', 'sources', 'participants');
  },
  preview_withdrawal: (study, { id }) => {
    const { shown, sources } = one(study, id);
    return tell({
      name: shown,
      sources: sources.map(({ source }) => ({
        source,
        name: find(study, source).info.name,
        turns: [2],
        words: 40,
      })),
      passages: [],
      notes: [],
      codes: [],
      recordings: [],
      evidence: [],
      ...nothingElse,
    });
  },
  withdraw_participant: (study, { id }) => {
    const own = one(study, id);
    record(study, 'withdraw_participant', own.shown);
    own.withdrawnAt = 1763720000000;
    return {
      value: {
        name: own.shown,
        sources: [],
        passages: [],
        notes: [],
        codes: [],
        recordings: [],
        evidence: [],
        ...nothingElse,
      },
      nouns: ['sources', 'participants', 'codings', 'memos'],
    };
  },
  erase_participant: (study, { id }) => {
    const own = one(study, id);
    own.withdrawnAt ??= 1763720000000;
    own.erasedAt = 1763720000000;
    return change('sources', 'participants', 'codings', 'memos');
  },
};
