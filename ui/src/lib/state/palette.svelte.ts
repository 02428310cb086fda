/** What the palette offers beside actions: codes, sources, cases. Each domain registers its own provider. */

import { untrack } from 'svelte';

export interface PaletteEntry {
  /** Unique within its provider. */
  readonly id: string;
  readonly label: string;
  /** Where it belongs, shown quietly behind the label. */
  readonly detail?: string;
  /** A code's colour. */
  readonly colour?: string;
  run(): void;
}

export interface PaletteProvider {
  /** Unique; also the order of registration is the order of groups. */
  readonly id: string;
  /** Heading of its entries. */
  readonly titleKey: string;
  /** Called whenever the palette is open and something it read has changed. */
  entries(): readonly PaletteEntry[];
}

export class PaletteState {
  providers = $state.raw<readonly PaletteProvider[]>([]);

  /** Adds a provider; the answer takes it off again. */
  register(provider: PaletteProvider): () => void {
    this.providers = [...untrack(() => this.providers), provider];
    return () => {
      this.providers = untrack(() => this.providers).filter((other) => other !== provider);
    };
  }
}
