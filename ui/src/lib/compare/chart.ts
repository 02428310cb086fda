/** How high the rows of the framework chart are: guessed from what stands in them, the same wherever one scrolls. */

/** Letters that a line of a cell has room for, and lines that are shown of a cell unless it has the focus. */
const LETTERS = 36;
const NAME_LETTERS = 26;
const MOST_LINES = 12;

/** Lines that a text needs in a cell. */
export function linesOf(text: string): number {
  if (text === '') return 0;
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / LETTERS)));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** A name of a row, as texts that take as many lines in a cell as it does in its narrower column. */
export const nameLines = (name: string): string[] => [
  Array.from({ length: Math.ceil(name.length / NAME_LETTERS) }, () => 'x').join('\n'),
];

/** Lines of a row, from the texts of its cells. */
export const linesOfRow = (texts: readonly string[]): number =>
  Math.min(MOST_LINES, Math.max(1, ...texts.map(linesOf)));
