/** Actions of the lists of words, and of turns like a place. */

import type { Place } from '$bindings/Place';
import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function wordActions(app: App): Action[] {
  return [...listActions(app), ...similarActions(app)];
}

/** The words that are selected, else the passage that is chosen, else the turn where the person is. */
function placeOf({ reading, turns }: App): { place: Place; quote: string } | null {
  const { source, selection, chosenSegment, shown } = reading;
  const block = turns.here;
  const stretches = chosenSegment?.stretches ?? [];
  const [first, last] = [stretches[0], stretches.at(-1)];
  const range =
    selection.range ?? (first && last ? { start: first.start, end: last.end } : null) ?? block ?? null;
  if (source === null || !shown || !range) return null;
  const place = { source, start: range.start, end: range.end };
  return { place, quote: shown.map.slice(range.start, range.end) };
}

function similarActions(app: App): Action[] {
  const { coding, frame, places, search, similar } = app;
  return [
    {
      id: 'find-similar',
      labelKey: 'words-action-similar',
      group: 'coding',
      place: 'read',
      shortcut: 'Alt+L',
      enabled: () => placeOf(app) !== null,
      run: async () => {
        const found = placeOf(app);
        if (!found) return;
        frame.openSearch('similar');
        await similar.show(found.place, found.quote);
      },
    },
    {
      id: 'find-similar-to-hit',
      labelKey: 'words-action-similar-hit',
      group: 'view',
      enabled: () => search.current !== null,
      run: async () => {
        const hit = search.current === null ? null : search.hitAt(search.current);
        if (!hit) return;
        frame.openSearch('similar');
        const { source, start, end, before, quote, after } = hit;
        await similar.show({ source, start, end }, `… ${before}${quote}${after} …`);
      },
    },
    {
      id: 'code-similar',
      labelKey: 'words-action-code-similar',
      group: 'coding',
      enabled: (context) => context.canWrite && similar.places.length > 0,
      run: () => {
        places.begin(
          similar.quote.slice(0, 60),
          { kind: 'listed', value: similar.places },
          'turn',
          coding.last,
        );
        frame.open('code-places');
      },
    },
  ];
}

function listActions({ frame, search, words }: App): Action[] {
  return [
    {
      id: 'open-word-list',
      labelKey: 'words-action-list',
      group: 'view',
      enabled: ({ hasProject }) => hasProject,
      run: () => frame.openSearch('words'),
    },
    {
      id: 'open-neighbours',
      labelKey: 'words-action-near',
      group: 'view',
      enabled: ({ hasProject }) => hasProject,
      run: () => {
        // What was searched last is what one wants to know the neighbours of.
        if (words.query === '') words.query = search.answered ?? '';
        frame.openSearch('near');
      },
    },
  ];
}
