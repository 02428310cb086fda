/** Names of languages that texts may be in, beside those that the window speaks. */

import type { Language } from '$bindings/Language';
import { LANGUAGES } from './catalogue';

/** Languages that interviews in Norway are often in, as BCP 47 tags. */
export const OTHER_LANGUAGES = [
  'da',
  'sv',
  'fi',
  'is',
  'se',
  'de',
  'fr',
  'es',
  'pl',
  'lt',
  'uk',
  'ru',
  'ar',
  'so',
  'ti',
  'ur',
] as const;

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** What a language is called in another; the tag where nobody knows. */
export function languageName(tag: string, inLanguage: Language): string {
  try {
    const name = new Intl.DisplayNames([inLanguage, 'nb'], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
  } catch {
    return tag;
  }
}
