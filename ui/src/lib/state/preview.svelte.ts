/** A document that is looked at before it is written, or printed. */

import type { DocumentPage } from '$bindings/DocumentPage';
import type { PreviewDocument } from '$bindings/PreviewDocument';
import type { Call } from '$lib/commands/call';
import type { Follower } from './follower';

export class PreviewState implements Follower {
  /** The document as a page, while it is looked at. */
  page = $state.raw<DocumentPage | null>(null);
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  async show(document: PreviewDocument): Promise<void> {
    this.page = await this.#call('preview_document', document);
  }

  close(): void {
    this.page = null;
  }

  reset(): void {
    this.close();
  }

  changed(): void {
    // It shows what would have been written when it was asked for.
  }
}
