import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PartShape } from '$bindings/PartShape';
import type { QueryPart } from '$bindings/QueryPart';
import { EMPTY, writtenPart, writtenQuery } from './parts';

/** The core's own test reads the queries of the same list. */
const shown = JSON.parse(readFileSync('../tests/fixtures/query-parts.json', 'utf8')) as {
  query: string;
  parts: QueryPart[];
}[];

const part = (shape: PartShape, isNegated = false): string => writtenPart({ isNegated, shape });

describe('parts of a query', () => {
  it.each(shown)('are written as they are read: $query', ({ query, parts }) => {
    expect(writtenQuery(parts)).toBe(query);
  });

  it('are nothing while nothing stands in them', () => {
    const empty = Object.values(EMPTY).map((shape) => ({ isNegated: true, shape }));
    expect(writtenQuery([...empty, { isNegated: false, shape: { kind: 'word', words: 'by' } }])).toBe('by');
    expect(part({ kind: 'filter', field: 'case', value: ' ' })).toBe('');
    expect(part({ ...EMPTY.near, second: 'by' }, true)).toBe('-by');
    expect(part({ kind: 'any', members: ['by', '…'] })).toBe('by');
  });

  it('hold words only, whatever signs are written', () => {
    expect(part({ kind: 'word', words: 'AND' })).toBe('and');
    expect(part({ kind: 'word', words: '-by (og) "land"' }, true)).toBe('-(by og land)');
    expect(part({ kind: 'word', words: 'kommun* by~2' })).toBe('(kommun* by~2)');
    expect(part({ kind: 'word', words: 'case:Storvik /by/' })).toBe('(case Storvik by/)');
    expect(part({ kind: 'phrase', words: '«by og NEAR/2 land»' })).toBe('"by og near/2 land"');
    expect(part({ kind: 'any', members: ['smart by', 'NOT'] })).toBe('("smart by" OR not)');
  });
});
