/**
 * Programs beside the test: each in a process group of its own, and none left behind.
 *
 * A session that is not closed leaves the program running even after its driver has gone, so groups are ended whole,
 * at the latest when the test process itself ends.
 */

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const running = new Set();

process.on('exit', () => running.forEach(endGroup));
// A signal may come twice (to the process and to its group); a handler that stays is not interrupted by the second.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** Starts a program in its own group. What it says is kept for the message of a failure. */
export function start(program, parameters, options = {}) {
  const child = spawn(program, parameters, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  child.said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => (child.said = (child.said + data).slice(-20_000)));
  }
  child.failure = new Promise((_, reject) => {
    child.once('error', (error) => reject(new Error(`${program} could not be started: ${error.message}`)));
    child.once('exit', (code, signal) =>
      reject(new Error(`${program} ended (${signal ?? code}).\n${child.said}`)),
    );
  });
  // Whoever waits for something races against this; nobody waiting is no fault.
  child.failure.catch(() => {});
  running.add(child);
  return child;
}

/** Ends a program and everything it has started. */
export async function end(child) {
  if (!child || !running.delete(child)) return;
  const gone =
    child.exitCode === null && child.signalCode === null
      ? new Promise((resolve) => child.once('close', resolve))
      : Promise.resolve();
  endGroup(child);
  await gone;
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/** A screen in memory, with further parameters if given. Xvfb chooses a free number and tells it on the third stream. */
export async function startScreen(width, height, more = []) {
  const parameters = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${width}x${height}x24`,
    '-nolisten',
    'tcp',
    '-noreset',
    ...more,
  ];
  const screen = start('Xvfb', parameters, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const number = new Promise((resolve) => createInterface(screen.stdio[3]).once('line', resolve));
  screen.display = `:${await Promise.race([number, screen.failure])}`;
  return screen;
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
