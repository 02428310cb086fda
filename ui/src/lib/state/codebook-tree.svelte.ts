/** The codebook as a tree on the screen: what is unfolded, filtered, chosen, and being named. */

import { SvelteSet } from 'svelte/reactivity';
import type { Changes } from '$bindings/Changes';
import type { CodeId } from '$bindings/CodeId';
import type { CodeInfo } from '$bindings/CodeInfo';
import type { DropSide } from '$lib/layout/drop-side';
import type { CodebookState, CodePlace } from './codebook.svelte';
import type { Follower } from './follower';

export interface TreeRow {
  readonly code: CodeInfo;
  readonly name: string;
  /** From 0. */
  readonly level: number;
  /** Place among its siblings from 1, and their number: read aloud. */
  readonly position: number;
  readonly siblings: number;
  readonly hasBelow: boolean;
  readonly isOpen: boolean;
}

/** A list to choose a code from, for what is to be done with the chosen ones. */
export interface Question {
  readonly kind: 'move' | 'merge';
  readonly codes: readonly CodeId[];
}

export class CodebookTreeState implements Follower {
  filter = $state('');
  /** The chosen codes; the last one is current. */
  chosen = $state.raw<readonly CodeId[]>([]);
  /** The code whose name is being written. */
  renaming = $state<CodeId | null>(null);
  /** A new code is being named under this one (null: a family). */
  naming = $state.raw<{ readonly parent: CodeId | null } | null>(null);
  question = $state.raw<Question | null>(null);
  /** Retired codes stand in the tree as well. */
  showsRetired = $state(false);
  /** Counts the times the filter was asked for. */
  filterAsked = $state(0);
  readonly folded = new SvelteSet<CodeId>();
  readonly #codebook: CodebookState;
  #anchor: CodeId | null = null;

  readonly rows = $derived.by(() => this.#rows());

  constructor(codebook: CodebookState) {
    this.#codebook = codebook;
  }

  /** The one code that actions mean. */
  get current(): CodeId | null {
    return this.chosen.at(-1) ?? null;
  }

  get currentCode(): CodeInfo | null {
    return this.#codebook.find(this.current);
  }

  /** The chosen codes in the codebook's order, without those that stand below another chosen one. */
  get topmost(): CodeId[] {
    const chosen = new Set(this.chosen);
    return this.#codebook.all
      .map(({ id }) => id)
      .filter((id) => chosen.has(id) && !this.#codebook.ancestors(id).some((above) => chosen.has(above.id)));
  }

  choose(id: CodeId | null): void {
    this.chosen = id === null ? [] : [id];
    this.#anchor = id;
  }

  /** Adds a code to the chosen ones, or takes it off. */
  toggleChosen(id: CodeId): void {
    this.chosen = this.chosen.includes(id)
      ? this.chosen.filter((other) => other !== id)
      : [...this.chosen, id];
    this.#anchor = id;
  }

  /** Chooses all rows from the last plain choice to this one. */
  chooseTo(id: CodeId): void {
    const from = this.rows.findIndex((row) => row.code.id === (this.#anchor ?? id));
    const to = this.rows.findIndex((row) => row.code.id === id);
    if (from < 0 || to < 0) return this.choose(id);
    const between = this.rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.code.id);
    this.chosen = [...between.filter((other) => other !== id), id];
  }

  /** Unfolds what is above a code, and lets go of a filter that hides it. */
  show(id: CodeId): void {
    for (const above of this.#codebook.ancestors(id)) this.folded.delete(above.id);
    if (this.#codebook.find(id)?.retiredAt != null) this.showsRetired = true;
    if (!this.rows.some((row) => row.code.id === id)) this.filter = '';
  }

  /** Shows a code and chooses it. */
  reveal(id: CodeId): void {
    this.show(id);
    this.choose(id);
  }

  fold(id: CodeId, isFolded: boolean): void {
    if (isFolded) this.folded.add(id);
    else this.folded.delete(id);
  }

  foldAll(isFolded: boolean): void {
    this.folded.clear();
    if (!isFolded) return;
    for (const code of this.#codebook.all) {
      if (this.#codebook.children(code.id).length > 0) this.folded.add(code.id);
    }
  }

  /** Begins to name a new code under another. */
  beginNew(parent: CodeId | null): void {
    if (parent !== null) this.folded.delete(parent);
    this.renaming = null;
    this.filter = '';
    this.naming = { parent };
  }

  beginRename(id: CodeId): void {
    this.naming = null;
    this.renaming = id;
  }

  ask(kind: Question['kind']): void {
    if (this.topmost.length > 0)
      this.question = { kind, codes: kind === 'move' ? this.topmost : this.chosen };
  }

  /** Where codes land that are dropped at a row; null where they cannot. */
  dropPlace(id: CodeId, where: DropSide, moved: readonly CodeId[]): CodePlace | null {
    const code = this.#codebook.find(id);
    if (!code) return null;
    if (where === 'last') return { parent: null, position: null };
    const isOpen = where === 'after' && this.rows.some((row) => row.code.id === id && row.isOpen);
    if (where === 'into' || isOpen) {
      // Right below an unfolded row stand those under it.
      return this.#codebook.canMove(moved, id) ? { parent: id, position: isOpen ? 0 : null } : null;
    }
    if (!this.#codebook.canMove(moved, code.parent)) return null;
    const siblings = this.#codebook.children(code.parent).filter((sibling) => !moved.includes(sibling.id));
    const at = siblings.findIndex((sibling) => sibling.id === id);
    // Dropped beside one of the moved codes: nothing to do.
    if (at < 0) return null;
    return { parent: code.parent, position: where === 'before' ? at : at + 1 };
  }

  /** Where codes beside each other go that are moved one place up or down; null at the end. */
  beside(ids: readonly CodeId[], by: 1 | -1): CodePlace | null {
    const first = this.#codebook.find(ids[0] ?? null);
    if (!first || ids.some((id) => this.#codebook.find(id)?.parent !== first.parent)) return null;
    const siblings = this.#codebook.children(first.parent);
    const shown = siblings.filter((sibling) => this.#isShown(sibling));
    const places = ids.map((id) => shown.findIndex((sibling) => sibling.id === id));
    if (places.includes(-1)) return null;
    const others = siblings.filter((sibling) => !ids.includes(sibling.id));
    // What is chosen with gaps comes together first.
    const outer = by === 1 ? Math.max(...places) : Math.min(...places);
    const neighbour = shown[outer + by];
    if (!neighbour) return null;
    return { parent: first.parent, position: others.indexOf(neighbour) + (by === 1 ? 1 : 0) };
  }

  reset(): void {
    this.filter = '';
    this.showsRetired = false;
    this.chosen = [];
    this.renaming = null;
    this.naming = null;
    this.question = null;
    this.folded.clear();
    this.#anchor = null;
  }

  changed(changes: Changes): void {
    // What is shown follows from the codebook, which asks again by itself.
    if (changes.nouns.includes('codes')) this.question = null;
  }

  #rows(): TreeRow[] {
    const wanted = this.filter.trim().toLocaleLowerCase();
    const kept = wanted === '' ? null : this.#matching(wanted.split(/\s+/));
    const rows: TreeRow[] = [];
    const add = (parent: CodeId | null, level: number): void => {
      const siblings = this.#codebook
        .children(parent)
        .filter((code) => this.#isShown(code) && (kept === null || kept.has(code.id)));
      siblings.forEach((code, index) => {
        const hasBelow = this.#codebook.children(code.id).some((below) => this.#isShown(below));
        const isOpen = hasBelow && (kept !== null || !this.folded.has(code.id));
        const name = this.#codebook.textOf(code).name;
        rows.push({ code, name, level, position: index + 1, siblings: siblings.length, hasBelow, isOpen });
        if (isOpen) add(code.id, level + 1);
      });
    };
    add(null, 0);
    return rows;
  }

  /** A code that is out of use is shown when retired codes are asked for. */
  #isShown({ retiredAt }: CodeInfo): boolean {
    return retiredAt === null || this.showsRetired;
  }

  /** Codes with all the words in their path or definition, in any language, with all above and below them. */
  #matching(words: readonly string[]): Set<CodeId> {
    const kept = new Set<CodeId>();
    const named = (code: CodeInfo): string => code.texts.map(({ name }) => name).join('\n');
    for (const code of this.#codebook.all) {
      const line = this.#codebook.ancestors(code.id);
      const said = [code, ...line].map(named).concat(code.texts.map(({ definition }) => definition));
      const written = said.join('\n').toLocaleLowerCase();
      if (!words.every((word) => written.includes(word))) continue;
      for (const above of line) kept.add(above.id);
      for (const below of this.#codebook.withBelow(code.id)) kept.add(below.id);
    }
    return kept;
  }
}
