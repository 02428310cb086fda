import { describe, expect, it } from 'vitest';
import { ATTRIBUTE_TYPES, bandsOf, isBands, partsOfBands, storedAs, typeOf } from './types';

describe('types of attributes', () => {
  it('are what is stored and what it means, there and back', () => {
    for (const type of ATTRIBUTE_TYPES) expect(typeOf(storedAs(type))).toBe(type);
    expect(storedAs('year')).toEqual({ kind: 'number', scale: 'year' });
    expect(storedAs('ordinal')).toEqual({ kind: 'text', scale: 'ordinal' });
  });

  it('of bands are written as a formula, there and back', () => {
    const formula = bandsOf('Innbyggere', '5 000;\n20 000');
    expect(formula).toBe('bands(Innbyggere; 5 000; 20 000)');
    expect(isBands(formula)).toBe(true);
    expect(partsOfBands(formula)).toEqual({ attribute: 'Innbyggere', limits: '5 000; 20 000' });
    expect(isBands('inntekt - utgift')).toBe(false);
    expect(isBands(null)).toBe(false);
  });
});
