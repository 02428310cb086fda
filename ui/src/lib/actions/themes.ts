/** Actions of themes, claims and what is declared about the method, and themes by name. */

import type { App } from '$lib/state/app.svelte';
import type { PaletteProvider } from '$lib/state/palette.svelte';
import { THEME_PAGES, type ThemePage } from '$lib/state/themes.svelte';
import type { Action, ActionContext } from './action';

const hasProject = (context: ActionContext): boolean => context.hasProject;

/** Gives a field the focus once its page is there. */
function focus(field: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-${field}]`)?.focus());
}

/** Larger, smaller, all of it: of the plane that is looked at. */
function planeActions(app: App): Action[] {
  const { map, themes, wall } = app;
  const plane = () => (themes.page === 'wall' ? wall : map);
  const isPlane = (): boolean => themes.page === 'wall' || (themes.page === 'map' && map.look === 'picture');
  const on = (id: string, shortcut: string, run: () => void): Action => ({
    id,
    labelKey: id,
    group: 'themes',
    place: 'themes',
    shortcut,
    enabled: (context) => context.hasProject && isPlane(),
    run,
  });
  return [
    on('canvas-larger', '+', () => plane().canvas.zoomIn()),
    on('canvas-smaller', '-', () => plane().canvas.zoomOut()),
    on('canvas-fit', '0', () => plane().canvas.fit(plane().extent)),
  ];
}

function wallActions(app: App): Action[] {
  const { themes, wall } = app;
  const isWall = (): boolean => themes.page === 'wall';
  return [
    ...planeActions(app),
    {
      id: 'wall-new-theme',
      labelKey: 'wall-new-theme',
      group: 'themes',
      place: 'themes',
      shortcut: 'n',
      enabled: (context) => context.canWrite && isWall(),
      run: () => wall.begin(wall.load([...wall.chosen], 'new', false)),
    },
    {
      id: 'wall-beside',
      labelKey: 'wall-show-beside',
      group: 'themes',
      place: 'themes',
      shortcut: 'e',
      enabled: (context) => context.hasProject && isWall(),
      run: () => wall.showBeside(!wall.isBeside),
    },
  ];
}

function mapActions(app: App): Action[] {
  const { export: exporting, frame, map, themes } = app;
  const isNow = (context: ActionContext): boolean =>
    context.canWrite && themes.page === 'map' && map.snapshot === null;
  return [
    {
      id: 'map-relate',
      labelKey: 'map-relate',
      group: 'themes',
      place: 'themes',
      shortcut: 'r',
      enabled: (context) => isNow(context) && map.themes.length > 1,
      run: () => {
        map.draft = { relation: null, from: map.current?.theme ?? null, to: null };
      },
    },
    {
      id: 'map-lay-out',
      labelKey: 'map-lay-out',
      group: 'themes',
      place: 'themes',
      enabled: (context) => isNow(context) && map.answer.value.isArranged,
      run: () => map.layOut(),
    },
    {
      id: 'map-keep',
      labelKey: 'map-keep',
      group: 'themes',
      place: 'themes',
      enabled: (context) => isNow(context) && map.themes.length > 0,
      run: () => {
        map.isKeeping = true;
      },
    },
    {
      id: 'map-export',
      labelKey: 'map-export',
      group: 'themes',
      enabled: hasProject,
      run: () => {
        exporting.begin('map');
        frame.open('export');
      },
    },
  ];
}

export function themeActions(app: App): Action[] {
  const { compare, frame, passage, themes } = app;
  const show = (page: ThemePage): void => {
    themes.page = page;
    frame.go('themes');
  };
  const ofChosen = (context: ActionContext): boolean =>
    context.canWrite && themes.page === 'themes' && themes.chosen !== null;
  return [
    ...THEME_PAGES.map((page): Action => ({
      id: `themes-page-${page}`,
      labelKey: `themes-action-${page}`,
      group: 'themes',
      enabled: hasProject,
      run: () => show(page),
    })),
    ...wallActions(app),
    ...mapActions(app),
    {
      id: 'new-theme',
      labelKey: 'themes-new',
      group: 'themes',
      enabled: (context) => context.canWrite,
      run: () => {
        show('themes');
        focus('new-theme');
      },
    },
    {
      id: 'new-claim',
      labelKey: 'claims-new',
      group: 'themes',
      enabled: (context) => context.canWrite,
      run: () => {
        show('claims');
        focus('new-claim');
      },
    },
    {
      id: 'add-theme-codes',
      labelKey: 'themes-add-codes',
      group: 'themes',
      place: 'themes',
      shortcut: 'k',
      enabled: ofChosen,
      run: () => {
        themes.question = 'codes';
      },
    },
    {
      id: 'review-theme',
      labelKey: 'themes-review',
      group: 'themes',
      place: 'themes',
      shortcut: 'g',
      enabled: (context) => ofChosen(context) && (themes.chosen?.own ?? 0) > 0,
      run: () => themes.beginReview(),
    },
    {
      id: 'cell-to-claim',
      labelKey: 'claims-of-cell',
      group: 'themes',
      place: 'compare',
      shortcut: 'p',
      enabled: (context) =>
        context.canWrite && compare.cell.chosen?.row != null && compare.cell.excerpts.length > 0,
      run: () => frame.open('cell-claim'),
    },
    {
      id: 'passage-to-theme',
      labelKey: 'themes-passage-to-theme',
      group: 'themes',
      place: 'read',
      shortcut: 'Shift+T',
      enabled: (context) => context.canWrite && passage.current !== null,
      run: () => frame.open('to-theme'),
    },
  ];
}

/** Themes by name in the palette. */
export function themeNames(app: App): PaletteProvider {
  const { frame, project, themes } = app;
  return {
    id: 'themes',
    titleKey: 'place-themes',
    entries: () =>
      project.isOpen
        ? themes.all.map(({ id, shown }) => ({
            id: String(id),
            label: shown.name,
            detail: shown.claim,
            run: () => {
              themes.page = 'themes';
              themes.choose(id);
              frame.go('themes');
            },
          }))
        : [],
  };
}
