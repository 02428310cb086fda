/** Files on their way in: read, looked at, described, and only then accepted. */

import type { Follower } from './follower';
import type { Call } from '$lib/commands/call';
import type { Host } from '$lib/host/host';

export class ImportState implements Follower {
  readonly #call: Call;
  readonly host: Host;

  constructor(call: Call, host: Host) {
    this.#call = call;
    this.host = host;
  }

  get call(): Call {
    return this.#call;
  }

  reset(): void {
    // Nothing yet.
  }

  changed(): void {
    // Nothing yet.
  }
}
