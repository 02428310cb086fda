/** The themes: as a tree, the one that is looked at with its extracts and versions, and codes laid beside them. */

import type { Changes } from '$bindings/Changes';
import type { CodeCard } from '$bindings/CodeCard';
import type { CodeId } from '$bindings/CodeId';
import type { CodePlace } from '$bindings/CodePlace';
import type { EvidencePart } from '$bindings/EvidencePart';
import type { EvidenceRole } from '$bindings/EvidenceRole';
import type { Fit } from '$bindings/Fit';
import type { ResearchQuestionId } from '$bindings/ResearchQuestionId';
import type { SegmentId } from '$bindings/SegmentId';
import type { ThemeChanges } from '$bindings/ThemeChanges';
import type { ThemeExtracts } from '$bindings/ThemeExtracts';
import type { ThemeId } from '$bindings/ThemeId';
import type { ThemeInfo } from '$bindings/ThemeInfo';
import type { ThemeStatus } from '$bindings/ThemeStatus';
import type { ThemeTexts } from '$bindings/ThemeTexts';
import type { ThemeVersion } from '$bindings/ThemeVersion';
import type { ThemeVersionId } from '$bindings/ThemeVersionId';
import type { Wall } from '$bindings/Wall';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import { InOrder } from './in-order';

export const THEME_PAGES = [
  'themes',
  'wall',
  'map',
  'claims',
  'comments',
  'left',
  'method',
  'coders',
] as const;
export type ThemePage = (typeof THEME_PAGES)[number];

export const ROLES: readonly EvidenceRole[] = ['supports', 'complicates', 'contradicts'];
export const FITS: readonly Fit[] = ['fits', 'partly', 'does-not-fit'];
export const STATUSES: readonly ThemeStatus[] = ['candidate', 'reviewed', 'defined', 'set-aside'];

/** Extracts that are asked for at once. */
const PAGE = 100;

const NONE: ThemeExtracts = { total: 0, extracts: [] };

/** The extracts of a theme by what they do for its main point. */
export type Evidence = Readonly<Record<EvidenceRole | 'unmarked', ThemeExtracts>>;

const NO_EVIDENCE: Evidence = { supports: NONE, complicates: NONE, contradicts: NONE, unmarked: NONE };

/** What floats above the page of a theme. */
export type ThemeQuestion = 'codes' | 'set-aside' | 'merge' | 'split' | 'keep' | 'move' | null;

export class ThemesState implements Follower {
  page = $state<ThemePage>('themes');
  question = $state<ThemeQuestion>(null);
  /** The extracts of the theme are gone through one by one. */
  isReviewing = $state(false);
  /** The extract that is reviewed, from 0. */
  reviewed = $state(0);
  readonly answer: LatestAnswer<readonly ThemeInfo[]>;
  readonly wall: LatestAnswer<Wall>;
  readonly evidence: LatestAnswer<Evidence>;
  readonly review: LatestAnswer<ThemeExtracts>;
  readonly versions: LatestAnswer<readonly ThemeVersion[]>;
  readonly changes: LatestAnswer<ThemeChanges | null>;
  readonly #call: Call;
  readonly #inOrder = new InOrder();
  #chosen = $state<ThemeId | null>(null);
  #compared = $state<ThemeVersionId | null>(null);
  #unmarked = $state(PAGE);
  #isShown = false;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer<readonly ThemeInfo[]>([], () => call('themes', {}));
    this.wall = new LatestAnswer<Wall>({ cards: [], frames: [] }, () => call('wall', {}));
    this.evidence = new LatestAnswer(NO_EVIDENCE, () => this.#askEvidence());
    this.review = new LatestAnswer(NONE, () => this.#ask('all', 500));
    this.versions = new LatestAnswer<readonly ThemeVersion[]>([], async () => {
      const id = this.#chosen;
      return id === null ? [] : call('theme_versions', { id });
    });
    this.changes = new LatestAnswer<ThemeChanges | null>(null, async () => {
      const [id, from] = [this.#chosen, this.#compared];
      return id === null || from === null ? null : call('theme_changes', { id, from, to: null });
    });
  }

  get all(): readonly ThemeInfo[] {
    return this.answer.value;
  }

  /** Those that are in use, in order. */
  get inUse(): readonly ThemeInfo[] {
    return this.all.filter(({ status }) => status !== 'set-aside');
  }

  get setAside(): readonly ThemeInfo[] {
    return this.all.filter(({ status }) => status === 'set-aside');
  }

  get chosen(): ThemeInfo | null {
    return this.find(this.#chosen);
  }

  get compared(): ThemeVersionId | null {
    return this.#compared;
  }

  get cards(): readonly CodeCard[] {
    return this.wall.value.cards;
  }

  /** Codes of which nobody has said where they belong. */
  get unplaced(): readonly CodeCard[] {
    return this.cards.filter(
      ({ themes, tray, placedWith }) => themes.length === 0 && tray === null && placedWith === null,
    );
  }

  find(id: ThemeId | null): ThemeInfo | null {
    return this.all.find((theme) => theme.id === id) ?? null;
  }

  /** Asks for what the place shows. */
  async show(): Promise<void> {
    this.#isShown = true;
    await Promise.all([this.answer.load(), this.wall.load()]);
    if (this.#chosen === null) this.choose(this.inUse[0]?.id ?? null);
  }

  choose(id: ThemeId | null): void {
    if (id === this.#chosen) return;
    this.#chosen = id;
    this.#compared = null;
    this.#unmarked = PAGE;
    this.isReviewing = false;
    for (const answer of [this.evidence, this.review, this.versions, this.changes]) answer.clear();
    void this.#refreshChosen();
  }

  /** Goes through the extracts of the theme from the first that is not reviewed. */
  async beginReview(): Promise<void> {
    await this.review.refresh();
    const first = this.review.value.extracts.findIndex(({ fit }) => fit === null);
    this.reviewed = Math.max(0, first);
    this.isReviewing = true;
  }

  async moreUnmarked(): Promise<void> {
    this.#unmarked += PAGE;
    await this.evidence.refresh();
  }

  async compare(version: ThemeVersionId | null): Promise<void> {
    this.#compared = version;
    await this.changes.refresh();
  }

  async create(name: string, parent: ThemeId | null, codes: readonly CodeId[] = []): Promise<void> {
    const { id } = await this.#call('create_theme', {
      name,
      parent,
      codes: [...codes],
      spot: null,
      leaving: [],
    });
    await this.answer.refresh();
    this.choose(id);
  }

  /** Writes one of the texts of a theme; the others stay as they are by then. */
  describe(id: ThemeId, change: Partial<ThemeTexts>): Promise<void> {
    return this.#inOrder.run(async () => {
      const theme = this.find(id);
      if (!theme) return;
      await this.#call('describe_theme', { id, texts: { ...theme.texts, ...change } });
      await this.answer.refresh();
    });
  }

  async setStatus(id: ThemeId, status: ThemeStatus, reason: string | null): Promise<void> {
    await this.#call('set_theme_status', { id, status, reason });
  }

  setQuestion(id: ThemeId, question: ResearchQuestionId, isAnswered: boolean): Promise<void> {
    return this.#inOrder.run(async () => {
      const before = this.find(id)?.questions ?? [];
      const others = before.filter((own) => own !== question);
      await this.#call('set_theme_questions', { id, questions: isAnswered ? [...others, question] : others });
      await this.answer.refresh();
    });
  }

  async move(id: ThemeId, parent: ThemeId | null): Promise<void> {
    await this.#call('move_theme', { id, parent, place: null });
  }

  async merge(from: ThemeId, into: ThemeId, reason: string): Promise<void> {
    await this.#call('merge_themes', { from: [from], into, reason });
    await this.answer.refresh();
    this.choose(into);
  }

  async split(id: ThemeId, name: string, codes: readonly CodeId[], reason: string): Promise<void> {
    const made = await this.#call('split_theme', { id, name, codes: [...codes], segments: [], reason });
    await this.answer.refresh();
    this.choose(made.id);
  }

  async remove(id: ThemeId): Promise<void> {
    await this.#call('delete_theme', { id, reason: null });
    await this.answer.refresh();
    this.choose(this.inUse[0]?.id ?? null);
  }

  async keep(id: ThemeId, reason: string): Promise<void> {
    await this.#call('keep_theme', { id, reason });
  }

  async mark(id: ThemeId, segments: readonly SegmentId[], role: EvidenceRole | null): Promise<void> {
    await this.#call('mark_evidence', { id, segments: [...segments], role });
  }

  async setFit(id: ThemeId, segment: SegmentId, fit: Fit | null): Promise<void> {
    await this.#call('review_evidence', { id, segments: [segment], fit });
  }

  async note(id: ThemeId, segment: SegmentId, note: string): Promise<void> {
    await this.#call('note_evidence', { id, segment, note });
  }

  /** Takes an extract among the best quotes, or out of them. */
  chooseQuote(id: ThemeId, segment: SegmentId, isQuote: boolean): Promise<void> {
    return this.#inOrder.run(async () => {
      const { extracts } = await this.#call('theme_extracts', { id, part: 'quotes', offset: 0, limit: 500 });
      const others = extracts.map(({ excerpt }) => excerpt.segment).filter((own) => own !== segment);
      await this.#call('choose_quotes', { id, segments: isQuote ? [...others, segment] : others });
    });
  }

  async place(
    codes: readonly CodeId[],
    place: CodePlace,
    reason: string | null = null,
    from: ThemeId | null = null,
  ): Promise<void> {
    await this.#call('place_codes', { codes: [...codes], from, leaving: [], place, reason });
  }

  reset(): void {
    for (const answer of [this.answer, this.wall, this.evidence, this.review, this.versions, this.changes])
      answer.clear();
    this.page = 'themes';
    this.question = null;
    this.isReviewing = false;
    this.#chosen = null;
    this.#compared = null;
    this.#isShown = false;
  }

  changed({ nouns }: Changes): void {
    const ours = ['themes', 'codes', 'codings', 'cases', 'sources', 'participants', 'method'] as const;
    if (!this.#isShown || !nouns.some((noun) => ours.some((own) => own === noun))) return;
    void this.answer.refresh();
    void this.wall.refresh();
    void this.#refreshChosen();
  }

  async #refreshChosen(): Promise<void> {
    if (this.#chosen === null) return;
    await Promise.all([this.evidence.refresh(), this.versions.refresh()]);
    if (this.isReviewing) await this.review.refresh();
    if (this.#compared !== null) await this.changes.refresh();
  }

  async #ask(part: EvidencePart, limit: number): Promise<ThemeExtracts> {
    const id = this.#chosen;
    return id === null ? NONE : this.#call('theme_extracts', { id, part, offset: 0, limit });
  }

  async #askEvidence(): Promise<Evidence> {
    const limit = this.#unmarked;
    return {
      supports: await this.#ask('supports', 500),
      complicates: await this.#ask('complicates', 500),
      contradicts: await this.#ask('contradicts', 500),
      unmarked: await this.#ask('unmarked', limit),
    };
  }
}
