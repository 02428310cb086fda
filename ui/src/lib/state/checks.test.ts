import { describe, expect, it } from 'vitest';
import type { Check } from '$bindings/Check';
import { lookOver } from './checks.svelte';

const check = (id: string, kind: Check['kind'], state: Check['state']): Check => ({
  id,
  stage: 1,
  kind,
  state,
  message: { key: 'check-read', parameters: {} },
  items: [],
  total: 0,
  answer: null,
  thresholds: [],
});

const ids = (checks: readonly Check[]): string[] => checks.map(({ id }) => id);

describe('what checks find', () => {
  const all = [
    check('C1.1', 'fact', 'open'),
    check('C1.2', 'fact', 'clear'),
    check('C1.6', 'question', 'open'),
    check('C1.7', 'fact', 'open'),
    check('C2.1', 'fact', 'answered'),
    check('C2.2', 'fact', 'unknown'),
    check('C2.3', 'question', 'open'),
  ];

  it('is told with facts first, questions after, and no more lines than fit', () => {
    const some = lookOver(all, 3);
    expect([ids(some.facts), ids(some.questions), some.hidden]).toEqual([['C1.1', 'C1.7'], ['C1.6'], 1]);
    expect(lookOver(all, 1)).toMatchObject({ questions: [], hidden: 3 });
    expect(lookOver(all, 9).hidden).toBe(0);
  });

  it('keeps what is answered and what is not known apart', () => {
    const { answered, unknown } = lookOver(all, 5);
    expect([ids(answered), ids(unknown)]).toEqual([['C2.1'], ['C2.2']]);
  });
});
