import { afterEach, describe, expect, it } from 'vitest';
import { formatDay, formatNumber, formatTime, compareNames } from '$lib/format/format.svelte';
import { Catalogue } from './catalogue';
import { hint, setLanguage, systemLanguage, t } from './index.svelte';
import { operationLabel } from './label';

afterEach(() => setLanguage('nb'));

describe('texts', () => {
  it('follow the language of the window', () => {
    expect(t('place-compare')).toBe('Sammenlign');
    setLanguage('nn');
    expect(t('place-compare')).toBe('Samanlikn');
    setLanguage('en');
    expect(t('place-compare')).toBe('Compare');
  });

  it('count in words', () => {
    expect(t('application-count-codings', { count: 1 })).toBe('1 koding');
    expect(t('application-count-codings', { count: 212 })).toBe('212 kodinger');
  });

  it('show the key of a text that is not there', () => {
    expect(t('no-such-text')).toBe('no-such-text');
  });

  it('fall back to another language and find attributes', () => {
    const nb = new Catalogue('nb', ['wrong = Galt\n    .hint = Prøv igjen']);
    const en = new Catalogue('en', ['other = Other'], nb);
    expect(en.find('wrong.hint')).toBe('Prøv igjen');
    expect(en.find('wrong.more')).toBeNull();
  });

  it('say what to do about an error', () => {
    expect(hint({ key: 'application-bug', parameters: { detail: 'x' } })).toContain('(x)');
    expect(hint({ key: 'common-close', parameters: {} })).toBeNull();
  });

  it('name operations however they are written', () => {
    expect(operationLabel({ operation: 'apply_codes', subject: 'Klima', count: 1 })).toBe('Kod «Klima»');
  });
});

describe('the form of the language', () => {
  it('has its own separators', () => {
    expect(formatNumber(48200.5)).toBe('48\u00a0200,5');
    setLanguage('en');
    expect(formatNumber(48200.5)).toBe('48,200.5');
  });

  it('has its own clock and days', () => {
    const time = new Date(2026, 10, 21, 14, 10, 3).getTime();
    expect(formatTime(time)).toBe('14.10.03');
    expect(formatDay(time)).toBe('Lørdag 21. november 2026');
    setLanguage('nn');
    expect(formatDay(time)).toBe('Laurdag 21. november 2026');
    setLanguage('en');
    expect(formatTime(time)).toBe('14:10:03');
  });

  it('has its own alphabet, and numbers by their value', () => {
    expect(['Ås', 'Intervju 10', 'Øy', 'Intervju 2', 'Ærø'].sort(compareNames)).toEqual([
      'Intervju 2',
      'Intervju 10',
      'Ærø',
      'Øy',
      'Ås',
    ]);
  });
});

describe('the language of the system', () => {
  it('is the first one we have', () => {
    expect(systemLanguage(['de-DE', 'nn-NO', 'en'])).toBe('nn');
    expect(systemLanguage(['no'])).toBe('nb');
    expect(systemLanguage(['de'])).toBe('nb');
    expect(systemLanguage(['en-US'])).toBe('en');
  });
});
