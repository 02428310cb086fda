/**
 * A recording as one line of time, whatever number of pieces it is read in.
 *
 * A piece is read when it is first needed and let go for the next one. Knows no text and nothing of the window.
 */

/** What plays one piece: an audio element, as far as it is needed here. */
export type Sound = Pick<
  HTMLAudioElement,
  | 'src'
  | 'currentTime'
  | 'duration'
  | 'ended'
  | 'defaultPlaybackRate'
  | 'playbackRate'
  | 'preservesPitch'
  | 'play'
  | 'pause'
  | 'addEventListener'
  | 'removeAttribute'
>;

export interface TapePiece {
  readonly startMs: number;
  /** Null: only playing it tells. */
  readonly endMs: number | null;
}

export interface TapeOptions {
  readonly sound: Sound;
  readonly mediaType: string;
  readonly pieces: readonly TapePiece[];
  readonly read: (piece: number) => Promise<ArrayBuffer>;
  /** The place, the length or whether it plays is another. */
  readonly onchange: () => void;
}

/** The sound could not be decoded. */
export class Undecodable extends Error {}

export class Tape {
  isPlaying = false;
  isLoading = false;
  readonly #options: TapeOptions;
  /** The piece that the sound holds. */
  #held: number | null = null;
  /** Where to go to when the piece is there, milliseconds. */
  #target: number | null = 0;
  #loading: { piece: number; done: Promise<void> } | null = null;
  #address: string | null = null;
  #rate = 1;
  #isClosed = false;

  constructor(options: TapeOptions) {
    this.#options = options;
    const { sound } = options;
    sound.preservesPitch = true;
    sound.addEventListener('timeupdate', () => this.#tell());
    sound.addEventListener('durationchange', () => this.#tell());
    sound.addEventListener('ended', () => void this.#goOn());
    // Keys of the keyboard or the headphones may do it as well.
    sound.addEventListener('play', () => this.#happened(true));
    sound.addEventListener('pause', () => !sound.ended && this.#happened(false));
    sound.addEventListener('error', () => this.#happened(false));
  }

  get positionMs(): number {
    if (this.#target !== null) return this.#target;
    const start = this.#options.pieces[this.#held ?? 0]?.startMs ?? 0;
    return start + this.#options.sound.currentTime * 1000;
  }

  /** Null until it is known. */
  get durationMs(): number | null {
    const { pieces, sound } = this.#options;
    const last = pieces.at(-1);
    if (!last) return 0;
    if (last.endMs !== null) return last.endMs;
    const isHeld = this.#held === pieces.length - 1 && Number.isFinite(sound.duration);
    return isHeld ? last.startMs + sound.duration * 1000 : null;
  }

  set rate(rate: number) {
    this.#rate = rate;
    this.#setRate();
  }

  async play(): Promise<void> {
    this.isPlaying = true;
    this.#tell();
    try {
      await this.#load();
      if (this.isPlaying && !this.#isClosed) await this.#options.sound.play();
    } catch (thrown) {
      // Paused before it began.
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return;
      this.isPlaying = false;
      const isStrange = thrown instanceof DOMException && thrown.name === 'NotSupportedError';
      throw isStrange ? new Undecodable() : thrown;
    } finally {
      this.#tell();
    }
  }

  pause(): void {
    this.isPlaying = false;
    this.#options.sound.pause();
    this.#tell();
  }

  /** Goes to a place; plays on from there if it plays. */
  async seek(ms: number): Promise<void> {
    this.#target = Math.max(0, Math.min(ms, this.durationMs ?? Infinity));
    if (this.#held === this.#pieceAt(this.#target)) this.#arrive();
    else if (this.isPlaying) await this.play();
    this.#tell();
  }

  close(): void {
    this.#isClosed = true;
    this.pause();
    this.#letGo();
  }

  #happened(isPlaying: boolean): void {
    if (this.isLoading) return;
    this.isPlaying = isPlaying;
    this.#tell();
  }

  #tell(): void {
    if (!this.#isClosed) this.#options.onchange();
  }

  #pieceAt(ms: number): number {
    return Math.max(
      0,
      this.#options.pieces.findLastIndex(({ startMs }) => startMs <= ms),
    );
  }

  /** Sees to it that the sound holds the piece that is wanted, and stands where it is wanted. */
  async #load(): Promise<void> {
    while (this.#target !== null && !this.#isClosed) {
      const piece = this.#pieceAt(this.#target);
      if (this.#held === piece) return this.#arrive();
      this.#loading ??= { piece, done: this.#hold(piece) };
      await this.#loading.done;
    }
  }

  async #hold(piece: number): Promise<void> {
    const { mediaType, read, sound } = this.#options;
    this.isLoading = true;
    this.#tell();
    try {
      const bytes = await read(piece);
      if (this.#isClosed) return;
      this.#letGo();
      this.#address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
      const loaded = new Promise<void>((resolve, reject) => {
        sound.addEventListener('loadedmetadata', () => resolve(), { once: true });
        sound.addEventListener('error', () => reject(new Undecodable()), { once: true });
      });
      sound.src = this.#address;
      await loaded;
      this.#held = piece;
      this.#setRate();
    } finally {
      this.isLoading = false;
      this.#loading = null;
    }
  }

  #arrive(): void {
    if (this.#target === null) return;
    const start = this.#options.pieces[this.#held ?? 0]?.startMs ?? 0;
    this.#options.sound.currentTime = (this.#target - start) / 1000;
    this.#target = null;
  }

  /** The next piece begins where this one ends. */
  async #goOn(): Promise<void> {
    const next = this.#options.pieces[(this.#held ?? 0) + 1];
    if (!next) {
      this.isPlaying = false;
      this.#tell();
      return;
    }
    this.#target = next.startMs;
    // Who listens is told by the state; nobody waits for this.
    await this.play().catch(() => this.#tell());
  }

  #setRate(): void {
    const { sound } = this.#options;
    sound.defaultPlaybackRate = this.#rate;
    sound.playbackRate = this.#rate;
  }

  #letGo(): void {
    if (this.#address === null) return;
    this.#options.sound.removeAttribute('src');
    URL.revokeObjectURL(this.#address);
    this.#address = null;
    this.#held = null;
  }
}
