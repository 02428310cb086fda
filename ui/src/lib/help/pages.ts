/** The pages of the guide, and which of them belongs to what a person is looking at. Knows no text. */

import type { Language } from '$bindings/Language';
import type { PlaceId } from '$lib/actions/places';

/** Names of the files in `docs/guide/…`, in the order of reading. A new page is a name here and its text `help-page-…`. */
export const HELP_PAGES = [
  'README',
  'getting-started',
  'import',
  'read-and-code',
  'codebook',
  'themes',
  'method',
  'coders',
  'memos',
  'progress',
  'edit-texts',
  'copies',
  'comments',
  'search',
  'compare',
  'write',
  'export',
  'appendices',
  'journal',
  'history-and-undo',
  'glossary',
  'shortcuts',
  'command-line',
  'privacy',
] as const;
export type HelpPageId = (typeof HELP_PAGES)[number];

/** The list of all pages. */
export const CONTENTS: HelpPageId = 'README';

/** A page, or a heading of it. */
export interface HelpTarget {
  readonly page: HelpPageId;
  /** Null is the language of the window. */
  readonly language: Language | null;
  /** Id of a heading; null is the top. */
  readonly heading: string | null;
}

export function isHelpPage(name: string | undefined): name is HelpPageId {
  return HELP_PAGES.some((page) => page === name);
}

/** What decides which page is meant. */
export interface Whereabouts {
  readonly hasProject: boolean;
  readonly place: PlaceId;
  /** The dialog that floats above the window. */
  readonly dialog: string | null;
  /** The page named by the panel that has the focus (`data-help`). */
  readonly focused: string | undefined;
}

const OF_PLACES: Readonly<Record<PlaceId, HelpPageId>> = {
  material: 'import',
  read: 'read-and-code',
  themes: 'themes',
  compare: 'compare',
  write: 'write',
  journal: 'journal',
};

/** Dialogs that have a page of their own; the others belong to the place under them. */
const OF_DIALOGS: Readonly<Record<string, HelpPageId>> = {
  export: 'export',
  appendices: 'appendices',
  'document-set': 'appendices',
  'replace-text': 'edit-texts',
  revisions: 'edit-texts',
  'correct-source': 'edit-texts',
  recording: 'edit-texts',
  'link-question': 'import',
  'to-theme': 'themes',
  'cell-claim': 'themes',
  'lost-part': 'import',
  'import-text-rows': 'import',
  shortcuts: 'shortcuts',
  'new-project': 'getting-started',
  'open-project': 'getting-started',
  'new-case': 'import',
  'new-attribute': 'import',
  'import-cases': 'import',
  'import-codebook': 'import',
  'import-quotes': 'import',
  'code-places': 'progress',
};

export function helpPageOf({ hasProject, place, dialog, focused }: Whereabouts): HelpPageId {
  const ofDialog = dialog === null ? undefined : OF_DIALOGS[dialog];
  if (ofDialog) return ofDialog;
  if (!hasProject) return 'getting-started';
  return isHelpPage(focused) ? focused : OF_PLACES[place];
}
