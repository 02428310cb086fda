/** WebDriver's protocol, as far as the tests use it, over plain HTTP. */

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What the driver refused, with the protocol's own name for it (`no such element`, `stale element reference`, …). */
export class DriverError extends Error {
  constructor(kind, message) {
    super(message ? `${kind}: ${message}` : kind);
    this.kind = kind;
  }
}

export class Driver {
  #base;
  #session = '';

  constructor(port) {
    this.#base = `http://127.0.0.1:${port}`;
  }

  /** Whether the driver answers yet. */
  async isUp() {
    try {
      return (await fetch(`${this.#base}/status`)).ok;
    } catch {
      return false;
    }
  }

  /** Has the driver start the program. */
  async begin(binary, args) {
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } };
    const { sessionId } = await this.#send('POST', `${this.#base}/session`, { capabilities });
    this.#session = `${this.#base}/session/${sessionId}`;
  }

  get isBegun() {
    return this.#session !== '';
  }

  async finish() {
    if (!this.isBegun) return;
    const session = this.#session;
    this.#session = '';
    await this.#send('DELETE', session);
  }

  get(path) {
    return this.#send('GET', `${this.#session}/${path}`);
  }

  post(path, body = {}) {
    return this.#send('POST', `${this.#session}/${path}`, body);
  }

  /** References to the elements a CSS selector finds, below another one if given. */
  async find(selector, below) {
    const path = below ? `element/${below}/elements` : 'elements';
    const found = await this.post(path, { using: 'css selector', value: selector });
    return found.map((element) => element[ELEMENT]);
  }

  /** Runs a function body in the page; elements are handed over as `reference(id)`. */
  execute(script, args) {
    return this.post('execute/sync', { script, args });
  }

  /** Runs a function body that ends by calling its last argument. */
  executeAsync(script, args) {
    return this.post('execute/async', { script, args });
  }

  async #send(method, url, body) {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new DriverError(value?.error ?? String(answer.status), value?.message);
    return value;
  }
}

/** An element as an argument of a script. */
export function reference(id) {
  return { [ELEMENT]: id };
}

/** The element a script answered with. */
export function idOf(value) {
  return value?.[ELEMENT];
}
