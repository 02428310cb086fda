/** What is said of cases, attributes and values in memory. */

import type { AttributeId } from '$bindings/AttributeId';
import type { CaseId } from '$bindings/CaseId';
import type { ValueNote } from '$bindings/ValueNote';
import { change, type Answers } from './answers';
import { findCase, readValue } from './cases';
import { refuse } from './refuse';
import { record, type Study } from './study';

type Names =
  | 'describe_case'
  | 'describe_attribute'
  | 'move_attribute'
  | 'describe_values'
  | 'create_competing_value'
  | 'adopt_competing_value'
  | 'delete_competing_value'
  | 'set_segment_case';

const gone = (): never => refuse('project-gone', { name: '' }, 'not-found');

function findAttribute(study: Study, id: AttributeId): Study['attributes'][number] {
  return study.attributes.find((one) => one.id === id) ?? gone();
}

function note(study: Study, of: CaseId, attribute: AttributeId): ValueNote {
  const one = findCase(study, of);
  let known = one.notes.find((note) => note.attribute === attribute);
  if (!known) {
    known = { attribute, about: { origin: null, year: null, note: '' }, missing: null, competing: [] };
    one.notes = [...one.notes, known];
  }
  return known;
}

export const valueAnswers: Answers<Names> = {
  describe_case: (study, { id, ...details }) => {
    record(study, 'describe_case', findCase(study, id).name);
    Object.assign(findCase(study, id), details);
    return change('cases');
  },
  describe_attribute: (study, { id, attribute }) => {
    record(study, 'describe_attribute', attribute.name);
    Object.assign(findAttribute(study, id), attribute);
    return change('cases');
  },
  move_attribute: (study, { id, before }) => {
    record(study, 'move_attribute', findAttribute(study, id).name);
    const from = study.attributes.findIndex((one) => one.id === id);
    const [moved] = study.attributes.splice(from, 1);
    const place = study.attributes.findIndex((one) => one.id === before);
    const to = place < 0 ? study.attributes.length : place;
    if (moved) study.attributes.splice(to, 0, moved);
    for (const one of study.cases) {
      const [value] = one.values.splice(from, 1);
      one.values.splice(to, 0, value ?? null);
    }
    return change('cases');
  },
  describe_values: (study, { cells, about }) => {
    record(study, 'describe_values', '', cells.length);
    for (const { case: of, attribute } of cells) note(study, of, attribute).about = about;
    return change('cases');
  },
  create_competing_value: (study, { cell, written, about }) => {
    const attribute = findAttribute(study, cell.attribute);
    record(study, 'create_competing_value', attribute.name);
    const value = readValue(attribute, written) ?? gone();
    study.nextId += 1;
    const own = note(study, cell.case, cell.attribute);
    own.competing = [...own.competing, { id: study.nextId, value, about }];
    return change('cases');
  },
  adopt_competing_value: (study, { id }) => {
    record(study, 'adopt_competing_value', '');
    for (const one of study.cases)
      for (const own of one.notes) {
        const rival = own.competing.find((other) => other.id === id);
        const index = study.attributes.findIndex((attribute) => attribute.id === own.attribute);
        const before = one.values[index];
        if (!rival) continue;
        own.competing = own.competing.filter((other) => other.id !== id);
        if (before) own.competing.push({ id, value: before, about: own.about });
        one.values[index] = rival.value;
        own.about = rival.about;
      }
    return change('cases');
  },
  delete_competing_value: (study, { id }) => {
    record(study, 'delete_competing_value', '');
    for (const one of study.cases)
      for (const own of one.notes) own.competing = own.competing.filter((other) => other.id !== id);
    return change('cases');
  },
  set_segment_case: (study, { segment: id, case: of }) => {
    record(study, 'set_segment_case', '');
    for (const source of study.sources)
      for (const segment of source.segments) if (segment.id === id) segment.case = of;
    return change('codings');
  },
};
