/** The keys of the page with all passages of a code. */

import type { Extract } from '$bindings/Extract';
import type { CodePageState } from '$lib/state/code-page.svelte';

/** What is done with one passage. */
export type ExtractDeed = 'go' | 'recode' | 'add' | 'remove' | 'example';

export interface ExtractKeys {
  step(by: number): void;
  sort(): void;
  act(deed: ExtractDeed, extract: Extract): void;
  close(): void;
}

const DEEDS: Readonly<Record<string, ExtractDeed>> = {
  r: 'recode',
  a: 'add',
  e: 'example',
  Delete: 'remove',
  Backspace: 'remove',
};

/** Takes a key press. Answers whether it meant something here. */
export function pressInExtracts(event: KeyboardEvent, page: CodePageState, keys: ExtractKeys): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  // A button in a passage keeps the keys that buttons have.
  const isOnPassage = (event.target as HTMLElement).tagName === 'ARTICLE';
  switch (event.key) {
    case 'ArrowDown':
      keys.step(1);
      return true;
    case 'ArrowUp':
      keys.step(-1);
      return true;
    case 'Home':
      keys.step(-page.place);
      return true;
    case 'End':
      keys.step(page.total - 1 - page.place);
      return true;
    case 'Escape':
      keys.close();
      return true;
  }
  const { current } = page;
  if (!isOnPassage || !current) return false;
  if (event.key === 'Enter') {
    if (page.isSplitting) keys.sort();
    else keys.act('go', current);
    return true;
  }
  if (page.isSplitting && /^[1-9]$/.test(event.key)) {
    page.toggleTarget(Number(event.key));
    return true;
  }
  const deed = DEEDS[event.key];
  if (deed) keys.act(deed, current);
  return deed !== undefined;
}
