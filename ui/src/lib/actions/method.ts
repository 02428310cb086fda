/** Actions of the method panel: where stages are worked on, and where what checks find is to be seen. */

import type { CheckPlace } from '$bindings/CheckPlace';
import type { App } from '$lib/state/app.svelte';
import type { Action } from './action';

/** Opens the place where a stage is worked on. */
export function goToStage(app: App, key: string): void {
  const { frame, themes, patterns } = app;
  switch (key) {
    case 'familiarise':
    case 'framework':
    case 'codebook':
    case 'code':
    case 'index':
    case 'pilot':
      frame.go('read');
      break;
    case 'chart':
      patterns.page = 'grid';
      frame.go('compare');
      break;
    case 'agree':
    case 'reconcile':
      app.coders.page = key === 'agree' ? 'agreement' : 'differences';
      themes.page = 'coders';
      frame.go('themes');
      break;
    case 'write':
      themes.page = 'claims';
      frame.go('themes');
      break;
    default:
      themes.page = 'themes';
      frame.go('themes');
  }
}

/** Shows the thing that a check has found. */
export function goToFound(app: App, place: CheckPlace): void {
  const { cases, codePage, frame, participants, themes } = app;
  switch (place.kind) {
    case 'source':
      frame.openSource(place.at);
      break;
    case 'words':
      frame.showPlace(place.at);
      break;
    case 'case':
      cases.requested = place.at;
      frame.materialTab = 'cases';
      frame.go('material');
      break;
    case 'participant':
      participants.chosen = place.at;
      frame.materialTab = 'participants';
      frame.go('material');
      break;
    case 'code':
      frame.go('read');
      void codePage.open(place.at);
      break;
    case 'theme':
      themes.page = 'themes';
      themes.choose(place.at);
      frame.go('themes');
      break;
    case 'claim':
      themes.page = 'claims';
      frame.go('themes');
      break;
    case 'question':
      themes.page = 'method';
      frame.go('themes');
      break;
    case 'part':
      app.writing.page = 'outline';
      app.outline.seek(place.at);
      frame.go('write');
      break;
    case 'project':
      frame.journalTab = 'memos';
      frame.go('journal');
  }
}

export function methodActions(app: App): Action[] {
  const { checks } = app;
  return [
    {
      id: 'toggle-method',
      labelKey: 'method-panel',
      group: 'view',
      shortcut: 'Mod+M',
      enabled: (context) => context.hasProject,
      run: () => checks.toggle(),
    },
    {
      id: 'look-over',
      labelKey: 'method-look-over',
      group: 'view',
      enabled: (context) => context.hasProject,
      run: async () => {
        if (!checks.isOpen) checks.toggle();
        await checks.stages.load();
        await checks.lookOver();
      },
    },
  ];
}
