/** Sources, speakers, cases and attributes in memory. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { AttributeValue } from '$bindings/AttributeValue';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CaseKind } from '$bindings/CaseKind';
import type { SourceInfo } from '$bindings/SourceInfo';
import { change, tell, type Answers } from './answers';
import { plainCase } from './plain';
import { refuse } from './refuse';
import { record, type StoredSource, type Study } from './study';

type Names =
  | 'sources'
  | 'rename_source'
  | 'remove_source'
  | 'set_source_kind'
  | 'set_source_cases'
  | 'speakers'
  | 'set_speaker'
  | 'cases'
  | 'create_case'
  | 'rename_case'
  | 'delete_case'
  | 'create_attribute'
  | 'delete_attribute'
  | 'set_attribute_value'
  | 'write_cases'
  | 'preview_cases'
  | 'import_cases';

export function sourceInfo({ info, reviewed, segments, turns, speakers }: StoredSource): SourceInfo {
  const asking = new Set(speakers.filter(({ role }) => role === 'interviewer').map(({ id }) => id));
  const coded = turns.filter(
    (turn) =>
      (turn.speaker === null || !asking.has(turn.speaker)) &&
      segments.some(({ stretches }) =>
        stretches.some(({ start, end }) => start < turn.end && end > turn.start),
      ),
  );
  return {
    ...info,
    participants: speakers.flatMap(({ participant }) => (participant ? [participant.name] : [])),
    segments: segments.length,
    codedTurns: coded.length,
    untouchedTurns: turns.filter(
      (turn) =>
        (turn.speaker === null || !asking.has(turn.speaker)) &&
        !coded.includes(turn) &&
        !reviewed.includes(turn.number),
    ).length,
    isBegun: segments.length > 0 || reviewed.length > 0 || info.declared !== 'nothing',
  };
}

function newCase(study: Study, name: string, kind: CaseKind): CaseInfo {
  study.nextId += 1;
  const values = study.attributes.map(() => null);
  const one: CaseInfo = { ...plainCase, id: study.nextId, name, kind, values, sources: 0, participants: 0 };
  study.cases.push(one);
  return one;
}

export function find(study: Study, id: number): StoredSource {
  return (
    study.sources.find(({ info }) => info.id === id) ?? refuse('project-gone', { name: '' }, 'not-found')
  );
}

export function findCase(study: Study, id: number): Study['cases'][number] {
  return study.cases.find((one) => one.id === id) ?? refuse('project-gone', { name: '' }, 'not-found');
}

export function readValue({ kind, name }: AttributeInfo, written: string): AttributeValue | null {
  const words = written.trim();
  if (words === '') return null;
  if (kind === 'text') return { kind, value: words };
  if (kind === 'boolean') return { kind, value: /^(ja|yes|true|1|x)$/i.test(words) };
  const value = Number(words.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  return Number.isFinite(value)
    ? { kind, value }
    : refuse('project-bad-value', { written: words, attribute: name });
}

export const caseAnswers: Answers<Names> = {
  sources: (study) => tell(study.sources.map(sourceInfo)),
  rename_source: (study, { id, name }) => {
    if (study.sources.some(({ info }) => info.name === name && info.id !== id))
      refuse('project-name-taken', { name });
    record(study, 'rename_source', name);
    find(study, id).info.name = name;
    return change('sources');
  },
  remove_source: (study, { id }) => {
    record(study, 'remove_source', find(study, id).info.name);
    study.sources = study.sources.filter(({ info }) => info.id !== id);
    return change('sources', 'codings');
  },
  set_source_kind: (study, { id, kind }) => {
    record(study, 'set_source_kind', find(study, id).info.name);
    find(study, id).info.kind = kind;
    return change('sources');
  },
  set_source_cases: (study, { id, cases }) => {
    record(study, 'set_source_cases', find(study, id).info.name);
    find(study, id).info.cases = cases;
    return change('sources', 'cases');
  },
  speakers: (study, { source }) => tell(find(study, source).speakers),
  set_speaker: (study, { id, role, participant, cases }) => {
    const speaker =
      study.sources.flatMap(({ speakers }) => speakers).find((one) => one.id === id) ??
      refuse('project-gone', { name: '' }, 'not-found');
    record(study, 'set_speaker', speaker.label);
    speaker.role = role;
    speaker.participant = null;
    if (role === 'participant' && participant !== null) {
      let person = study.participants.find(({ name }) => name === participant);
      if (!person) {
        study.nextId += 1;
        person = { id: study.nextId, name: participant, shown: participant, cases };
        study.participants.push(person);
      }
      person.cases = cases;
      speaker.participant = person;
    }
    return change('sources', 'participants');
  },
  cases: (study) => {
    const sources = study.sources.map(({ info }) => info);
    const cases = study.cases.map((one) => ({
      ...one,
      sources: sources.filter((source) => source.cases.includes(one.id)).length,
      participants: study.participants.filter((person) => person.cases.includes(one.id)).length,
    }));
    return tell({ cases, attributes: study.attributes });
  },
  create_case: (study, { name, kind }) => {
    if (study.cases.some((one) => one.name === name)) refuse('project-name-taken', { name });
    record(study, 'create_case', name);
    newCase(study, name, kind);
    return change('cases');
  },
  rename_case: (study, { id, name }) => {
    record(study, 'rename_case', name);
    findCase(study, id).name = name;
    return change('cases');
  },
  delete_case: (study, { id }) => {
    record(study, 'delete_case', findCase(study, id).name);
    study.cases = study.cases.filter((one) => one.id !== id);
    for (const { info } of study.sources) info.cases = info.cases.filter((other) => other !== id);
    return change('cases', 'sources');
  },
  create_attribute: (study, { name, kind, unit, formula, scale, categories, note }) => {
    if (study.attributes.some((one) => one.name === name)) refuse('project-name-taken', { name });
    record(study, 'create_attribute', name);
    study.nextId += 1;
    study.attributes.push({
      id: study.nextId,
      name,
      kind,
      unit,
      formula,
      scale: scale ?? null,
      categories: categories ?? [],
      note: note ?? '',
    });
    for (const one of study.cases) one.values.push(null);
    return change('cases');
  },
  delete_attribute: (study, { id }) => {
    const index = study.attributes.findIndex((one) => one.id === id);
    record(study, 'delete_attribute', study.attributes[index]?.name ?? '');
    study.attributes.splice(index, 1);
    for (const one of study.cases) one.values.splice(index, 1);
    return change('cases');
  },
  set_attribute_value: (study, { case: of, attribute, written }) => {
    const index = study.attributes.findIndex(({ id }) => id === attribute);
    const kind = study.attributes[index] ?? refuse('project-gone', { name: '' }, 'not-found');
    const value = readValue(kind, written);
    record(study, 'set_attribute_value', `${findCase(study, of).name}: ${kind.name}`);
    findCase(study, of).values[index] = value;
    return change('cases');
  },
  write_cases: (study, { rows }) => {
    record(study, 'write_cases', rows[0]?.name ?? '', rows.length);
    for (const { case: of, name, kind, values } of rows) {
      const one = of === null ? newCase(study, name ?? '', kind ?? 'other') : findCase(study, of);
      if (name !== null) one.name = name;
      for (const { attribute, written } of values) {
        const index = study.attributes.findIndex(({ id }) => id === attribute);
        const known = study.attributes[index] ?? refuse('project-gone', { name: '' }, 'not-found');
        one.values[index] = readValue(known, written);
      }
    }
    return change('cases');
  },
  preview_cases: () =>
    tell({
      columns: [],
      rows: [{ row: 2, name: 'Fjellvang', found: 'new' as const, ids: [] }],
      unmatched: [],
      warnings: [],
    }),
  import_cases: (study) => {
    record(study, 'import_cases', '', 1);
    study.nextId += 1;
    const values = study.attributes.map(() => null);
    study.cases.push({
      ...plainCase,
      id: study.nextId,
      name: 'Fjellvang',
      kind: 'municipality',
      values,
      sources: 0,
      participants: 0,
    });
    return {
      value: { created: 1, updated: 3, unmatched: ['Bergmo'], warnings: [] },
      nouns: ['cases'],
    };
  },
};
