/** Which page of the place where material is compared is shown. */

import type { Follower } from './follower';

export const PATTERN_PAGES = ['grid', 'balance', 'course', 'overlap', 'query'] as const;
export type PatternPage = (typeof PATTERN_PAGES)[number];

export class PatternsState implements Follower {
  page = $state<PatternPage>('grid');

  reset(): void {
    this.page = 'grid';
  }

  changed(): void {
    // The pages follow by themselves.
  }
}
