/** The window's own state: the place, the panels, what floats above. No content of a project. */

import type { Place } from '$bindings/Place';
import type { SourceId } from '$bindings/SourceId';
import type { PlaceId } from '$lib/actions/places';
import type { Panels } from '$bindings/Panels';
import { PanelsState } from './panels.svelte';

/** What can float above the window, one at a time. */
export type DialogId =
  | 'explain-step'
  | 'palette'
  | 'shortcuts'
  | 'new-project'
  | 'open-project'
  | 'rename-project'
  | 'passphrase'
  | 'backups'
  | 'merge-copy'
  | 'save-copy'
  | 'save-comments'
  | 'take-comments'
  | 'export'
  | 'appendices'
  | 'document-set'
  | 'survey-chart'
  | 'import-cases'
  | 'import-codebook'
  | 'import-quotes'
  | 'import-participants'
  | 'new-case'
  | 'new-attribute'
  | 'new-participant'
  | 'code-places'
  | 'about'
  | 'replace-text'
  | 'names'
  | 'revisions'
  | 'edit-turn'
  | 'import-text-rows'
  | 'link-question'
  | 'to-theme'
  | 'cell-claim'
  | 'lost-part'
  | 'recording'
  | 'correct-source';

/** The sections of Material. */
export type MaterialTab = 'sources' | 'cases' | 'participants' | 'guide' | 'survey' | 'sample';

/** The sections of the journal. */
export const JOURNAL_TABS = ['history', 'lineage', 'memos', 'methods', 'privacy'] as const;
export type JournalTab = (typeof JOURNAL_TABS)[number];

/** What the search panel shows. */
export const SEARCH_VIEWS = ['hits', 'words', 'near', 'similar'] as const;
export type SearchView = (typeof SEARCH_VIEWS)[number];

/** A request to show a place in a text, numbered so that the same place can be asked for twice. */
export interface RequestedPlace {
  readonly source: SourceId;
  /** Code points; null shows the source where it was. */
  readonly range: { readonly start: number; readonly end: number } | null;
  readonly serial: number;
}

export class FrameState {
  place = $state<PlaceId>('material');
  dialog = $state<DialogId | null>(null);
  /** Counts the projects opened: what is shown of one is made anew for the next. */
  opened = $state(0);
  materialTab = $state<MaterialTab>('sources');
  journalTab = $state<JournalTab>('history');
  isSearchOpen = $state(false);
  searchView = $state<SearchView>('hits');
  /** Counts the times search was asked for, so that its field can take the focus again. */
  searchAsked = $state(0);
  /** Only the text, nothing around it (F11). */
  isTextOnly = $state(false);
  requestedPlace = $state.raw<RequestedPlace | null>(null);
  readonly panels: PanelsState;
  #serial = 0;

  constructor(rememberPanels: (panels: Panels) => void) {
    this.panels = new PanelsState(rememberPanels);
  }

  go(place: PlaceId): void {
    this.place = place;
  }

  /** Opens a source in Read and code. */
  openSource(source: SourceId): void {
    this.#request({ source, range: null });
  }

  /** Opens a source at these words and lights them. */
  showPlace({ source, start, end }: Place): void {
    this.#request({ source, range: { start, end } });
  }

  /** Opens the search panel at one of its views. */
  openSearch(view: SearchView): void {
    this.isTextOnly = false;
    this.isSearchOpen = true;
    this.searchView = view;
  }

  open(dialog: DialogId): void {
    this.dialog = dialog;
  }

  closeDialog(): void {
    this.dialog = null;
  }

  reset(): void {
    this.opened += 1;
    this.materialTab = 'sources';
    this.journalTab = 'history';
    this.dialog = null;
    this.isSearchOpen = false;
    this.searchView = 'hits';
    this.isTextOnly = false;
    this.requestedPlace = null;
  }

  #request(place: Omit<RequestedPlace, 'serial'>): void {
    this.#serial += 1;
    this.requestedPlace = { ...place, serial: this.#serial };
    this.place = 'read';
  }
}
