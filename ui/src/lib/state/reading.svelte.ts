/** The text that is read: its blocks, its coded passages, and where in it the person is. */

import type { Changes } from '$bindings/Changes';
import type { CodeId } from '$bindings/CodeId';
import type { SegmentId } from '$bindings/SegmentId';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { SourceId } from '$bindings/SourceId';
import type { SourceInfo } from '$bindings/SourceInfo';
import type { SourceText } from '$bindings/SourceText';
import type { Undone } from '$bindings/Undone';
import { toFailure, type Call, type CommandFailure } from '$lib/commands/call';
import { blockAt, blocksOf, type Block } from '$lib/text/blocks';
import { wordsBeside } from '$lib/text/beside';
import { OffsetMap, type TextRange } from '$lib/text/offsets';
import type { Follower } from './follower';
import type { RequestedPlace } from './frame.svelte';
import { FoldingState } from './folding.svelte';
import { PassageFilter } from './passage-filter.svelte';
import { painted } from './painted';
import { keepSegments, PassageLayout, withChanged, type PassagesOfBlock } from './reading-passages';
import { ReadingPlaces } from './reading-places.svelte';
import { SelectionState } from './selection.svelte';

export interface ShownText {
  readonly info: SourceInfo;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
}

/** A place to scroll to, numbered so that the same one can be asked for twice. */
export interface Arrival {
  readonly range: TextRange;
  /** The words are lit for a moment. */
  readonly isLit: boolean;
  readonly serial: number;
}

export class ReadingState implements Follower {
  source = $state<SourceId | null>(null);
  shown = $state.raw<ShownText | null>(null);
  segments = $state.raw<readonly SegmentInfo[]>([]);
  /** Numbers of turns that were looked at and hold nothing to code. */
  reviewed = $state.raw<ReadonlySet<number>>(new Set());
  failure = $state.raw<CommandFailure | null>(null);
  isLoading = $state(false);
  /** The passage whose particulars are shown. */
  chosen = $state<SegmentId | null>(null);
  /** What was looked at last: its particulars are shown. */
  inspected = $state<'passage' | 'code'>('code');
  arrival = $state.raw<Arrival | null>(null);
  readonly selection: SelectionState;
  readonly filter: PassageFilter;
  readonly places: ReadingPlaces;
  readonly folding: FoldingState;

  readonly #call: Call;
  readonly #layout = new PassageLayout();
  #serial = 0;
  #asked = 0;
  #followed = 0;
  #taken = 0;
  /** Turns, speakers and styles of the shown text, for comparing. */
  #parts = '';
  /** Is run when marks are on the screen. */
  whenCoded: () => void = () => {};
  /** Codings that are being put on. */
  #underWay = 0;
  /** Counts the changes that were heard. */
  #heard = 0;
  /** Passages to ask for when the question under way is answered. */
  #wanted: 'all' | ReadonlySet<SegmentId> | null = null;
  #isAsking = false;
  /** Edits that are under way: they read the text again themselves. */
  #edits = 0;

  /** The passages that the filter lets through. */
  readonly shownSegments: readonly SegmentInfo[] = $derived.by(() => this.filter.apply(this.segments));

  /** Passages and stripes of each block. A block whose passages did not change keeps its object. */
  readonly byBlock: readonly PassagesOfBlock[] = $derived.by(() =>
    this.#layout.layOut(this.shown?.blocks ?? [], this.shownSegments),
  );

  /** Blocks that hold coded words, whether the filter shows them or not. */
  readonly #codedBlocks: ReadonlySet<number> = $derived.by(() => {
    const blocks = this.shown?.blocks ?? [];
    const coded = new Set<number>();
    for (const { start, end } of this.segments.flatMap(({ stretches }) => stretches)) {
      for (let at = blockAt(blocks, start); (blocks[at]?.start ?? Infinity) < end; at += 1) {
        if ((blocks[at]?.end ?? 0) > start) coded.add(at);
      }
    }
    return coded;
  });

  /** `below` gives a code and all below it. */
  constructor(call: Call, below: (code: CodeId) => readonly CodeId[] = (code) => [code]) {
    this.#call = call;
    this.filter = new PassageFilter(below);
    this.places = new ReadingPlaces(call);
    this.folding = new FoldingState(
      () => this.byBlock.map(({ segments }) => segments.length > 0),
      () => [this.shown, this.filter.code, this.filter.coder],
    );
    this.selection = new SelectionState(() => {
      const { shown } = this;
      return shown && { map: shown.map, turnAt: (codePoint) => this.#turnAt(shown, codePoint) };
    });
  }

  get chosenSegment(): SegmentInfo | null {
    return this.segments.find(({ id }) => id === this.chosen) ?? null;
  }

  quoteOf(segment: SegmentInfo): string {
    const { shown } = this;
    if (!shown) return '';
    return segment.stretches.map(({ start, end }) => shown.map.slice(start, end)).join(' (…) ');
  }

  /** Words of the same turn before and after a passage, cut at a blank. */
  around({ stretches }: SegmentInfo, most: number): { before: string; after: string } {
    const { shown } = this;
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!shown || !first || !last) return { before: '', after: '' };
    const before = { start: this.#turnAt(shown, first.start).start, end: first.start };
    const after = { start: last.end, end: this.#turnAt(shown, Math.max(last.start, last.end - 1)).end };
    return wordsBeside(shown.map, before, after, most);
  }

  /** The passages that share words with a stretch, the shortest first: what a click there means. */
  segmentsAt({ start, end }: TextRange): SegmentInfo[] {
    const length = ({ stretches }: SegmentInfo): number =>
      stretches.reduce((sum, stretch) => sum + stretch.end - stretch.start, 0);
    return this.segments
      .filter(({ stretches }) =>
        stretches.some((stretch) => stretch.start < Math.max(end, start + 1) && stretch.end > start),
      )
      .toSorted((left, right) => length(left) - length(right));
  }

  /** Reads a source; the place where it was left is found again. */
  async open(source: SourceId): Promise<void> {
    if (this.source === source && this.shown) return;
    this.#asked += 1;
    const asked = this.#asked;
    this.#wanted = null;
    this.source = source;
    this.isLoading = true;
    this.failure = null;
    const heard = this.#heard;
    try {
      const answer = await this.#call('source_text', { id: source });
      if (asked === this.#asked) this.#take(answer, heard);
    } catch (thrown) {
      if (asked === this.#asked) this.failure = toFailure(thrown);
    } finally {
      if (asked === this.#asked) this.isLoading = false;
    }
  }

  /** Opens the text that was read last, otherwise the first one: a project begins with it. */
  async openLast(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.isLoading = true;
    const heard = this.#heard;
    try {
      // Asked for together: the text waits for its place only, not for a second question.
      const [answer] = await Promise.all([
        this.#call('last_text', {}),
        this.places.load().catch(() => undefined),
      ]);
      if (asked !== this.#asked || answer === null) return;
      this.source = answer.info.id;
      this.#take(answer, heard);
    } catch (thrown) {
      if (asked === this.#asked) this.failure = toFailure(thrown);
    } finally {
      if (asked === this.#asked) this.isLoading = false;
    }
  }

  /** Opens a source at these words and lights them. */
  async show(source: SourceId, start: number, end: number): Promise<void> {
    await this.open(source);
    if (this.source === source && this.shown) this.arriveAt({ start, end }, true);
  }

  /** Follows a request of the frame once. */
  async follow({ source, range, serial }: RequestedPlace): Promise<void> {
    if (serial === this.#followed) return;
    this.#followed = serial;
    await (range ? this.show(source, range.start, range.end) : this.open(source));
  }

  /** The place to go to, once: who comes back later finds the text where it was left. */
  takeArrival(): Arrival | null {
    const { arrival } = this;
    if (!arrival || arrival.serial === this.#taken) return null;
    this.#taken = arrival.serial;
    return arrival;
  }

  arriveAt(range: TextRange, isLit: boolean): void {
    this.#serial += 1;
    this.arrival = { range, isLit, serial: this.#serial };
  }

  /** The turn around a place of the shown text, as far as it can be selected. */
  turnAround(codePoint: number): TextRange | null {
    return this.shown && this.#turnAt(this.shown, codePoint);
  }

  chooseSegment(id: SegmentId | null): void {
    this.chosen = id;
    if (id !== null) this.inspected = 'passage';
  }

  /** Remembers the first code point on the screen. */
  leaveAt(codePoint: number): void {
    const { shown, selection } = this;
    if (!shown || this.source !== shown.info.id) return;
    const { anchor, focus } = selection.ends ?? { anchor: null, focus: null };
    this.places.keep({ source: shown.info.id, top: codePoint, anchor, focus });
  }

  /** Where the shown source was left. */
  get leftAt(): number | null {
    return this.source === null ? null : (this.places.of(this.source)?.top ?? null);
  }

  /** Codes are being put on words, and their marks are not on the screen yet. */
  get isCoding(): boolean {
    return this.#underWay > 0;
  }

  /**
   * Runs what puts codes on words. What else changed by it is told to others when the marks are painted, so that
   * nothing stands between a key press and its mark.
   */
  async whileCoding<T>(run: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await run();
    } finally {
      void painted().then(() => {
        this.#underWay -= 1;
        if (this.#underWay === 0) this.whenCoded();
      });
    }
  }

  /** Undoes something or does it again: the marks in the text follow before anything else does. */
  whileReversing(run: () => Promise<Undone>): Promise<Undone> {
    return this.whileCoding(async () => {
      const undone = await run();
      await this.#followChanges(undone.changes);
      return undone;
    });
  }

  /** Runs what changes the words; the text is read again before anything else is done with it. */
  async whileEditing<T>(run: () => Promise<T>): Promise<T> {
    const { source } = this;
    this.#edits += 1;
    try {
      const value = await run();
      if (source !== null && source === this.source) await this.#readAgain(source);
      return value;
    } finally {
      this.#edits -= 1;
    }
  }

  /** Shows a passage at once, before the core is asked again. */
  merge(segment: SegmentInfo): void {
    const start = segment.stretches[0]?.start ?? 0;
    const others = this.segments.filter(({ id }) => id !== segment.id);
    const at = others.findIndex(({ stretches }) => (stretches[0]?.start ?? 0) > start);
    this.segments = at < 0 ? [...others, segment] : others.toSpliced(at, 0, segment);
  }

  /** The next untouched turn, or the one before; round the end of the text. Without a place, the first (or last) one. */
  untouchedTurn(direction: 1 | -1, from: number | null): Block | null {
    const blocks = this.shown?.blocks ?? [];
    const here = from === null ? (direction === 1 ? -1 : blocks.length) : blockAt(blocks, from);
    const wanted = direction === 1 ? blocks.slice(here + 1) : blocks.slice(0, here).toReversed();
    const round = direction === 1 ? blocks.slice(0, Math.max(0, here)) : blocks.slice(here + 1).toReversed();
    const isWaiting = (block: Block): boolean => this.#isUntouched(block);
    return wanted.find(isWaiting) ?? round.find(isWaiting) ?? null;
  }

  /** Notes that there is nothing to code in the turn at a place, if it is untouched. */
  async markTurn(at: number): Promise<void> {
    const { shown, source } = this;
    const block = shown?.blocks[blockAt(shown.blocks, at)];
    if (source === null || !block?.turn || !this.#isUntouched(block)) return;
    const { number } = block.turn;
    await this.#call('mark_turns', { source, turns: [number] });
    if (this.source === source) this.reviewed = new Set([...this.reviewed, number]);
  }

  /** Takes that note back. */
  async unmarkTurn(at: number): Promise<void> {
    const { shown, source } = this;
    const turn = shown?.blocks[blockAt(shown.blocks, at)]?.turn;
    if (source !== null && turn) await this.#call('unmark_turns', { source, turns: [turn.number] });
  }

  isReviewed(at: number): boolean {
    const { shown } = this;
    const turn = shown?.blocks[blockAt(shown.blocks, at)]?.turn;
    return turn != null && this.reviewed.has(turn.number);
  }

  /** Whether a block waits: a participant's (or nobody's), nothing coded in it, nor noted that there is nothing. */
  #isUntouched(block: Block): boolean {
    const role = block.speaker?.role ?? 'participant';
    return (
      block.lines.length > 0 &&
      role === 'participant' &&
      !this.#codedBlocks.has(block.index) &&
      !(block.turn && this.reviewed.has(block.turn.number))
    );
  }

  /** The shown passage that begins after (or before) a place, round the ends of the text; `counts` chooses among them. */
  nextSegment(
    direction: 1 | -1,
    from: number,
    counts: (segment: SegmentInfo) => boolean = () => true,
  ): SegmentInfo | null {
    const startOf = ({ stretches }: SegmentInfo): number => stretches[0]?.start ?? 0;
    const all = this.shownSegments.filter(counts);
    return direction === 1
      ? (all.find((segment) => startOf(segment) > from) ?? all[0] ?? null)
      : (all.findLast((segment) => startOf(segment) < from) ?? all.at(-1) ?? null);
  }

  /** Passages on the screen with a code, for lighting them. */
  segmentsWith(code: CodeId): SegmentInfo[] {
    return this.segments.filter(({ codings }) => codings.some((coding) => coding.code === code));
  }

  reset(): void {
    this.#asked += 1;
    this.#wanted = null;
    this.source = null;
    this.shown = null;
    this.segments = [];
    this.reviewed = new Set();
    this.failure = null;
    this.isLoading = false;
    this.chosen = null;
    this.arrival = null;
    this.inspected = 'code';
    this.selection.reset();
    this.filter.clear();
    this.folding.reset();
    this.places.reset();
  }

  changed(changes: Changes): void {
    this.#heard += 1;
    void this.#followChanges(changes);
  }

  async #followChanges({ nouns, sources, segments }: Changes): Promise<void> {
    const { source } = this;
    if (source === null || this.#edits > 0) return;
    if (nouns.includes('sources') || nouns.includes('participants')) await this.#readAgain(source);
    else if (
      nouns.includes('progress') ||
      ((nouns.includes('codings') || nouns.includes('memos')) &&
        (sources.length === 0 || sources.includes(source)))
    ) {
      await this.#askForSegments(segments);
    }
  }

  /** Asks for passages of the shown source, all (null) or those that changed; one question at a time. */
  async #askForSegments(changed: readonly SegmentId[] | null): Promise<void> {
    const waiting = this.#wanted;
    this.#wanted = changed === null || waiting === 'all' ? 'all' : new Set([...(waiting ?? []), ...changed]);
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      while (this.#wanted !== null && this.source !== null) await this.#takeWanted(this.source, this.#wanted);
    } finally {
      this.#isAsking = false;
    }
  }

  async #takeWanted(source: SourceId, wanted: 'all' | ReadonlySet<SegmentId>): Promise<void> {
    this.#wanted = null;
    try {
      const { segments, reviewedTurns } =
        wanted === 'all'
          ? await this.#call('source_segments', { id: source })
          : await this.#call('some_segments', { source, segments: [...wanted] });
      if (this.source !== source || !this.shown) return;
      const fresh = wanted === 'all' ? segments : withChanged(this.segments, wanted, segments);
      this.segments = keepSegments(this.segments, fresh);
      this.reviewed = new Set(reviewedTurns);
    } catch (thrown) {
      if (this.source === source) this.failure = toFailure(thrown);
    }
  }

  /** Labels, names or the text itself may have changed; a source that is gone is left. */
  async #readAgain(source: SourceId): Promise<void> {
    const heard = this.#heard;
    try {
      const answer = await this.#call('source_text', { id: source });
      if (this.source === source) this.#take(answer, heard);
    } catch (thrown) {
      if (this.source !== source) return;
      const failure = toFailure(thrown);
      if (failure.kind === 'not-found') {
        this.source = null;
        this.shown = null;
        this.segments = [];
        this.selection.reset();
      } else this.failure = failure;
    }
  }

  /** `heard`: how many changes were heard when it was asked for. What came since may not be in it. */
  #take(answer: SourceText, heard: number): void {
    const isSameText = this.shown?.info.id === answer.info.id && this.shown.map.text === answer.text;
    const map = isSameText && this.shown ? this.shown.map : new OffsetMap(answer.text);
    if (!isSameText) this.selection.reset();
    if (this.shown?.info.id !== answer.info.id) this.chosen = null;
    this.segments = keepSegments(isSameText ? this.segments : [], answer.segments);
    this.reviewed = new Set(answer.reviewedTurns);
    const parts = JSON.stringify([answer.turns, answer.speakers, answer.styles]);
    // The same blocks stay the same objects: nothing is drawn anew and nothing moves.
    const isSame = isSameText && parts === this.#parts;
    this.#parts = parts;
    const blocks = isSame && this.shown ? this.shown.blocks : blocksOf(map, answer);
    this.shown = { info: answer.info, map, blocks };
    if (!isSameText) this.#selectAgain(answer.info.id, map);
    if (heard !== this.#heard) void this.#askForSegments(null);
  }

  /** What was selected when the text was left is selected again. */
  #selectAgain(source: SourceId, { length }: OffsetMap): void {
    const { anchor, focus } = this.places.of(source) ?? { anchor: null, focus: null };
    if (anchor === null || focus === null || anchor > length || focus > length) return;
    this.selection.select({ start: anchor, end: focus });
  }

  #turnAt({ blocks, map }: ShownText, codePoint: number): TextRange {
    const block = blocks[blockAt(blocks, codePoint)];
    return block ? { start: block.start, end: block.end } : { start: 0, end: map.length };
  }
}
