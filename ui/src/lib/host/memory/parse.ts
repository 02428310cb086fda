/** Turns of an invented transcript: `Label: words` on each line. Offsets are code points. */

import type { TurnInfo } from '$bindings/TurnInfo';

export interface ParsedTurn {
  turn: TurnInfo;
  label: string | null;
}

export const lengthOf = (text: string): number => [...text].length;

export function parseTurns(text: string): ParsedTurn[] {
  const turns: ParsedTurn[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const length = lengthOf(line);
    const label = /^([\p{Lu}][\p{L}\d ]{0,20}):\s+/u.exec(line);
    if (line.trim() !== '') {
      const contentStart = start + (label ? lengthOf(label[0]) : 0);
      turns.push({
        label: label?.[1] ?? null,
        turn: {
          number: turns.length + 1,
          start,
          end: start + length,
          contentStart,
          contentEnd: start + length,
          speaker: null,
          timeMs: null,
        },
      });
    }
    start += length + 1;
  }
  return turns;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
