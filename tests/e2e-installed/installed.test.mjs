/** The package, as somebody gets it: installed, used, and removed without a trace. */

import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { end, start } from '../e2e-window/harness/processes.mjs';
import { Screen } from '../e2e-traced/screen.mjs';
import { System, ask, filesBelow, missing } from './system.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { SITAT_DEB: deb, SITAT_RPM: rpm, SITAT_APPDIR: image } = process.env;
const LANGUAGES = ['en', 'nb', 'nn'];

let folder;
let system;
let version;
before(() => {
  assert.ok(deb && existsSync(deb), 'SITAT_DEB names no package: cargo xtask bundle --debug --format deb');
  folder = mkdtempSync(join(tmpdir(), 'sitat-installed-'));
  system = new System(join(folder, 'root'));
  version = /^version = "(.*)"/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'))[1];
  assert.deepEqual(system.files(), []);
  system.install(deb);
});
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const field = (name) => ask('dpkg-deb', ['--field', deb, name]).trim();

test('what the package needs is what this machine has, and the programs are linked with nothing else', () => {
  assert.equal(field('Version'), version);
  const depends = field('Depends');
  assert.match(depends, /libwebkit2gtk-4\.1-0/);
  assert.match(depends, /libdbus-1-3/);
  assert.match(depends, /libc6 \(>= \d+\.\d+\)/);
  // Elsewhere packages have other names, and only their own system knows which are there.
  if (missing('libc6').length === 0) assert.deepEqual(missing(depends), []);
  const unknown = 'sitat-no-such-package | neither-this';
  assert.deepEqual(missing(unknown), [unknown]);
});

test('it has no scripts, and its files belong to the administrator and can be changed by nobody else', () => {
  assert.deepEqual(ask('dpkg-deb', ['--ctrl-tarfile', deb]).match(/(?:pre|post)(?:inst|rm)/g), null);
  for (const line of ask('dpkg-deb', ['--contents', deb]).trim().split('\n')) {
    assert.match(line, /^(?:-rw-r--r--|-rwxr-xr-x|drwxr-xr-x) root\/root /, line);
  }
});

test('the command line tells its version and makes the sample study', () => {
  const sitat = system.path('usr/bin/sitat');
  assert.equal(ask(sitat, ['--version']).trim(), `sitat ${version}`);
  ask(sitat, ['demo', join(folder, 'studie')]);
  assert.ok(existsSync(join(folder, 'studie/smartby.sitat')));
});

test('the manual is read in three languages', () => {
  for (const language of LANGUAGES) {
    const own = language === 'en' ? '' : `${language}/`;
    const page = ask('man', ['--local-file', system.path(`usr/share/man/${own}man1/sitat.1.gz`)], {
      MANWIDTH: '100',
    });
    const wanted = { en: 'passphrase', nb: 'passordfrase', nn: 'passordfrase' }[language];
    assert.ok(page.includes(wanted) && page.length > 10_000, `${language}: ${page.slice(0, 300)}`);
  }
  const found = ask('man', ['-M', system.path('usr/share/man'), '--where', 'sitat']).trim();
  assert.equal(found, system.path('usr/share/man/man1/sitat.1.gz'));
});

test('a shell completes its commands', () => {
  const script = system.path('usr/share/bash-completion/completions/sitat');
  const asked = `. "${script}"; COMP_WORDS=(sitat exp); COMP_CWORD=1; _sitat sitat exp sitat; echo "\${COMPREPLY[*]}"`;
  assert.equal(ask('bash', ['-c', asked]).trim(), 'export');
  assert.match(
    readFileSync(system.path('usr/share/zsh/vendor-completions/_sitat'), 'utf8'),
    /^#compdef sitat/,
  );
  const fish = readFileSync(system.path('usr/share/fish/vendor_completions.d/sitat.fish'), 'utf8');
  assert.match(fish, /^complete -c sitat /m);
});

test('a project is a kind of file of its own, by name and by content', () => {
  const data = join(folder, 'data');
  cpSync(system.path('usr/share/mime'), join(data, 'mime'), { recursive: true });
  ask('update-mime-database', [join(data, 'mime')]);
  const read = (name) => readFileSync(join(data, 'mime', name), 'latin1');
  assert.match(read('globs2'), /^\d+:application\/x-sitat:\*\.sitat$/m);
  assert.ok(read('magic').includes('application/x-sitat'));
  const described = read('application/x-sitat.xml');
  for (const words of ['Sitat project', 'xml:lang="nb"', 'xml:lang="nn"'])
    assert.ok(described.includes(words), words);
  // What the rule of content looks for is what a project begins with.
  const head = readFileSync(join(folder, 'studie/smartby.sitat')).subarray(0, 72);
  assert.equal(head.subarray(0, 15).toString('latin1'), 'SQLite format 3');
  const rule = readFileSync(system.path('usr/share/mime/packages/no.sitat.sitat.xml'), 'utf8');
  assert.ok(rule.includes(`offset="68" value="0x${head.readUInt32BE(68).toString(16)}"`), rule);
});

test('the menu has the program in three languages, and it opens what is double-clicked', () => {
  const file = system.path('usr/share/applications/no.sitat.sitat.desktop');
  assert.equal(ask('desktop-file-validate', [file]), '');
  const entry = readFileSync(file, 'utf8');
  const value = (key) => new RegExp(`^${key.replaceAll(/[[\]]/g, '\\$&')}=(.+)$`, 'm').exec(entry)?.[1];
  for (const key of ['GenericName', 'Comment', 'Keywords']) {
    const said = ['', '[nb]', '[nn]'].map((language) => value(key + language));
    assert.ok(said.every(Boolean), `${key}: ${said}`);
  }
  const [program, ...words] = value('Exec').split(' ');
  assert.ok(existsSync(system.path(`usr/bin/${program}`)) && words.join() === '%f');
  assert.equal(value('MimeType'), 'application/x-sitat;');
  for (const size of ['32x32', '128x128', '256x256', 'scalable']) {
    const ending = size === 'scalable' ? 'svg' : 'png';
    assert.ok(
      existsSync(system.path(`usr/share/icons/hicolor/${size}/apps/${value('Icon')}.${ending}`)),
      size,
    );
  }
});

test('the catalogue of programs takes its description', () => {
  const file = system.path('usr/share/metainfo/no.sitat.sitat.metainfo.xml');
  ask('appstreamcli', ['validate', '--no-net', file]);
  const described = readFileSync(file, 'utf8');
  assert.ok(described.includes(`<release version="${version}"`));
  assert.ok(described.includes('<launchable type="desktop-id">no.sitat.sitat.desktop</launchable>'));
});

/** Opens the sample study in a window, as a double click does, and closes it by key. */
async function openAndClose(program, home, name) {
  const pictures = join(folder, `screen-${name}`);
  for (const own of [pictures, home]) mkdirSync(own, { recursive: true });
  const screen = await Screen.start(pictures, 1280, 820);
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^(XDG_|DBUS_|WAYLAND_|SITAT_|GTK_|GDK_)/.test(key),
  );
  const env = {
    ...Object.fromEntries(kept),
    HOME: home,
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const running = start(program, [join(folder, 'studie/smartby.sitat')], { env });
  const ended = new Promise((resume) => running.once('exit', resume));
  try {
    await screen.waitForWindow('Sitat');
    await screen.waitForTitle(/ – Sitat$/);
    await screen.picture();
    await screen.press('ctrl+q');
    assert.equal(await ended, 0, running.said);
  } finally {
    await end(running);
    await screen.end();
  }
}

test('the window opens a project, and keeps what it remembers where PRIVACY.md says', async () => {
  const home = join(folder, 'home');
  await openAndClose(system.path('usr/bin/sitat-app'), home, 'installed');
  const kept = filesBelow(home);
  assert.ok(kept.includes('.local/share/no.sitat.sitat/settings.json'), kept.join('\n'));
  const elsewhere = kept.filter((file) => !file.startsWith('.local/share/no.sitat.sitat/'));
  // Pieces of programs that GTK and the graphics libraries keep for all of their users, and nothing of ours.
  assert.deepEqual(
    elsewhere.filter((file) => !/^\.cache\/(?:mesa|fontconfig|gstreamer)/.test(file)),
    [],
  );
  for (const file of kept) {
    const content = readFileSync(join(home, file));
    assert.ok(!content.includes('ildsjel'), `${file} has words of the study`);
    // Which projects there are stands in the list of recent ones alone.
    assert.equal(content.includes('smartby'), file.endsWith('/settings.json'), file);
  }
});

test('where a file sitat-portable lies beside it, it keeps everything beside itself', async () => {
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  cpSync(system.path('usr/bin/sitat-app'), join(stick, 'sitat-app'));
  writeFileSync(join(stick, 'sitat-portable'), '');
  const home = join(folder, 'portable-home');
  await openAndClose(join(stick, 'sitat-app'), home, 'portable');
  assert.ok(existsSync(join(stick, 'sitat-data/settings.json')), filesBelow(stick).join('\n'));
  assert.deepEqual(
    filesBelow(home).filter((file) => !file.startsWith('.cache/')),
    [],
  );
});

test('the other package has the same files, whole, and asks for the same libraries', () => {
  const told = (...words) =>
    ask('rpm', ['--query', '--package', ...words, rpm])
      .trim()
      .split('\n');
  assert.match(ask('rpm', ['--checksig', '--nosignature', rpm]), /digests.* OK$/m);
  assert.deepEqual(told('--scripts'), ['']);
  // Nothing of the machine it was made on.
  assert.deepEqual(told('--queryformat', '%{BUILDHOST}'), ['localhost']);
  const folders = new Set(['/usr/share/doc/sitat']);
  const files = told('--list').filter((file) => !folders.has(file));
  // Each kind of system has its own place for what zsh completes.
  const here = system
    .filesOf('sitat')
    .map((file) => `/${file.replace('vendor-completions', 'site-functions')}`);
  assert.deepEqual(files.toSorted(), here.toSorted());
  const needs = told('--requires').join('\n');
  for (const library of ['libwebkit2gtk-4.1.so.0', 'libcrypto.so.3', 'libgtk-3.so.0', 'libdbus-1.so.3']) {
    assert.ok(needs.includes(library), `${library} in ${needs}`);
  }
});

test('the folder of an AppImage starts either program, and has what its tool looks for', () => {
  const run = join(image, 'AppRun');
  assert.equal(ask(run, ['--cli', '--version']).trim(), `sitat ${version}`);
  assert.equal(ask(run, ['--version'], { ARGV0: '/home/a/bin/sitat' }).trim(), `sitat ${version}`);
  for (const file of ['no.sitat.sitat.desktop', 'no.sitat.sitat.png', '.DirIcon', 'usr/bin/sitat-app']) {
    assert.ok(existsSync(join(image, file)), file);
  }
});

test('removed, nothing of it is left', () => {
  const put = system.filesOf('sitat');
  assert.deepEqual(put, system.files(), 'everything that came belongs to the package');
  assert.ok(put.length > 20);
  system.remove('sitat');
  assert.deepEqual(system.files(), []);
  assert.ok(!existsSync(system.path('usr')));
});
