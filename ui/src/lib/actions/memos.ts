/** Actions of memos, and going to what they are on. */

import type { LinkTarget } from '$bindings/LinkTarget';
import type { MemoInfo } from '$bindings/MemoInfo';
import type { MemoTarget } from '$bindings/MemoTarget';
import type { Place } from '$bindings/Place';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

export function memoActions(app: App): Action[] {
  const { codeTree, frame, memos, reading } = app;
  const beside = (target: MemoTarget): void => {
    frame.go('read');
    memos.showBeside(target);
    memos.begin(target);
  };
  return [
    {
      id: 'write-memo',
      labelKey: 'memo-action-write',
      group: 'coding',
      place: 'read',
      shortcut: 'm',
      enabled: (context) => context.canWrite && reading.source !== null && !reading.selection.hasWords,
      run: () => {
        const segment = reading.inspected === 'passage' ? reading.chosenSegment : null;
        if (segment) memos.begin({ kind: 'segment', id: segment.id });
        else if (reading.source !== null) beside({ kind: 'source', id: reading.source });
      },
    },
    {
      id: 'write-source-memo',
      labelKey: 'memo-action-write-source',
      group: 'coding',
      place: 'read',
      shortcut: 'Shift+M',
      enabled: (context) => context.canWrite && reading.source !== null && !reading.selection.hasWords,
      run: () => {
        if (reading.source !== null) beside({ kind: 'source', id: reading.source });
      },
    },
    {
      id: 'write-code-memo',
      labelKey: 'memo-action-write-code',
      group: 'coding',
      place: 'read',
      enabled: (context) => context.canWrite && codeTree.current !== null,
      run: () => {
        if (codeTree.current !== null) beside({ kind: 'code', id: codeTree.current });
      },
    },
    {
      id: 'write-project-memo',
      labelKey: 'memo-action-write-project',
      group: 'coding',
      enabled: (context) => context.canWrite,
      run: () => beside({ kind: 'project' }),
    },
    {
      id: 'show-memos',
      labelKey: 'memo-action-show',
      group: 'view',
      shortcut: 'Mod+Shift+M',
      enabled: (context) => context.hasProject,
      run: () => {
        frame.journalTab = 'memos';
        frame.go('journal');
      },
    },
  ];
}

/** Goes to what a memo is on. */
export function showMemo(
  app: App,
  { name, target, place }: Pick<MemoInfo, 'name' | 'place' | 'target'>,
): void {
  const { codeTree, frame, memos, reading, sources } = app;
  switch (target.kind) {
    case 'segment':
      showPassage(app, place, ({ id }) => id === target.id);
      break;
    case 'coding':
      showPassage(app, place, ({ codings }) => codings.some(({ id }) => id === target.id));
      break;
    case 'code':
      codeTree.reveal(target.id);
      reading.inspected = 'code';
      frame.go('read');
      break;
    case 'case':
      frame.materialTab = 'cases';
      frame.go('material');
      app.cases.requested = target.id;
      break;
    case 'theme':
      app.themes.page = 'themes';
      app.themes.choose(target.id);
      frame.go('themes');
      break;
    case 'claim':
      app.themes.page = 'claims';
      frame.go('themes');
      break;
    case 'source':
      frame.openSource(target.id);
      memos.showBeside(target);
      break;
    case 'participant': {
      const source = sources.all.find(({ id }) => id === place?.source);
      if (source) frame.openSource(source.id);
      else frame.go('read');
      memos.showBeside(target, name);
      break;
    }
    default:
      frame.go('read');
      memos.showBeside(target);
  }
}

/** Goes to what a link in a memo leads to. */
export function showLink(app: App, { noun, id, name, place }: LinkTarget): void {
  const { cases, codeTree, frame, reading, sources } = app;
  if (noun === 'excerpt') showPassage(app, place, (segment) => segment.id === id);
  else if (noun === 'source') frame.openSource(id);
  else if (noun === 'code') {
    codeTree.reveal(id);
    reading.inspected = 'code';
    frame.go('read');
  } else if (noun === 'case') {
    frame.materialTab = 'cases';
    frame.go('material');
    cases.requested = id;
  } else {
    const source = sources.all.find(({ participants }) => participants.includes(name));
    if (source) frame.openSource(source.id);
  }
}

function showPassage(app: App, place: Place | null, isIt: (segment: SegmentInfo) => boolean): void {
  if (!place) return;
  app.attempt(async () => {
    await app.reading.open(place.source);
    app.frame.showPlace(place);
    app.reading.chooseSegment(app.reading.segments.find(isIt)?.id ?? null);
  });
}
