import { describe, expect, it } from 'vitest';
import { parseCells, writeCells } from './cells';

describe('copied cells', () => {
  it('are split as a spreadsheet copies them', () => {
    expect(parseCells('Storvik\t48 200\r\nElvnes\t9 100\r\n')).toEqual([
      ['Storvik', '48 200'],
      ['Elvnes', '9 100'],
    ]);
  });

  it('may be empty, and hold tabs, lines and quotes in quotes', () => {
    expect(parseCells('a\t\t"to\nlinjer, ""sa"" hun"')).toEqual([['a', '', 'to\nlinjer, "sa" hun']]);
  });

  it('are read again as they were written', () => {
    const rows = [
      ['Storvik', '48200,5', ''],
      ['', 'to\nlinjer, "sa" hun', 'med\ttabulator'],
    ];
    expect(parseCells(writeCells(rows))).toEqual(rows);
  });
});
