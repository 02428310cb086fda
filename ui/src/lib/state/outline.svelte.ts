/** The outline of the chapter: its parts, the one that is looked at, what could be quoted, how quotes are shown. */

import type { Changes } from '$bindings/Changes';
import type { Excerpt } from '$bindings/Excerpt';
import type { NewOutlinePart } from '$bindings/NewOutlinePart';
import type { Outline } from '$bindings/Outline';
import type { OutlinePart } from '$bindings/OutlinePart';
import type { OutlinePartId } from '$bindings/OutlinePartId';
import type { PreviewDocument } from '$bindings/PreviewDocument';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { QuoteCut } from '$bindings/QuoteCut';
import type { QuoteStyle } from '$bindings/QuoteStyle';
import type { ThemeId } from '$bindings/ThemeId';
import type { Call } from '$lib/commands/call';
import { directoryOf, fileNameFrom } from '$lib/export/path';
import type { Host } from '$lib/host/host';
import { t } from '$lib/i18n/index.svelte';
import type { DropSide } from '$lib/layout/drop-side';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import { InOrder } from './in-order';

/** Below these other parts can stand. */
const WITH_PARTS: ReadonlySet<OutlinePart['kind']> = new Set(['heading', 'question', 'theme', 'claim']);

const NOTHING: Outline = {
  parts: [],
  voices: [],
  cases: [],
  style: {
    layout: 'block',
    template: '',
    marks: 'guillemets',
    ellipsis: '(…)',
    excerptId: 'hidden',
    hasFootnotes: false,
  },
  ownWords: 0,
  quotedWords: 0,
};

/** Where a part is to stand. */
export interface OutlinePlace {
  readonly parent: OutlinePartId | null;
  readonly place: number | null;
}

export class OutlineState implements Follower {
  readonly answer: LatestAnswer<Outline>;
  /** What can be quoted: the extracts of a theme. */
  readonly quotable: LatestAnswer<readonly Excerpt[]>;
  /** What floats above the page. */
  dialog = $state<'style' | 'chapter' | null>(null);
  path = $state('');
  /** The part that is to get the keys as soon as it is shown. */
  sought = $state<OutlinePartId | null>(null);
  withCounts = $state(false);
  withMainPoints = $state(true);
  #chosen = $state<OutlinePartId | null>(null);
  #theme = $state<ThemeId | null>(null);
  readonly #call: Call;
  readonly #host: Host;
  readonly #project: () => ProjectInfo | null;
  readonly #inOrder = new InOrder();
  #isShown = false;

  constructor(call: Call, host: Host, project: () => ProjectInfo | null) {
    this.#call = call;
    this.#host = host;
    this.#project = project;
    this.answer = new LatestAnswer<Outline>(NOTHING, () => call('outline', {}));
    this.quotable = new LatestAnswer<readonly Excerpt[]>([], async () => {
      const id = this.#theme;
      if (id === null) return [];
      const found = await call('theme_extracts', { id, part: 'all', offset: 0, limit: 500 });
      return found.extracts.map(({ excerpt }) => excerpt);
    });
  }

  get parts(): readonly OutlinePart[] {
    return this.answer.value.parts;
  }

  get chosen(): OutlinePart | null {
    return this.find(this.#chosen);
  }

  /** The theme whose extracts are offered. */
  get theme(): ThemeId | null {
    return this.#theme;
  }

  /** Passages that are quoted already. */
  get quoted(): ReadonlySet<number> {
    return new Set(this.parts.flatMap(({ quote }) => (quote ? [quote.segment] : [])));
  }

  get hasFileDialogs(): boolean {
    return this.#host.hasFileDialogs;
  }

  find(id: OutlinePartId | null): OutlinePart | null {
    return this.parts.find((part) => part.id === id) ?? null;
  }

  async show(): Promise<void> {
    this.#isShown = true;
    await this.answer.load();
  }

  /** Looks at a part; the extracts of the theme that it stands below are offered. */
  choose(id: OutlinePartId | null): void {
    this.#chosen = id;
    let at = this.find(id);
    while (at && at.kind !== 'theme') at = this.find(at.parent);
    if (at && at.thing !== null) void this.offer(at.thing);
  }

  async offer(theme: ThemeId | null): Promise<void> {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.quotable.clear();
    await this.quotable.refresh();
  }

  /** Where something new stands: below the part that is looked at, or after it. */
  get next(): OutlinePlace {
    const part = this.chosen;
    if (!part) return { parent: null, place: null };
    if (WITH_PARTS.has(part.kind)) return { parent: part.id, place: null };
    return { parent: part.parent, place: this.#beside(part).findIndex(({ id }) => id === part.id) + 1 };
  }

  #beside({ parent }: OutlinePart): readonly OutlinePart[] {
    return this.parts.filter((other) => other.parent === parent);
  }

  async create(part: NewOutlinePart, where: OutlinePlace = this.next): Promise<void> {
    const { ids } = await this.#call('create_outline_parts', { parts: [part], ...where });
    await this.answer.refresh();
    if (ids[0] !== undefined) this.choose(ids[0]);
  }

  /** Makes an outline of what there is; how many parts were made. */
  async draft(): Promise<number> {
    const { count } = await this.#call('draft_outline', {});
    await this.answer.refresh();
    return count;
  }

  write(id: OutlinePartId, words: string, continues: boolean): Promise<void> {
    return this.#inOrder.run(async () => {
      await this.#call('write_outline_part', { id, words, continues });
    });
  }

  /** At which side of a part something lands that is let go there: below one that has no parts is behind it. */
  dropSide(part: OutlinePart, where: DropSide): DropSide {
    return where === 'into' && !WITH_PARTS.has(part.kind) ? 'after' : where;
  }

  /** Where a part lands that is let go at another one; null where it cannot stand. */
  dropPlace(id: OutlinePartId, where: DropSide, moved: OutlinePartId): OutlinePlace | null {
    if (where === 'last') return { parent: null, place: null };
    const part = this.find(id);
    for (let at = part; at; at = this.find(at.parent)) if (at.id === moved) return null;
    if (!part) return null;
    if (where !== 'before' && WITH_PARTS.has(part.kind)) {
      // Right below a heading that has parts stand these.
      const isFirst =
        where === 'after' && this.parts.some(({ id: own, parent }) => parent === id && own !== moved);
      if (where === 'into' || isFirst) return { parent: id, place: isFirst ? 0 : null };
    }
    const beside = this.#beside(part).filter((other) => other.id !== moved);
    const at = beside.findIndex((other) => other.id === id);
    return { parent: part.parent, place: where === 'before' ? at : at + 1 };
  }

  /** Shows a part when the page is there: it is looked at, and gets the keys. */
  seek(id: OutlinePartId): void {
    this.sought = id;
    this.choose(id);
  }

  /** Moves the part that is looked at one place up or down among those beside it. */
  async step(direction: 1 | -1): Promise<void> {
    const part = this.chosen;
    if (!part) return;
    const place = this.#beside(part).findIndex(({ id }) => id === part.id) + direction;
    if (place < 0) return;
    await this.move(part.id, { parent: part.parent, place });
  }

  /** Puts the part that is looked at below the one before it. */
  async indent(): Promise<void> {
    const part = this.chosen;
    if (!part) return;
    const beside = this.#beside(part);
    const before = beside[beside.findIndex(({ id }) => id === part.id) - 1];
    if (before && WITH_PARTS.has(before.kind)) await this.move(part.id, { parent: before.id, place: 9_999 });
  }

  /** Puts the part that is looked at after the one it stands below. */
  async outdent(): Promise<void> {
    const part = this.chosen;
    const above = this.find(part?.parent ?? null);
    if (!part || !above) return;
    const place = this.#beside(above).findIndex(({ id }) => id === above.id) + 1;
    await this.move(part.id, { parent: above.parent, place });
  }

  async move(id: OutlinePartId, { parent, place }: OutlinePlace): Promise<void> {
    await this.#call('move_outline_part', { id, parent, place: place ?? 9_999 });
    await this.answer.refresh();
  }

  /** Takes a part out, with those below it; the one before it is looked at then. */
  async remove(id: OutlinePartId): Promise<void> {
    const at = this.parts.findIndex((part) => part.id === id);
    const before = this.parts[at - 1]?.id ?? null;
    await this.#call('delete_outline_parts', { ids: [id] });
    await this.answer.refresh();
    this.choose(before ?? this.parts[0]?.id ?? null);
  }

  cut(id: OutlinePartId, cuts: QuoteCut[]): Promise<void> {
    return this.#inOrder.run(async () => {
      await this.#call('cut_quote', { id, cuts });
      await this.answer.refresh();
    });
  }

  async setStyle(style: QuoteStyle): Promise<void> {
    await this.#call('set_quote_style', style);
    await this.answer.refresh();
  }

  openChapter(isReflexive: boolean): void {
    this.withCounts = !isReflexive;
    const info = this.#project();
    if (this.path === '' && info) {
      const name = fileNameFrom(`${info.name} – ${t('writing-chapter')}`);
      this.path = `${directoryOf(info.path)}${name}.docx`;
    }
    this.dialog = 'chapter';
  }

  async pick(): Promise<void> {
    const path = await this.#host.pickSaveFile({
      title: t('writing-export'),
      suggestion: this.path,
      filters: ['docx', 'md', 'html', 'tex'].map((ending) => ({
        name: ending.toUpperCase(),
        extensions: [ending],
      })),
    });
    if (path !== null) this.path = path;
  }

  /** The chapter, to be looked at before it is written. */
  get document(): PreviewDocument {
    const { withCounts, withMainPoints } = this;
    return { kind: 'chapter', request: { path: '', overwrite: true, withCounts, withMainPoints } };
  }

  async export(overwrite: boolean): Promise<string> {
    const { withCounts, withMainPoints } = this;
    const path = this.path.trim();
    await this.#call('export_chapter', { path, overwrite, withCounts, withMainPoints });
    return path;
  }

  reset(): void {
    this.answer.clear();
    this.quotable.clear();
    this.#chosen = null;
    this.#theme = null;
    this.sought = null;
    this.path = '';
    this.dialog = null;
    this.#isShown = false;
  }

  changed({ nouns }: Changes): void {
    const ours = [
      'outline',
      'themes',
      'claims',
      'method',
      'codings',
      'sources',
      'participants',
      'cases',
      'views',
    ];
    if (!this.#isShown || !nouns.some((noun) => ours.includes(noun))) return;
    void this.answer.refresh();
    if (this.#theme !== null && nouns.some((noun) => noun !== 'outline')) void this.quotable.refresh();
  }
}
