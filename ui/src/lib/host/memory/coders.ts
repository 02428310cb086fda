/** Coders in memory: one alone, who agrees with nobody. */

import { change, tell, type Answers } from './answers';
import { refuse } from './refuse';

type Names =
  | 'coders'
  | 'work_as'
  | 'create_coder'
  | 'rename_coder'
  | 'assign_sources'
  | 'begin_blind_pass'
  | 'end_blind_pass'
  | 'differences'
  | 'settle_difference'
  | 'agreement'
  | 'keep_agreement'
  | 'export_agreement';

export const coderAnswers: Answers<Names> = {
  coders: () => tell({ me: 'Du', coders: [], passes: [] }),
  work_as: () => change(),
  create_coder: () => change('coders'),
  rename_coder: () => change('coders'),
  assign_sources: () => change('coders'),
  begin_blind_pass: () => change('coders'),
  end_blind_pass: () => change('coders'),
  differences: () => tell({ total: 0, settled: 0, turns: [] }),
  settle_difference: () => change('coders'),
  agreement: () => refuse('agreement-nobody', {}),
  keep_agreement: () => change('coders'),
  export_agreement: ({ sources }, { path }) => tell({ path, count: sources.length }),
};
