/** What a document gives away, asked for before it is written. All documents leave through one call: here. */

import type { DocumentLeaks } from '$bindings/DocumentLeaks';
import type { LeaksBefore } from '$bindings/LeaksBefore';
import { CommandFailure, type Call } from '$lib/commands/call';

/** Commands that write a document of the project. */
const WRITING: ReadonlySet<string> = new Set<LeaksBefore['command']>([
  'export_excerpts',
  'export_codebook',
  'export_everything',
  'export_grid',
  'export_framework',
  'export_pattern',
  'export_chart',
  'export_chapter',
  'export_methods',
  'export_audit',
  'export_appendix',
  'export_transcripts',
  'export_set',
  'export_member_check',
  'export_crosswalk',
  'export_agreement',
]);

interface Asked {
  readonly leaks: DocumentLeaks;
  readonly answer: (goesOn: boolean) => void;
}

export class LeaksState {
  /** A document that waits for the person, with what it gives away. */
  asked = $state.raw<Asked | null>(null);
  /** What the document that is being written gives away, where nobody had to be asked. */
  beside = $state.raw<DocumentLeaks | null>(null);
  /** The same, while somebody looks at it. */
  seen = $state.raw<DocumentLeaks | null>(null);

  /** The same call, but that a person is asked before a document is written that holds what is hidden elsewhere. */
  guard(call: Call): Call {
    return async (name, request) => {
      if (WRITING.has(name)) {
        const leaks = await call('leaks_before', { command: name, request } as LeaksBefore);
        this.beside = leaks.messages.length > 0 && !leaks.hasFacts ? leaks : null;
        if (leaks.hasFacts && !(await this.#ask(leaks)))
          throw new CommandFailure({ kind: 'refused', key: 'leaks-not-written', parameters: {} });
      }
      return call(name, request);
    };
  }

  /** The person's answer. */
  answer(goesOn: boolean): void {
    const { asked } = this;
    this.asked = null;
    asked?.answer(goesOn);
  }

  #ask(leaks: DocumentLeaks): Promise<boolean> {
    return new Promise((answer) => {
      this.asked = { leaks, answer };
    });
  }
}
