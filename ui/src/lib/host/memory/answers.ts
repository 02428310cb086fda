/** Every command, answered from memory. The types are those of the wire, so that a new command must be answered. */

import type { Commands } from '$bindings/Commands';
import type { Noun } from '$bindings/Noun';
import { appendixAnswers } from './appendices';
import { caseAnswers } from './cases';
import { checkAnswers } from './checks';
import { codebookAnswers } from './codebook';
import { codeWorkAnswers } from './codeWork';
import { coderAnswers } from './coders';
import { codingAnswers } from './coding';
import { commentAnswers } from './comments';
import { compareAnswers } from './compare';
import { crosswalkAnswers } from './crosswalk';
import { editingAnswers } from './editing';
import { guideAnswers, surveyAnswers } from './guide';
import { importAnswers } from './import';
import { journalAnswers } from './journal';
import { memoAnswers } from './memos';
import { nameAnswers } from './names';
import { outlineAnswers } from './outline';
import { patternAnswers } from './patterns';
import { peopleAnswers } from './people';
import { privacyAnswers } from './privacy';
import { progressAnswers } from './progress';
import { projectAnswers } from './project';
import { recordingAnswers } from './recordings';
import { searchesAnswers } from './searches';
import type { Study } from './study';
import { summaryAnswers } from './summaries';
import { themeAnswers } from './themes';
import { valueAnswers } from './values';
import { wordAnswers } from './words';

export interface Reply<T> {
  readonly value: T;
  /** What changed. */
  readonly nouns: readonly Noun[];
}

export type Answers<N extends keyof Commands> = {
  [Name in N]: (study: Study, request: Commands[Name][0]) => Reply<Commands[Name][1]>;
};

export const tell = <T>(value: T): Reply<T> => ({ value, nouns: [] });
export const change = (...nouns: Noun[]): Reply<Record<symbol, never>> => ({ value: {}, nouns });

const all: Answers<keyof Commands> = {
  ...projectAnswers,
  ...appendixAnswers,
  ...caseAnswers,
  ...commentAnswers,
  ...checkAnswers,
  ...codebookAnswers,
  ...codeWorkAnswers,
  ...coderAnswers,
  ...codingAnswers,
  ...compareAnswers,
  ...crosswalkAnswers,
  ...searchesAnswers,
  ...editingAnswers,
  ...guideAnswers,
  ...importAnswers,
  ...journalAnswers,
  ...memoAnswers,
  ...nameAnswers,
  ...outlineAnswers,
  ...patternAnswers,
  ...peopleAnswers,
  ...privacyAnswers,
  ...progressAnswers,
  ...recordingAnswers,
  ...summaryAnswers,
  ...surveyAnswers,
  ...themeAnswers,
  ...valueAnswers,
  ...wordAnswers,
};

export const answers = all as unknown as Readonly<
  Record<string, ((study: Study, request: unknown) => Reply<unknown>) | undefined>
>;
