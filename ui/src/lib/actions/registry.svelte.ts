/** All actions. Registered once by their domain, found by id, run in one way. */

import { untrack } from 'svelte';
import { toFailure, type CommandFailure } from '$lib/commands/call';
import { isField, isPlain, matches, parseShortcut } from '$lib/keyboard/shortcut';
import { shortcutsOf, type Action, type ActionContext } from './action';

/** Keys that edit text: in a field they belong to the field. */
const FIELD_KEYS = new Set([
  'z',
  'y',
  'a',
  'c',
  'x',
  'v',
  'arrowleft',
  'arrowright',
  'backspace',
  'delete',
  'enter',
]);

export class ActionRegistry {
  #actions = $state.raw<readonly Action[]>([]);
  readonly #context: () => ActionContext;
  readonly #onfailure: (failure: CommandFailure) => void;

  constructor(context: () => ActionContext, onfailure: (failure: CommandFailure) => void) {
    this.#context = context;
    this.#onfailure = onfailure;
  }

  get all(): readonly Action[] {
    return this.#actions;
  }

  /** Adds actions; the answer takes them off again. */
  register(actions: readonly Action[]): () => void {
    // An effect that registers must not run again because of its own or another's actions.
    untrack(() => {
      for (const { id } of actions) {
        if (this.find(id)) throw new Error(`two actions are called ${id}`);
      }
      this.#actions = [...this.#actions, ...actions];
    });
    return () => {
      this.#actions = untrack(() => this.#actions).filter((action) => !actions.includes(action));
    };
  }

  find(id: string): Action | null {
    return this.#actions.find((action) => action.id === id) ?? null;
  }

  isEnabled(action: Action): boolean {
    const context = this.#context();
    if (action.place !== undefined && (!context.hasProject || context.place !== action.place)) return false;
    return action.enabled?.(context) ?? true;
  }

  /** Runs an action if it is enabled; failures are said in the window. Answers whether it ran. */
  run(id: string): boolean {
    const action = this.find(id);
    if (!action || !this.isEnabled(action)) return false;
    try {
      const running = action.run(this.#context());
      if (running instanceof Promise) running.catch((thrown: unknown) => this.#onfailure(toFailure(thrown)));
    } catch (thrown) {
      this.#onfailure(toFailure(thrown));
    }
    return true;
  }

  /** Runs the action of a key press, if there is one. Answers whether there was. */
  press(event: KeyboardEvent, isInDialog = false): boolean {
    if (event.defaultPrevented || event.isComposing) return false;
    // Of several that have the key, the one that can be run: pages of one place use the same letters.
    const action = this.#actions.find(
      (candidate) =>
        (!isInDialog || candidate.worksInDialogs) &&
        this.#isMeant(candidate, event) &&
        this.isEnabled(candidate),
    );
    if (!action) return false;
    event.preventDefault();
    return this.run(action.id);
  }

  #isMeant(action: Action, event: KeyboardEvent): boolean {
    if (action.place !== undefined && action.place !== this.#context().place) return false;
    return shortcutsOf(action).some((written) => {
      const shortcut = parseShortcut(written);
      if (!matches(shortcut, event)) return false;
      if (!isField(event.target)) return true;
      if (isPlain(shortcut)) return false;
      return (
        action.worksInFields ??
        (shortcut.mod ? !FIELD_KEYS.has(shortcut.key.toLowerCase()) : isFunctionKey(shortcut.key))
      );
    });
  }
}

const isFunctionKey = (key: string): boolean => /^F\d+$/.test(key);
