/** Every visible word: `t(key, parameters)` in the language of the window. */

import type { Language } from '$bindings/Language';
import type { WireMessage } from '$bindings/WireMessage';
import { Catalogue, LANGUAGES, type TextArguments } from './catalogue';

const files = import.meta.glob<string>(['../../../../lang/*/*.ftl', '!**/cli.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

function resourcesOf(language: Language): string[] {
  return Object.keys(files)
    .filter((path) => path.includes(`/lang/${language}/`))
    .sort()
    .map((path) => files[path] ?? '');
}

const nb = new Catalogue('nb', resourcesOf('nb'));
const catalogues: Readonly<Record<Language, Catalogue>> = {
  nb,
  nn: new Catalogue('nn', resourcesOf('nn'), nb),
  en: new Catalogue('en', resourcesOf('en'), nb),
};

let current = $state<Language>('nb');

export function language(): Language {
  return current;
}

export function setLanguage(chosen: Language): void {
  current = chosen;
}

/** The system's language, as far as there is one of ours. */
export function systemLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'no') return 'nb';
    const known = LANGUAGES.find((candidate) => candidate === base);
    if (known) return known;
  }
  return 'nb';
}

/** The text of a key; the key itself if there is none, so that it is seen. */
export function t(key: string, parameters: TextArguments = {}): string {
  return catalogues[current].find(key, parameters) ?? key;
}

/** The text of a key if there is one. */
export function findText(key: string, parameters: TextArguments = {}): string | null {
  return catalogues[current].find(key, parameters);
}

/** A message of the core. */
export function say(message: Pick<WireMessage, 'key' | 'parameters'>): string {
  return t(message.key, message.parameters);
}

/** What to do about a message of the core, if it says so. */
export function hint(message: Pick<WireMessage, 'key' | 'parameters'>): string | null {
  return findText(`${message.key}.hint`, message.parameters);
}
