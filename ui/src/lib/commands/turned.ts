/**
 * Signs that turn the direction of letters by force (U+202D, U+202E): with one in it a name can look like another, and a
 * sentence as if something else were said. Nobody writes them by hand. The pages show each as a box, letter for letter, so that
 * every place in a text stays what it is; whatever goes back to the core is as it was.
 *
 * The direction of Arabic and Hebrew needs neither: the marks and isolates that such texts hold are left alone.
 */

/** From U+202D and U+202E to two places in the private area that no font has a picture for. */
const APART = 0xec2d - 0x202d;
const TURNING = /[\u202d\u202e]/u;
const SHOWN = /[\uec2d\uec2e]/u;

/** Whether any text of a value of the wire holds a sign: nearly none does, and nothing is made then. */
function holds(value: unknown, sign: RegExp): boolean {
  if (typeof value === 'string') return sign.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((own) => holds(own, sign));
  for (const [key, own] of Object.entries(value)) if (sign.test(key) || holds(own, sign)) return true;
  return false;
}

/** A value with every text in it changed. */
function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((own) => everyText(own, change));
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [change(key), everyText(own, change)]));
}

function moved<T>(value: T, sign: RegExp, by: number): T {
  if (!holds(value, sign)) return value;
  const all = new RegExp(sign, 'gu');
  const move = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + by);
  return everyText(value, (text) => text.replace(all, move)) as T;
}

/** An answer as the pages show it. */
export const shownAnswer = <T>(answer: T): T => moved(answer, TURNING, APART);

/** A request as it is meant. */
export const meantRequest = <T>(request: T): T => moved(request, SHOWN, -APART);
