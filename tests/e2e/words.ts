/** The words of the window, so that a test asks for a thing by the name it has, whatever that name becomes. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Language = 'nb' | 'nn' | 'en';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../lang');

function read(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  // What the window reads: all but the words of the command line.
  for (const file of readdirSync(join(folder, language)).sort()) {
    if (!file.endsWith('.ftl') || file === 'cli.ftl') continue;
    bundle.addResource(new FluentResource(readFileSync(join(folder, language, file), 'utf8')));
  }
  return bundle;
}

const bundles = new Map<Language, FluentBundle>();

function bundleOf(language: Language): FluentBundle {
  const bundle = bundles.get(language) ?? read(language);
  bundles.set(language, bundle);
  return bundle;
}

/** A text in a language; `key.hint` finds what to do about it. Fails if there is none. */
export function words(
  language: Language,
  key: string,
  parameters: Readonly<Record<string, FluentVariable>> = {},
): string {
  const [id = key, attribute] = key.split('.', 2);
  const message = bundleOf(language).getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) throw new Error(`lang/${language} has no text ${key}.`);
  return bundleOf(language).formatPattern(pattern, parameters, []);
}

/** A text in bokmål, which is what the tests' browser speaks. */
export function nb(key: string, parameters: Readonly<Record<string, FluentVariable>> = {}): string {
  return words('nb', key, parameters);
}

/** Every key of the texts. */
export function keys(): ReadonlySet<string> {
  // The bundle keeps them to itself.
  const found = new Set<string>();
  for (const file of readdirSync(join(folder, 'nb'))) {
    if (!file.endsWith('.ftl')) continue;
    for (const [, key] of readFileSync(join(folder, 'nb', file), 'utf8').matchAll(/^([a-z][a-z0-9-]*) =/gm)) {
      if (key !== undefined) found.add(key);
    }
  }
  return found;
}
