/** Appendices, in memory: nothing is written. */

import { tell, type Answers } from './answers';

type Names =
  | 'export_appendix'
  | 'export_transcripts'
  | 'standard_set'
  | 'export_set'
  | 'cancel_export'
  | 'member_check'
  | 'export_member_check';

export const appendixAnswers: Answers<Names> = {
  export_appendix: (_, { path }) => tell({ path, count: 0 }),
  export_transcripts: (_, { path }) => tell({ path, count: 0 }),
  standard_set: () => tell([{ name: 'codebook', file: 'Kodebok.docx' }]),
  export_set: (_, { path, parts }) =>
    tell({ files: parts.map(() => ({ path, count: 0 })), leftOut: [], isCancelled: false }),
  cancel_export: () => tell({}),
  member_check: () => tell({ title: '', letter: '', people: [] }),
  export_member_check: (_, { path }) => tell({ files: [{ path, count: 0 }], leftOut: [] }),
};
