/** All actions, and everything that the palette finds by name. A new part of the window is a line here. */

import type { App } from '$lib/state/app.svelte';
import { codebookActions, codeNames } from './codebook';
import { codingActions } from './coding';
import { commentActions } from './comments';
import { compareActions } from './compare';
import { patternActions, savedQueryNames } from './patterns';
import { checkActions } from './document-check';
import { editingActions } from './editing';
import { frameActions } from './frame';
import { helpActions, helpNames } from './help';
import { journalActions } from './journal';
import { caseNames, materialActions, sourceNames } from './material';
import { memoActions } from './memos';
import { nameActions } from './names';
import { readingActions } from './reading';
import { recordingActions } from './recording';
import { savedSearchNames, searchActions } from './search';
import { methodActions } from './method';
import { themeActions, themeNames } from './themes';
import { turnActions } from './turns';
import { writingActions } from './writing';
import { wordActions } from './words';
import { progressActions } from './progress';

export function registerAll(app: App): void {
  const ofReading = [frameActions, materialActions, codingActions, readingActions, turnActions];
  const ofTexts = [recordingActions, editingActions, nameActions, codebookActions, progressActions];
  const ofAnalysis = [
    memoActions,
    commentActions,
    themeActions,
    writingActions,
    journalActions,
    methodActions,
  ];
  const ofAnswers = [compareActions, patternActions, searchActions, wordActions, checkActions, helpActions];
  for (const actions of [...ofReading, ...ofTexts, ...ofAnalysis, ...ofAnswers])
    app.actions.register(actions(app));
  const things = [codeNames, sourceNames, caseNames, themeNames];
  const saved = [savedSearchNames, savedQueryNames];
  for (const names of [...things, ...saved, helpNames]) app.palette.register(names(app));
}
