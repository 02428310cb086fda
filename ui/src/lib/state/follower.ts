/** What a state class does when the project changes under it. */

import type { Changes } from '$bindings/Changes';

export interface Follower {
  /** Another project was opened, or none is open any longer: forget everything. */
  reset(): void;
  /** Something was changed: ask again for what is shown. */
  changed(changes: Changes): void;
}
