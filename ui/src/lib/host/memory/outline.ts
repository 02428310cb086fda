/** The outline from memory: empty, and every change is taken. */

import type { Outline } from '$bindings/Outline';
import { change, tell, type Answers } from './answers';

const EMPTY: Outline = {
  parts: [],
  voices: [],
  cases: [],
  style: {
    layout: 'block',
    template: '',
    marks: 'guillemets',
    ellipsis: '(…)',
    excerptId: 'hidden',
    hasFootnotes: false,
  },
  ownWords: 0,
  quotedWords: 0,
};

type Names =
  | 'outline'
  | 'create_outline_parts'
  | 'draft_outline'
  | 'write_outline_part'
  | 'move_outline_part'
  | 'delete_outline_parts'
  | 'cut_quote'
  | 'set_quote_style'
  | 'export_chapter';

export const outlineAnswers: Answers<Names> = {
  outline: () => tell(EMPTY),
  create_outline_parts: () => ({ value: { ids: [1] }, nouns: ['outline'] }),
  draft_outline: () => ({ value: { count: 0 }, nouns: ['outline'] }),
  write_outline_part: () => change('outline'),
  move_outline_part: () => change('outline'),
  delete_outline_parts: () => change('outline'),
  cut_quote: () => change('outline'),
  set_quote_style: () => change('outline'),
  export_chapter: (_study, { path }) => tell({ path, count: 0 }),
};
