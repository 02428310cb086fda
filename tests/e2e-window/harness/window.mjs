/**
 * The real window under test: the program itself, started by WebKit's driver on a screen in memory.
 *
 * ```js
 * import { openWindow } from './harness/window.mjs';
 *
 * const window = await openWindow({ file: 'study.sitat' });      // waits until the page is ready
 * await window.button('Ny kode').click();                        // by role and name, as a screen reader has them
 * await window.textbox('Navn').type('Ressursgap');
 * await window.press('Ctrl+Enter');
 * await window.find('[data-turn="3"]', { text: 'flere eldre' }).waitFor();
 * await window.selectWords('main', 'flere eldre');               // with the pointer, as a person does
 * await window.screenshot('after.png');                          // after two frames, so it shows what is there
 * await window.end();
 * ```
 *
 * - `openWindow({ file, appData, width, height, parameters })`: `file` is opened at the start; `appData` is a folder to
 *   be used again after `end()` (otherwise one is made and removed); `parameters` are further ones for the program.
 * - `find(css, { text })`, `role(role, name)`, `button(name)`, `textbox(name)`, `link(name)`: what is looked for, found
 *   anew at every use. Names are strings (whole name) or regular expressions. On it: `click()`, `doubleClick()`,
 *   `rightClick()`, `hover()`, `type(text)`, `clear()`, `text()`, `value()`, `attribute(name)`, `count()`,
 *   `isShown()`, `waitFor()`, `waitUntilGone()`, `within().find(…)`, `screenshot(file)`.
 * - `press('Ctrl+K')`, `write('words for whatever has the focus')`, `drag(from, to)` with points `{ x, y }`,
 *   `dragAlong(points, milliseconds between two)`,
 *   `selectWords(css, words)`, `waitUntil(what, condition)`, `evaluate(function, …values)`, `call(command, request)`
 *   (a command of the core, past the page), `frames()`, `screenshot(file)`, `size(width, height)`,
 *   `reload()`, `goTo(address)`, `close()`, `startAgain(…parameters)`, `memory()`, `firstPaint()`.
 *
 * Every look-up waits up to ten seconds. The program finds an empty home folder and keeps its data in a folder of its
 * own. Whatever happens, no process stays behind.
 */

import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Driver, DriverError } from './driver.mjs';
import { chord } from './keys.mjs';
import { environmentOf, memoryBelow, startOfProgram } from './memory.mjs';
import { Target } from './target.mjs';
import { end, freePort, start, startScreen } from './processes.mjs';

const PATIENCE_MS = 10_000;
/** A debug build on a busy machine takes its time. */
const START_PATIENCE_MS = 60_000;
const PAUSE_MS = 20;

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The program under test. */
export const program = process.env.SITAT_APP ?? join(root, 'target/debug/sitat-app');

/** Starts the program and waits until its page is ready. */
export async function openWindow(options = {}) {
  const window = new Window(options);
  try {
    await window.begin();
    return window;
  } catch (error) {
    await window.end();
    throw error;
  }
}

class Window {
  #options;
  #home;
  #screen;
  #service;
  #driver;

  constructor(options) {
    this.#options = { width: 1280, height: 820, parameters: [], ...options };
  }

  async begin() {
    if (!existsSync(program)) throw new Error(`${program} is not built: cargo build -p sitat-app`);
    const { file, width, height, parameters } = this.#options;
    this.#home = await mkdtemp(join(tmpdir(), 'sitat-window-'));
    /** Where the program keeps its data, the sample study's copy among it. */
    this.appData = this.#options.appData ?? join(this.#home, 'data');
    await mkdir(this.appData, { recursive: true });
    this.#screen = await startScreen(width, height);
    const port = await freePort();
    this.#service = start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      env: this.#environment(),
    });
    this.#driver = new Driver(port);
    await this.#alive(this.waitUntil('the driver answers', () => this.#driver.isUp(), START_PATIENCE_MS));
    await this.#alive(
      this.#driver.begin(program, [...parameters, ...(file ? ['--open', resolve(file)] : [])]),
    );
    await this.#ready();
    await this.size(width, height);
  }

  /** Nothing of the person's own, and no session bus: the program must do without. */
  #environment() {
    const kept = Object.entries(process.env).filter(
      ([name]) => !/^(XDG_|DBUS_|WAYLAND_|SITAT_|GTK_|GDK_)/.test(name),
    );
    return {
      ...Object.fromEntries(kept),
      HOME: this.#home,
      DISPLAY: this.#screen.display,
      GDK_BACKEND: 'x11',
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      TAURI_WEBVIEW_AUTOMATION: 'true',
      SITAT_APP_DATA: this.appData,
    };
  }

  /** A session is handed over before its page is there. */
  async #ready() {
    const isReady = () => this.#driver.find('body[data-ready]').then((found) => found.length > 0);
    try {
      await this.#alive(this.waitUntil('the page is ready', isReady, START_PATIENCE_MS));
    } catch (error) {
      const shown = await this.evaluate(() => `${location.href}: ${document.body?.innerText}`).catch(String);
      throw new Error(`${error.message}\n${shown}\n${this.#service.said}`, { cause: error });
    }
  }

  /** Rather the reason why a program ended than that nobody answers. */
  #alive(waiting) {
    return Promise.race([waiting, this.#service.failure, this.#screen.failure]);
  }

  find(selector, { text } = {}) {
    return new Target(this, this.#driver, { selector, text });
  }

  role(role, name) {
    return new Target(this, this.#driver, { role, name });
  }

  button(name) {
    return this.role('button', name);
  }

  textbox(name) {
    return this.role('textbox', name);
  }

  link(name) {
    return this.role('link', name);
  }

  /** Presses keys together: `Enter`, `Ctrl+K`, `Ctrl+Shift+Z`. */
  press(name) {
    return this.#keys(chord(name));
  }

  /** Types into whatever has the focus. */
  write(text) {
    const strokes = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return this.#keys(strokes);
  }

  #keys(actions) {
    return this.#driver.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Presses the pointer at one point of the page, moves to another and lets go. */
  async drag(from, to) {
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await this.dragAlong([from, middle, to], 30);
  }

  /** Takes what is at the first point along the others, each after so many milliseconds, and lets go. */
  async dragAlong([from, ...way], duration) {
    const move = (point, duration) => ({
      type: 'pointerMove',
      x: Math.round(point.x),
      y: Math.round(point.y),
      duration,
      origin: 'viewport',
    });
    const actions = [
      move(from, 0),
      { type: 'pointerDown', button: 0 },
      ...way.map((point) => move(point, duration)),
      { type: 'pointerUp', button: 0 },
    ];
    await this.#driver.post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Selects words inside an element with the pointer. */
  async selectWords(selector, words) {
    await this.find(selector, { text: words }).waitFor();
    const { from, to } = await this.evaluate(placeOfWords, selector, words);
    await this.drag(from, to);
    const selected = await this.evaluate(() => String(getSelection()));
    if (selected !== words) throw new Error(`Selected was “${selected}” instead of “${words}”.`);
  }

  /** Runs a function in the page and answers with what it returns. */
  evaluate(run, ...values) {
    return this.#driver.execute(`return (${run})(...arguments);`, values);
  }

  /**
   * Runs a command of the core past the page.
   * Rejects with the core's own error in `failure`.
   */
  async call(name, request = {}) {
    const script = `const done = arguments[2];
      __TAURI_INTERNALS__.invoke('call', { name: arguments[0], request: arguments[1] })
        .then((answer) => done({ answer }), (failure) => done({ failure }));`;
    const { answer, failure } = await this.#driver.executeAsync(script, [name, request]);
    if (failure === undefined || failure === null) return answer;
    throw Object.assign(new Error(`${name}: ${JSON.stringify(failure)}`), { failure });
  }

  /** Waits for two frames: only then is on the screen what the page holds. */
  frames() {
    return this.#driver.executeAsync(
      'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));',
      [],
    );
  }

  /** Waits until nothing on the page has changed for a quarter of a second: for pictures; a test waits for what it wants. */
  settled() {
    const script = `const done = arguments[0];
      const finish = () => { observer.disconnect(); done(); };
      let timer = setTimeout(finish, 250);
      const observer = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(finish, 250); });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });`;
    return this.#driver.executeAsync(script, []);
  }

  async screenshot(file) {
    await this.frames();
    await writeFile(file, Buffer.from(await this.#driver.get('screenshot'), 'base64'));
  }

  /** Starts the program once more, as a double click on a file does. Resolves when it has ended, with what it said. */
  async startAgain(...parameters) {
    const again = start(program, parameters, { env: this.#environment() });
    try {
      return await new Promise((resolve) =>
        again.once('close', (code) => resolve({ code, said: again.said })),
      );
    } finally {
      await end(again);
    }
  }

  /** Megabytes (10⁶ bytes) that the program and all its processes keep, each shared page counted once. */
  memory() {
    return memoryBelow(this.#service.pid);
  }

  /** The environment the program runs in. */
  environment() {
    return environmentOf(this.#service.pid, program);
  }

  /** Milliseconds from the start of the program to the first words on the screen. */
  async firstPaint() {
    const started = await startOfProgram(this.#service.pid, program);
    return this.evaluate((start) => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return performance.timeOrigin + paint.startTime - start;
    }, started);
  }

  /** The inner size of the window. */
  async size(width, height) {
    await this.#driver.post('window/rect', { x: 0, y: 0, width, height });
    const fits = () => this.evaluate((w, h) => innerWidth === w && innerHeight === h, width, height);
    await this.waitUntil(`the window is ${width} × ${height}`, fits);
  }

  /** Closes the window as a person does; the program then ends by itself. `end()` is still needed. */
  async close() {
    try {
      await this.evaluate(() => void __TAURI_INTERNALS__.invoke('plugin:window|close', { label: 'main' }));
    } catch (error) {
      // The window may be gone before it can answer.
      if (!(error instanceof DriverError)) throw error;
    }
  }

  async reload() {
    await this.#driver.post('refresh');
    await this.#ready();
  }

  /** Has the window try to go to an address. Rejects with a `timeout` if nothing has come of it within a second. */
  async goTo(address) {
    await this.#driver.post('timeouts', { pageLoad: 1000 });
    try {
      await this.#driver.post('url', { url: address });
    } finally {
      await this.#driver.post('timeouts', { pageLoad: 300_000 });
    }
  }

  /** Waits until a condition holds and answers with what it gave. */
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

  /** Closes the window and ends everything that was started. Never fails. */
  async end() {
    await this.#driver?.finish().catch(ignore);
    await end(this.#service);
    await end(this.#screen);
    if (this.#home) await rm(this.#home, { recursive: true, force: true, maxRetries: 5 }).catch(ignore);
  }
}

function ignore() {}

/** Runs in the page: where words begin and end on the screen. */
function placeOfWords(selector, words) {
  const element = [...document.querySelectorAll(selector)].find((candidate) =>
    candidate.textContent.includes(words),
  );
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: whole.length });
    whole += node.data;
  }
  const at = whole.indexOf(words);
  const range = document.createRange();
  const nodeAt = (offset) => nodes.findLast(({ start }) => start <= offset);
  const first = nodeAt(at);
  const last = nodeAt(at + words.length - 1);
  range.setStart(first.node, at - first.start);
  range.setEnd(last.node, at + words.length - last.start);
  element.ownerDocument.defaultView.getSelection().removeAllRanges();
  range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const boxes = [...range.getClientRects()];
  const [start, finish] = [boxes[0], boxes.at(-1)];
  const middle = (box) => box.top + box.height / 2;
  return { from: { x: start.left + 1, y: middle(start) }, to: { x: finish.right, y: middle(finish) } };
}
