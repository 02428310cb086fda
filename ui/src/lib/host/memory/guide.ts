/** The interview guide and surveys in memory: there are none, and only the core reads files. */

import { change, tell, type Answers } from './answers';

type Guide =
  | 'guide'
  | 'preview_guide'
  | 'import_guide'
  | 'create_guide'
  | 'rename_guide'
  | 'move_question'
  | 'delete_guide'
  | 'create_question'
  | 'write_question'
  | 'delete_question'
  | 'set_question_codes'
  | 'set_source_guide'
  | 'coverage'
  | 'set_question_asked'
  | 'match_turns'
  | 'link_turns'
  | 'unlink_turns'
  | 'turn_questions'
  | 'lost_parts'
  | 'add_lost_part'
  | 'delete_lost_part';

type Surveys =
  | 'surveys'
  | 'preview_survey'
  | 'import_survey'
  | 'delete_survey'
  | 'set_survey_question_kind'
  | 'recode_answers'
  | 'sample'
  | 'set_stated_number'
  | 'table_columns'
  | 'preview_text_rows'
  | 'import_text_rows';

export const guideAnswers: Answers<Guide> = {
  guide: () => tell([]),
  preview_guide: () => tell({ name: '', questions: [], warnings: [] }),
  import_guide: () => tell({ version: 1, questions: 0, continued: 0, warnings: [] }),
  create_guide: () => tell({ version: 1 }),
  rename_guide: () => change('guide'),
  move_question: () => change('guide'),
  delete_guide: () => change('guide'),
  create_question: () => change('guide'),
  write_question: () => change('guide'),
  delete_question: () => change('guide'),
  set_question_codes: () => change('guide'),
  set_source_guide: () => change('guide'),
  coverage: () => tell({ columns: [], rows: [] }),
  set_question_asked: () => change('guide'),
  match_turns: () => tell([]),
  link_turns: () => change('guide'),
  unlink_turns: () => change('guide'),
  turn_questions: () => tell([]),
  lost_parts: () => tell([]),
  add_lost_part: () => change('guide'),
  delete_lost_part: () => change('guide'),
};

export const surveyAnswers: Answers<Surveys> = {
  surveys: () => tell([]),
  preview_survey: () =>
    tell({
      name: '',
      questions: [],
      respondents: 0,
      linked: 0,
      unmatched: [],
      duplicateOf: null,
      warnings: [],
    }),
  import_survey: () =>
    tell({ survey: 1, respondents: 0, linked: 0, unmatched: [], sources: [], warnings: [] }),
  delete_survey: () => change('surveys'),
  set_survey_question_kind: () => change('surveys'),
  recode_answers: () => change('surveys'),
  sample: () => tell({ numbers: [], findings: [] }),
  set_stated_number: () => change('cases'),
  table_columns: () => tell([]),
  preview_text_rows: () => tell({ rows: [], total: 0, warnings: [] }),
  import_text_rows: () => tell({ sources: [], warnings: [] }),
};
