/** Saves a picture of the window: `cargo xtask app --shot FILE.png` runs this. */

import { parseArgs } from 'node:util';
import { text } from './harness/catalogue.mjs';
import { openWindow } from './harness/window.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    file: { type: 'string' },
    place: { type: 'string' },
    theme: { type: 'string' },
    'ui-language': { type: 'string' },
  },
});
if (values.out === undefined) throw new Error('--out FILE.png is missing.');

const window = await openWindow({ file: values.file, width: 1440, height: 900 });
try {
  const { preferences } = await window.call('application');
  const wanted = {
    ...preferences,
    uiLanguage: values['ui-language'] ?? preferences.uiLanguage ?? 'nb',
    theme: values.theme ?? 'light',
  };
  await window.call('set_preferences', wanted);
  await window.reload();
  if (values.place !== undefined) {
    await window
      .find('nav')
      .within()
      .button(text(wanted.uiLanguage, `place-${values.place}`))
      .click();
  }
  await window.evaluate(() => document.fonts.ready.then(() => undefined));
  await window.settled();
  await window.screenshot(values.out);
  console.log(values.out);
} finally {
  await window.end();
}
