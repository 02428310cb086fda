/** Something on the page, described and not held: it is found anew at every use, so it can never be stale for long. */

import { writeFile } from 'node:fs/promises';
import { DriverError, idOf, reference } from './driver.mjs';
import { findByRole } from './roles.mjs';

export class Target {
  #window;
  #driver;
  #wanted;
  #outer;

  constructor(window, driver, wanted, outer) {
    this.#window = window;
    this.#driver = driver;
    this.#wanted = wanted;
    this.#outer = outer;
  }

  toString() {
    const { selector, text, role, name } = this.#wanted;
    const here = role ? `${role}${name === undefined ? '' : ` “${name}”`}` : selector;
    return `${here}${text === undefined ? '' : ` with “${text}”`}${this.#outer ? ` in ${this.#outer}` : ''}`;
  }

  /** Looks only inside this. */
  within() {
    const inner = (wanted) => new Target(this.#window, this.#driver, wanted, this);
    return {
      find: (selector, { text } = {}) => inner({ selector, text }),
      role: (role, name) => inner({ role, name }),
      button: (name) => inner({ role: 'button', name }),
      textbox: (name) => inner({ role: 'textbox', name }),
    };
  }

  /** Waits until it is there and shown. */
  waitFor() {
    return this.#window.waitUntil(`${this} is shown`, async () => (await this.#shown()) !== undefined);
  }

  /** Waits until it is not there, or not shown. */
  waitUntilGone() {
    return this.#window.waitUntil(`${this} is gone`, async () => (await this.#shown()) === undefined);
  }

  async isShown() {
    return (await this.#shown()) !== undefined;
  }

  /** How many there are, shown or not. */
  async count() {
    return (await this.#all()).length;
  }

  click() {
    return this.#use((id) => this.#driver.post(`element/${id}/click`));
  }

  doubleClick() {
    return this.#pointer([...press(0), ...press(0)]);
  }

  rightClick() {
    return this.#pointer(press(2));
  }

  hover() {
    return this.#pointer([]);
  }

  /** Types into it. */
  type(text) {
    return this.#use((id) => this.#driver.post(`element/${id}/value`, { text }));
  }

  clear() {
    return this.#use((id) => this.#driver.post(`element/${id}/clear`));
  }

  /** The words that are shown. */
  text() {
    return this.#use((id) => this.#driver.get(`element/${id}/text`));
  }

  /** What stands in a field. */
  value() {
    return this.#use((id) => this.#driver.get(`element/${id}/property/value`));
  }

  attribute(name) {
    return this.#use((id) => this.#driver.get(`element/${id}/attribute/${name}`));
  }

  async screenshot(file) {
    await this.waitFor();
    await this.#window.frames();
    const picture = await this.#use((id) => this.#driver.get(`element/${id}/screenshot`));
    await writeFile(file, Buffer.from(picture, 'base64'));
  }

  #pointer(then) {
    return this.#use((id) => {
      const move = { type: 'pointerMove', x: 0, y: 0, duration: 0, origin: reference(id) };
      const pointer = {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [move, ...then],
      };
      return this.#driver.post('actions', { actions: [pointer] });
    });
  }

  /** Waits for it and does something with it; if the page replaces it meanwhile, does so with the new one. */
  #use(action) {
    return this.#window
      .waitUntil(`${this} can be used`, async () => {
        const id = await this.#shown();
        if (id === undefined) return undefined;
        return this.#unlessStale(async () => ({ answer: await action(id) }));
      })
      .then(({ answer }) => answer);
  }

  async #shown() {
    for (const id of await this.#all()) {
      if (await this.#unlessStale(() => this.#driver.get(`element/${id}/displayed`))) return id;
    }
    return undefined;
  }

  async #all() {
    const { selector, text, role, name } = this.#wanted;
    const outer = this.#outer && (await this.#outer.#shown());
    if (this.#outer && outer === undefined) return [];
    const found = await this.#unlessStale(() =>
      this.#driver.execute(`return (${findByRole})(...arguments);`, [
        outer === undefined ? null : reference(outer),
        selector ?? null,
        role === undefined ? null : { role, name: wanted(name) },
        wanted(text),
      ]),
    );
    return (found ?? []).map(idOf);
  }

  /** What was there a moment ago may be gone; that counts as not found. */
  async #unlessStale(action) {
    try {
      return await action();
    } catch (error) {
      const passing = [
        'stale element reference',
        'no such element',
        'element not interactable',
        'element click intercepted',
      ];
      if (error instanceof DriverError && passing.includes(error.kind)) return undefined;
      throw error;
    }
  }
}

function press(button) {
  return [
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
}

/** Words or a regular expression, as a script in the page can be given them. */
function wanted(words) {
  if (words === undefined) return null;
  return words instanceof RegExp ? { pattern: words.source, flags: words.flags } : { words };
}
