/** What keys do on the wall: walking between cards, carrying them, and choosing. Each deed is told in words. */

import { t } from '$lib/i18n/index.svelte';
import type { App } from '$lib/state/app.svelte';
import {
  codeOf,
  themeOf,
  zoneOf,
  type CardKey,
  type WallState,
  type Way,
  type ZoneId,
} from '$lib/state/wall.svelte';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a frame or a tray is called. */
export function zoneName(app: App, zone: ZoneId): string {
  const theme = themeOf(zone);
  if (theme !== null) return t('wall-theme', { name: app.themes.find(theme)?.shown.name ?? '' });
  return zone === 'new' ? t('wall-new-frame') : t(`wall-tray-${zone}`);
}

/** What is carried, in words. */
export function loadName(app: App, keys: readonly CardKey[]): string {
  const [first] = keys;
  if (first !== undefined && keys.length === 1) return app.codebook.nameOf(codeOf(first));
  return t('wall-cards', { count: keys.length });
}

export interface Deeds {
  /** Tells somebody who does not see the wall. */
  say(words: string): void;
  /** Gives the card at hand the focus. */
  focus(): void;
  drop(keys: readonly CardKey[], zone: ZoneId, isCopy: boolean): void;
}

function aim(app: App, wall: WallState, step: 1 | -1, deeds: Deeds): void {
  wall.aim(step);
  const carried = wall.carried;
  if (!carried) return;
  const all = wall.targets;
  const frame = themeOf(carried.target);
  const box = frame === null ? null : wall.frame(frame);
  if (box) wall.canvas.reveal(box);
  deeds.say(
    t(carried.isCopy ? 'wall-aim-copy' : 'wall-aim', {
      name: zoneName(app, carried.target),
      place: all.indexOf(carried.target) + 1,
      total: all.length,
    }),
  );
}

function carry(event: KeyboardEvent, app: App, deeds: Deeds): boolean {
  const { wall } = app;
  const carried = wall.carried;
  if (!carried) return false;
  const way = WAYS[event.key];
  if (way) aim(app, wall, way === 'left' || way === 'up' ? -1 : 1, deeds);
  else if (event.key === 'Escape') {
    wall.carried = null;
    deeds.say(t('wall-put-back', { what: loadName(app, carried.keys) }));
  } else if (event.key === 'Enter' || event.key === ' ') {
    wall.carried = null;
    deeds.drop(carried.keys, carried.target, carried.isCopy || event.ctrlKey || event.altKey);
  } else if (event.key.toLowerCase() === 'c' && !event.ctrlKey) {
    wall.carried = { ...carried, isCopy: !carried.isCopy };
    deeds.say(t(carried.isCopy ? 'wall-moves' : 'wall-copies'));
  } else return event.key !== 'Tab';
  return true;
}

/** Answers whether the key meant something. */
export function pressOnCard(event: KeyboardEvent, app: App, deeds: Deeds): boolean {
  const { wall } = app;
  const key = wall.current;
  if (key === null) return false;
  if (carry(event, app, deeds)) return true;
  const way = WAYS[event.key];
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (way && isPlain) {
    const next = wall.beside(key, way);
    if (next === null) return true;
    if (event.shiftKey) wall.choose([...wall.chosen, key, next]);
    wall.look(next);
    deeds.focus();
  } else if ((event.key === 'Enter' || event.key === ' ') && isPlain && app.project.canWrite) {
    wall.pickUp(key);
    deeds.say(
      t('wall-picked-up', { what: loadName(app, wall.taken(key)), name: zoneName(app, zoneOf(key)) }),
    );
  } else if (event.key === 'x' && isPlain) {
    wall.toggle(key);
    deeds.say(t(wall.chosen.has(key) ? 'wall-chosen' : 'wall-not-chosen'));
  } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
    wall.chooseZone();
    deeds.say(t('wall-cards-chosen', { count: wall.chosen.size }));
  } else if (event.key === 'Escape' && wall.chosen.size > 0) wall.choose([]);
  else return false;
  return true;
}

/** Keys at the head of a frame: it is moved, opened, or given another name. */
export function pressOnFrame(event: KeyboardEvent, app: App, theme: number, deeds: Deeds): boolean {
  const way = WAYS[event.key];
  if (event.key === 'Enter') {
    app.themes.choose(theme);
    app.themes.page = 'themes';
  } else if (way && (event.ctrlKey || event.altKey) && app.project.canWrite) {
    const far = event.shiftKey ? 100 : 20;
    const [dx, dy] = { left: [-far, 0], right: [far, 0], up: [0, -far], down: [0, far] }[way] as [
      number,
      number,
    ];
    app.attempt(async () => {
      await app.wall.moveFrame(theme, dx, dy);
      const box = app.wall.frame(theme);
      if (box) app.wall.canvas.reveal(box);
      deeds.say(t(`wall-moved-${way}`));
    });
  } else return false;
  return true;
}
