/** Actions of progress: turns that are untouched, turns with nothing to code, sources declared read and coded. */

import type { Declared } from '$bindings/Declared';
import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function progressActions(app: App): Action[] {
  return [...turnActions(app), ...sourceActions(app)];
}

function turnActions({ reading }: App): Action[] {
  const { selection } = reading;
  const from = (): number => selection.ends?.focus ?? reading.leftAt ?? 0;
  const go = (direction: 1 | -1): void => {
    const turn = reading.untouchedTurn(direction, from());
    const first = turn?.lines[0];
    if (!turn || !first) return;
    selection.moveTo(first.start, false);
    reading.arriveAt({ start: turn.start, end: turn.end }, true);
  };
  const isFree = (): boolean => reading.shown !== null && !selection.hasWords;
  return [
    {
      id: 'mark-turns',
      labelKey: 'progress-mark-turn',
      group: 'coding',
      place: 'read',
      shortcut: 'n',
      enabled: (context) => context.canWrite && isFree(),
      run: async () => {
        const at = from();
        await reading.markTurn(at);
        go(1);
      },
    },
    {
      id: 'unmark-turns',
      labelKey: 'progress-unmark-turn',
      group: 'coding',
      place: 'read',
      shortcut: 'Shift+N',
      enabled: (context) => context.canWrite && isFree() && reading.isReviewed(from()),
      run: () => reading.unmarkTurn(from()),
    },
    {
      id: 'next-untouched-turn',
      labelKey: 'progress-next-untouched',
      group: 'coding',
      place: 'read',
      shortcut: 'u',
      enabled: isFree,
      run: () => go(1),
    },
    {
      id: 'previous-untouched-turn',
      labelKey: 'progress-previous-untouched',
      group: 'coding',
      place: 'read',
      shortcut: 'Shift+U',
      enabled: isFree,
      run: () => go(-1),
    },
  ];
}

function sourceActions({ reading, sources }: App): Action[] {
  const declare = (declared: Declared, shortcut: string): Action => ({
    id: `declare-${declared}`,
    labelKey: `progress-declare-${declared}`,
    group: 'coding',
    place: 'read',
    shortcut,
    enabled: (context) => context.canWrite && reading.source !== null,
    run: async () => {
      const { source } = reading;
      if (source === null) return;
      const is = sources.find(source)?.declared;
      await sources.setProgress([source], is === declared ? 'nothing' : declared);
    },
  });
  return [declare('read', 'Mod+Alt+L'), declare('coded', 'Mod+Alt+K')];
}
