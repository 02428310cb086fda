import { beforeEach, describe, expect, it } from 'vitest';
import type { CopyConflict } from '$bindings/CopyConflict';
import type { CopyPreview } from '$bindings/CopyPreview';
import type { MergeCopy } from '$bindings/MergeCopy';
import type { Call } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { MergingState } from './merging.svelte';
import { NoticesState } from './notices.svelte';

const asked: MergeCopy[] = [];
/** What looking at a copy waits for. */
let answers: ((preview: CopyPreview) => void)[] = [];

const coder: CopyConflict = {
  key: 'coder:1',
  kind: 'coder',
  name: 'Kari',
  here: 'Kari',
  there: 'Kari',
  codings: 0,
  hasChoice: true,
  isOpen: true,
  chosen: null,
};

function previewOf(conflicts: CopyConflict[], codings = 1): CopyPreview {
  const none = {
    segments: 0,
    changedCodings: 0,
    memos: 0,
    changedMemos: 0,
    correspondences: 0,
    turns: 0,
    progress: 0,
  };
  const told = { same: 0, removedHere: 0, removedThere: 0, lost: 0, lostMemos: 0, comments: 0 };
  const lists = { coders: [], sources: [], newCodes: [], changedCodes: [] };
  return { partedAt: null, isEmpty: codings === 0, codings, conflicts, ...none, ...told, ...lists };
}

let merging: MergingState;

beforeEach(() => {
  asked.length = 0;
  answers = [];
  const call = ((_: string, request: MergeCopy) => {
    asked.push(request);
    return new Promise((resolve) => answers.push(resolve));
  }) as unknown as Call;
  merging = new MergingState(call, new MemoryHost(), new NoticesState());
});

describe('a copy that is merged', () => {
  it('waits until it is said who somebody is', async () => {
    merging.typePath(' kopi.sitat ');
    const looked = merging.look();
    answers[0]?.(previewOf([coder]));
    await looked;
    expect(merging.isReady).toBe(false);
    expect(await merging.run()).toBe(false);
    const chosen = merging.choose(coder, 'copy');
    expect(merging.chosenFor(coder)).toBe('copy');
    answers[1]?.(previewOf([{ ...coder, isOpen: false, chosen: 'copy' }]));
    await chosen;
    expect(merging.isReady).toBe(true);
    expect(asked.at(-1)).toEqual({ path: 'kopi.sitat', choices: [{ key: 'coder:1', taken: 'copy' }] });
  });

  it('shows the last look that was asked for, whichever answers last', async () => {
    merging.typePath('en.sitat');
    const first = merging.look();
    merging.typePath('to.sitat');
    const second = merging.look();
    answers[1]?.(previewOf([], 2));
    await second;
    answers[0]?.(previewOf([], 1));
    await first;
    expect(merging.preview?.codings).toBe(2);
  });

  it('is not merged where nothing would come, and another file forgets what was chosen', async () => {
    merging.typePath('kopi.sitat');
    const looked = merging.look();
    answers[0]?.(previewOf([], 0));
    await looked;
    expect(merging.isReady).toBe(false);
    const chosen = merging.choose(coder, 'here');
    answers[1]?.(previewOf([]));
    await chosen;
    merging.typePath('annen.sitat');
    expect(merging.preview).toBeNull();
    expect(merging.chosenFor(coder)).toBeNull();
  });
});
