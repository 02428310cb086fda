/** The wall: codes as cards, in the frames of themes and in trays; what is chosen, carried and looked at. */

import type { Changes } from '$bindings/Changes';
import type { CodeCard } from '$bindings/CodeCard';
import type { CodeId } from '$bindings/CodeId';
import type { CodeInTheme } from '$bindings/CodeInTheme';
import type { CodePlace } from '$bindings/CodePlace';
import type { Extracts } from '$bindings/Extracts';
import type { Spot } from '$bindings/Spot';
import type { ThemeId } from '$bindings/ThemeId';
import type { ThemeInfo } from '$bindings/ThemeInfo';
import { around, Canvas, type Box } from '$lib/canvas/canvas.svelte';
import type { Call } from '$lib/commands/call';
import { inReadingOrder, layoutFrames, type FrameBox, type FrameContent } from '$lib/wall/layout';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import type { ThemesState } from './themes.svelte';

export const TRAYS = ['unplaced', 'miscellaneous', 'set-aside'] as const;
export type TrayId = (typeof TRAYS)[number];
/** A frame, a tray, or a frame that is yet to be made. */
export type ZoneId = TrayId | `theme-${number}` | 'new';
/** A card where it lies: a code may lie in several frames. */
export type CardKey = `${ZoneId}/${number}`;
export type Way = 'left' | 'right' | 'up' | 'down';

export interface Zone {
  readonly id: ZoneId;
  readonly theme: ThemeInfo | null;
  readonly cards: readonly CodeCard[];
}

/** Codes with the themes that they leave. */
export interface Load {
  readonly codes: readonly CodeId[];
  readonly leaving: readonly CodeInTheme[];
}

export interface Carried {
  readonly keys: readonly CardKey[];
  readonly isCopy: boolean;
  readonly target: ZoneId;
}

export const keyOf = (zone: ZoneId, code: CodeId): CardKey => `${zone}/${code}`;
export const codeOf = (key: CardKey): CodeId => Number(key.slice(key.indexOf('/') + 1));
export const zoneOf = (key: CardKey): ZoneId => key.slice(0, key.indexOf('/')) as ZoneId;
export const themeOf = (zone: ZoneId): ThemeId | null =>
  zone.startsWith('theme-') ? Number(zone.slice('theme-'.length)) : null;

const NO_EXTRACTS: Extracts = { total: 0, groups: [], extracts: [] };
/** Extracts that are shown beside the wall. */
const SHOWN = 200;

export class WallState implements Follower {
  readonly canvas = new Canvas();
  chosen = $state.raw<ReadonlySet<CardKey>>(new Set());
  focused = $state<CardKey | null>(null);
  /** Cards that are carried by key. */
  carried = $state.raw<Carried | null>(null);
  /** A frame whose name is being written. */
  draft = $state.raw<(Load & { readonly spot: Spot }) | null>(null);
  /** Codes that are set aside when the reason is written. */
  setting = $state.raw<Load | null>(null);
  /** Extracts of the card at hand are shown beside the wall. */
  isBeside = $state(false);
  readonly extracts: LatestAnswer<Extracts>;
  readonly #call: Call;
  readonly #themes: ThemesState;

  readonly #cards = $derived.by(
    () => new Map<CodeId, CodeCard>(this.#themes.cards.map((card) => [card.code, card])),
  );

  readonly #contents = $derived.by((): FrameContent[] => {
    const spots = new Map(this.#themes.wall.value.frames.map(({ theme, spot }) => [theme, spot]));
    return this.#themes.inUse.map(({ id, codes }) => ({
      theme: id,
      cards: codes.filter((code) => this.#cards.has(code)),
      spot: spots.get(id) ?? null,
    }));
  });

  /** Frames with the places of their cards. */
  readonly frames = $derived.by((): readonly FrameBox[] => layoutFrames(this.#contents));

  /** Frames and trays in the order in which keys go through them. */
  readonly zones = $derived.by((): readonly Zone[] => {
    const frames = inReadingOrder(this.frames).map((frame): Zone => ({
      id: `theme-${frame.theme}`,
      theme: this.#themes.find(frame.theme),
      cards: frame.cards.flatMap(({ code }) => this.#cards.get(code) ?? []),
    }));
    return [...frames, ...TRAYS.map((id): Zone => ({ id, theme: null, cards: this.#inTray(id) }))];
  });

  /** The card that keys mean: the one at hand, else the first there is. */
  readonly current = $derived.by((): CardKey | null => {
    if (this.focused !== null && this.#isThere(this.focused)) return this.focused;
    const zone = this.zones.find(({ cards }) => cards.length > 0);
    const first = zone?.cards[0];
    return zone && first ? keyOf(zone.id, first.code) : null;
  });

  readonly #below = $derived.by(() => {
    const below = new Map<CodeId, number>();
    for (const { placedWith } of this.#themes.cards)
      if (placedWith !== null) below.set(placedWith, (below.get(placedWith) ?? 0) + 1);
    return below;
  });

  constructor(call: Call, themes: ThemesState) {
    this.#call = call;
    this.#themes = themes;
    this.extracts = new LatestAnswer(NO_EXTRACTS, async () => {
      const code = this.code;
      if (code === null) return NO_EXTRACTS;
      return call('code_extracts', { code, withBelow: true, grouping: 'case', offset: 0, limit: SHOWN });
    });
  }

  /** The code of the card at hand. */
  get code(): CodeId | null {
    return this.focused === null ? null : codeOf(this.focused);
  }

  /** All that stands on the plane. */
  get extent(): Box | null {
    return around(this.frames);
  }

  zone(id: ZoneId): Zone | null {
    return this.zones.find((zone) => zone.id === id) ?? null;
  }

  frame(theme: ThemeId): FrameBox | null {
    return this.frames.find((frame) => frame.theme === theme) ?? null;
  }

  card(code: CodeId): CodeCard | null {
    return this.#cards.get(code) ?? null;
  }

  /** How many codes come along with one because they stand below it. */
  below(code: CodeId): number {
    return this.#below.get(code) ?? 0;
  }

  /** What is carried if a card is taken: the choice it belongs to, else it alone. */
  taken(key: CardKey): readonly CardKey[] {
    return this.chosen.has(key) ? this.#inOrder(this.chosen) : [key];
  }

  look(key: CardKey): void {
    if (this.focused === key) return;
    this.focused = key;
    if (this.isBeside) void this.extracts.refresh();
  }

  choose(keys: Iterable<CardKey>): void {
    this.chosen = new Set(keys);
  }

  toggle(key: CardKey): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(key)) chosen.add(key);
    this.chosen = chosen;
  }

  /** Chooses all cards that lie where the one at hand lies. */
  chooseZone(): void {
    const key = this.current;
    if (key === null) return;
    const zone = zoneOf(key);
    this.choose(this.zone(zone)?.cards.map(({ code }) => keyOf(zone, code)) ?? []);
  }

  /** The card beside one: within its frame or tray, and past its edge in the next one. */
  beside(key: CardKey, way: Way): CardKey | null {
    const zone = this.zone(zoneOf(key));
    if (!zone) return null;
    const place = zone.cards.findIndex(({ code }) => code === codeOf(key));
    const columns = zone.theme ? (this.frame(zone.theme.id)?.columns ?? 1) : zone.cards.length;
    const step = { left: -1, right: 1, up: -columns, down: columns }[way];
    const card = zone.cards[place + step];
    const row = (own: number): number => Math.floor(own / Math.max(1, columns));
    if (card && (way === 'up' || way === 'down' || place + step >= 0)) return keyOf(zone.id, card.code);
    const last = zone.cards.length - 1;
    if (way === 'down' && row(place) < row(last)) return keyOf(zone.id, zone.cards[last]?.code ?? 0);
    return this.#next(zone.id, way === 'right' || way === 'down');
  }

  pickUp(key: CardKey): void {
    this.carried = { keys: this.taken(key), isCopy: false, target: zoneOf(key) };
  }

  /** Where carried cards can go: every frame and tray, and a new frame. */
  get targets(): readonly ZoneId[] {
    return [...this.zones.map(({ id }) => id), 'new'];
  }

  aim(step: 1 | -1): void {
    const carried = this.carried;
    if (!carried) return;
    const all = this.targets;
    const at = (all.indexOf(carried.target) + step + all.length) % all.length;
    this.carried = { ...carried, target: all[at] ?? carried.target };
  }

  /** Codes with what they leave when they go somewhere; a copy leaves nothing. */
  load(keys: readonly CardKey[], target: ZoneId, isCopy: boolean): Load {
    const into = themeOf(target);
    const coming = keys.filter((key) => zoneOf(key) !== target);
    const leaving = coming.flatMap((key) => {
      const theme = themeOf(zoneOf(key));
      return isCopy || theme === null || theme === into ? [] : [{ code: codeOf(key), theme }];
    });
    return { codes: [...new Set(coming.map(codeOf))], leaving };
  }

  /** Lays cards somewhere, in one step. Answers whether anything was asked of the core. */
  async drop(keys: readonly CardKey[], target: ZoneId, isCopy: boolean): Promise<boolean> {
    const load = this.load(keys, target, isCopy);
    if (load.codes.length === 0 || target === 'new') return false;
    if (target === 'set-aside') {
      this.setting = load;
      return false;
    }
    const theme = themeOf(target);
    const place: CodePlace =
      theme === null
        ? { kind: target === 'miscellaneous' ? 'miscellaneous' : 'unplaced' }
        : { kind: 'theme', id: theme };
    await this.#place(load, place, null, target);
    return true;
  }

  /** Sets the codes aside that wait for a reason. */
  async setAside(reason: string): Promise<void> {
    const load = this.setting;
    if (load) await this.#place(load, { kind: 'set-aside' }, reason, 'set-aside');
  }

  /** Makes the frame whose name was written. */
  async create(name: string): Promise<ThemeId | null> {
    const draft = this.draft;
    if (!draft || name.trim() === '') return null;
    this.draft = null;
    const { id } = await this.#call('create_theme', {
      parent: null,
      name,
      codes: [...draft.codes],
      spot: draft.spot,
      leaving: [...draft.leaving],
    });
    await Promise.all([this.#themes.answer.refresh(), this.#themes.wall.refresh()]);
    this.choose([]);
    const [code] = draft.codes;
    if (code !== undefined) this.look(keyOf(`theme-${id}`, code));
    return id;
  }

  /** Begins a frame where nothing stands, or where it was asked for. */
  begin(load: Load, spot: Spot | null = null): void {
    const { seen, extent } = { seen: this.canvas.seen, extent: this.extent };
    const below = extent ? { x: extent.x, y: extent.y + extent.height + 36 } : { x: 0, y: 0 };
    const at = spot ?? below;
    this.canvas.isOwn = true;
    this.draft = { ...load, spot: { x: Math.round(at.x), y: Math.round(at.y) } };
    if (!spot || at.y > seen.y + seen.height) this.canvas.reveal({ ...at, width: 250, height: 220 });
  }

  /** Puts a frame somewhere else; the others stay where they are shown. */
  async moveFrame(theme: ThemeId, dx: number, dy: number): Promise<void> {
    if (dx === 0 && dy === 0) return;
    const places = this.frames.map((frame) => {
      const by = frame.theme === theme ? { x: dx, y: dy } : { x: 0, y: 0 };
      return {
        theme: frame.theme,
        code: null,
        spot: { x: Math.round(frame.x + by.x), y: Math.round(frame.y + by.y) },
      };
    });
    await this.#call('arrange_wall', { places });
    await this.#themes.wall.refresh();
  }

  async showBeside(isBeside: boolean): Promise<void> {
    this.isBeside = isBeside;
    this.focused ??= this.current;
    if (isBeside) await this.extracts.refresh();
  }

  reset(): void {
    this.extracts.clear();
    this.choose([]);
    this.focused = null;
    this.carried = null;
    this.draft = null;
    this.setting = null;
    this.isBeside = false;
    this.canvas.isOwn = false;
  }

  changed({ nouns }: Changes): void {
    const ours = ['codes', 'codings', 'sources', 'cases'] as const;
    if (this.isBeside && nouns.some((noun) => ours.some((own) => own === noun))) void this.extracts.refresh();
  }

  async #place(load: Load, place: CodePlace, reason: string | null, zone: ZoneId): Promise<void> {
    await this.#call('place_codes', {
      codes: [...load.codes],
      from: null,
      leaving: [...load.leaving],
      place,
      reason,
    });
    this.setting = null;
    await Promise.all([this.#themes.answer.refresh(), this.#themes.wall.refresh()]);
    const keys = load.codes.map((code) => keyOf(zone, code)).filter((key) => this.#isThere(key));
    this.choose(keys.length > 1 ? keys : []);
    const [first] = keys;
    if (first !== undefined) this.look(first);
  }

  #inTray(id: TrayId): readonly CodeCard[] {
    if (id === 'unplaced') return this.#themes.unplaced;
    return this.#themes.cards.filter(({ tray }) => tray === id);
  }

  #isThere(key: CardKey): boolean {
    return this.zone(zoneOf(key))?.cards.some(({ code }) => code === codeOf(key)) ?? false;
  }

  #inOrder(keys: ReadonlySet<CardKey>): CardKey[] {
    return this.zones.flatMap(({ id, cards }) =>
      cards.map(({ code }) => keyOf(id, code)).filter((key) => keys.has(key)),
    );
  }

  /** The first card after a zone, or the last one before it. */
  #next(zone: ZoneId, isForward: boolean): CardKey | null {
    const filled = this.zones.filter(({ id, cards }) => cards.length > 0 || id === zone);
    const next = filled[filled.findIndex(({ id }) => id === zone) + (isForward ? 1 : -1)];
    const card = next?.cards[isForward ? 0 : next.cards.length - 1];
    return next && card ? keyOf(next.id, card.code) : null;
  }
}
