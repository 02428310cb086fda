/** Compare, search and export in the whole window, over the study in memory. */

import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import { t } from '$lib/i18n/index.svelte';
import Root from '../src/App.svelte';

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
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
  await waitFor(() => expect(document.body.dataset.ready).toBeDefined());
  await userEvent.click(screen.getByRole('button', { name: /Prøv eksempelstudien/ }));
  await screen.findByRole('heading', { name: 'Smartby i tre kommuner' });
  return host;
}

async function openCompare(): Promise<HTMLElement> {
  await openSample();
  await userEvent.keyboard('{Alt>}4{/Alt}');
  return screen.findByRole('grid', { name: 'Sammenlign' });
}

const headings = (): string[] => screen.getAllByRole('columnheader').map((cell) => cell.textContent.trim());
const rowNames = (grid: HTMLElement): string[] =>
  within(grid)
    .getAllByRole('rowheader')
    .map((cell) =>
      cell.textContent.replace(t('compare-folded'), '').replace(t('compare-unfolded'), '').trim(),
    );

function cell(grid: HTMLElement, row: RegExp, column: number): HTMLElement {
  const header = within(grid).getByRole('rowheader', { name: row });
  const found = header.closest('tr')?.querySelectorAll<HTMLElement>('td')[column];
  if (!found) throw new Error(`no cell ${column} in ${row}`);
  return found;
}

describe('the grid', () => {
  it('shows codes by municipality with the number of participants and distinct totals', async () => {
    const grid = await openCompare();
    expect(headings()).toEqual(['Kode', 'Storvik', 'Elvnes', 'Bergmo', 'Totalt']);
    expect(rowNames(grid).slice(0, 4)).toEqual(['n informanter', 'Drivkraft', 'Klima', 'Ressursgap']);
    expect(rowNames(grid).at(-1)).toBe('Totalt ulike utdrag');
    expect(cell(grid, /^n informanter/, 0)).toHaveTextContent('2');
  });

  it('leaves a zero blank and still says it', async () => {
    const grid = await openCompare();
    const zero = cell(grid, /^Klima/, 1);
    expect(zero).toHaveTextContent('');
    expect(zero).toHaveAccessibleName('0');
  });

  it('is walked with the arrow keys and folded with the left one', async () => {
    const grid = await openCompare();
    within(grid)
      .getByRole('rowheader', { name: /Drivkraft/ })
      .focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(cell(grid, /^Klima/, 0));
    await userEvent.keyboard('{Home}{ArrowUp}{ArrowLeft}');
    expect(rowNames(grid)).not.toContain('Klima');
    await userEvent.keyboard('{ArrowRight}');
    expect(rowNames(grid)).toContain('Klima');
  });

  it('opens the quotes with Enter, gives them the focus, and takes it back with Escape', async () => {
    const grid = await openCompare();
    cell(grid, /^Kompetanse/, 1).focus();
    await userEvent.keyboard('{Enter}');
    const quotes = await screen.findByRole('region', { name: 'Sitatene bak tallet' });
    const go = await within(quotes).findByRole('button', { name: /^EI-1 · Kari/ });
    expect(go).toHaveTextContent('når éin sluttar, forsvinn alt ho kunne');
    await waitFor(() => expect(go).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Sitatene bak tallet' })).toBeNull();
    await waitFor(() => expect(cell(grid, /^Kompetanse/, 1)).toHaveFocus());
  });

  it('goes from a quote to the text', async () => {
    const grid = await openCompare();
    await userEvent.click(cell(grid, /^Kompetanse/, 1));
    await userEvent.click(await screen.findByRole('button', { name: /^EI-1 · Kari/ }));
    expect(await screen.findByRole('main', { name: 'Les og kod' })).toBeVisible();
  });

  it('shows only the rows where the municipalities differ', async () => {
    const grid = await openCompare();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bare rader der kommunene er ulike' }));
    expect(rowNames(grid)).not.toContain('Ressursgap');
    expect(rowNames(grid)).toContain('Klima');
  });

  it('says what is wrong with a condition beside its field', async () => {
    await openCompare();
    await userEvent.click(screen.getByRole('button', { name: 'Tilpass' }));
    const field = screen.getByRole('textbox', { name: 'Bare de som oppfyller' });
    await userEvent.type(field, 'Innbyggere <{Enter}');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/mangler en verdi/));
    await userEvent.type(field, ' 10000{Enter}');
    await waitFor(() => expect(headings()).toEqual(['Kode', 'Elvnes', 'Bergmo', 'Totalt']));
  });

  it('says what is not counted and counts it when asked', async () => {
    await openCompare();
    expect(screen.getByText(/Ikke talt med: plandokumenter/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ta med' }));
    expect(await screen.findByText(/Plandokumenter er talt med/)).toBeVisible();
  });
});

describe('search', () => {
  it('lists hits by source, goes down to them with the keyboard and on to the text', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}{Shift>}F{/Shift}{/Control}');
    const field = await screen.findByRole('textbox', { name: 'Søk etter' });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('personvern{Enter}');
    expect(await screen.findByText('2 treff i 2 datakilder')).toBeVisible();
    const section = screen.getByRole('region', { name: 'Storvik intervju 1' });
    const hit = within(section).getByRole('button', { name: /personvern er ikke noe/ });
    await userEvent.keyboard('{ArrowDown}');
    expect(hit).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(field).toHaveFocus();
    await userEvent.click(hit);
    expect(hit).toHaveAttribute('aria-current', 'true');
  });

  it('marks the place where a query cannot be read', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}{Shift>}F{/Shift}{/Control}');
    const field = await screen.findByRole('textbox', { name: 'Søk etter' });
    await userEvent.type(field, 'data "deling{Enter}');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Anførselstegnet ved tegn 6/));
    expect(document.querySelector('mark')).toHaveTextContent('"');
  });
});

describe('export', () => {
  it('tells where the file is and how much is in it', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}e{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Eksporter' });
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Kodebok' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Eksporter' }));
    expect(await screen.findByText(/^11 koder er skrevet til .*kodebok\.docx$/)).toBeVisible();
  });

  it('offers to replace a file that is there', async () => {
    const host = await openSample();
    await userEvent.keyboard('{Control>}e{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Eksporter' });
    const path = within(dialog).getByRole('textbox', { name: 'Fil' });
    await userEvent.clear(path);
    await userEvent.type(path, '/tmp/finnes.docx');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Eksporter' }));
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Erstatt filen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(host.calls.at(-1)).toMatchObject({ name: 'export_excerpts', request: { overwrite: true } });
  });
});
