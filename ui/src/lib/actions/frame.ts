/** Actions of the window itself: project, undo, places, panels, language and colours. */

import type { App } from '$lib/state/app.svelte';
import { LANGUAGES } from '$lib/i18n/catalogue';
import { THEMES } from '$lib/state/preferences.svelte';
import type { Action, ActionContext } from './action';
import { copyActions } from './copies';
import { backupActions } from './backups';
import { passphraseActions } from './passphrases';
import { PLACES } from './places';

const hasProject = (context: ActionContext): boolean => context.hasProject;
const canWrite = (context: ActionContext): boolean => context.canWrite;

export function frameActions(app: App): Action[] {
  return [
    ...projectActions(app),
    ...copyActions(app),
    ...passphraseActions(app),
    ...backupActions(app),
    ...editActions(app),
    ...viewActions(app),
    ...applicationActions(app),
  ];
}

function projectActions({ editing, frame, project, host }: App): Action[] {
  return [
    {
      id: 'new-project',
      labelKey: 'application-new-project',
      group: 'project',
      shortcut: 'Mod+N',
      run: () => frame.open('new-project'),
    },
    {
      id: 'open-project',
      labelKey: 'application-open-project',
      group: 'project',
      shortcut: 'Mod+O',
      run: () => frame.open('open-project'),
    },
    {
      id: 'open-sample',
      labelKey: 'application-open-sample',
      group: 'project',
      run: () => project.openSample(),
    },
    {
      id: 'rename-project',
      labelKey: 'application-rename-project',
      group: 'project',
      enabled: canWrite,
      run: () => frame.open('rename-project'),
    },
    {
      id: 'export',
      labelKey: 'application-export',
      group: 'project',
      shortcut: 'Mod+E',
      enabled: hasProject,
      run: () => frame.open('export'),
    },
    {
      id: 'appendices',
      labelKey: 'appendices-action',
      group: 'project',
      enabled: hasProject,
      run: () => frame.open('appendices'),
    },
    {
      id: 'all-appendices',
      labelKey: 'set-action',
      group: 'project',
      enabled: hasProject,
      run: () => frame.open('document-set'),
    },
    {
      id: 'close-project',
      labelKey: 'application-close-project',
      group: 'project',
      enabled: hasProject,
      run: () => project.close(),
    },
    {
      id: 'quit',
      labelKey: 'application-quit',
      group: 'project',
      shortcut: 'Mod+Q',
      run: async () => {
        await editing.leave();
        host.close();
      },
    },
  ];
}

function editActions(app: App): Action[] {
  return [
    {
      id: 'undo',
      labelKey: 'application-undo',
      group: 'edit',
      shortcut: 'Mod+Z',
      enabled: (context) => context.canUndo,
      run: () => app.undo(),
    },
    {
      id: 'redo',
      labelKey: 'application-redo',
      group: 'edit',
      shortcut: ['Mod+Shift+Z', 'Mod+Y'],
      enabled: (context) => context.canRedo,
      run: () => app.redo(),
    },
    {
      id: 'explain-last',
      labelKey: 'history-explain-last',
      group: 'edit',
      enabled: (context) => context.canWrite && context.canUndo,
      run: async () => {
        if (await app.history.chooseLast()) app.frame.open('explain-step');
      },
    },
    {
      id: 'open-search',
      labelKey: 'application-search-project',
      group: 'edit',
      shortcut: 'Mod+Shift+F',
      enabled: hasProject,
      run: () => {
        app.frame.isSearchOpen = true;
        app.frame.searchView = 'hits';
        app.frame.searchAsked += 1;
      },
    },
  ];
}

function viewActions({ frame, preferences }: App): Action[] {
  const places = PLACES.map((place, index): Action => ({
    id: `go-${place}`,
    labelKey: `place-${place}`,
    group: 'view',
    shortcut: `Alt+${index + 1}`,
    enabled: hasProject,
    run: () => frame.go(place),
  }));
  return [
    ...places,
    {
      id: 'toggle-left-panel',
      labelKey: 'application-toggle-left-panel',
      group: 'view',
      shortcut: 'Mod+B',
      enabled: hasProject,
      run: () => frame.panels.toggleLeft(),
    },
    {
      id: 'toggle-right-panel',
      labelKey: 'application-toggle-right-panel',
      group: 'view',
      shortcut: 'Mod+Alt+B',
      enabled: hasProject,
      run: () => frame.panels.toggleRight(),
    },
    {
      id: 'toggle-text-only',
      labelKey: 'application-toggle-text-only',
      group: 'view',
      shortcut: 'F11',
      enabled: hasProject,
      run: () => {
        frame.isTextOnly = !frame.isTextOnly;
      },
    },
    {
      id: 'larger-text',
      labelKey: 'application-larger-text',
      group: 'view',
      shortcut: ['Mod++', 'Mod+='],
      run: () => preferences.stepTextSize(1),
    },
    {
      id: 'smaller-text',
      labelKey: 'application-smaller-text',
      group: 'view',
      shortcut: 'Mod+-',
      run: () => preferences.stepTextSize(-1),
    },
    {
      id: 'ordinary-text-size',
      labelKey: 'application-ordinary-text-size',
      group: 'view',
      shortcut: 'Mod+0',
      run: () => preferences.chooseTextSize(100),
    },
    ...THEMES.map((theme): Action => ({
      id: `theme-${theme}`,
      labelKey: `theme-${theme}`,
      group: 'view',
      run: () => preferences.chooseTheme(theme),
    })),
    ...LANGUAGES.map((language): Action => ({
      id: `language-${language}`,
      labelKey: `language-${language}`,
      group: 'view',
      run: () => preferences.chooseLanguage(language),
    })),
  ];
}

function applicationActions({ frame }: App): Action[] {
  return [
    {
      id: 'open-palette',
      labelKey: 'application-palette',
      group: 'application',
      shortcut: 'Mod+K',
      run: () => frame.open('palette'),
    },
    {
      id: 'show-shortcuts',
      labelKey: 'application-shortcuts',
      group: 'application',
      shortcut: '?',
      run: () => frame.open('shortcuts'),
    },
    { id: 'about', labelKey: 'application-about', group: 'application', run: () => frame.open('about') },
  ];
}
