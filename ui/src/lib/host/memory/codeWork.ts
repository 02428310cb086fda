/** Retiring, linking, splitting and the passages of a code, in memory. */

import type { CodeInfo } from '$bindings/CodeInfo';
import type { Extract } from '$bindings/Extract';
import type { ExtractGroup } from '$bindings/ExtractGroup';
import type { LinkCodes } from '$bindings/LinkCodes';
import { change, tell, type Answers } from './answers';
import { findCase } from './cases';
import { findCode } from './codebook';
import { excerptsOf } from './compare';
import { refuse } from './refuse';
import { below, nameOf, record, type Study } from './study';

type Names =
  | 'set_code_kind'
  | 'set_code_origin'
  | 'retire_codes'
  | 'lock_codes'
  | 'unlock_codes'
  | 'set_code_prompts'
  | 'restore_codes'
  | 'link_codes'
  | 'unlink_codes'
  | 'preview_merge'
  | 'split_code'
  | 'code_extracts'
  | 'case_extracts'
  | 'pin_extract'
  | 'unpin_extract';

const without = (ids: readonly number[], id: number): number[] => ids.filter((other) => other !== id);

function unlink(study: Study, { code: id, other: otherId, kind }: LinkCodes): [CodeInfo, CodeInfo] {
  const [code, other] = [findCode(study, id), findCode(study, otherId)];
  if (kind === 'counterpart') {
    code.counterparts = without(code.counterparts, otherId);
    other.counterparts = without(other.counterparts, id);
  } else {
    code.handledBy = without(code.handledBy, otherId);
    other.handles = without(other.handles, id);
  }
  return [code, other];
}

function lineOf(study: Study, id: number | null): number[] {
  return id === null ? [] : [...lineOf(study, findCode(study, id).parent), id];
}

/** The nearest code above both is exclusive, and neither stands below the other. */
export function excludes(study: Study, one: number, other: number): boolean {
  const [line, otherLine] = [lineOf(study, one), lineOf(study, other)];
  const shared = line.filter((id, place) => otherLine[place] === id);
  const above = shared.at(-1);
  if (above === undefined || shared.length === line.length || shared.length === otherLine.length)
    return false;
  return findCode(study, above).kind === 'exclusive';
}

export const codeWorkAnswers: Answers<Names> = {
  set_code_kind: (study, { id, kind }) => {
    record(study, 'set_code_kind', nameOf(study, findCode(study, id)));
    findCode(study, id).kind = kind;
    return change('codes');
  },
  set_code_origin: (study, { id, origin }) => {
    record(study, 'set_code_origin', nameOf(study, findCode(study, id)));
    findCode(study, id).origin = origin;
    return change('codes');
  },
  lock_codes: (study, { code, reason }) => {
    record(study, 'lock_codes', code === null ? '' : nameOf(study, findCode(study, code)), 1, null, reason);
    const held = code === null ? study.codes.map(({ id }) => id) : [...below(study, code)];
    for (const id of held) findCode(study, id).lock = { code, reason, coder: 'Kari', at: study.now() };
    return change('codes');
  },
  unlock_codes: (study, { code, reason }) => {
    record(study, 'unlock_codes', code === null ? '' : nameOf(study, findCode(study, code)), 1, null, reason);
    for (const own of study.codes) if (own.lock?.code === code) own.lock = null;
    return change('codes');
  },
  set_code_prompts: (study, { code, prompts }) => {
    record(study, 'set_code_prompts', nameOf(study, findCode(study, code)));
    findCode(study, code).prompts = prompts.map((prompt) => prompt.trim()).filter(Boolean);
    return change('codes');
  },
  retire_codes: (study, { ids, reason }) => {
    const first = ids[0] === undefined ? '' : nameOf(study, findCode(study, ids[0]));
    record(study, 'retire_codes', first, ids.length, null, reason);
    const at = study.now();
    for (const id of ids.flatMap((one) => [...below(study, one)])) findCode(study, id).retiredAt ??= at;
    return change('codes');
  },
  restore_codes: (study, { ids }) => {
    const first = ids[0] === undefined ? '' : nameOf(study, findCode(study, ids[0]));
    record(study, 'restore_codes', first, ids.length);
    for (const id of ids) {
      const { retiredAt } = findCode(study, id);
      const along = [...below(study, id)].filter((one) => findCode(study, one).retiredAt === retiredAt);
      for (const one of [...along, ...lineOf(study, id)]) findCode(study, one).retiredAt = null;
    }
    return change('codes');
  },
  link_codes: (study, link) => {
    if (link.code === link.other) refuse('codebook-linked-to-itself');
    record(study, 'link_codes', nameOf(study, findCode(study, link.code)));
    const [code, other] = unlink(study, link);
    if (link.kind === 'counterpart') {
      code.counterparts.push(other.id);
      other.counterparts.push(code.id);
    } else {
      code.handledBy.push(other.id);
      other.handles.push(code.id);
    }
    return change('codes');
  },
  unlink_codes: (study, link) => {
    record(study, 'unlink_codes', nameOf(study, findCode(study, link.code)));
    unlink(study, link);
    return change('codes');
  },
  preview_merge: (study, { from, into }) => {
    const codings = study.sources.flatMap(({ segments }) =>
      segments.flatMap((segment) =>
        segment.codings
          .filter(({ code }) => from.includes(code))
          .map(() => segment.codings.some(({ code }) => code === into)),
      ),
    );
    const subcodes = study.codes.filter(
      ({ parent, id }) => parent !== null && from.includes(parent) && !from.includes(id),
    );
    return tell({
      codings: codings.length,
      coinciding: codings.filter(Boolean).length,
      summaries: 0,
      memos: 0,
      links: 0,
      subcodes: subcodes.map((code) => ({ code: code.id, name: nameOf(study, code), newName: null })),
      texts: from
        .filter((id) => findCode(study, id).texts.some(({ definition }) => definition !== ''))
        .map((code) => ({
          code,
          language: study.language,
          part: 'definition' as const,
          fillsBlank: findCode(study, into).texts.every(({ definition }) => definition === ''),
        })),
    });
  },
  split_code: (study, { code, segments, into }) => {
    record(study, 'split_code', nameOf(study, findCode(study, code)), segments.length);
    for (const segment of study.sources.flatMap((source) => source.segments)) {
      const own = segment.codings.find((coding) => coding.code === code);
      if (!own || !segments.includes(segment.id)) continue;
      const added = into.filter((id) => !segment.codings.some((coding) => coding.code === id));
      segment.codings = [
        ...segment.codings.filter((coding) => coding !== own),
        ...added.map((id) => ({ ...own, id: (study.nextId += 1), code: id })),
      ];
    }
    return change('codings');
  },
  code_extracts: (study, { code, withBelow, grouping, offset, limit }) => {
    const codes = withBelow ? below(study, code) : new Set([code]);
    const name = grouping === 'case' ? 'case' : 'sourceName';
    const found = excerptsOf(study)
      .filter((excerpt) => excerpt.codes.some((one) => codes.has(one)))
      .toSorted((a, b) => a[name].localeCompare(b[name]));
    const groups: ExtractGroup[] = [];
    for (const excerpt of found) {
      const last = groups.at(-1);
      if (last?.name === excerpt[name]) last.count += 1;
      else groups.push({ name: excerpt[name], count: 1 });
    }
    const segments = study.sources.flatMap((source) => source.segments);
    const extracts = found.slice(offset, offset + limit).map((excerpt): Extract => {
      const segment = segments.find(({ id }) => id === excerpt.segment);
      const { stretches = [], codings = [] } = segment ?? {};
      return { excerpt, stretches, codings, speaker: excerpt.participant };
    });
    return tell({ total: found.length, groups, extracts });
  },
  case_extracts: (study, { case: of, limit }) => {
    const { name } = findCase(study, of);
    const found = excerptsOf(study)
      .filter((excerpt) => excerpt.case.split(', ').includes(name))
      .toSorted((one, other) => other.codes.length - one.codes.length);
    return tell({ total: found.length, pinned: [], mostCoded: found.slice(0, limit) });
  },
  pin_extract: () => ({ value: { cases: [] }, nouns: ['codings'] }),
  unpin_extract: () => change('codings'),
};
