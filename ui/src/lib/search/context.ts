/** The words around a quote, cut where a reader would cut them: at a line's end, not within a word. */

export interface Context {
  readonly before: string;
  readonly after: string;
}

/** The core gives at most so many code points: a shorter context ends with the text. */
const GIVEN = 60;
/** Three dots that stay on the line of the word beside them. */
const DOTS = { before: '…\u00a0', after: '\u00a0…' };

export function contextOf({ before, after }: Context): Context {
  return { before: cutBefore(before), after: cutAfter(after) };
}

function cutBefore(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (line !== text || [...text].length < GIVEN) return line.trimStart();
  const word = line.search(/\s/);
  return DOTS.before + (word < 0 ? line : line.slice(word + 1));
}

function cutAfter(text: string): string {
  const end = text.indexOf('\n');
  if (end >= 0) return text.slice(0, end).trimEnd();
  if ([...text].length < GIVEN) return text.trimEnd();
  const word = /\s\S*$/.exec(text)?.index ?? text.length;
  return text.slice(0, word) + DOTS.after;
}
