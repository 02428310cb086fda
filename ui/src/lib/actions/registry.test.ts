import { describe, expect, it, vi } from 'vitest';
import type { CommandFailure } from '$lib/commands/call';
import type { Action, ActionContext } from './action';
import { ActionRegistry } from './registry.svelte';

const CONTEXT: ActionContext = {
  hasProject: true,
  canWrite: true,
  place: 'read',
  canUndo: false,
  canRedo: false,
};

function registry(context: Partial<ActionContext> = {}): {
  actions: ActionRegistry;
  failures: CommandFailure[];
} {
  const failures: CommandFailure[] = [];
  const actions = new ActionRegistry(
    () => ({ ...CONTEXT, ...context }),
    (failure) => failures.push(failure),
  );
  return { actions, failures };
}

const action = (part: Partial<Action>): Action => ({
  id: 'mark-turn',
  labelKey: 'x',
  group: 'coding',
  run: () => undefined,
  ...part,
});

function press(target: HTMLElement, key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  document.body.append(target);
  target.dispatchEvent(event);
  target.remove();
  Object.defineProperty(event, 'target', { value: target });
  return event;
}

describe('the registry', () => {
  it('refuses two actions of one name, and takes actions off again', () => {
    const { actions } = registry();
    const off = actions.register([action({})]);
    expect(() => actions.register([action({})])).toThrow('mark-turn');
    off();
    expect(actions.find('mark-turn')).toBeNull();
  });

  it('runs only what is enabled', () => {
    const run = vi.fn();
    const { actions } = registry({ canWrite: false });
    actions.register([action({ run, enabled: (context) => context.canWrite })]);
    expect(actions.run('mark-turn')).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });

  it('runs, of two actions with one key, the one that can be run', () => {
    const { actions } = registry();
    const [first, second] = [vi.fn(), vi.fn()];
    actions.register([
      action({ id: 'first', shortcut: 'k', run: first, enabled: () => false }),
      action({ id: 'second', shortcut: 'k', run: second }),
    ]);
    expect(actions.press(press(document.createElement('div'), 'k'))).toBe(true);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('runs actions of a place only there', () => {
    const { actions } = registry({ place: 'compare' });
    actions.register([action({ place: 'read' })]);
    expect(actions.run('mark-turn')).toBe(false);
  });

  it('says failures, also of what takes its time', async () => {
    const { actions, failures } = registry();
    actions.register([
      action({ run: () => Promise.reject(new Error('late')) }),
      action({
        id: 'other',
        run: () => {
          throw new Error('at once');
        },
      }),
    ]);
    actions.run('mark-turn');
    actions.run('other');
    await Promise.resolve();
    await Promise.resolve();
    expect(failures.map(({ parameters }) => parameters.detail).sort()).toEqual(['at once', 'late']);
  });

  it('leaves plain letters and undo to a text field', () => {
    const run = vi.fn();
    const { actions } = registry();
    actions.register([action({ run, shortcut: ['n', 'Mod+Z'] })]);
    const field = document.createElement('input');
    expect(actions.press(press(field, 'n'))).toBe(false);
    expect(actions.press(press(field, 'z', { ctrlKey: true }))).toBe(false);
    expect(actions.press(press(document.createElement('div'), 'n'))).toBe(true);
    expect(run).toHaveBeenCalledOnce();
  });

  it('lets Ctrl shortcuts work in a text field and keeps the browser from them', () => {
    const { actions } = registry();
    actions.register([action({ shortcut: 'Mod+K' })]);
    const event = press(document.createElement('input'), 'k', { ctrlKey: true });
    expect(actions.press(event)).toBe(true);
    expect(event.defaultPrevented).toBe(true);
  });

  it('takes no key that something else has taken', () => {
    const { actions } = registry();
    actions.register([action({ shortcut: 'n' })]);
    const event = press(document.createElement('div'), 'n');
    event.preventDefault();
    expect(actions.press(event)).toBe(false);
  });

  it('finds the action of this place among several with one key', () => {
    const [here, there] = [vi.fn(), vi.fn()];
    const { actions } = registry({ place: 'compare' });
    actions.register([
      action({ id: 'there', shortcut: 'n', place: 'read', run: there }),
      action({ id: 'here', shortcut: 'n', place: 'compare', run: here }),
    ]);
    actions.press(press(document.createElement('div'), 'n'));
    expect([here.mock.calls.length, there.mock.calls.length]).toEqual([1, 0]);
  });
});
