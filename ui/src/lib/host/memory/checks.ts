/** Checks and stages in memory: nothing is found there. */

import { change, tell, type Answers } from './answers';

export const checkAnswers: Answers<'checks' | 'answer_check' | 'reopen_check' | 'set_threshold' | 'stages'> =
  {
    checks: () => tell([]),
    answer_check: () => change('checks'),
    reopen_check: () => change('checks'),
    set_threshold: () => change('checks'),
    stages: () => tell([]),
  };
