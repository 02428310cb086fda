/** The one typed way to the core. Only state classes hold it. */

import type { CommandError } from '$bindings/CommandError';
import type { Commands } from '$bindings/Commands';
import type { ErrorKind } from '$bindings/ErrorKind';
import type { WireParameter } from '$bindings/WireParameter';
import type { Host } from '$lib/host/host';
import { meantRequest, shownAnswer } from './turned';

export type CommandName = keyof Commands;
export type Request<N extends CommandName> = Commands[N][0];
export type Answer<N extends CommandName> = Commands[N][1];
export type Call = <N extends CommandName>(name: N, request: Request<N>) => Promise<Answer<N>>;

/** Why a command did nothing: a key of the catalogue with its parameters. */
export class CommandFailure extends Error {
  readonly kind: ErrorKind;
  readonly key: string;
  readonly parameters: Readonly<Record<string, WireParameter>>;

  constructor(error: CommandError) {
    super(error.key);
    this.name = 'CommandFailure';
    this.kind = error.kind;
    this.key = error.key;
    this.parameters = error.parameters;
  }
}

function isCommandError(thrown: unknown): thrown is CommandError {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const { kind, key } = thrown as Partial<CommandError>;
  return typeof kind === 'string' && typeof key === 'string';
}

/** Whatever was thrown, as a failure that can be said; what is not ours is a fault in the program. */
export function toFailure(thrown: unknown): CommandFailure {
  if (thrown instanceof CommandFailure) return thrown;
  if (isCommandError(thrown))
    return new CommandFailure({ ...thrown, parameters: shownAnswer(thrown.parameters ?? {}) });
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new CommandFailure({ kind: 'bug', key: 'application-bug', parameters: { detail } });
}

export function makeCall(host: Host): Call {
  return async (name, request) => {
    try {
      return shownAnswer((await host.call(name, meantRequest(request))) as Answer<typeof name>);
    } catch (thrown) {
      throw toFailure(thrown);
    }
  };
}
