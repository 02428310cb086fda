/** What the system knows of a program and everything it has started: memory, since when it runs, its environment. */

import { readFile, readdir, readlink } from 'node:fs/promises';

/** Ticks of the clock that process times are counted in, a second: the same on every Linux. */
const TICKS = 100;

/** Megabytes (10⁶ bytes) of all processes below one, each shared page counted once (PSS). */
export async function memoryBelow(ancestor) {
  let kilobytes = 0;
  for (const id of await below(ancestor)) {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  }
  if (kilobytes === 0) throw new Error('No memory was found: the window has no processes.');
  return (kilobytes * 1024) / 1e6;
}

/** When a program below a process was started, in milliseconds since 1970, to a hundredth of a second. */
export async function startOfProgram(ancestor, program) {
  for (const id of await below(ancestor)) {
    if ((await readlink(`/proc/${id}/exe`).catch(() => '')) !== program) continue;
    const uptime = Number((await readFile('/proc/uptime', 'utf8')).split(' ')[0]);
    const started = Number((await fields(id))[19]) / TICKS;
    return Date.now() - (uptime - started) * 1000;
  }
  throw new Error(`${program} does not run.`);
}

/** What a program below a process was told by its environment. */
export async function environmentOf(ancestor, program) {
  for (const id of await below(ancestor)) {
    if ((await readlink(`/proc/${id}/exe`).catch(() => '')) !== program) continue;
    const entries = (await readFile(`/proc/${id}/environ`, 'utf8')).split('\0').filter(Boolean);
    return Object.fromEntries(
      entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
    );
  }
  throw new Error(`${program} does not run.`);
}

async function below(ancestor) {
  const parents = new Map();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = (await fields(name))[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  return [...parents.keys()].filter((id) => {
    for (let at = parents.get(id); at; at = parents.get(at)) if (at === ancestor) return true;
    return false;
  });
}

/** What /proc says of a process, from its state on; nothing if it has ended. */
async function fields(id) {
  const line = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  // The name in brackets may hold blanks and brackets itself.
  return line ? line.slice(line.lastIndexOf(')') + 2).split(' ') : [];
}
