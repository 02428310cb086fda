/** Numbers, dates and times in the form of the window's language. */

import { language } from '$lib/i18n/index.svelte';

const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** Kept: to make one takes longer than to write a hundred numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(decimals?: number, useGrouping: 'min2' | 'always' | false = 'min2'): Intl.NumberFormat {
  const locale = LOCALES[language()];
  const key = `${locale} ${decimals ?? ''} ${useGrouping}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(locale, { useGrouping, ...digits });
  numberFormats.set(key, made);
  return made;
}

/** Four digits stand together: 2016 may be a year. */
export function formatNumber(value: number, decimals?: number): string {
  return numberFormat(decimals).format(value);
}

/** A number among others of its kind in a table, none of them a year: 8 200 below 48 200. */
export function formatAmount(value: number): string {
  return numberFormat(undefined, 'always').format(value);
}

/** A number without anything between its thousands, as it is written into a field: 83,400 would be read as 83.4. */
export function formatPlain(value: number): string {
  return numberFormat(undefined, false).format(value);
}

/** Share as a percentage without decimals. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(LOCALES[language()], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

/** 14.10.03 in Norwegian, 14:10:03 in English; local time. */
export function formatTime(millis: number, withSeconds = true): string {
  const time = new Date(millis);
  const parts = [two(time.getHours()), two(time.getMinutes())];
  if (withSeconds) parts.push(two(time.getSeconds()));
  return parts.join(language() === 'en' ? ':' : '.');
}

/** Saturday 21 November 2026, in the language's own form. */
export function formatDay(millis: number): string {
  const words = new Intl.DateTimeFormat(LOCALES[language()], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(millis));
  return words.charAt(0).toLocaleUpperCase(LOCALES[language()]) + words.slice(1);
}

/** 21.11.2026 or 21/11/2026. */
export function formatDate(millis: number): string {
  return new Intl.DateTimeFormat(LOCALES[language()], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(millis));
}

/** Order of names in the window's language: å after ø, numbers by their value. */
export function compareNames(left: string, right: string): number {
  return new Intl.Collator(LOCALES[language()], { numeric: true }).compare(left, right);
}

/** A stored day, YYYY-MM-DD, in the language's own form; blank for none. */
export function formatIsoDate(day: string | null): string {
  const parts = day?.split('-') ?? [];
  if (parts.length !== 3) return day ?? '';
  return parts.toReversed().join(language() === 'en' ? '/' : '.');
}
