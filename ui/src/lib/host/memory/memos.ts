/** Memos in memory. */

import type { LinkTarget } from '$bindings/LinkTarget';
import type { MemoInfo } from '$bindings/MemoInfo';
import type { MemoTarget } from '$bindings/MemoTarget';
import { change, tell, type Answers } from './answers';
import { refuse } from './refuse';
import { nameOf, record, type Study } from './study';

type Names = 'memos' | 'create_memo' | 'write_memo' | 'set_memo_kind' | 'delete_memo' | 'link_targets';

const findMemo = (study: Study, id: number): MemoInfo =>
  study.memos.find((memo) => memo.id === id) ?? refuse('project-gone', { name: '' }, 'not-found');

const isOn = (study: Study, memo: MemoInfo, target: MemoTarget): boolean => {
  if (JSON.stringify(memo.target) === JSON.stringify(target)) return true;
  const on = memo.target;
  if (target.kind !== 'segment' || on.kind !== 'coding') return false;
  const segment = study.sources.flatMap(({ segments }) => segments).find(({ id }) => id === target.id);
  return segment?.codings.some(({ id }) => id === on.id) ?? false;
};

function nameOfTarget(study: Study, target: MemoTarget): string {
  const gone = (): never => refuse('project-gone', { name: '' }, 'not-found');
  const segments = study.sources.flatMap(({ segments: own }) => own);
  switch (target.kind) {
    case 'project':
      return study.name;
    case 'source':
      return study.sources.find(({ info }) => info.id === target.id)?.info.name ?? gone();
    case 'case':
      return study.cases.find(({ id }) => id === target.id)?.name ?? gone();
    case 'participant':
      return study.participants.find(({ id }) => id === target.id)?.name ?? gone();
    case 'code': {
      const code = study.codes.find(({ id }) => id === target.id);
      return code ? nameOf(study, code) : gone();
    }
    case 'segment':
      return segments.find(({ id }) => id === target.id)?.excerpt ?? gone();
    default:
      return segments.find(({ codings }) => codings.some(({ id }) => id === target.id))?.excerpt ?? gone();
  }
}

/** What passages show of their memos. */
function noteSegments(study: Study): void {
  for (const segment of study.sources.flatMap(({ segments }) => segments)) {
    const texts = study.memos
      .filter((memo) => isOn(study, memo, { kind: 'segment', id: segment.id }))
      .map(({ text }) => text);
    segment.memo = texts.length > 0 ? texts.join('\n') : null;
  }
}

export const memoAnswers: Answers<Names> = {
  memos: (study, { target, kinds, on, words }) => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const found = study.memos.filter(
      (memo) =>
        (target === null || isOn(study, memo, target)) &&
        (kinds.length === 0 || kinds.includes(memo.kind)) &&
        (on.length === 0 || on.includes(memo.target.kind)) &&
        wanted.every((word) => `${memo.text}\n${memo.name}`.toLowerCase().includes(word)),
    );
    const shown = found.map((memo) => ({ ...memo, shown: memo.text }));
    return tell(target === null ? shown.toReversed() : shown);
  },
  create_memo: (study, { target, kind, text }) => {
    const name = nameOfTarget(study, target);
    record(study, 'create_memo', name);
    study.nextId += 1;
    const at = study.now();
    const memo = { id: study.nextId, target, name, quote: null, kind, text, shown: text, coder: 'Ida' };
    study.memos.push({ ...memo, createdAt: at, changedAt: at, links: [], place: null });
    noteSegments(study);
    return { value: { id: study.nextId }, nouns: ['memos'] };
  },
  write_memo: (study, { id, text, continues }) => {
    const memo = findMemo(study, id);
    if (!continues) record(study, text.trim() === '' ? 'delete_memo' : 'write_memo', memo.name);
    memo.text = text;
    if (text.trim() === '') study.memos = study.memos.filter((one) => one !== memo);
    noteSegments(study);
    return change('memos');
  },
  set_memo_kind: (study, { id, kind }) => {
    const memo = findMemo(study, id);
    record(study, 'set_memo_kind', memo.name);
    memo.kind = kind;
    return change('memos');
  },
  delete_memo: (study, { id }) => {
    const memo = findMemo(study, id);
    record(study, 'delete_memo', memo.name);
    study.memos = study.memos.filter((one) => one.id !== id);
    noteSegments(study);
    return change('memos');
  },
  link_targets: (study, { words }) => {
    const codes = study.codes.map((code): LinkTarget => ({
      noun: 'code',
      guid: `code-${code.id}`,
      id: code.id,
      name: nameOf(study, code),
      place: null,
      lines: null,
    }));
    return tell(codes.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase())).slice(0, 12));
  },
};
