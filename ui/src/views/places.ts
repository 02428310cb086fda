/** The places of the rail: what each shows, and its icon. */

import BookOpenText from '@lucide/svelte/icons/book-open-text';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import History from '@lucide/svelte/icons/history';
import Pilcrow from '@lucide/svelte/icons/pilcrow';
import Shapes from '@lucide/svelte/icons/shapes';
import Table2 from '@lucide/svelte/icons/table-2';
import type { Component } from 'svelte';
import type { PlaceId } from '$lib/actions/places';
import ComparePlace from './ComparePlace.svelte';
import JournalView from './JournalView.svelte';
import MaterialView from './MaterialView.svelte';
import ReadView from './ReadView.svelte';
import ThemesView from './ThemesView.svelte';
import WriteView from './WriteView.svelte';

export interface PlaceOfRail {
  readonly icon: Component;
  readonly view: Component;
}

export const placesOfRail: Readonly<Record<PlaceId, PlaceOfRail>> = {
  material: { icon: FolderOpen, view: MaterialView },
  read: { icon: BookOpenText, view: ReadView },
  themes: { icon: Shapes, view: ThemesView },
  compare: { icon: Table2, view: ComparePlace },
  write: { icon: Pilcrow, view: WriteView },
  journal: { icon: History, view: JournalView },
};
