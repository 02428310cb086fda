/** Words that several parts of the comparison share. */

import type { CodeId } from '$bindings/CodeId';
import type { ColumnChoice } from '$bindings/ColumnChoice';
import type { Grid } from '$bindings/Grid';
import type { Measure } from '$bindings/Measure';
import type { RowChoice } from '$bindings/RowChoice';
import { hasReach } from '$lib/compare/codeQuery';
import { areCoded, areCodes, areGathered } from '$lib/compare/table';
import { baseOf, shareOf } from '$lib/compare/numbers';
import { formatNumber } from '$lib/format/format.svelte';
import { t } from '$lib/i18n/index.svelte';

export function rowsLabel(rows: RowChoice, nameOf: (code: CodeId) => string): string {
  if (rows.kind === 'below') return t('compare-rows-below', { code: nameOf(rows.value) });
  if (rows.kind === 'crosswalk') {
    const [one, other] = rows.value;
    return t('compare-rows-crosswalk', { code: nameOf(one), other: nameOf(other) });
  }
  if (rows.kind === 'levels') return t('compare-rows-levels', { levels: rows.value });
  return t(`compare-rows-${rows.kind}`);
}

/** Which codes the columns are, and how the rows stand to them. */
export function columnsLabel(columns: ColumnChoice, nameOf: (code: CodeId) => string): string {
  if (columns.kind !== 'codes') return '';
  const { codes, relation, turns } = columns.value;
  const reach = hasReach(relation) ? ` (${t('query-turns', { count: turns })})` : '';
  return `${t(`query-relation-${relation}`)}${reach}: ${rowsLabel(codes, nameOf)}`;
}

/** Answers and hits are no excerpts. */
function wordsLabel(measure: Measure, rows: RowChoice['kind']): string | null {
  if (measure !== 'segments' || areCoded(rows)) return null;
  return t(rows === 'questions' ? 'project-measure-answers' : 'project-measure-hits');
}

/** What is counted. */
export const measureLabel = (measure: Measure, rows: RowChoice['kind'], kind: string): string =>
  wordsLabel(measure, rows) ?? t(`compare-measure-${measure}`, { kind });

/** What totals count. */
export const unitLabel = (measure: Measure, rows: RowChoice['kind'], kind: string): string =>
  wordsLabel(measure, rows) ?? t(`compare-unit-${measure}`, { kind });

/** What a row stands for. */
export function rowHeading(rows: RowChoice['kind']): string {
  if (areCodes(rows)) return t('compare-code');
  if (areGathered(rows)) return t(rows === 'themes' ? 'project-row-theme' : 'project-row-claim');
  return t(rows === 'questions' ? 'project-row-question' : 'project-row-search');
}

/** What numbers and totals mean. */
export function measureExplained(
  measure: Measure,
  rows: RowChoice['kind'],
  kind: string,
  smallestGroup: number,
): string {
  switch (measure) {
    case 'word-share':
    case 'presence':
    case 'first-place':
    case 'last-place':
      return t(`project-counting-${measure}`, { n: smallestGroup });
    default:
      return t('project-counting-units', { measure: measureLabel(measure, rows, kind) });
  }
}

/** A number as it is read: a share in per cent, or so many of so many where there is no per cent. */
export function numberLabel(grid: Grid, count: number, column: number | null): string {
  const base = baseOf(grid, column);
  if (!base) return formatNumber(count);
  const share = shareOf(count, base, grid.smallestGroup);
  return share === null ? `${formatNumber(count)}/${formatNumber(base.words)}` : formatNumber(share, 1);
}

/** The words that a share is made of. */
export function shareLabel(grid: Grid, count: number, column: number | null): string | undefined {
  const base = baseOf(grid, column);
  return base
    ? t('compare-words-of', { count: formatNumber(count), words: formatNumber(base.words) })
    : undefined;
}

/** What a column is called; cases without a value have no name of their own. */
export const headingOf = (name: string): string => (name === '' ? t('project-without-value') : name);
