import { describe, expect, it } from 'vitest';
import { suggest } from './suggesting';

const listed = (replacement: string) => ({ name: 'x', replacement, kind: 'person' as const });

describe('what may stand in the place of a name', () => {
  it('takes the first number that is free', () => {
    expect(suggest('person', 'Person', [])).toBe('Person 1');
    expect(suggest('person', 'Person', [listed('Person 1'), listed('person 2'), listed('Person 4')])).toBe(
      'Person 3',
    );
  });

  it('is the same for all telephone numbers', () => {
    expect(suggest('telephone', 'telefon', [listed('[telefon]')])).toBe('[telefon]');
  });
});
