/** Where the keyboard stands in a grid, and where a key takes it. */

export interface GridPlace {
  /** From 0; in a comparison the line of totals comes after the last row. */
  readonly row: number;
  /** 0 is the name of the row; the totals come after the last column. */
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page key goes. */
  readonly page?: number;
}

const PAGE = 12;

/** The place after a key press; null if the key does not move. */
export function move(place: GridPlace, key: string, size: GridSize, withMod: boolean): GridPlace | null {
  const target = aim(place, key, size, withMod);
  return target && clamp(target, size);
}

function aim({ row, column }: GridPlace, key: string, size: GridSize, withMod: boolean): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - (size.page ?? PAGE), column };
    case 'PageDown':
      return { row: row + (size.page ?? PAGE), column };
    case 'Home':
      return { row: withMod ? 0 : row, column: 0 };
    case 'End':
      return { row: withMod ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return null;
  }
}

export function clamp({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}
