import { describe, expect, it } from 'vitest';
import { asPart, codeTerm, isOnlyIn, join, onlyIn } from './codeQuery';

const near = { relation: 'near', isNegated: false, turns: 2 } as const;

describe('a question about codes', () => {
  it('names codes so that they are read as they are', () => {
    expect(codeTerm('Barriere/Siloer og samhandling', true)).toBe('Barriere/Siloer og samhandling');
    expect(codeTerm('Barriere', false)).toBe('=Barriere');
    expect(codeTerm('Hva står i veien?', true)).toBe('"Hva står i veien?"');
    expect(codeTerm('Det AND det', true)).toBe('"Det AND det"');
    expect(codeTerm('Sa "nei"', true)).toBe('"Sa \\"nei\\""');
  });

  it('is put together from two parts', () => {
    expect(join('A', near, 'B')).toBe('A NEAR/2 B');
    expect(join('A', { ...near, isNegated: true }, 'B')).toBe('A NOT NEAR/2 B');
    expect(join('A', { ...near, relation: 'and', isNegated: true }, 'B')).toBe('A AND NOT B');
    expect(join('A', { ...near, relation: 'answer' }, 'B')).toBe('A NEAR/answer B');
    expect(join('A', { ...near, relation: 'or', isNegated: true }, 'B')).toBe('A OR B');
  });

  it('stays what it is when it becomes a part', () => {
    expect(asPart('Siloer og samhandling')).toBe('Siloer og samhandling');
    expect(asPart('A NEAR/2 B')).toBe('(A NEAR/2 B)');
  });

  it('is asked of one case at a time, or of all', () => {
    expect(onlyIn('A OR B', 'Nord Fron')).toBe('(A OR B) AND case:"Nord Fron"');
    expect(onlyIn('(A OR B) AND case:"Nord Fron"', 'Storvik')).toBe('(A OR B) AND case:Storvik');
    expect(onlyIn('A NEAR/2 B AND case:Storvik', null)).toBe('A NEAR/2 B');
    expect(isOnlyIn('A AND case:"Nord Fron"', 'Nord Fron')).toBe(true);
    expect(isOnlyIn('A AND case:Storvik', 'Storvik N')).toBe(false);
  });
});
