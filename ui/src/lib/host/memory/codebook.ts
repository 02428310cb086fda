/** The codebook in memory. */

import type { CodeInfo } from '$bindings/CodeInfo';
import { change, tell, type Answers } from './answers';
import { refuse } from './refuse';
import { newCode } from './sample';
import { below, nameOf, record, type Study } from './study';

type Names =
  | 'codebook'
  | 'create_code'
  | 'rename_code'
  | 'describe_code'
  | 'recolour_code'
  | 'set_codable'
  | 'move_codes'
  | 'merge_codes'
  | 'delete_codes'
  | 'import_codebook';

export function findCode(study: Study, id: number): CodeInfo {
  return study.codes.find((code) => code.id === id) ?? refuse('project-gone', { name: '' }, 'not-found');
}

export function segmentsWith(study: Study, codes: ReadonlySet<number>): number {
  return study.sources
    .flatMap(({ segments }) => segments)
    .filter(({ codings }) => codings.some(({ code }) => codes.has(code))).length;
}

/** Codes in order of the tree, with their depths. */
function arrange(study: Study): void {
  const ordered: CodeInfo[] = [];
  const add = (parent: number | null, depth: number): void => {
    for (const code of study.codes.filter((one) => one.parent === parent)) {
      code.depth = depth;
      ordered.push(code);
      add(code.id, depth + 1);
    }
  };
  add(null, 0);
  study.codes = ordered;
}

export function addCode(study: Study, parent: number | null, name: string, isCodable = true): CodeInfo {
  if (name.trim() === '') refuse('project-blank-name');
  if (study.codes.some((code) => code.parent === parent && nameOf(study, code) === name)) {
    refuse('project-name-taken', { name });
  }
  study.nextId += 1;
  const code = { ...newCode(study, study.nextId, parent, name, '#4f7a4a'), isCodable };
  study.codes.push(code);
  arrange(study);
  return code;
}

export const codebookAnswers: Answers<Names> = {
  codebook: (study) =>
    tell(
      study.codes.map((code) => ({
        ...code,
        segments: segmentsWith(study, new Set([code.id])),
        segmentsBelow: segmentsWith(study, below(study, code.id)),
      })),
    ),
  create_code: (study, { parent, name, isCodable }) => {
    record(study, 'create_code', name);
    return { value: { id: addCode(study, parent, name, isCodable).id }, nouns: ['codes'] };
  },
  rename_code: (study, { id, language, name }) => {
    if (name.trim() === '') refuse('project-blank-name');
    record(study, 'rename_code', name);
    const code = findCode(study, id);
    code.texts = code.texts.map((text) => (text.language === language ? { ...text, name } : text));
    return change('codes');
  },
  describe_code: (study, { id, text }) => {
    record(study, 'describe_code', text.name);
    const code = findCode(study, id);
    code.texts = [...code.texts.filter(({ language }) => language !== text.language), text];
    return change('codes');
  },
  recolour_code: (study, { id, colour }) => {
    const code = findCode(study, id);
    record(study, 'recolour_code', nameOf(study, code));
    code.colour = colour ?? study.codes.find((other) => other.id === code.parent)?.colour ?? code.colour;
    return change('codes');
  },
  set_codable: (study, { id, isCodable }) => {
    record(study, 'set_codable', nameOf(study, findCode(study, id)));
    findCode(study, id).isCodable = isCodable;
    return change('codes');
  },
  move_codes: (study, { ids, parent, position }) => {
    if (parent !== null && ids.some((id) => below(study, id).has(parent))) refuse('codebook-cycle');
    record(study, 'move_codes', ids.map((id) => nameOf(study, findCode(study, id))).join(', '), ids.length);
    const moved = ids.map((id) => findCode(study, id));
    const rest = study.codes.filter((code) => !moved.includes(code));
    for (const code of moved) code.parent = parent;
    const siblings = rest.filter((code) => code.parent === parent);
    const before = position === null ? undefined : siblings[position];
    const at = before ? rest.indexOf(before) : rest.length;
    study.codes = [...rest.slice(0, at), ...moved, ...rest.slice(at)];
    arrange(study);
    return change('codes');
  },
  merge_codes: (study, { from, into, reason }) => {
    record(study, 'merge_codes', nameOf(study, findCode(study, into)), from.length, null, reason);
    const gone = new Set(from);
    for (const segment of study.sources.flatMap(({ segments }) => segments)) {
      const moved = segment.codings.map((coding) =>
        gone.has(coding.code) ? { ...coding, code: into } : coding,
      );
      segment.codings = moved.filter(
        ({ code }, index) => moved.findIndex((other) => other.code === code) === index,
      );
    }
    for (const code of study.codes) if (code.parent !== null && gone.has(code.parent)) code.parent = into;
    study.codes = study.codes.filter(({ id }) => !gone.has(id));
    arrange(study);
    return change('codes', 'codings');
  },
  delete_codes: (study, { ids, reason }) => {
    const first = ids[0] === undefined ? '' : nameOf(study, findCode(study, ids[0]));
    record(study, 'delete_codes', first, ids.length, null, reason);
    const gone = new Set(ids.flatMap((id) => [...below(study, id)]));
    study.codes = study.codes.filter(({ id }) => !gone.has(id));
    for (const source of study.sources) {
      for (const segment of source.segments)
        segment.codings = segment.codings.filter(({ code }) => !gone.has(code));
      source.segments = source.segments.filter(({ codings }) => codings.length > 0);
    }
    return change('codes', 'codings');
  },
  import_codebook: (study) => {
    record(study, 'import_codebook', '', 1);
    addCode(study, null, 'Fra tabell');
    return { value: { created: 1, updated: 0, warnings: [] }, nouns: ['codes'] };
  },
};
