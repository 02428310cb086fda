import { describe, expect, it } from 'vitest';
import type { Changes } from '$bindings/Changes';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { Call } from '$lib/commands/call';
import { ReadingState } from './reading.svelte';

const segment: SegmentInfo = {
  id: 7,
  excerpt: 'A-1',
  case: null,
  memo: null,
  isCertain: true,
  stretches: [{ start: 0, end: 3 }],
  codings: [],
} as unknown as SegmentInfo;

const coded: Changes = { nouns: ['codings'], sources: [1], segments: [7], cases: null, texts: [] };

describe('a text on its way', () => {
  it('is shown with what was coded while it was waited for', async () => {
    const answers: ((text: unknown) => void)[] = [];
    const asked: string[] = [];
    const call = ((name: string) => {
      asked.push(name);
      if (name === 'source_text') return new Promise((answer) => answers.push(answer));
      return Promise.resolve({ segments: [segment], reviewedTurns: [] });
    }) as unknown as Call;
    const reading = new ReadingState(call, (code) => [code]);
    const opened = reading.open(1);
    // The core has answered already; then somebody codes, and the answer arrives last.
    reading.changed(coded);
    await Promise.resolve();
    answers[0]?.({
      info: { id: 1, name: 'a' },
      text: 'Vi venter.',
      turns: [],
      speakers: [],
      styles: [],
      segments: [],
      reviewedTurns: [],
    });
    await opened;
    await new Promise((resolve) => setTimeout(resolve));
    expect(reading.segments.map(({ id }) => id)).toEqual([7]);
    expect(asked.at(-1)).toBe('source_segments');
  });
});
