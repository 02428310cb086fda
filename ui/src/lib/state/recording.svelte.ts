/** The recording of the text that is shown: whether there is one, playing it, and the turn that is heard. */

import type { Changes } from '$bindings/Changes';
import type { RecordingInfo } from '$bindings/RecordingInfo';
import type { SourceId } from '$bindings/SourceId';
import type { TurnInfo } from '$bindings/TurnInfo';
import { CommandFailure, toFailure, type Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';
import { decodersOf } from '$lib/recording/decoders';
import { Tape, Undecodable, type Sound } from '$lib/recording/tape';
import type { Block } from '$lib/text/blocks';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import type { ReadingState } from './reading.svelte';

export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** How far a key goes back. */
const BACK_MS = 3000;

const AUDIO: readonly string[] = ['mp3', 'm4a', 'mp4', 'wav', 'ogg', 'oga', 'opus', 'flac'];

export class RecordingState implements Follower {
  /** The source whose recording this is. */
  source = $state<SourceId | null>(null);
  readonly answer: LatestAnswer<RecordingInfo | null>;
  isPlaying = $state(false);
  isLoading = $state(false);
  positionMs = $state(0);
  durationMs = $state<number | null>(null);
  rate = $state(1);
  /** The text goes along with what is heard. */
  follows = $state(true);
  failure = $state.raw<CommandFailure | null>(null);

  readonly #call: Call;
  readonly #host: Host;
  readonly #reading: ReadingState;
  readonly #makeSound: () => Sound;
  #tape: Tape | null = null;
  /** What the tape was made of. */
  #made = '';

  /** Turns with a time, by time. */
  readonly #timed: readonly { readonly at: number; readonly block: Block }[] = $derived.by(() =>
    (this.#reading.shown?.blocks ?? [])
      .flatMap((block) => (block.turn?.timeMs == null ? [] : [{ at: block.turn.timeMs, block }]))
      .toSorted((left, right) => left.at - right.at),
  );

  /** The turn that is heard: the last one whose time has come. Null before anything was played. */
  readonly spoken: Block | null = $derived.by(() => {
    if (this.positionMs === 0 && !this.isPlaying) return null;
    const now = this.positionMs - (this.info?.offsetMs ?? 0);
    return this.#timed.findLast(({ at }) => at <= now)?.block ?? null;
  });

  constructor(call: Call, host: Host, reading: ReadingState, makeSound: () => Sound = () => new Audio()) {
    this.#call = call;
    this.#host = host;
    this.#reading = reading;
    this.#makeSound = makeSound;
    this.answer = new LatestAnswer<RecordingInfo | null>(null, async () => {
      const info = this.source === null ? null : await call('recording', { id: this.source });
      this.#take(info);
      return info;
    });
  }

  get info(): RecordingInfo | null {
    return this.answer.value;
  }

  get canPlay(): boolean {
    return (this.info?.pieces.length ?? 0) > 0;
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  show(source: SourceId): void {
    if (source === this.source) return;
    this.reset();
    this.source = source;
    void this.answer.refresh();
  }

  async toggle(): Promise<void> {
    if (this.isPlaying) this.pause();
    else await this.#play();
  }

  pause(): void {
    this.#tape?.pause();
  }

  async seek(ms: number): Promise<void> {
    await this.#trying((tape) => tape.seek(ms));
  }

  back(): Promise<void> {
    return this.seek(this.positionMs - BACK_MS);
  }

  /** One step slower or faster. */
  step(direction: 1 | -1): void {
    const at = RATES.findIndex((rate) => rate === this.rate) + direction;
    this.setRate(RATES[at] ?? this.rate);
  }

  setRate(rate: number): void {
    this.rate = rate;
    if (this.#tape) this.#tape.rate = rate;
  }

  /** Plays from where a turn begins; from the nearest earlier one that has a time, if it has none. */
  async playFrom(block: Block): Promise<void> {
    const timed = this.#reading.shown?.blocks.findLast(
      ({ index, turn }) => index <= block.index && turn?.timeMs != null,
    );
    await this.seek((timed?.turn?.timeMs ?? 0) + (this.info?.offsetMs ?? 0));
    if (!this.isPlaying) await this.#play();
  }

  /** The time that what is heard has in the text. */
  get timeInText(): number {
    return Math.max(0, Math.round(this.positionMs - (this.info?.offsetMs ?? 0)));
  }

  /** Says that a turn begins with what is heard now. */
  async setTimeOf({ number }: TurnInfo): Promise<void> {
    if (this.source === null) return;
    await this.#call('set_turn_time', { source: this.source, turn: number, timeMs: this.timeInText });
  }

  async link(source: SourceId, path: string, offsetMs: number): Promise<void> {
    const before = this.source === source ? this.info : null;
    if (before?.path !== path || before.isMissing) await this.#call('link_recording', { source, path });
    if ((before?.offsetMs ?? 0) !== offsetMs) await this.#call('set_recording_offset', { source, offsetMs });
  }

  async unlink(source: SourceId): Promise<void> {
    await this.#call('unlink_recording', { id: source });
  }

  /** The file that somebody chooses, or null. */
  async pick(title: string, kind: string): Promise<string | null> {
    const filters = [{ name: kind, extensions: AUDIO }];
    const [path] = await this.#host.pickOpenFiles({ title, filters });
    return path ?? null;
  }

  reset(): void {
    this.source = null;
    this.#close();
    this.answer.clear();
  }

  changed(changes: Changes): void {
    if (this.source !== null && changes.nouns.includes('sources')) void this.answer.refresh();
  }

  #close(): void {
    this.#tape?.close();
    this.#tape = null;
    this.#made = '';
    this.isPlaying = false;
    this.isLoading = false;
    this.positionMs = 0;
    this.durationMs = null;
    this.failure = null;
  }

  /** Another file is another tape; one that was only shifted plays on. */
  #take(info: RecordingInfo | null): void {
    const made = info && info.pieces.length > 0 ? JSON.stringify([info.path, info.pieces]) : '';
    if (made === this.#made) return;
    this.#close();
    this.#made = made;
    const source = this.source;
    if (!info || source === null || made === '') return;
    const tape = new Tape({
      sound: this.#makeSound(),
      mediaType: info.mediaType ?? '',
      pieces: info.pieces,
      read: (piece) => this.#host.readRecording({ source, piece }),
      onchange: () => this.#follow(tape),
    });
    tape.rate = this.rate;
    this.#tape = tape;
    this.durationMs = tape.durationMs;
  }

  #follow(tape: Tape): void {
    if (tape !== this.#tape) return;
    this.isPlaying = tape.isPlaying;
    this.isLoading = tape.isLoading;
    this.positionMs = tape.positionMs;
    this.durationMs = tape.durationMs;
  }

  #play(): Promise<void> {
    return this.#trying((tape) => tape.play());
  }

  async #trying(run: (tape: Tape) => Promise<void>): Promise<void> {
    const tape = this.#tape;
    if (!tape) return;
    this.failure = null;
    try {
      await run(tape);
    } catch (thrown) {
      const failure = thrown instanceof Undecodable ? this.#undecodable() : toFailure(thrown);
      if (tape === this.#tape) this.failure = failure;
    }
  }

  #undecodable(): CommandFailure {
    const { fileName = '', mediaType } = this.info ?? {};
    const isLinux = /linux/i.test(navigator.platform);
    return new CommandFailure({
      kind: 'refused',
      key: isLinux ? 'recording-no-decoder' : 'recording-cannot-play',
      parameters: { file: fileName, ...(isLinux ? decodersOf(mediaType ?? '') : {}) },
    });
  }
}
