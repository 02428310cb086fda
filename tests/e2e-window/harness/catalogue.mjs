/** The words of the window, so that a test can ask for a thing by the name it has in a language. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../lang');

/** The text of a key without parameters. */
export function text(language, key) {
  for (const file of readdirSync(join(folder, language)).filter((name) => name.endsWith('.ftl'))) {
    const lines = readFileSync(join(folder, language, file), 'utf8').split('\n');
    const line = lines.find((candidate) => candidate.startsWith(`${key} =`));
    if (line) return line.slice(line.indexOf('=') + 1).trim();
  }
  throw new Error(`lang/${language} has no text ${key}.`);
}
