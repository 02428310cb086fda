/** Comments in memory: nobody has read the invented study yet. */

import { change, tell, type Answers } from './answers';

type Names =
  | 'comments'
  | 'create_comment'
  | 'write_comment'
  | 'settle_comment'
  | 'save_comments'
  | 'preview_take_comments'
  | 'take_comments';

export const commentAnswers: Answers<Names> = {
  comments: () => tell([]),
  create_comment: () => ({ value: { id: 1 }, nouns: ['comments'] }),
  write_comment: () => change('comments'),
  settle_comment: () => change('comments'),
  save_comments: (_study, { path }) => tell({ path, count: 0 }),
  preview_take_comments: () => tell({ taken: 0, comments: [] }),
  take_comments: () => tell({ taken: 0, comments: [] }),
};
