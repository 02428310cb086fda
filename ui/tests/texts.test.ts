// @vitest-environment node
/** The catalogue and the code agree: every text is there in every language, and every text is used. */

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$lib/i18n/catalogue';

const LANG = fileURLToPath(new URL('../../lang', import.meta.url));
const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Text {
  readonly file: string;
  readonly variables: readonly string[];
  readonly attributes: readonly string[];
}

function variablesOf(pattern: unknown): string[] {
  const found = [...JSON.stringify(pattern ?? '').matchAll(/"type":"var","name":"(\w+)"/g)];
  return [...new Set(found.map((match) => match[1] ?? ''))].sort();
}

function textsOf(language: string, isUi: boolean): Map<string, Text> {
  const texts = new Map<string, Text>();
  const files = readdirSync(`${LANG}/${language}`).filter((file) => !isUi || file.startsWith('ui-'));
  for (const file of files) {
    const content = readFileSync(`${LANG}/${language}/${file}`, 'utf8');
    const parsed = new FluentResource(content).body;
    const written = [...content.matchAll(/^([a-z][\w-]*) *=/gm)].map((match) => match[1]);
    // What cannot be read is dropped without a word.
    expect(
      parsed.map(({ id }) => id),
      `${language}/${file}`,
    ).toEqual(written);
    for (const { id, value, attributes } of parsed) {
      expect(texts.has(id), `${id} stands twice in ${language}`).toBe(false);
      texts.set(id, {
        file,
        variables: variablesOf({ value, attributes }),
        attributes: Object.keys(attributes),
      });
    }
  }
  return texts;
}

function sources(): string {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|^bindings|^lib[/\\]host/.test(file))
    .map((file) => readFileSync(`${SRC}/${file}`, 'utf8'))
    .join('\n');
}

const code = sources();
const literals = new Set(
  [...code.matchAll(/['"`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)['"`]/g)].map((match) => match[1]),
);
/** Keys put together in the code, such as `place-${place}`. */
const patterns = [
  ...new Set([...code.matchAll(/`([a-z][a-z0-9-]*\$\{[^`]*)`/g)].map((match) => match[1] ?? '')),
].map((template) => new RegExp(`^${template.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '[\\w-]+')}$`));

describe('the catalogue', () => {
  const nb = textsOf('nb', true);

  it.each(LANGUAGES)('has the same texts with the same parts in %s as in nb', (language) => {
    const texts = textsOf(language, true);
    expect([...texts.keys()].sort()).toEqual([...nb.keys()].sort());
    for (const [key, text] of texts) expect(text, `${key} in ${language}`).toEqual(nb.get(key));
  });

  it('has every key that the code names', () => {
    const all = textsOf('nb', false);
    const named = [
      ...code.matchAll(/\b(?:t|findText|tell)\(\s*'([^'.]+)['.]/g),
      ...code.matchAll(/\b(?:labelKey|titleKey|textKey): '([^']+)'/g),
    ].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((key) => !all.has(key))).toEqual([]);
  });

  it('has no key of the window that nothing uses', () => {
    const unused = [...nb.keys()].filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
