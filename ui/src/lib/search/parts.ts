/** Parts of a query as the builder shows them, and how they are written. What a query is made of, the core reads. */

import type { PartShape } from '$bindings/PartShape';
import type { QueryPart } from '$bindings/QueryPart';

export type PartKind = PartShape['kind'];

/** Filters that the builder offers, those that are used most first. */
export const FILTER_FIELDS = [
  'case',
  'code',
  'coded',
  'participant',
  'role',
  'source',
  'kind',
  'attribute',
  'question',
  'date',
  'language',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** How near things are to each other, as it is offered. */
export const REACHES = ['1', '2', '3', '5', '10', '20', 'turn', 'answer'] as const;

/** Parts that are not yet anything. */
export const EMPTY = {
  word: { kind: 'word', words: '' },
  phrase: { kind: 'phrase', words: '' },
  near: { kind: 'near', first: '', second: '', within: '5', isOrdered: false },
  any: { kind: 'any', members: [] },
} as const satisfies Record<string, PartShape>;

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** The words that somebody wrote, without signs that would mean something to the core. */
function wordsOf(written: string): string[] {
  return written
    .replaceAll(/["“”„«»()]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[-/]+/, '').replace(/^(\p{L}+):/u, '$1 '))
    .map((word) => (/^(?:AND|OR|NOT|(?:NEAR|BEFORE)(?:\/.*)?)$/.test(word) ? word.toLowerCase() : word))
    .flatMap((word) => word.split(' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A word, or several one after another. */
function unit(written: string): string {
  const words = wordsOf(written);
  return words.length > 1 ? quoted(words.join(' ')) : (words[0] ?? '');
}

function writtenShape(shape: PartShape): string {
  switch (shape.kind) {
    case 'word': {
      const words = wordsOf(shape.words);
      return words.length > 1 ? `(${words.join(' ')})` : (words[0] ?? '');
    }
    case 'phrase': {
      const words = wordsOf(shape.words);
      return words.length > 0 ? quoted(words.join(' ')) : '';
    }
    case 'near': {
      const [first, second] = [unit(shape.first), unit(shape.second)];
      if (first === '' || second === '') return first + second;
      return `${first} ${shape.isOrdered ? 'BEFORE' : 'NEAR'}/${shape.within} ${second}`;
    }
    case 'any': {
      const members = shape.members.map(unit).filter((member) => member !== '');
      return members.length > 1 ? `(${members.join(' OR ')})` : (members[0] ?? '');
    }
    case 'filter':
      return shape.value.trim() === '' ? '' : `${shape.field}:${quoted(shape.value.trim())}`;
    case 'other':
      return shape.text;
  }
}

/** A part as it is written; empty while it is nothing yet. */
export function writtenPart({ isNegated, shape }: QueryPart): string {
  const text = writtenShape(shape);
  if (!isNegated || text === '') return text;
  return shape.kind === 'near' && text.includes(' ') ? `-(${text})` : `-${text}`;
}

/** The query that parts are; those that are nothing yet are left out. */
export const writtenQuery = (parts: readonly QueryPart[]): string =>
  parts
    .map(writtenPart)
    .filter((text) => text !== '')
    .join(' ');
