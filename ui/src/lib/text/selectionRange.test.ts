import { beforeEach, describe, expect, it } from 'vitest';
import { codePointAt, documentPoint, documentRange, selectedRange } from './selectionRange';

const TEXT = 'I: Hva?\nLeder: Ja 🙂 visst.\n';
let root: HTMLElement;

function span(start: number, text: string): string {
  return `<span data-start="${start}">${text}</span>`;
}

beforeEach(() => {
  document.body.innerHTML = `<div id="root">
    <div><b>I</b><p>${span(3, 'Hva?')}</p></div>
    <div><b>Leder</b><p>${span(15, 'Ja ')}${span(18, '🙂 vi')}${span(22, 'sst.')}</p><i>stripe</i></div>
  </div>`;
  root = document.querySelector<HTMLElement>('#root') ?? document.body;
});

const textOf = (selector: string): Node => root.querySelector(selector)?.firstChild ?? root;
const words = (start: number, end: number): string => [...TEXT].slice(start, end).join('');

function select(from: Node, fromOffset: number, to: Node, toOffset: number): Selection | null {
  const selection = getSelection();
  selection?.setBaseAndExtent(from, fromOffset, to, toOffset);
  return selection;
}

describe('places of a selection', () => {
  it('counts an emoji as one', () => {
    const found = selectedRange(root, select(textOf('[data-start="18"]'), 2, textOf('[data-start="22"]'), 3));
    expect(found).toEqual({ start: 19, end: 25, focus: 25 });
    expect(words(19, 25)).toBe(' visst');
  });

  it('steps over labels and stripes', () => {
    const label = root.querySelectorAll('b')[1]?.firstChild ?? root;
    const stripe = root.querySelector('i')?.firstChild ?? root;
    expect(selectedRange(root, select(label, 2, stripe, 3))).toEqual({ start: 15, end: 26, focus: 26 });
  });

  it('knows which end moves', () => {
    expect(
      selectedRange(root, select(textOf('[data-start="22"]'), 2, textOf('[data-start="3"]'), 1)),
    ).toEqual({
      start: 4,
      end: 24,
      focus: 4,
    });
  });

  it('is nothing outside the reader', () => {
    expect(selectedRange(root, select(document.body, 0, document.body, 0))).toBeNull();
  });

  it('finds elements between spans by their neighbours', () => {
    const second = root.querySelectorAll('p')[1] ?? root;
    expect(codePointAt(root, { node: second, offset: 0 }, 'forward')).toBe(15);
    expect(codePointAt(root, { node: second, offset: 0 }, 'back')).toBe(7);
    expect(codePointAt(root, { node: root, offset: root.childNodes.length }, 'forward')).toBe(26);
  });

  it('goes from the text back to the document', () => {
    for (const [start, end] of [
      [3, 7],
      [16, 19],
      [18, 26],
      [4, 24],
    ] as const) {
      const range = documentRange(root, { start, end });
      expect(range).not.toBeNull();
      if (!range) continue;
      const found = selectedRange(
        root,
        select(range.startContainer, range.startOffset, range.endContainer, range.endOffset),
      );
      expect(found).toMatchObject({ start, end });
    }
  });

  it('puts the start of a stretch into the span that begins there', () => {
    expect(documentPoint(root, 18, 'forward')?.node).toBe(textOf('[data-start="18"]'));
    expect(documentPoint(root, 18, 'back')?.node).toBe(textOf('[data-start="15"]'));
  });
});
