/** Which page of the place where material is compared is shown, and the page of two trees. */

import type { Changes } from '$bindings/Changes';
import type { PatternChoice } from '$bindings/PatternChoice';
import type { Call } from '$lib/commands/call';
import type { BalanceState } from './balance.svelte';
import type { CourseState } from './course.svelte';
import { CrosswalkState } from './crosswalk.svelte';
import type { PatternSubject } from './export.svelte';
import type { Follower } from './follower';
import type { OverlapState } from './overlap.svelte';
import type { ThemeMapState } from './theme-map.svelte';

export const PATTERN_PAGES = ['grid', 'balance', 'course', 'overlap', 'crosswalk', 'query'] as const;
export type PatternPage = (typeof PATTERN_PAGES)[number];

interface Pictures {
  readonly balance: BalanceState;
  readonly course: CourseState;
  readonly map: ThemeMapState;
  readonly overlap: OverlapState;
}

/** A picture as its page asks for it. */
export function pictureOf(subject: PatternSubject, pages: Pictures): PatternChoice {
  if (subject === 'balance') return { kind: 'balance', value: pages.balance.choice };
  if (subject === 'course') return { kind: 'course', value: pages.course.choice };
  if (subject === 'map') return { kind: 'map', value: pages.map.choice };
  return { kind: 'overlap', value: [pages.overlap.choice, pages.overlap.measure] };
}

export class PatternsState implements Follower {
  page = $state<PatternPage>('grid');
  readonly crosswalk: CrosswalkState;

  constructor(call: Call) {
    this.crosswalk = new CrosswalkState(call);
  }

  reset(): void {
    this.page = 'grid';
    this.crosswalk.reset();
  }

  changed(changes: Changes): void {
    // The other pages follow by themselves.
    this.crosswalk.changed(changes);
  }
}
