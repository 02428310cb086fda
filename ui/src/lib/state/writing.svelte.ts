/** Which page of the place Write is shown. */

export const WRITE_PAGES = ['outline', 'check'] as const;
export type WritePage = (typeof WRITE_PAGES)[number];

export class WritingState {
  page = $state<WritePage>('outline');
}
