/** Types of attributes as people choose them: how values are stored and what they mean, in one word. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { AttributeKind } from '$bindings/AttributeKind';
import type { AttributeScale } from '$bindings/AttributeScale';

export const ATTRIBUTE_TYPES = [
  'text',
  'number',
  'percent',
  'money',
  'year',
  'date',
  'boolean',
  'category',
  'ordinal',
] as const;

export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

const SCALES: readonly AttributeScale[] = ['percent', 'money', 'year', 'date', 'category', 'ordinal'];

export function typeOf({ kind, scale }: Pick<AttributeInfo, 'kind' | 'scale'>): AttributeType {
  return scale ?? kind;
}

export function storedAs(type: AttributeType): { kind: AttributeKind; scale: AttributeScale | null } {
  const scale = SCALES.find((own) => own === type) ?? null;
  if (type === 'text' || type === 'boolean' || type === 'number') return { kind: type, scale };
  const isNumber = type === 'percent' || type === 'money' || type === 'year';
  return { kind: isNumber ? 'number' : 'text', scale };
}

/** Whether a formula puts a number into bands. */
export function isBands(formula: string | null): boolean {
  return formula !== null && /^\s*(bands|band|bånd)\s*\(.*;/i.test(formula);
}

/** A formula that puts a number into bands; limits as written, with blanks, semicolons or lines between them. */
export function bandsOf(attribute: string, limits: string): string {
  const parts = limits
    .split(/[;\n]/)
    .map((limit) => limit.trim())
    .filter((limit) => limit !== '');
  return `bands(${[attribute, ...parts].join('; ')})`;
}

/** Attribute and limits of such a formula. */
export function partsOfBands(formula: string): { attribute: string; limits: string } {
  const inner = formula.slice(formula.indexOf('(') + 1, formula.lastIndexOf(')'));
  const [attribute = '', ...limits] = inner.split(';').map((part) => part.trim());
  return { attribute, limits: limits.join('; ') };
}
