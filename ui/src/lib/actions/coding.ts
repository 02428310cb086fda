/** Actions of reading and coding. */

import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';
import { goToPassage } from './reading';

export function codingActions(app: App): Action[] {
  return [...selectionActions(app), ...wordActions(app), ...passageActions(app)];
}

/** One action for each pinned code, while it is pinned. */
export function pinActions({ codebook, coding, reading }: App): Action[] {
  return coding.pins.map(({ code, position }) => ({
    id: `apply-pin-${position}`,
    labelKey: 'reader-apply-code',
    labelParameters: () => ({ name: codebook.nameOf(code) }),
    group: 'coding',
    place: 'read',
    shortcut: `Mod+${position}`,
    // Without words it says that some have to be selected.
    enabled: (context) => context.canWrite && reading.shown !== null,
    run: () => coding.apply([code]),
  }));
}

function selectionActions({ picker, reading }: App): Action[] {
  const { selection } = reading;
  return [
    {
      id: 'grow-selection',
      labelKey: 'reader-grow-selection',
      group: 'coding',
      place: 'read',
      shortcut: 'Alt+ArrowUp',
      enabled: () => selection.ends !== null,
      run: () => selection.grow(),
    },
    {
      id: 'shrink-selection',
      labelKey: 'reader-shrink-selection',
      group: 'coding',
      place: 'read',
      shortcut: 'Alt+ArrowDown',
      enabled: () => selection.range !== null,
      run: () => selection.shrink(),
    },
    {
      id: 'keep-selection',
      labelKey: 'reader-keep-selection',
      group: 'coding',
      place: 'read',
      shortcut: 'Mod+Shift+A',
      enabled: () => selection.words !== null,
      run: () => selection.keep(),
    },
    {
      id: 'clear-selection',
      labelKey: 'reader-clear-selection',
      group: 'coding',
      place: 'read',
      shortcut: 'Escape',
      enabled: () => selection.range !== null || selection.kept.length > 0 || reading.chosen !== null,
      run: () => {
        picker.close();
        if (selection.range || selection.kept.length > 0) {
          selection.collapse();
          selection.dropKept();
        } else reading.chooseSegment(null);
      },
    },
  ];
}

function wordActions({ coding, picker, reading }: App): Action[] {
  return [
    {
      id: 'apply-codes',
      labelKey: 'reader-apply-codes',
      group: 'coding',
      place: 'read',
      enabled: (context) => context.canWrite && coding.target !== null,
      run: () => picker.open(),
    },
    {
      id: 'code-in-vivo',
      labelKey: 'reader-code-in-vivo',
      group: 'coding',
      place: 'read',
      shortcut: 'Mod+Enter',
      enabled: (context) => context.canWrite && reading.selection.hasWords,
      run: () => coding.applyInVivo(),
    },
    {
      id: 'repeat-codes',
      labelKey: 'reader-repeat-codes',
      group: 'coding',
      place: 'read',
      shortcut: 'Mod+.',
      enabled: (context) => context.canWrite && reading.shown !== null && coding.last.length > 0,
      run: () => coding.repeat(),
    },
  ];
}

function passageActions(app: App): Action[] {
  const { cases, coding, passage, reading } = app;
  const { selection } = reading;
  const go = (direction: 1 | -1): void => goToPassage(app, direction);
  const canGo = (): boolean => reading.shownSegments.length > 0 && !selection.hasWords;
  return [
    {
      id: 'next-passage',
      labelKey: 'reader-next-passage',
      group: 'coding',
      place: 'read',
      shortcut: 'j',
      enabled: canGo,
      run: () => go(1),
    },
    {
      id: 'previous-passage',
      labelKey: 'reader-previous-passage',
      group: 'coding',
      place: 'read',
      shortcut: 'k',
      enabled: canGo,
      run: () => go(-1),
    },
    {
      id: 'pin-extract',
      labelKey: 'reader-pin-extract',
      group: 'coding',
      place: 'read',
      enabled: (context) => context.canWrite && passage.current !== null && cases.all.length > 0,
      run: async () => {
        if (passage.current) await passage.pin(passage.current);
      },
    },
    {
      id: 'remove-codings',
      labelKey: 'reader-remove-codings',
      group: 'coding',
      place: 'read',
      shortcut: ['Delete', 'Backspace'],
      enabled: (context) =>
        context.canWrite &&
        reading.inspected === 'passage' &&
        reading.chosenSegment !== null &&
        (!selection.hasWords || coding.codesOnTarget.size > 0),
      run: () => coding.remove(reading.chosenSegment?.codings.map(({ id }) => id) ?? []),
    },
  ];
}
