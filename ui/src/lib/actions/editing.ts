/** Actions of editing texts. */

import type { SourceInfo } from '$bindings/SourceInfo';
import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';
import type { PlaceId } from './places';

/** The source that is looked at in a place. */
export function lookedAt({ reading, sources }: App, place: PlaceId): SourceInfo | null {
  if (place === 'read') return reading.shown?.info ?? null;
  return place === 'material' && sources.chosen !== null ? sources.find(sources.chosen) : null;
}

export function editingActions(app: App): Action[] {
  const { correction, editing, frame, reading, replacing, review, revisions } = app;
  const source = (place: PlaceId): SourceInfo | null => lookedAt(app, place);
  return [
    {
      id: 'edit-text',
      labelKey: 'editing-edit-text',
      group: 'coding',
      place: 'read',
      shortcut: 'e',
      enabled: (context) => context.canWrite && reading.shown !== null && !reading.selection.hasWords,
      run: () => editing.toggle(),
    },
    {
      id: 'replace-text',
      labelKey: 'editing-replace-text',
      group: 'edit',
      shortcut: 'Mod+H',
      enabled: (context) => context.canWrite,
      run: async () => {
        await editing.leave();
        replacing.begin();
        frame.open('replace-text');
      },
    },
    {
      id: 'show-revisions',
      labelKey: 'editing-revisions',
      group: 'material',
      enabled: ({ place }) => source(place) !== null,
      run: async ({ place }) => {
        await editing.leave();
        const shown = source(place);
        if (!shown) return;
        revisions.begin(shown);
        frame.open('revisions');
      },
    },
    {
      id: 'correct-source',
      labelKey: 'editing-correct',
      group: 'material',
      enabled: ({ canWrite, place }) => canWrite && source(place) !== null,
      run: async ({ place }) => {
        await editing.leave();
        const shown = source(place);
        if (!shown) return;
        correction.begin(shown);
        frame.open('correct-source');
      },
    },
    {
      id: 'review-words',
      labelKey: 'editing-review',
      group: 'coding',
      enabled: (context) => context.hasProject,
      run: ({ place }) => {
        review.isOpen = place !== 'read' || !review.isOpen;
        frame.go('read');
        void review.refresh();
      },
    },
  ];
}
