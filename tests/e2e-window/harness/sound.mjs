/** Sound made for a test: a wave file by hand, and other kinds from it by FFmpeg. */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const RATE = 8000;

/** Writes a wave file: a quiet tone of so many seconds. */
export function writeWave(path, seconds) {
  const samples = seconds * RATE;
  const file = Buffer.alloc(44 + samples * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + samples * 2, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at += 1)
    file.writeInt16LE(Math.round(800 * Math.sin((at * Math.PI * 880) / RATE)), 44 + at * 2);
  writeFileSync(path, file);
}

/** Writes another kind of recording, as its ending says. */
export function convert(wave, path) {
  execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-i', wave, path]);
}
