/** The thematic map: themes, what is said of them, where they stand, and maps that were kept. */

import type { Changes } from '$bindings/Changes';
import type { GetMap } from '$bindings/GetMap';
import type { MapChange } from '$bindings/MapChange';
import type { MapNode } from '$bindings/MapNode';
import type { MapRelation } from '$bindings/MapRelation';
import type { MapSnapshot } from '$bindings/MapSnapshot';
import type { MapSnapshotId } from '$bindings/MapSnapshotId';
import type { RelationDirection } from '$bindings/RelationDirection';
import type { Spot } from '$bindings/Spot';
import type { ThemeId } from '$bindings/ThemeId';
import type { ThemeMap } from '$bindings/ThemeMap';
import type { ThemeRelationId } from '$bindings/ThemeRelationId';
import { around, Canvas, type Box } from '$lib/canvas/canvas.svelte';
import type { Call } from '$lib/commands/call';
import { LatestAnswer } from './answer.svelte';
import type { Follower } from './follower';

const NOTHING: ThemeMap = { nodes: [], links: [], relations: [], isArranged: false };

export const DIRECTIONS: readonly RelationDirection[] = ['none', 'one-way', 'both'];

/** A relation that is being written: a new one from a theme, or one that is there. */
export interface RelationDraft {
  readonly relation: MapRelation | null;
  readonly from: ThemeId | null;
  readonly to: ThemeId | null;
}

export const boxOf = ({ words }: MapNode): Box => ({
  x: words.middle.x - words.width / 2,
  y: words.middle.y - words.height / 2,
  width: words.width,
  height: words.height,
});

export class ThemeMapState implements Follower {
  readonly canvas = new Canvas();
  /** As a picture, or as a list of the same. */
  look = $state<'picture' | 'list'>('picture');
  focused = $state<string | null>(null);
  draft = $state.raw<RelationDraft | null>(null);
  /** The name of the map is being written, under which it is kept. */
  isKeeping = $state(false);
  readonly answer: LatestAnswer<ThemeMap>;
  readonly snapshots: LatestAnswer<readonly MapSnapshot[]>;
  readonly changes: LatestAnswer<readonly MapChange[]>;
  readonly #call: Call;
  #withCodes = $state(false);
  #snapshot = $state<MapSnapshotId | null>(null);
  #from = $state<MapSnapshotId | null>(null);
  #to = $state<MapSnapshotId | null>(null);
  #isShown = false;

  constructor(call: Call) {
    this.#call = call;
    this.answer = new LatestAnswer(NOTHING, () => call('theme_map', this.choice));
    this.snapshots = new LatestAnswer<readonly MapSnapshot[]>([], () => call('map_snapshots', {}));
    this.changes = new LatestAnswer<readonly MapChange[]>([], async () => {
      const from = this.#from;
      return from === null ? [] : call('map_changes', { from, to: this.#to });
    });
  }

  get choice(): GetMap {
    return { withCodes: this.#withCodes, snapshot: this.#snapshot };
  }

  get withCodes(): boolean {
    return this.#withCodes;
  }

  /** The map that was kept and is looked at; null: the map as it is. */
  get snapshot(): MapSnapshot | null {
    return this.snapshots.value.find(({ id }) => id === this.#snapshot) ?? null;
  }

  /** The maps that are compared: an earlier one with a later one, or with the map as it is. */
  get compared(): { readonly from: MapSnapshotId; readonly to: MapSnapshotId | null } | null {
    return this.#from === null ? null : { from: this.#from, to: this.#to };
  }

  get nodes(): readonly MapNode[] {
    return this.answer.value.nodes;
  }

  /** The themes on the map. */
  get themes(): readonly MapNode[] {
    return this.nodes.filter(({ noun }) => noun === 'theme');
  }

  get extent(): Box | null {
    const labels = this.answer.value.relations.flatMap(({ words }) =>
      words
        ? [
            {
              x: words.middle.x - words.width / 2,
              y: words.middle.y - words.height / 2,
              width: words.width,
              height: words.height,
            },
          ]
        : [],
    );
    return around([...this.nodes.map(boxOf), ...labels]);
  }

  find(key: string | null): MapNode | null {
    return this.nodes.find((node) => node.key === key) ?? null;
  }

  nameOf(key: string): string {
    return this.find(key)?.name ?? '';
  }

  /** What keys mean: the node at hand, else the first. */
  get current(): MapNode | null {
    return this.find(this.focused) ?? this.nodes[0] ?? null;
  }

  async show(): Promise<void> {
    this.#isShown = true;
    await Promise.all([this.answer.load(), this.snapshots.load()]);
  }

  async showCodes(withCodes: boolean): Promise<void> {
    this.#withCodes = withCodes;
    await this.answer.refresh();
  }

  async lookAt(snapshot: MapSnapshotId | null): Promise<void> {
    this.#snapshot = snapshot;
    await this.answer.refresh();
  }

  async compare(from: MapSnapshotId | null, to: MapSnapshotId | null = null): Promise<void> {
    this.#from = from;
    this.#to = to;
    await this.changes.refresh();
  }

  async relate(from: ThemeId, to: ThemeId, label: string, direction: RelationDirection): Promise<void> {
    await this.#call('relate_themes', { from, to, label, direction });
    await this.answer.refresh();
  }

  async change(
    id: ThemeRelationId,
    label: string,
    direction: RelationDirection,
    isTurned = false,
  ): Promise<void> {
    await this.#call('change_relation', { id, label, direction, isTurned });
    await this.answer.refresh();
  }

  async unrelate(id: ThemeRelationId): Promise<void> {
    await this.#call('delete_relation', { id });
    await this.answer.refresh();
  }

  /** Puts the middle of something somewhere. */
  async move({ theme, code }: MapNode, spot: Spot): Promise<void> {
    const rounded = { x: Math.round(spot.x), y: Math.round(spot.y) };
    await this.#call('arrange_map', {
      places: [{ theme, code: theme === null ? code : null, spot: rounded }],
      withCodes: this.#withCodes,
    });
    await this.answer.refresh();
  }

  async layOut(): Promise<void> {
    await this.#call('lay_out_map', {});
    await this.answer.refresh();
    this.canvas.fit(this.extent);
  }

  async keep(name: string, reason: string): Promise<void> {
    await this.#call('keep_map', { name, reason });
    await this.snapshots.refresh();
  }

  async remove(id: MapSnapshotId): Promise<void> {
    if (this.#snapshot === id) await this.lookAt(null);
    if (this.#from === id || this.#to === id) await this.compare(null);
    await this.#call('delete_map_snapshot', { id });
    await this.snapshots.refresh();
  }

  reset(): void {
    for (const answer of [this.answer, this.snapshots, this.changes]) answer.clear();
    this.#snapshot = null;
    this.#from = null;
    this.#to = null;
    this.focused = null;
    this.draft = null;
    this.isKeeping = false;
    this.canvas.isOwn = false;
    this.#isShown = false;
  }

  changed({ nouns }: Changes): void {
    const ours = ['themes', 'codes', 'participants', 'sources', 'project'] as const;
    if (!this.#isShown || !nouns.some((noun) => ours.some((own) => own === noun))) return;
    void this.#follow();
  }

  async #follow(): Promise<void> {
    await this.snapshots.refresh();
    // A map that is not there any more is not looked at.
    const known = this.snapshots.value;
    const isKnown = (id: MapSnapshotId | null): boolean => id === null || known.some((own) => own.id === id);
    if (!isKnown(this.#snapshot)) this.#snapshot = null;
    if (!isKnown(this.#from) || !isKnown(this.#to)) [this.#from, this.#to] = [null, null];
    await Promise.all([this.answer.refresh(), this.changes.refresh()]);
  }
}
