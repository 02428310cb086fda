/** What stories in the real window begin with. */

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWindow } from './window.mjs';

const samples = resolve(dirname(fileURLToPath(import.meta.url)), '../../../sample-transcripts');

/** The path of a file of the sample study. */
export const sample = (name) => join(samples, name);

/** The window in Norwegian with a story's own data, on its project if there is one. */
export async function begin(folder, project) {
  const window = await openWindow({
    appData: join(folder, 'data'),
    ...(existsSync(project) ? { file: project } : {}),
  });
  const { preferences } = await window.call('application');
  await window.call('set_preferences', { ...preferences, uiLanguage: 'nb', theme: 'light' });
  await window.reload();
  return window;
}
