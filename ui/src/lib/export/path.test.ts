import { expect, it } from 'vitest';
import { directoryOf, fileNameFrom, formatOf, withFormat } from './path';

it('the ending tells the format', () => {
  expect(formatOf('/home/ida/Utdrag.DOCX')).toBe('docx');
  expect(formatOf('C:\\Users\\Ida\\tabell.csv ')).toBe('csv');
  expect(formatOf('/home/ida/utdrag.pdf')).toBeNull();
});

it('another format changes only an ending of ours', () => {
  expect(withFormat('/home/ida/utdrag.docx', 'csv')).toBe('/home/ida/utdrag.csv');
  expect(withFormat('/home/ida/utkast 1.2', 'xlsx')).toBe('/home/ida/utkast 1.2.xlsx');
  expect(withFormat('', 'xlsx')).toBe('');
});

it('the folder is kept with its own separator', () => {
  expect(directoryOf('/home/ida/a.docx')).toBe('/home/ida/');
  expect(directoryOf('C:\\Ida\\a.docx')).toBe('C:\\Ida\\');
  expect(directoryOf('a.docx')).toBe('');
});

it('a name holds nothing that a file system refuses', () => {
  expect(fileNameFrom('Barrierer: hva/hvorfor? ...')).toBe('Barrierer hva hvorfor');
});
