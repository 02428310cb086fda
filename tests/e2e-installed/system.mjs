/** A system of its own in a folder: packages are put into it and taken out again, without touching the machine's. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Runs a program and answers with what it says; what it complains of is part of the failure. */
export function ask(program, words, environment = {}) {
  return execFileSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** All files and links below a folder, from it, sorted. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export class System {
  constructor(root) {
    this.root = root;
    const own = join(root, 'var/lib/dpkg');
    for (const folder of ['info', 'updates', 'triggers', 'parts', 'alternatives']) {
      mkdirSync(join(own, folder), { recursive: true });
    }
    for (const file of ['status', 'available', 'triggers/Unincorp', 'triggers/File']) {
      writeFileSync(join(own, file), '');
    }
  }

  path(name) {
    return join(this.root, name);
  }

  /** Nothing else is in this system, so what the package builds on is looked for in the machine's (`missing`). */
  install(packageFile) {
    this.#dpkg('--force-depends', '--install', packageFile);
  }

  remove(name) {
    this.#dpkg('--purge', name);
  }

  /** What a package has put here, beside folders. */
  filesOf(name) {
    const listed = this.#dpkg('--listfiles', name).split('\n').filter(Boolean);
    const here = new Set(this.files().map((file) => `/${file}`));
    return listed.filter((file) => here.has(file)).map((file) => file.slice(1));
  }

  /** What is here, beside dpkg's own notes. */
  files() {
    return filesBelow(this.root).filter((file) => !file.startsWith('var/'));
  }

  #dpkg(...words) {
    return ask('dpkg', [`--root=${this.root}`, '--force-not-root', '--log=/dev/null', ...words], {
      // Without an administrator's path dpkg asks for programs that only they have.
      PATH: `${process.env.PATH}:/usr/sbin:/sbin`,
    });
  }
}

/** Which of a package's needs no installed package of this machine meets. */
export function missing(depends) {
  const isThere = (name) => {
    try {
      return ask('dpkg-query', ['-W', '-f=${db:Status-Status}', name]) === 'installed';
    } catch {
      return false;
    }
  };
  return depends.split(', ').filter((one) => !one.split(' | ').some((name) => isThere(name.split(' ')[0])));
}
