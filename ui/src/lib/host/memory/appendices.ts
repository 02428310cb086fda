/** Appendices, in memory: nothing is written. */

import { tell, type Answers } from './answers';

type Names = 'export_appendix' | 'export_transcripts' | 'member_check' | 'export_member_check';

export const appendixAnswers: Answers<Names> = {
  export_appendix: (_, { path }) => tell({ path, count: 0 }),
  export_transcripts: (_, { path }) => tell({ path, count: 0 }),
  member_check: () => tell({ title: '', letter: '', people: [] }),
  export_member_check: (_, { path }) => tell({ files: [{ path, count: 0 }], leftOut: [] }),
};
