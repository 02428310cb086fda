/** Cells as spreadsheets copy them: tabs between cells, lines between rows, quotes around cells with either. */

export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;
  let row: string[] = [];
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (cell.lastIndex <= clean.length) {
    const found = cell.exec(clean);
    if (!found) break;
    const [, value = '', end] = found;
    row.push(
      value.startsWith('"') && value.length > 1 ? value.slice(1, -1).replaceAll('""', '"') : value.trim(),
    );
    if (end !== '\t') {
      rows.push(row);
      row = [];
    }
    if (end === '') break;
  }
  return rows;
}

/** The same the other way: what a spreadsheet reads as these cells. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join('\t')}\n`).join('');
}
