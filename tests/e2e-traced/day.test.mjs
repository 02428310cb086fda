/**
 * A working day in the real window, with every call to the system that could reach a network written down: there is none
 * that leaves the machine, of the program or of any process it starts.
 *
 * The program is the one people get, without a driver in it: keys go in through the screen, and what has happened is read
 * from the window's title, from files, and afterwards from the project.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { end, start } from '../e2e-window/harness/processes.mjs';
import { Screen } from './screen.mjs';
import { OPTIONS, readTrace } from './trace.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.SITAT_APP ?? join(root, 'target/debug/sitat-app');
const commandLine = process.env.SITAT_CLI ?? join(root, 'target/debug/sitat');
const WORDS = 'hest batteri stift ullsokk';
const PLACES = 6;

let folder;
let project;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitat-traced-'));
  sitat('demo', join(folder, 'studie'));
  project = join(folder, 'studie/smartby.sitat');
  writeFileSync(join(folder, 'words'), WORDS);
  sitat('passphrase', project, '--new-passphrase-file', join(folder, 'words'));
});
after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

function sitat(...words) {
  return execFileSync(commandLine, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function steps() {
  const told = sitat('history', project, '--json', '--passphrase-file', join(folder, 'words'));
  return JSON.parse(told).steps;
}

/** The picture as it stands on the screen, for somebody to look at. */
async function keep(name) {
  const { SITAT_PICTURES } = process.env;
  if (SITAT_PICTURES)
    await copyFile(join(folder, 'screen/Xvfb_screen0'), join(SITAT_PICTURES, `${name}.xwd`));
}

/** What is done in a day, from the passphrase in the morning to the closed window. */
async function day(screen, page) {
  await screen.waitForWindow('Sitat');
  // Nothing outside tells when the field for the passphrase is there: a person looks, and types again.
  await screen.waitUntil(
    'the project is open',
    async () => {
      await screen.picture();
      await keep('1-asked');
      await screen.press('ctrl+a');
      await screen.write(WORDS);
      await screen.press('Return');
      // What is typed once more into an open project would be work done there.
      return screen.waitForTitle(/ – Sitat$/, 20_000).catch(() => false);
    },
    90_000,
  );

  const places = new Set();
  await screen.press(`alt+${PLACES}`);
  for (let place = 1; place <= PLACES; place += 1) {
    places.add(await screen.seeing(`place ${place}`, () => screen.press(`alt+${place}`)));
    await keep(`2-place-${place}`);
  }
  assert.equal(places.size, PLACES, 'each place looks different');

  await screen.seeing('the search', () => screen.press('ctrl+shift+f'));
  await screen.seeing('what was found', () => screen.write('kommune'));
  await keep('3-found');
  await screen.seeing('the first hit', () => screen.press('Down', 'Return'));

  // In the middle of the window stands the text.
  await screen.seeing('the caret', () => screen.click(690, 252));
  await screen.seeing('selected words', () =>
    screen.press('ctrl+shift+Right', 'ctrl+shift+Right', 'ctrl+shift+Right'),
  );
  await keep('4-selected');
  await screen.seeing('the coded words', () => screen.press('ctrl+Return'));
  await keep('5-coded');

  await screen.seeing('the dialog of export', () => screen.press('ctrl+e'));
  await screen.press('Right', 'Tab', 'Tab', 'ctrl+a');
  await screen.write(page);
  await keep('6-export');
  await screen.press('Return');
  await screen.waitUntil('the page is written', () => existsSync(page));
  await screen.picture();

  await screen.press('ctrl+alt+l');
  await screen.waitForTitle(/^Sitat$/);
  await keep('7-locked');
  await screen.picture();
  await screen.press('ctrl+q');
}

test('a working day asks nothing of any network', async (t) => {
  await mkdir(join(folder, 'screen'));
  const screen = await Screen.start(join(folder, 'screen'), 1280, 820);
  const [trace, page] = ['trace', 'kodebok.html'].map((name) => join(folder, name));
  const before = steps().length;
  const traced = start('strace', [...OPTIONS, '-o', trace, program, '--open', project], {
    env: environment(screen),
  });
  const ended = new Promise((resume, fail) =>
    traced.once('exit', (code) => (code === 0 ? resume() : fail(new Error(`It ended with ${code}.`)))),
  );
  try {
    await Promise.race([day(screen, page), ended.then(() => new Promise(() => {}))]);
    await ended;
  } catch (error) {
    await keep('failed');
    throw new Error(`${error.message}\n${traced.said}`, { cause: error });
  } finally {
    await end(traced);
    await screen.end();
  }
  const { calls, families, programs, places, complaints } = readTrace(readFileSync(trace, 'utf8'));
  t.diagnostic(`${[...calls].map(([name, times]) => `${name} ${times}`).join(', ')}`);
  t.diagnostic(`over ${[...families].map(([name, times]) => `${name} ${times}`).join(', ')}`);
  t.diagnostic(`to ${[...places].join(', ')}`);
  assert.deepEqual(complaints, [], 'calls that could reach a network');

  // The day was really worked, and really seen: the parts of the web view that could ask are in the trace as well.
  assert.ok(programs.has(program), [...programs].join(', '));
  for (const part of [/WebKitNetworkProcess$/, /WebKitWebProcess$/]) {
    assert.ok(
      [...programs].some((own) => part.test(own)),
      `${part} in ${[...programs].join(', ')}`,
    );
  }
  assert.ok(families.get('AF_UNIX') > 10 && calls.get('sendmsg') > 50, 'the trace is as good as empty');
  assert.match(readFileSync(page, 'utf8'), /^<!doctype html>/i);
  const done = steps()
    .slice(before)
    .map(({ operation }) => operation);
  assert.deepEqual(done, ['apply_codes', 'export_document']);
  assert.ok(!existsSync(`${project}-wal`) && !existsSync(`${project}.lock`), 'the project is closed');
});

test('the command line asks nothing of any network either', () => {
  const study = join(folder, 'andre');
  const [path, trace] = [join(study, 'smartby.sitat'), join(folder, 'trace-cli')];
  const page = join(study, 'kapittel.html');
  for (const words of [
    ['demo', study],
    ['import', path, join(root, 'sample-transcripts/english-interview.txt')],
    ['search', path, 'kommune role:participant', '--limit', '5'],
    ['export', path, 'chapter', '-o', page],
    ['undo', path],
  ]) {
    const ran = spawnSync('strace', [...OPTIONS, '-o', trace, commandLine, ...words], { encoding: 'utf8' });
    assert.equal(ran.status, 0, `${words.join(' ')}: ${ran.stderr ?? ran.error}`);
    const { programs, complaints } = readTrace(readFileSync(trace, 'utf8'));
    assert.deepEqual(complaints, [], words.join(' '));
    assert.deepEqual([...programs], [commandLine]);
  }
  assert.ok(existsSync(page));
});

/** Nothing of the person's own, and no session bus. */
function environment(screen) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(XDG_|DBUS_|WAYLAND_|SITAT_|GTK_|GDK_)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    HOME: join(folder, 'home'),
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    SITAT_APP_DATA: join(folder, 'data'),
  };
}
