/** The error a command answers with. */

import type { CommandError } from '$bindings/CommandError';
import type { ErrorKind } from '$bindings/ErrorKind';

export class Refused extends Error {
  constructor(readonly error: CommandError) {
    super(error.key);
  }
}

export function refuse(
  key: string,
  parameters: CommandError['parameters'] = {},
  kind: ErrorKind = 'refused',
): never {
  throw new Refused({ kind, key, parameters });
}
