/** Reading and coding in the whole window, over the study in memory. */

import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import Root from '../src/App.svelte';

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  globalThis.ResizeObserver ??= class {
    observe(): void {
      // Nothing changes size.
    }
    unobserve(): void {
      // Nothing changes size.
    }
    disconnect(): void {
      // Nothing changes size.
    }
  };
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  delete document.body.dataset.ready;
});

async function openSample(): Promise<MemoryHost> {
  const host = new MemoryHost();
  render(Root, { host });
  await userEvent.click(await screen.findByRole('button', { name: /Prøv eksempelstudien/ }));
  await screen.findByRole('document', { name: 'Storvik intervju 1' });
  return host;
}

/** Selects words as a pointer would. */
async function select(words: string): Promise<HTMLElement> {
  const reader = screen.getByRole('document');
  reader.focus();
  const walker = document.createTreeWalker(reader, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    document.dispatchEvent(new Event('selectionchange'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    return reader;
  }
  throw new Error(`not in the text: ${words}`);
}

const codedWords = (host: MemoryHost): string[] =>
  host.study.sources[0]?.segments.flatMap(({ stretches }) =>
    stretches.map(({ start, end }) => [...(host.study.sources[0]?.text ?? '')].slice(start, end).join('')),
  ) ?? [];

describe('reading', () => {
  it('shows exactly the words of the text, without the labels', async () => {
    const host = await openSample();
    const spans = [...document.querySelectorAll<HTMLElement>('[data-start]')];
    const text = [...(host.study.sources[0]?.text ?? '')];
    for (const span of spans) {
      const start = Number(span.dataset.start);
      const words = span.textContent ?? '';
      expect(words).toBe(text.slice(start, start + [...words].length).join(''));
    }
    expect(spans.map((span) => span.textContent).join('')).not.toContain('Leder:');
  });

  it('opens the picker with the first letter and puts the code on with Enter', async () => {
    const host = await openSample();
    await select('Da må vi gjøre ting');
    await userEvent.keyboard('r');
    const field = await screen.findByRole('combobox', { name: 'Velg kode' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue('r');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(codedWords(host)).toContain('Da må vi gjøre ting'));
    expect(screen.queryByRole('combobox', { name: 'Velg kode' })).toBeNull();
    expect(screen.getByRole('document')).toHaveFocus();
  });

  it('makes a code by its last row', async () => {
    const host = await openSample();
    await select('Da må vi gjøre ting');
    await userEvent.keyboard('Nødvendighet{Enter}');
    await waitFor(() =>
      expect(host.study.codes.some((code) => code.texts[0]?.name === 'Nødvendighet')).toBe(true),
    );
    expect(await screen.findByRole('treeitem', { name: /^Nødvendighet/ })).toBeVisible();
  });

  it('codes with the words themselves', async () => {
    const host = await openSample();
    await select('Da må vi gjøre ting');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(host.study.codes.some((code) => code.texts[0]?.name === 'Da må vi gjøre ting')).toBe(true),
    );
  });

  it('shows a passage that is clicked, and takes a code off it', async () => {
    const host = await openSample();
    const reader = screen.getByRole('document');
    await userEvent.click(within(reader).getByText(/Klimaplanen pekte/));
    const passage = await screen.findByRole('region', { name: 'Utdrag SI1-4' });
    await userEvent.click(within(passage).getByRole('button', { name: 'Fjern koden «Klima»' }));
    await waitFor(() => expect(codedWords(host)).not.toContain('Klimaplanen pekte i samme retning'));
  });

  it('keeps a memo when its field is left', async () => {
    const host = await openSample();
    await userEvent.click(within(screen.getByRole('document')).getByText(/Klimaplanen pekte/));
    const passage = await screen.findByRole('region', { name: 'Utdrag SI1-4' });
    await userEvent.click(within(passage).getByRole('button', { name: 'Nytt memo' }));
    await userEvent.type(await screen.findByLabelText('Memoets tekst'), 'Se også strategien{Escape}');
    await waitFor(() =>
      expect(host.study.sources[0]?.segments.map(({ memo }) => memo)).toContain('Se også strategien'),
    );
  });
});

describe('the codebook', () => {
  it('is walked, folded and renamed with the keyboard', async () => {
    const host = await openSample();
    const first = await screen.findByRole('treeitem', { name: /^Drivkraft/ });
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('treeitem', { name: /^Klima/ })).toHaveFocus());
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard('Klima og miljø{Enter}');
    await waitFor(() => expect(host.study.codes[1]?.texts[0]?.name).toBe('Klima og miljø'));
    await waitFor(() => expect(screen.getByRole('treeitem', { name: /^Klima og miljø/ })).toHaveFocus());
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /^Klima og miljø/ })).toBeNull());
  });

  it('puts a clicked code on the selected words', async () => {
    const host = await openSample();
    await select('Da må vi gjøre ting');
    await userEvent.click(screen.getByRole('treeitem', { name: /^Pilot/ }));
    await waitFor(() => expect(codedWords(host)).toContain('Da må vi gjøre ting'));
  });

  it('deletes without a question and offers to undo', async () => {
    const host = await openSample();
    const before = host.study.codes.length;
    (await screen.findByRole('treeitem', { name: /^Pilot/ })).focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(host.study.codes).toHaveLength(before - 1));
    await userEvent.click(await screen.findByRole('button', { name: 'Angre' }));
    await waitFor(() => expect(host.study.codes).toHaveLength(before));
  });
});
