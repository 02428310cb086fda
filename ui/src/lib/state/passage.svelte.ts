/** What can be done with the coded passage whose particulars are shown: its ends, its codes, its words as a quote. */

import type { CaseId } from '$bindings/CaseId';
import type { CodeId } from '$bindings/CodeId';
import type { CodingId } from '$bindings/CodingId';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { Stretch } from '$bindings/Stretch';
import type { Call } from '$lib/commands/call';
import { stepEnd, type End } from '$lib/text/ends';
import type { NoticesState } from './notices.svelte';
import type { ReadingState } from './reading.svelte';

export class PassageState {
  /** Where the ends would stand while one of them is dragged. */
  dragged = $state.raw<readonly Stretch[] | null>(null);
  readonly #call: Call;
  readonly #reading: ReadingState;
  readonly #notices: NoticesState;
  /** The ends are moved one after the other, however fast the keys are pressed. */
  #moving: Promise<unknown> = Promise.resolve();

  constructor(call: Call, reading: ReadingState, notices: NoticesState) {
    this.#call = call;
    this.#reading = reading;
    this.#notices = notices;
  }

  /** The passage that is meant; none while words are selected or a code is looked at. */
  get current(): SegmentInfo | null {
    const { inspected, chosenSegment } = this.#reading;
    return inspected === 'passage' ? chosenSegment : null;
  }

  /** Moves an end by a word. Places where another passage has exactly these words are stepped over. */
  moveEnd(end: End, direction: 1 | -1): Promise<void> {
    const step = async (): Promise<void> => {
      const segment = this.current;
      const stretches = segment && this.#stepped(segment, end, direction);
      if (segment && stretches) await this.resize(segment, stretches);
    };
    const moved = this.#moving.then(step);
    this.#moving = moved.catch(() => undefined);
    return moved;
  }

  /** Says to which case the passage belongs; null means that of its speakers or its source. */
  async setCase(segment: SegmentInfo, of: CaseId | null): Promise<void> {
    await this.#call('set_segment_case', { segment: segment.id, case: of });
  }

  /** Puts the passage on the page of the cases that it counts in. */
  async pin({ id, excerpt }: SegmentInfo): Promise<void> {
    const { cases } = await this.#call('pin_extract', { segment: id, case: null });
    this.#notices.tell('reader-extract-pinned', { excerpt, cases: cases.join(', ') }, 'undo');
  }

  /** Puts the passage on these stretches. */
  async resize(segment: SegmentInfo, stretches: readonly Stretch[]): Promise<void> {
    if (isSame(segment.stretches, stretches)) return;
    const reading = this.#reading;
    const request = { segment: segment.id, stretches: stretches.map(({ start, end }) => ({ start, end })) };
    const { source } = reading;
    await reading.whileCoding(async () => {
      const answer = await this.#call('resize_segment', request);
      if (reading.source === source) reading.merge(answer);
    });
  }

  /**
   * The stretches of a passage with one end at another place: its outer one, or that of the stretch with this index.
   * Null where the place is beyond the stretch's other end or in a neighbouring stretch.
   */
  withEnd(
    { stretches }: SegmentInfo,
    end: End,
    place: number,
    index = end === 'start' ? 0 : stretches.length - 1,
  ): Stretch[] | null {
    const own = stretches[index];
    if (!own) return null;
    const moved = { ...own, [end]: place };
    const [before, after] = [stretches[index - 1], stretches[index + 1]];
    const isApart = (!before || before.end < moved.start) && (!after || moved.end < after.start);
    return moved.end > moved.start && isApart ? stretches.toSpliced(index, 1, moved) : null;
  }

  async recode(codings: readonly CodingId[], code: CodeId): Promise<void> {
    const { replaced } = await this.#call('recode', { codings: [...codings], code });
    if (replaced.length === 0) this.#notices.tell('reader-recoded', {}, 'undo');
    else this.#notices.tell('codebook-gave-way', { count: replaced.length }, 'undo');
  }

  /** The words and the excerpt id, as they stand in a text: «…» (SI1-14). */
  quoted(segment: SegmentInfo, language: string): string {
    const words = this.#reading.quoteOf(segment).replace(/\s+/g, ' ');
    const [open, close] = language === 'en' ? ['“', '”'] : ['«', '»'];
    return `${open}${words}${close} (${segment.excerpt})`;
  }

  async copy(language: string): Promise<void> {
    const segment = this.current;
    if (!segment) return;
    await navigator.clipboard.writeText(this.quoted(segment, language));
    this.#notices.tell('reader-quote-copied', { excerpt: segment.excerpt });
  }

  #stepped(segment: SegmentInfo, end: End, direction: 1 | -1): Stretch[] | null {
    const { shown, segments } = this.#reading;
    if (!shown) return null;
    const lines = shown.blocks.flatMap((block) => block.lines);
    let place = (end === 'start' ? segment.stretches[0] : segment.stretches.at(-1))?.[end];
    while (place !== undefined) {
      const next = stepEnd(shown.map, lines, place, end, direction);
      const stretches = next === null ? null : this.withEnd(segment, end, next);
      if (next === null || !stretches) return null;
      const isTaken = segments.some(
        (other) =>
          other.id !== segment.id && other.case === segment.case && isSame(other.stretches, stretches),
      );
      if (!isTaken) return stretches;
      place = next;
    }
    return null;
  }
}

const isSame = (left: readonly Stretch[], right: readonly Stretch[]): boolean =>
  left.length === right.length &&
  left.every(({ start, end }, index) => start === right[index]?.start && end === right[index].end);
