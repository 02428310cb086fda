/** The builder: the query as parts in a form. What it writes stands in the field, and what stands there it reads. */

import type { PartShape } from '$bindings/PartShape';
import type { QueryPart } from '$bindings/QueryPart';
import type { Call } from '$lib/commands/call';
import { writtenQuery } from '$lib/search/parts';
import type { SearchState } from './search.svelte';

export class QueryBuilderState {
  isOpen = $state(false);
  parts = $state.raw<readonly QueryPart[]>([]);
  /** What stands in the field cannot be read as it is. */
  isUnreadable = $state(false);
  /** Place of the part that was added last; it takes the focus. */
  added = $state<number | null>(null);
  readonly #call: Call;
  readonly #search: SearchState;
  /** The query that the parts are; null before they were read. */
  #known: string | null = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(call: Call, search: SearchState) {
    this.#call = call;
    this.#search = search;
  }

  /** Reads what stands in the field, unless that is what the parts are. */
  read(): void {
    const query = this.#search.query.trim();
    if (query !== this.#known) this.#reading = this.#read(query);
  }

  async #read(query: string): Promise<void> {
    this.#known = query;
    let parts: readonly QueryPart[] | null = [];
    if (query !== '') {
      parts = await this.#call('query_parts', { query }).then(
        (answer) => answer.parts,
        () => null,
      );
    }
    // Something else stands there by now, or was written by the builder.
    if (query !== this.#known) return;
    this.isUnreadable = parts === null;
    this.parts = parts ?? [];
    this.added = null;
  }

  async add(shape: PartShape): Promise<void> {
    await this.#reading;
    this.parts = [...this.parts, { isNegated: false, shape }];
    this.added = this.parts.length - 1;
    this.#write();
  }

  async change(place: number, part: QueryPart): Promise<void> {
    await this.#reading;
    if (this.parts[place]?.shape.kind !== part.shape.kind) return;
    this.parts = this.parts.with(place, part);
    this.#write();
  }

  async remove(place: number): Promise<void> {
    await this.#reading;
    this.parts = this.parts.filter((_, at) => at !== place);
    this.added = null;
    this.#write();
  }

  /** What stands in the field and cannot be read is left as it is. */
  #write(): void {
    if (this.isUnreadable) return;
    const query = writtenQuery(this.parts);
    if (query === this.#known) return;
    this.#known = query;
    this.#search.typed(query);
  }
}
