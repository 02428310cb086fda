/** Times in a recording, as people write them. */

/** `1:02:03`, or `2:03` within the first hour. */
export function writeClock(millis: number): string {
  const seconds = Math.floor(millis / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A difference of times: `-0:15`, `0:00`, `1:02`. */
export function writeShift(millis: number): string {
  return `${millis < 0 ? '-' : ''}${writeClock(Math.abs(millis))}`;
}

/** Milliseconds of such a difference; null if it is none. */
export function readShift(written: string): number | null {
  const [, sign = '', time = ''] = /^([-−]?)\s*(.*)$/.exec(written.trim()) ?? [];
  const millis = time === '' ? 0 : readClock(time);
  return millis === null ? null : sign === '' ? millis : 0 - millis;
}

/** Milliseconds of `1:02:03`, `2:03` or `2:03,5`; null if it is no time, and of blanks. */
export function readClock(written: string): number | null {
  const found = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(written.trim());
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = found;
  if (Number(seconds) > 59 || (found[1] !== undefined && Number(minutes) > 59)) return null;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, '0'));
}
