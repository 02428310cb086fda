/** What the keys of a memo do to its Markdown: plain text in, plain text out. Offsets are those of text fields. */

export interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BULLET = /^(\s*)([-*]|\d+\.)\s/u;

/** Puts marks around the selected words, or takes them off; behind the last marked word it goes past the mark. */
export function toggleMark({ text, start, end }: Written, mark: '**' | '_'): Written {
  const selected = text.slice(start, end);
  const before = selected.length - selected.trimStart().length;
  const after = selected.length - selected.trimEnd().length;
  const [from, to] = selected.trim() === '' ? [start, end] : [start + before, end - after];
  const size = mark.length;
  const isMarked = text.slice(from - size, from) === mark && text.slice(to, to + size) === mark;
  const words = text.slice(from, to);
  const opened = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).split(mark).length - 1;
  if (!isMarked && start === end && opened % 2 === 1 && text.startsWith(mark, end)) {
    return { text, start: end + size, end: end + size };
  }
  return isMarked
    ? { text: text.slice(0, from - size) + words + text.slice(to + size), start: from - size, end: to - size }
    : {
        text: text.slice(0, from) + mark + words + mark + text.slice(to),
        start: from + size,
        end: to + size,
      };
}

/** Makes the touched lines items of a list, or lines again. */
export function toggleList({ text, start, end }: Written): Written {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => BULLET.test(line));
  const changed = lines.map((line) => (isList ? line.replace(BULLET, '$1') : `- ${line}`)).join('\n');
  const grown = changed.length - (to - from);
  return {
    text: text.slice(0, from) + changed + text.slice(to),
    start: start === end ? Math.max(from, start + grown) : from,
    end: start === end ? Math.max(from, end + grown) : from + changed.length,
  };
}

/** What Enter does in a list: the next item, or the end of the list after an empty one. Null: an ordinary new line. */
export function continueList({ text, start, end }: Written): Written | null {
  if (start !== end) return null;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  const [whole, indent = '', bullet = ''] = BULLET.exec(line) ?? [];
  if (whole === undefined) return null;
  if (line.trim() === bullet) {
    return { text: text.slice(0, from) + text.slice(start), start: from, end: from };
  }
  const number = Number.parseInt(bullet, 10);
  const item = `\n${indent}${Number.isNaN(number) ? bullet : `${number + 1}.`} `;
  const caret = start + item.length;
  return { text: text.slice(0, start) + item + text.slice(start), start: caret, end: caret };
}
