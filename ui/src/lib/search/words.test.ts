import { describe, expect, it } from 'vitest';
import { canBeNear, queryNear, queryOf } from './words';

const counted = { voices: 'participants', case: null } as const;

describe('the query of a row', () => {
  it('finds its forms among those whose words were counted', () => {
    expect(queryOf(['kommune'], { voices: 'all', case: null })).toBe('kommune');
    expect(queryOf(['del', 'delen'], counted)).toBe('(del OR delen) -role:interviewer -role:other');
    expect(queryOf(['del'], { voices: 'interviewers', case: 'Nord "A"' })).toBe(
      'del role:interviewer case:"Nord ""A"""',
    );
  });

  it('asks for nearness where it can be asked for', () => {
    const all = { voices: 'all', case: null } as const;
    expect(queryNear('data', 5, ['deling'], all)).toBe('data NEAR/5 deling');
    expect(queryNear('"smart by"', 3, ['plan', 'planen'], all)).toBe('"smart by" NEAR/3 (plan OR planen)');
    expect(queryNear('(a OR b)', 3, ['c'], all)).toBe('(a OR b) NEAR/3 c');
    expect(queryNear('/dat.*/', 3, ['c'], all)).toBe('/dat.*/ NEAR/3 c');
    expect(queryNear('data deling', 3, ['c'], all)).toBe('(data deling) c');
    expect(queryNear('data case:"Storvik"', 3, ['c'], all)).toBe('(data case:"Storvik") c');
  });

  it('knows what has no place', () => {
    for (const query of ['role:participant', '/a/ /b/', '-data', 'a AND b', 'a NEAR b', '(a NOT b)']) {
      expect(canBeNear(query), query).toBe(false);
    }
  });
});
