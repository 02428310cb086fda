/**
 * A development server of its own for every test: real commands, an empty program, a folder that is removed after.
 *
 * ```ts
 * import { expect, expectAccessible, test } from '../study.ts';
 *
 * test('a code can be made', async ({ page, study }) => {
 *   await study.open();                       // the first screen; `study.openSample()` for the sample study
 *   await study.call('create_project', { … }); // a command past the page
 *   await page.getByRole('button', { name: 'Ny kode' }).click();
 *   await expectAccessible(page);
 * });
 * ```
 *
 * A test also fails if the page throws, or says an error in its console (a refused script or style does).
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.SITAT_DEV_SERVER ?? join(root, 'target/debug/sitat-dev-server');
const pages = process.env.SITAT_PAGES ?? join(root, 'ui/dist');
/** Milliseconds that every answer to the page is held back: a busy machine, on a quiet one. */
const slow = Number(process.env.SITAT_SLOW ?? 0);

/** The error of a command, as the wire has it. */
export interface CommandFailure {
  readonly kind: string;
  readonly key: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export class Study {
  /** A folder for files of the test, removed after it. */
  readonly folder: string;
  readonly #page: Page;
  #server: ChildProcess;
  /** The page may say that nobody answered. */
  wasKilled = false;
  #origin = '';
  #token = '';

  private constructor(page: Page, folder: string, server: ChildProcess) {
    this.#page = page;
    this.folder = folder;
    this.#server = server;
  }

  static async start(page: Page, file?: string): Promise<Study> {
    const folder = await mkdtemp(join(tmpdir(), 'sitat-e2e-'));
    const study = new Study(page, folder, Study.#serve(folder, file));
    await study.#begin();
    return study;
  }

  static #serve(folder: string, file?: string): ChildProcess {
    const folders = ['--work', join(folder, 'work'), '--app-data', join(folder, 'data')];
    const parameters = ['--static', pages, ...folders, '--stop-with-stdin', ...(file ? [file] : [])];
    // Its input ends with this process, and the server with its input.
    return spawn(program, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  }

  /** Kills the program as it is, as a power cut would, and starts it anew with a project. */
  async kill(file: string): Promise<void> {
    this.wasKilled = true;
    const gone = new Promise((resume) => this.#server.once('close', resume));
    this.#server.kill('SIGKILL');
    await gone;
    await this.#page.goto('about:blank');
    this.#server = Study.#serve(this.folder, file);
    await this.#begin();
  }

  async #begin(): Promise<void> {
    const server = this.#server;
    const line = await new Promise<string>((tell, fail) => {
      if (server.stdout) createInterface(server.stdout).once('line', tell);
      server.once('error', (error) => fail(new Error(`${program} could not be started: ${error.message}`)));
      server.once('exit', (code) => fail(new Error(`${program} ended (${code}) before it had begun.`)));
    });
    const { url, token } = JSON.parse(line) as { url: string; token: string };
    this.#origin = new URL(url).origin;
    this.#token = token;
  }

  /** Opens the page and waits until it is ready. `query` is added to its address. */
  async open(query: Readonly<Record<string, string>> = {}): Promise<void> {
    const parameters = new URLSearchParams({ token: this.#token, ...query });
    await this.#page.goto(`${this.#origin}/?${parameters}`);
    await expect(this.#page.locator('body')).toHaveAttribute('data-ready');
  }

  /** Opens the page on a fresh copy of the sample study. */
  async openSample(): Promise<void> {
    await this.call('open_sample', {});
    await this.open();
  }

  /** Runs a command past the page. */
  async call<Answer = unknown>(name: string, request: unknown = {}): Promise<Answer> {
    const answer = await fetch(`${this.#origin}/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sitat-token': this.#token },
      body: JSON.stringify(request),
    });
    if (answer.status === 422) {
      const failure = (await answer.json()) as CommandFailure;
      throw Object.assign(new Error(`${name}: ${JSON.stringify(failure)}`), { failure });
    }
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  async end(): Promise<void> {
    const gone = new Promise((resume) => this.#server.once('close', resume));
    this.#server.stdin?.end();
    await gone;
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Fixtures {
  /** A project to begin with; set it with `test.use({ file: … })`. */
  file: string | undefined;
  study: Study;
}

export const test = base.extend<Fixtures>({
  file: [undefined, { option: true }],
  study: async ({ page, file }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    page.on('console', (message) => {
      // A refused command is an answer like others; the browser calls it a failed resource.
      if (message.type() === 'error' && !message.text().includes('status of 422'))
        complaints.push(message.text());
    });
    if (slow > 0) await holdAnswers(page, slow);
    const study = await Study.start(page, file);
    await use(study);
    await page.goto('about:blank');
    await study.end();
    const heard = complaints.filter((said) => !study.wasKilled || !said.includes('net::ERR_'));
    expect(heard, 'errors on the page').toEqual([]);
  },
});

async function holdAnswers(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/call/**', async (route) => {
    await new Promise((resume) => setTimeout(resume, milliseconds));
    await route.fallback();
  });
}

/** Checks the page, or a part of it, against the rules of WCAG 2.2 AA that a program can check. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // What is about to be replaced is paler than a rule allows.
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  expect(found, 'violations of WCAG').toEqual([]);
}

export { expect };
