/** Editing texts in memory. One change at a time; the core has the rules for many. */

import { codePointsIn, OffsetMap } from '../../text/offsets';
import { tell, type Answers } from './answers';
import { find } from './cases';
import { record, type StoredSource } from './study';

type Names =
  | 'edit_text'
  | 'keep_draft'
  | 'drop_draft'
  | 'restore_draft'
  | 'drafts'
  | 'find_words'
  | 'replace_text'
  | 'revisions'
  | 'text_of_revision'
  | 'revision_differences'
  | 'preview_correction'
  | 'correct_source'
  | 'review_list'
  | 'place_words'
  | 'drop_words';

const nothingDifferent = {
  changes: 0,
  kept: 0,
  changed: 0,
  moved: 0,
  doubtful: 0,
  lost: 0,
  newLabels: [],
  differences: [],
};

/** Puts words in the place of others; what begins or ends behind them moves along. */
function replace(source: StoredSource, start: number, end: number, text: string): void {
  const map = new OffsetMap(source.text);
  source.text = map.slice(0, start) + text + map.slice(end, map.length);
  const by = codePointsIn(text) - (end - start);
  const from = (place: number): number => (place >= end && place > start ? place + by : place);
  const to = (place: number): number => (place >= end ? place + by : place);
  for (const turn of source.turns) {
    turn.start = from(turn.start);
    turn.contentStart = from(turn.contentStart);
    turn.contentEnd = to(turn.contentEnd);
    turn.end = to(turn.end);
  }
  for (const segment of source.segments) {
    segment.stretches = segment.stretches.map((one) => ({ start: from(one.start), end: from(one.end) }));
  }
}

export const editingAnswers: Answers<Names> = {
  keep_draft: () => tell({}),
  drop_draft: () => tell({}),
  restore_draft: () => tell({ changes: 0, lost: 0 }),
  drafts: () => tell([]),
  edit_text: (study, { source: id, replacements }) => {
    const source = find(study, id);
    record(study, 'edit_text', source.info.name, replacements.length, null);
    for (const { start, end, text } of replacements.toReversed()) replace(source, start, end, text);
    return { value: { changes: replacements.length, lost: 0 }, nouns: ['sources', 'codings'] };
  },
  find_words: () => tell({ places: [], total: 0 }),
  replace_text: () => tell({ places: 0, sources: 0, lost: 0 }),
  revisions: (study, { id }) => {
    const { importedAt } = find(study, id).info;
    const original = { id: null, kind: null, coder: '', at: importedAt };
    return tell([{ ...original, changes: 0, removed: 0, inserted: 0, isCurrent: true }]);
  },
  text_of_revision: (study, { source }) => tell({ text: find(study, source).text }),
  revision_differences: (study, { source }) => tell([{ kind: 'kept', text: find(study, source).text }]),
  preview_correction: () => tell(nothingDifferent),
  correct_source: () => tell(nothingDifferent),
  review_list: () => tell([]),
  place_words: () => tell({}),
  drop_words: () => tell({}),
};
