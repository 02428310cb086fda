/**
 * The recovery sheet: the passphrase on paper, for a locked place away from the machine. It is made of what was just
 * typed, printed, and kept nowhere.
 */

import { formatDay } from '$lib/format/format.svelte';
import { language, t } from '$lib/i18n/index.svelte';

/** What stands on the sheet. */
export interface Sheet {
  /** Of the project. */
  readonly name: string;
  /** Where the file lies. */
  readonly path: string;
  readonly passphrase: string;
  /** Milliseconds UTC. */
  readonly at: number;
}

const escape = (words: string): string =>
  words.replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0) ?? 0)};`);

/** The sheet as a page of its own. Signs that are easily taken for each other are in a typeface that tells them apart. */
export function sheetOf({ name, path, passphrase, at }: Sheet): string {
  const line = (key: string, words: string) => `<dt>${escape(t(key))}</dt><dd>${escape(words)}</dd>`;
  return `<!doctype html><html lang="${language()}"><head><style>
    @page { margin: 25mm; }
    body { font-family: serif; font-size: 12pt; line-height: 1.5; }
    h1 { font-size: 18pt; }
    dt, .label { margin: 5mm 0 0; color: #444; font-size: 10pt; }
    dd { margin: 0; overflow-wrap: anywhere; }
    .passphrase { margin: 2mm 0 5mm; padding: 5mm; border: 1pt solid #000; font: 16pt monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    </style></head><body>
    <h1>${escape(t('passphrase-sheet-title', { name }))}</h1>
    <p>${escape(t('passphrase-sheet-about'))}</p>
    <dl>${line('passphrase-sheet-file', path)}${line('passphrase-sheet-day', formatDay(at))}</dl>
    <p class="label">${escape(t('passphrase-word'))}</p>
    <p class="passphrase">${escape(passphrase)}</p>
    <p>${escape(t('passphrase-sheet-how'))}</p>
    </body></html>`;
}
