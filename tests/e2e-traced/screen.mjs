/**
 * A person at the screen: sees the picture and the window's title, has a keyboard, and reaches the program in no other way.
 *
 * A driver would not do here: it speaks with the program over the very network that must stay silent.
 */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { end, startScreen } from '../e2e-window/harness/processes.mjs';

const run = promisify(execFile);
const PATIENCE_MS = 30_000;
const PAUSE_MS = 40;
/** As long as a picture must not have changed to be looked at; shorter than a caret shows itself. */
const STILL_MS = 320;

export class Screen {
  #screen;
  #picture;
  #title;

  static async start(folder, width, height) {
    const screen = new Screen();
    screen.#screen = await startScreen(width, height, ['-fbdir', folder]);
    screen.#picture = join(folder, 'Xvfb_screen0');
    return screen;
  }

  get display() {
    return this.#screen.display;
  }

  /** Waits for a window of this title and gives it the keyboard. */
  async waitForWindow(title) {
    this.#title = await this.waitUntil(`a window is called ${title}`, async () => {
      const found = await this.#xdotool('search', '--onlyvisible', '--name', title).catch(() => '');
      return found.split('\n')[0];
    });
    await this.#xdotool('windowfocus', '--sync', this.#title);
  }

  async title() {
    return (await this.#xdotool('getwindowname', this.#title)).trim();
  }

  waitForTitle(wanted, patience) {
    return this.waitUntil(
      `the window is called ${wanted}`,
      async () => wanted.test(await this.title()),
      patience,
    );
  }

  /** Presses keys one after the other, as X names them: `alt+2`, `Return`. */
  async press(...keys) {
    await this.#xdotool('key', '--clearmodifiers', '--delay', '60', ...keys);
  }

  /** Clicks at a point of the picture. */
  async click(x, y) {
    await this.#xdotool('mousemove', '--sync', String(x), String(y), 'click', '1');
  }

  async write(words) {
    await this.#xdotool('type', '--delay', '12', words);
  }

  /** The picture's fingerprint, once it has stood still. */
  async picture() {
    let last = await this.#look();
    let since = performance.now();
    return this.waitUntil('the picture stands still', async () => {
      const now = await this.#look();
      if (now !== last) [last, since] = [now, performance.now()];
      return performance.now() - since >= STILL_MS ? now : undefined;
    });
  }

  /** Does something and waits until the picture is another one and stands still; answers with it. */
  async seeing(what, action) {
    const before = await this.picture();
    await action();
    await this.waitUntil(`the picture shows ${what}`, async () => (await this.#look()) !== before);
    return this.picture();
  }

  async waitUntil(what, condition, patience = PATIENCE_MS) {
    const deadline = performance.now() + patience;
    for (;;) {
      const met = await condition();
      if (met) return met;
      if (performance.now() > deadline)
        throw new Error(`It did not happen in ${patience / 1000} s that ${what}.`);
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  }

  end() {
    return end(this.#screen);
  }

  async #look() {
    return createHash('sha1')
      .update(await readFile(this.#picture))
      .digest('hex');
  }

  async #xdotool(...words) {
    const { stdout } = await run('xdotool', words, { env: { ...process.env, DISPLAY: this.display } });
    return stdout.trim();
  }
}
