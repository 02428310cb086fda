/** Checks and stages in memory: nothing is found there. */

import { change, tell, type Answers } from './answers';

export const checkAnswers: Answers<
  'checks' | 'source_remains' | 'answer_check' | 'reopen_check' | 'set_threshold' | 'stages'
> = {
  checks: () => tell([]),
  source_remains: () => tell({ late: [], turns: [] }),
  answer_check: () => change('checks'),
  reopen_check: () => change('checks'),
  set_threshold: () => change('checks'),
  stages: () => tell([]),
};
