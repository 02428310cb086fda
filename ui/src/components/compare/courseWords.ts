/** Words for codes along texts. */

import type { CourseMark } from '$bindings/CourseMark';
import type { CourseSource } from '$bindings/CourseSource';
import { formatNumber } from '$lib/format/format.svelte';
import { t } from '$lib/i18n/index.svelte';

const LONGEST = 160;

/** How long a text is. */
export const lengthLabel = ({ length }: CourseSource, byTurns: boolean): string =>
  t(byTurns ? 'course-length-turns' : 'course-length-words', { count: formatNumber(length), number: length });

/** Whether codes come in their order; nothing where there is no order to speak of. */
export const sourceNote = ({ sequence, stepsBack }: CourseSource, byTurns: boolean): string =>
  byTurns && sequence.length > 1 ? t('project-course-steps-back', { count: stepsBack }) : '';

/** Where a mark stands. */
export function placeLabel({ first, last, from, to }: CourseMark, byTurns: boolean): string {
  if (byTurns) return t('course-turns', { first, last, number: last - first + 1 });
  return t('course-share', { from: formatNumber(from * 100, 0), to: formatNumber(to * 100, 0) });
}

/** The beginning of its words. */
export const shortQuote = ({ quote }: CourseMark): string =>
  quote.length > LONGEST ? `${quote.slice(0, LONGEST).trimEnd()} …` : quote;

export const markLabel = (code: string, mark: CourseMark, byTurns: boolean): string =>
  t('course-mark', { code, place: placeLabel(mark, byTurns), quote: shortQuote(mark) });
