/** Actions of comments: writing one on what is looked at, going through them, sending them back. */

import type { CommentInfo } from '$bindings/CommentInfo';
import type { MemoTarget } from '$bindings/MemoTarget';
import type { App } from '$lib/state/app.svelte';
import type { Action, ActionContext } from './action';
import { showMemo } from './memos';

/** Goes to what a comment stands on, if it is there. */
export function showComment(app: App, { name, place, target }: CommentInfo): void {
  if (target === null) app.notices.tell('comments-gone');
  else showMemo(app, { name, place, target });
}

/** Gives the name of a comment on the page the focus. */
function focusOn(id: number): void {
  document.querySelector<HTMLElement>(`[data-comment="${id}"]`)?.focus();
}

/** The claim that the focus is in, otherwise the first that is shown. */
function claimOf(app: App): MemoTarget | null {
  const claims = app.claims.answer.value;
  const here = document.activeElement?.closest<HTMLElement>('[data-claim]')?.dataset.claim;
  const claim = claims.find(({ id }) => String(id) === here) ?? claims[0];
  return claim ? { kind: 'claim', id: claim.id } : null;
}

/** What a comment would stand on: what is looked at. */
function targetOf(app: App): MemoTarget | null {
  const { codeTree, frame, reading, themes } = app;
  if (frame.place === 'themes') {
    if (themes.page === 'claims') return claimOf(app);
    if (themes.page === 'themes' && themes.chosen) return { kind: 'theme', id: themes.chosen.id };
    return null;
  }
  if (frame.place !== 'read') return null;
  const segment = reading.inspected === 'passage' ? reading.chosenSegment : null;
  if (segment) {
    const [coding, another] = segment.codings;
    // On one code the comment is mostly about that; on several it is chosen in the field.
    return coding && !another ? { kind: 'coding', id: coding.id } : { kind: 'segment', id: segment.id };
  }
  return codeTree.current === null ? null : { kind: 'code', id: codeTree.current };
}

export function commentActions(app: App): Action[] {
  const { comments, frame, project, themes } = app;
  const isPage = (): boolean => themes.page === 'comments';
  const step = (by: 1 | -1): void => {
    const shown = comments.shown;
    const at = shown.findIndex(({ id }) => id === comments.current);
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (!next) return;
    comments.current = next.id;
    focusOn(next.id);
  };
  const hasComments = (context: ActionContext): boolean => context.hasProject && isPage();
  const current = (): CommentInfo | undefined => comments.shown.find(({ id }) => id === comments.current);
  return [
    {
      id: 'write-comment',
      labelKey: 'comments-action-write',
      group: 'coding',
      shortcut: 'Shift+C',
      enabled: () => project.canComment && !app.reading.selection.hasWords && targetOf(app) !== null,
      run: () => {
        const target = targetOf(app);
        if (target) comments.begin(target);
      },
    },
    {
      id: 'write-code-comment',
      labelKey: 'comments-action-write-code',
      group: 'coding',
      place: 'read',
      enabled: () => project.canComment && app.codeTree.current !== null,
      run: () => {
        if (app.codeTree.current === null) return;
        app.reading.inspected = 'code';
        comments.begin({ kind: 'code', id: app.codeTree.current });
      },
    },
    {
      id: 'write-project-comment',
      labelKey: 'comments-action-write-project',
      group: 'coding',
      enabled: () => project.canComment,
      run: () => {
        themes.page = 'comments';
        frame.go('themes');
        comments.begin({ kind: 'project' });
      },
    },
    {
      id: 'next-comment',
      labelKey: 'comments-action-next',
      group: 'themes',
      place: 'themes',
      shortcut: 'j',
      enabled: hasComments,
      run: () => step(1),
    },
    {
      id: 'previous-comment',
      labelKey: 'comments-action-previous',
      group: 'themes',
      place: 'themes',
      shortcut: 'k',
      enabled: hasComments,
      run: () => step(-1),
    },
    {
      id: 'settle-comment',
      labelKey: 'comments-action-settle',
      group: 'themes',
      place: 'themes',
      shortcut: 's',
      enabled: (context) => context.canWrite && isPage() && current() !== undefined,
      run: () => {
        const comment = current();
        if (comment) comments.answer(comment);
      },
    },
    {
      id: 'save-comments',
      labelKey: 'comments-action-save',
      group: 'project',
      enabled: (context) => context.hasProject,
      run: async () => {
        await comments.leave();
        frame.open('save-comments');
      },
    },
    {
      id: 'take-comments',
      labelKey: 'comments-action-take',
      group: 'project',
      enabled: (context) => context.canWrite,
      run: () => frame.open('take-comments'),
    },
  ];
}
