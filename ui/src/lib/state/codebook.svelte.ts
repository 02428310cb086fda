/** All codes, how they are shown, and what can be done with them. */

import type { Changes } from '$bindings/Changes';
import type { CodeId } from '$bindings/CodeId';
import type { CodeInfo } from '$bindings/CodeInfo';
import type { CodeKind } from '$bindings/CodeKind';
import type { CodeLinkKind } from '$bindings/CodeLinkKind';
import type { CodeOrigin } from '$bindings/CodeOrigin';
import type { CodeText } from '$bindings/CodeText';
import type { Language } from '$bindings/Language';
import type { MergePreview } from '$bindings/MergePreview';
import { shownColour, type Ground } from '$lib/colour/code';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';
import { InOrder } from './in-order';

/** The twelve colours the core gives to families, in its order. */
export const CODE_COLOURS: readonly string[] = [
  '#2f6f8f',
  '#b5532a',
  '#4f7a28',
  '#7a55a8',
  '#a8741a',
  '#b03a62',
  '#2a7f74',
  '#5a63b8',
  '#8a6a2f',
  '#3f7fb5',
  '#96508f',
  '#6b7480',
];

/** What the reader shows of a code. Stays the same object while nothing of it changes. */
export interface CodeLook {
  readonly id: CodeId;
  readonly name: string;
  /** Its own colour, `#rrggbb`. */
  readonly colour: string;
  /** That colour as it is shown on this ground. */
  readonly shown: string;
  readonly ground: Ground;
  readonly depth: number;
}

/** Where codes are moved to. */
export interface CodePlace {
  readonly parent: CodeId | null;
  /** Among the siblings that are not moved, from 0; null puts them last. */
  readonly position: number | null;
}

/** Some of what a code says in a language. */
export type TextChanges = Pick<CodeText, 'language'> & Partial<CodeText>;

const SEPARATOR = ' › ';

export class CodebookState implements Follower {
  /** Why a code is locked or unlocked is being asked for. */
  isAskingForLock = $state(false);
  readonly answer: LatestAnswer<readonly CodeInfo[]>;
  readonly #call: Call;
  readonly #inOrder = new InOrder();
  readonly #language: () => Language;
  readonly #ground: () => Ground;
  #lastLooks: ReadonlyMap<CodeId, CodeLook> = new Map();

  readonly #byId = $derived.by(() => new Map(this.all.map((code) => [code.id, code])));
  readonly #offered = $derived.by(() => this.all.filter((code) => code.retiredAt === null));
  readonly #children = $derived.by(() => byParent(this.all));
  /** The same map as before while no name, colour or depth changes: counts change with every coding. */
  readonly looks = $derived.by(() => this.#keepLooks());

  /** `language` is the project's: names are shown and given in it. `ground` is what the window shows. */
  constructor(call: Call, language: () => Language, ground: () => Ground = () => 'light') {
    this.#call = call;
    this.#language = language;
    this.#ground = ground;
    this.answer = new LatestAnswer<readonly CodeInfo[]>([], () => call('codebook', {}));
  }

  get all(): readonly CodeInfo[] {
    return this.answer.value;
  }

  /** Codes in use: those that can be put on words, moved to and merged into. */
  get offered(): readonly CodeInfo[] {
    return this.#offered;
  }

  get retired(): readonly CodeInfo[] {
    return this.all.filter((code) => code.retiredAt !== null);
  }

  get language(): Language {
    return this.#language();
  }

  find(id: CodeId | null): CodeInfo | null {
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  /** The codes directly below one, or the families. */
  children(parent: CodeId | null): readonly CodeInfo[] {
    return this.#children.get(parent) ?? [];
  }

  /** A code and all below it, in codebook order. */
  withBelow(id: CodeId): CodeInfo[] {
    const code = this.find(id);
    return code ? [code, ...this.children(id).flatMap((child) => this.withBelow(child.id))] : [];
  }

  /** Name and rules to show: in the project's language, else in the first it has. */
  textOf(code: CodeInfo): CodeText {
    return (
      code.texts.find((text) => text.language === this.language && text.name !== '') ??
      code.texts.find((text) => text.name !== '') ??
      emptyText(this.language)
    );
  }

  nameOf(id: CodeId): string {
    const code = this.find(id);
    return code ? this.textOf(code).name : '';
  }

  /** From the family down to the one above: where a code stands. */
  ancestors(id: CodeId): CodeInfo[] {
    const line: CodeInfo[] = [];
    let above = this.find(this.find(id)?.parent ?? null);
    while (above && !line.includes(above)) {
      line.unshift(above);
      above = this.find(above.parent);
    }
    return line;
  }

  /** Where a code stands, in words; empty for a family. */
  placeOf(id: CodeId): string {
    return this.ancestors(id)
      .map((code) => this.textOf(code).name)
      .join(SEPARATOR);
  }

  /** The path of a code as the core writes and reads it. */
  pathOf(id: CodeId): string {
    const code = this.find(id);
    const line = code ? [...this.ancestors(id), code] : [];
    return line.map((one) => this.textOf(one).name.replaceAll(/[\\/]/g, '\\$&')).join('/');
  }

  async create(parent: CodeId | null, name: string, isCodable = parent !== null): Promise<CodeId> {
    const { id } = await this.#call('create_code', { parent, name, isCodable });
    await this.answer.refresh();
    return id;
  }

  async rename(id: CodeId, name: string): Promise<void> {
    await this.#call('rename_code', { id, language: this.language, name });
  }

  /** Name and rules in one language; what is not said anew stays. */
  describe(id: CodeId, { language, ...changes }: TextChanges): Promise<void> {
    return this.#inOrder.run(async () => {
      const code = this.find(id);
      if (!code) return;
      await this.#call('describe_code', { id, text: { ...writtenIn(code, language), ...changes } });
      await this.answer.refresh();
    });
  }

  /** None takes the family's colour. */
  async recolour(id: CodeId, colour: string | null): Promise<void> {
    await this.#call('recolour_code', { id, colour });
  }

  async setCodable(id: CodeId, isCodable: boolean): Promise<void> {
    await this.#call('set_codable', { id, isCodable });
  }

  async move(ids: readonly CodeId[], parent: CodeId | null, position: number | null = null): Promise<void> {
    await this.#call('move_codes', { ids: [...ids], parent, position });
  }

  /** Moves codes to a place that is looked up once all moves before are done; null leaves them. */
  moveTo(ids: readonly CodeId[], place: () => CodePlace | null): Promise<void> {
    return this.#inOrder.run(async () => {
      const to = place();
      if (!to) return;
      await this.move(ids, to.parent, to.position);
      await this.answer.refresh();
    });
  }

  /** What merging would do. */
  previewMerge(from: readonly CodeId[], into: CodeId): Promise<MergePreview> {
    return this.#call('preview_merge', { from: [...from], into });
  }

  async merge(from: readonly CodeId[], into: CodeId, reason = ''): Promise<void> {
    await this.#call('merge_codes', { from: [...from], into, reason: reason.trim() || null });
  }

  /** Takes codes and all below them out of use; their codings stay. */
  async retire(ids: readonly CodeId[]): Promise<void> {
    await this.#call('retire_codes', { ids: [...ids], reason: null });
  }

  async restore(ids: readonly CodeId[]): Promise<void> {
    await this.#call('restore_codes', { ids: [...ids] });
  }

  async setKind(id: CodeId, kind: CodeKind): Promise<void> {
    await this.#call('set_code_kind', { id, kind });
  }

  async setOrigin(id: CodeId, origin: CodeOrigin): Promise<void> {
    await this.#call('set_code_origin', { id, origin });
  }

  /** Fixes a code with all below it, or the whole codebook. */
  async lock(code: CodeId | null, reason: string): Promise<void> {
    await this.#call('lock_codes', { code, reason });
  }

  async unlock(code: CodeId | null, reason: string): Promise<void> {
    await this.#call('unlock_codes', { code, reason });
  }

  /** Keeps questions with a code, in the place of those that were there. */
  setPrompts(code: CodeId, prompts: readonly string[]): Promise<void> {
    return this.#inOrder.run(() =>
      this.#call('set_code_prompts', { code, prompts: [...prompts] }).then(() => undefined),
    );
  }

  async link(code: CodeId, other: CodeId, kind: CodeLinkKind): Promise<void> {
    await this.#call('link_codes', { code, other, kind });
  }

  async unlink(code: CodeId, other: CodeId, kind: CodeLinkKind): Promise<void> {
    await this.#call('unlink_codes', { code, other, kind });
  }

  /** Makes words of an extract the example of a code, in the project's language. */
  async makeExample(id: CodeId, quote: string, excerpt: string): Promise<void> {
    const { language } = this;
    const [open, close] = language === 'en' ? ['“', '”'] : ['«', '»'];
    const words = quote.replace(/\s+/g, ' ').trim();
    await this.describe(id, { language, example: `${open}${words}${close} (${excerpt})` });
  }

  /** Whether only one of two codes fits the same words: the nearest code above both is exclusive. */
  excludes(code: CodeId, other: CodeId): boolean {
    const [line, otherLine] = [code, other].map((id) => [...this.ancestors(id).map((one) => one.id), id]);
    if (!line || !otherLine) return false;
    const parts = line.findIndex((id, place) => otherLine[place] !== id);
    if (parts < 1 || parts >= otherLine.length) return false;
    return this.find(line[parts - 1] ?? null)?.kind === 'exclusive';
  }

  async delete(ids: readonly CodeId[]): Promise<void> {
    await this.#call('delete_codes', { ids: [...ids], reason: null });
  }

  /** Whether codes may be moved under another: not under themselves, nor under one that is out of use. */
  canMove(ids: readonly CodeId[], parent: CodeId | null): boolean {
    if (parent === null) return true;
    if (this.find(parent)?.retiredAt !== null) return false;
    const moved = new Set(ids);
    return !moved.has(parent) && !this.ancestors(parent).some(({ id }) => moved.has(id));
  }

  reset(): void {
    this.answer.clear();
    this.#lastLooks = new Map();
  }

  changed(changes: Changes): void {
    // Codings change the counts.
    if (changes.nouns.includes('codes') || changes.nouns.includes('codings')) void this.answer.refresh();
  }

  #keepLooks(): ReadonlyMap<CodeId, CodeLook> {
    const kept = this.#lastLooks;
    let isSame = kept.size === this.all.length;
    const looks = new Map<CodeId, CodeLook>();
    const ground = this.#ground();
    for (const code of this.all) {
      const before = kept.get(code.id);
      const shown = shownColour(code.colour, ground);
      const { id, colour, depth } = code;
      const look = { id, name: this.textOf(code).name, colour, shown, ground, depth };
      const isKept =
        before?.name === look.name &&
        before.colour === colour &&
        before.ground === ground &&
        before.depth === depth;
      isSame &&= isKept;
      looks.set(code.id, isKept ? before : look);
    }
    if (!isSame) this.#lastLooks = looks;
    return this.#lastLooks;
  }
}

/** Name and rules of a code in one language; empty where it has none. */
export const writtenIn = ({ texts }: CodeInfo, language: Language): CodeText =>
  texts.find((text) => text.language === language) ?? emptyText(language);

const emptyText = (language: Language): CodeText => ({
  language,
  name: '',
  definition: '',
  include: '',
  exclude: '',
  example: '',
});

function byParent(codes: readonly CodeInfo[]): ReadonlyMap<CodeId | null, CodeInfo[]> {
  const groups = new Map<CodeId | null, CodeInfo[]>();
  for (const code of codes) {
    const siblings = groups.get(code.parent);
    if (siblings) siblings.push(code);
    else groups.set(code.parent, [code]);
  }
  return groups;
}
