/** Actions of the reader: where to go, what is shown, and what is done with a coded place. */

import type { CodeId } from '$bindings/CodeId';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { App } from '$lib/state/app.svelte';
import { TURN_CHOICES } from '$lib/state/folding.svelte';
import type { Action } from './action';

export function readingActions(app: App): Action[] {
  return [...placeActions(app), ...jumpActions(app), ...showActions(app)];
}

/** Chooses the next (or previous) shown passage and goes to it; `counts` leaves others out. */
export function goToPassage(
  { reading }: App,
  direction: 1 | -1,
  counts?: (segment: SegmentInfo) => boolean,
): void {
  const { selection } = reading;
  const from = reading.chosenSegment?.stretches[0]?.start ?? selection.ends?.focus ?? -1;
  const segment = reading.nextSegment(direction, from, counts);
  const first = segment?.stretches[0];
  if (!segment || !first) return;
  reading.chooseSegment(segment.id);
  selection.moveTo(first.start, false);
  reading.arriveAt(first, false);
}

/** The ends of the chosen passage, its codes, and its words as a quote. */
function placeActions({ passage, picker, preferences, project, reading }: App): Action[] {
  const isChosen = (): boolean => passage.current !== null && !reading.selection.hasWords;
  const ends = (['start', 'end'] as const).flatMap((end) =>
    ([-1, 1] as const).map((direction): Action => {
      const way = direction === 1 ? 'on' : 'back';
      return {
        id: `move-${end}-${way}`,
        labelKey: `reader-move-${end}-${way}`,
        group: 'coding',
        place: 'read',
        shortcut: `Alt+${end === 'end' ? 'Shift+' : ''}${direction === 1 ? 'ArrowRight' : 'ArrowLeft'}`,
        enabled: (context) => context.canWrite && isChosen(),
        run: () => passage.moveEnd(end, direction),
      };
    }),
  );
  return [
    ...ends,
    {
      id: 'recode',
      labelKey: 'reader-recode-first',
      group: 'coding',
      place: 'read',
      shortcut: 'r',
      enabled: (context) => context.canWrite && isChosen() && (passage.current?.codings.length ?? 0) > 0,
      run: () => {
        const first = passage.current?.codings[0];
        if (first) picker.openToRecode(first);
      },
    },
    {
      id: 'copy-quote',
      labelKey: 'reader-copy-quote',
      group: 'coding',
      place: 'read',
      shortcut: 'c',
      enabled: isChosen,
      run: () => passage.copy(project.info?.language ?? preferences.language),
    },
  ];
}

function jumpActions(app: App): Action[] {
  const { codeTree, reading } = app;
  /** The code of the chosen passage, else the one chosen in the tree. */
  const code = (): CodeId | null =>
    (reading.inspected === 'passage' ? reading.chosenSegment?.codings[0]?.code : undefined) ??
    codeTree.current;
  const jumps = [
    {
      what: 'passage-of-code',
      keys: { next: 'J', previous: 'K' },
      counts: ({ codings }: SegmentInfo) => codings.some((coding) => coding.code === code()),
    },
    {
      what: 'memo',
      keys: { next: 'Alt+M', previous: 'Alt+Shift+M' },
      counts: ({ memo }: SegmentInfo) => memo !== null,
    },
  ];
  return jumps.flatMap(({ what, keys, counts }) =>
    (['next', 'previous'] as const).map((way): Action => ({
      id: `${way}-${what}`,
      labelKey: `reader-${way}-${what}`,
      group: 'coding',
      place: 'read',
      shortcut: keys[way],
      enabled: () => !reading.selection.hasWords && reading.shownSegments.some(counts),
      run: () => goToPassage(app, way === 'next' ? 1 : -1, counts),
    })),
  );
}

/** What of the text and its codings is shown. */
function showActions({ codeTree, codebook, preferences, reading }: App): Action[] {
  const { filter, folding } = reading;
  const chosen = (): typeof preferences.current.reader => preferences.current.reader;
  const turns = TURN_CHOICES.map((choice): Action => ({
    id: `show-${choice}-turns`,
    labelKey: `reader-show-turns-${choice}`,
    group: 'view',
    place: 'read',
    enabled: () => folding.choice !== choice,
    run: () => folding.choose(choice),
  }));
  return [
    ...turns,
    {
      id: 'show-one-code',
      labelKey: 'reader-show-one-code',
      labelParameters: () => ({ name: codeTree.current === null ? '' : codebook.nameOf(codeTree.current) }),
      group: 'view',
      place: 'read',
      enabled: () => codeTree.current !== null && filter.code !== codeTree.current,
      run: () => {
        filter.code = codeTree.current;
      },
    },
    {
      id: 'show-all-codings',
      labelKey: 'reader-show-everything',
      group: 'view',
      place: 'read',
      enabled: () => filter.isOn || folding.choice !== 'all',
      run: () => {
        filter.clear();
        folding.choose('all');
      },
    },
    {
      id: 'toggle-line-numbers',
      labelKey: 'reader-line-numbers',
      group: 'view',
      place: 'read',
      run: () => preferences.chooseReader({ hasLineNumbers: !chosen().hasLineNumbers }),
    },
    {
      id: 'toggle-whole-words',
      labelKey: 'reader-whole-words',
      group: 'view',
      place: 'read',
      run: () => preferences.chooseReader({ snapsToWords: !chosen().snapsToWords }),
    },
  ];
}
