import { describe, expect, it } from 'vitest';
import { editsBetween, resembles } from './resembles';

describe('names that resemble each other', () => {
  it.each([
    ['Ressursgap', 'ressursgapet'],
    ['Ressursgap', 'Resursgap'],
    ['Samarbeid og tillit', 'Tillit og samarbeid'],
    ['Forankring', 'Forankringen'],
    ['Barrierer', 'barriere'],
    ['Kommunikasjon', 'Komunikasjon'],
    ['Ildsjel', 'Ildsjeler'],
    ['Barriers', 'barrier'],
    ['Økonomi!', 'økonomi'],
    ['Klima', 'Kilma'],
  ])('%s and %s', (name, other) => {
    expect(resembles(name, other)).toBe(true);
    expect(resembles(other, name)).toBe(true);
  });

  it.each([
    ['Klima', 'Kultur'],
    ['tid', 'tro'],
    ['Ressursgap', 'Ressursbruk'],
    ['Intern støtte', 'Ekstern støtte'],
    ['Drivkraft', 'Barriere'],
    ['', 'Klima'],
    ['…', '–'],
  ])('not %s and %s', (name, other) => expect(resembles(name, other)).toBe(false));

  it('counts a letter put in, left out, exchanged or swapped as one', () => {
    expect(editsBetween('abcd', 'abxcd', 2)).toBe(1);
    expect(editsBetween('abcd', 'acd', 2)).toBe(1);
    expect(editsBetween('abcd', 'abxd', 2)).toBe(1);
    expect(editsBetween('abcd', 'acbd', 2)).toBe(1);
    expect(editsBetween('abcd', '', 2)).toBe(3);
  });
});
