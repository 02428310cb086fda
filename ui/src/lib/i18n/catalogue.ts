/** Reads the catalogue of texts and finds a text by its key. Knows nothing of components. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '$bindings/Language';

export type TextArguments = Readonly<Record<string, FluentVariable>>;

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

const LOCALES: Readonly<Record<Language, string[]>> = {
  nb: ['nb-NO', 'no'],
  nn: ['nn-NO', 'nb-NO', 'no'],
  en: ['en-GB'],
};

export class Catalogue {
  readonly #bundle: FluentBundle;
  readonly #fallback: Catalogue | null;

  /** `fallback` answers for keys this language lacks. */
  constructor(language: Language, resources: readonly string[], fallback: Catalogue | null = null) {
    // Isolating marks would stand in copied text and in file names.
    this.#bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
    this.#fallback = fallback;
    for (const resource of resources) this.#bundle.addResource(new FluentResource(resource));
  }

  has(key: string): boolean {
    return this.find(key) !== null;
  }

  /** The text, or null. `key.attribute` finds an attribute, such as `import-empty-file.hint`. */
  find(key: string, parameters: TextArguments = {}): string | null {
    const [id = key, attribute] = key.split('.', 2);
    const message = this.#bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern === undefined || pattern === null) return this.#fallback?.find(key, parameters) ?? null;
    const errors: Error[] = [];
    return this.#bundle.formatPattern(pattern, parameters, errors);
  }
}
