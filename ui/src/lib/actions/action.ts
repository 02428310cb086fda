/** What a person can do, described once for menu, palette, shortcuts and tests. */

import type { TextArguments } from '$lib/i18n/catalogue';
import type { PlaceId } from './places';

/** Headings of the menu and of the list of shortcuts, in this order. */
export const ACTION_GROUPS = [
  'project',
  'edit',
  'material',
  'coding',
  'themes',
  'compare',
  'writing',
  'view',
  'application',
] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** What an action may look at to know whether it can be run. */
export interface ActionContext {
  /** A project is open. */
  readonly hasProject: boolean;
  /** A project is open and can be changed. */
  readonly canWrite: boolean;
  readonly place: PlaceId;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface Action {
  /** Kebab-case, verb first. */
  readonly id: string;
  readonly labelKey: string;
  /** Named values for the label. */
  readonly labelParameters?: () => TextArguments;
  readonly group: ActionGroup;
  /** Such as `Mod+Shift+F`; several are alternatives, the first is shown. */
  readonly shortcut?: string | readonly string[];
  /** Works (and is listed) only in this place. */
  readonly place?: PlaceId;
  /** Left out of menu and palette: a shortcut alone. */
  readonly isHidden?: boolean;
  /** The shortcut works in text fields as well (never plain letters). Unset: all but the keys a field needs itself. */
  readonly worksInFields?: boolean;
  /** The shortcut works while a dialog is open as well. */
  readonly worksInDialogs?: boolean;
  enabled?(context: ActionContext): boolean;
  run(context: ActionContext): void | Promise<void>;
}

export function shortcutsOf(action: Action): readonly string[] {
  if (action.shortcut === undefined) return [];
  return typeof action.shortcut === 'string' ? [action.shortcut] : action.shortcut;
}
