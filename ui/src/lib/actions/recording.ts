/** Actions on the recording of a text: linked, played, and the text timed by it. */

import type { SourceInfo } from '$bindings/SourceInfo';
import type { App } from '$lib/state/app.svelte';
import type { Block } from '$lib/text/blocks';
import type { Action } from './action';
import { lookedAt } from './editing';

/** Links the source that is looked at to a recording. */
export function openRecording({ frame, recording }: App, source: SourceInfo): void {
  recording.show(source.id);
  frame.open('recording');
}

export function recordingActions(app: App): Action[] {
  const { editing, reading, recording, turns } = app;
  /** The turn where the person is, also while its words are written. */
  const here = (): Block | null => reading.shown?.blocks[editing.field?.block ?? -1] ?? turns.here;
  const playing = (id: string, labelKey: string, shortcut: string, run: Action['run']): Action => ({
    id,
    labelKey,
    group: 'coding',
    place: 'read',
    shortcut,
    enabled: () => recording.canPlay,
    run,
  });
  return [
    {
      id: 'link-recording',
      labelKey: 'recording-link',
      group: 'material',
      enabled: ({ canWrite, place }) => canWrite && lookedAt(app, place) !== null,
      run: async ({ place }) => {
        await editing.leave();
        const source = lookedAt(app, place);
        if (source) openRecording(app, source);
      },
    },
    playing('play-recording', 'recording-play-or-pause', 'F8', () => recording.toggle()),
    playing('rewind-recording', 'recording-back', 'F7', () => recording.back()),
    {
      ...playing('play-turn', 'recording-play-turn', 'F9', async () => {
        const block = here();
        if (block) await recording.playFrom(block);
      }),
      enabled: () => recording.canPlay && here() !== null,
    },
    playing('slow-recording', 'recording-slower', 'Shift+F7', () => recording.step(-1)),
    playing('speed-recording', 'recording-faster', 'Shift+F8', () => recording.step(1)),
    {
      ...playing('time-turn', 'recording-time-turn', 'Shift+F9', async () => {
        const turn = here()?.turn;
        if (turn) await recording.setTimeOf(turn);
      }),
      enabled: (context) => context.canWrite && recording.canPlay && (here()?.turn ?? null) !== null,
    },
  ];
}
