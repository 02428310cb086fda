/** From passages and styles to the runs that a block draws. */

import type { CodeId } from '$bindings/CodeId';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { CodeLook } from '$lib/state/codebook.svelte';
import type { Block, InlineStyle, Line } from '$lib/text/blocks';
import type { OffsetMap, TextRange } from '$lib/text/offsets';
import { runsOf, type Cover } from '$lib/text/runs';
import { codedStyle } from './look';

export interface ShownRun {
  readonly start: number;
  readonly text: string;
  /** Ids of the passages over it, separated by blanks; empty if there is none. */
  readonly segments: string;
  readonly style: string | undefined;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

export interface ShownLine {
  readonly line: Line;
  /** One for ordinary text, one for each cell of a row. */
  readonly cells: readonly (readonly ShownRun[])[];
}

type Over = { readonly segment: SegmentInfo } | { readonly style: InlineStyle };

export function shownLines(
  map: OffsetMap,
  block: Block,
  segments: readonly SegmentInfo[],
  looks: ReadonlyMap<CodeId, CodeLook>,
): ShownLine[] {
  const coded: Cover<Over>[] = segments.flatMap((segment) =>
    segment.stretches.map(({ start, end }) => ({ start, end, value: { segment } })),
  );
  return block.lines.map((line) => {
    const styled = line.styles.map(({ start, end, value }) => ({ start, end, value: { style: value } }));
    const covers = [...coded, ...styled];
    const pieces: readonly TextRange[] = line.cells.length > 0 ? line.cells : [line];
    return {
      line,
      cells: pieces.map((piece) =>
        runsOf(piece, covers).map(({ start, end, values }) =>
          shownRun(map.slice(start, end), start, values, looks),
        ),
      ),
    };
  });
}

function shownRun(
  text: string,
  start: number,
  over: readonly Over[],
  looks: ReadonlyMap<CodeId, CodeLook>,
): ShownRun {
  const segments = over.flatMap((one) => ('segment' in one ? [one.segment] : []));
  const codes = new Set(segments.flatMap(({ codings }) => codings.map(({ code }) => code)));
  const known = [...codes].flatMap((code) => looks.get(code) ?? []);
  return {
    start,
    text,
    segments: segments.map(({ id }) => id).join(' '),
    style: known.length > 0 ? codedStyle(known) : undefined,
    isBold: over.some((one) => 'style' in one && one.style === 'bold'),
    isItalic: over.some((one) => 'style' in one && one.style === 'italic'),
  };
}
