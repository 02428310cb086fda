/** Actions of progress: turns that are untouched, turns with nothing to code, sources declared read and coded. */

import type { Declared } from '$bindings/Declared';
import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function progressActions(app: App): Action[] {
  return [...turnActions(app), ...sourceActions(app), ...roundActions(app)];
}

function turnActions({ notices, reading, rounds }: App): Action[] {
  const { selection } = reading;
  const from = (): number => selection.ends?.focus ?? reading.leftAt ?? 0;
  const goWithin = (direction: 1 | -1, start: number | null): boolean => {
    const turn = reading.untouchedTurn(direction, start);
    const first = turn?.lines[0];
    if (!turn || !first) return false;
    selection.moveTo(first.start, false);
    reading.arriveAt({ start: turn.start, end: turn.end }, true);
    return true;
  };
  /** To the next untouched turn of this text; when there is none, of the next text that has one. */
  const go = async (direction: 1 | -1): Promise<void> => {
    if (goWithin(direction, from())) return;
    const next = rounds.next(direction, reading.source, ({ untouchedTurns }) => untouchedTurns > 0);
    if (!next) {
      notices.tell('progress-none-left');
      return;
    }
    await reading.open(next.id);
    goWithin(direction, null);
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
        await reading.markTurn(from());
        if (!goWithin(1, from())) notices.tell('progress-none-left-here');
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
    enabled: (context) => context.canWrite && reading.source !== null && !reading.selection.hasWords,
    run: async () => {
      const { source } = reading;
      if (source === null) return;
      const is = sources.find(source)?.declared;
      await sources.setProgress([source], is === declared ? 'nothing' : declared);
    },
  });
  return [declare('read', 'Shift+L'), declare('coded', 'Shift+F')];
}

function roundActions({ frame, notices, reading, rounds }: App): Action[] {
  const step = (id: string, direction: 1 | -1, shortcut: string): Action => ({
    id,
    labelKey: `progress-${id}`,
    group: 'coding',
    place: 'read',
    shortcut,
    enabled: () => rounds.ordered.length > 1,
    run: async () => {
      const next = rounds.next(direction, reading.source);
      if (next) await reading.open(next.id);
    },
  });
  const begin = (id: string, isShuffled: boolean): Action => ({
    id,
    labelKey: `progress-${id}`,
    labelParameters: () => ({ number: rounds.number + 1 }),
    group: 'coding',
    enabled: (context) => context.canWrite && rounds.ordered.length > 0,
    run: async () => {
      const number = rounds.number + 1;
      await rounds.begin(isShuffled);
      frame.go('read');
      notices.tell('progress-round-begun', { number }, 'undo');
    },
  });
  return [
    step('next-source', 1, 'Mod+PageDown'),
    step('previous-source', -1, 'Mod+PageUp'),
    begin('begin-round', false),
    begin('begin-shuffled-round', true),
  ];
}
