/** The whole window over the study in memory. */

import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import Root from '../src/App.svelte';

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
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

async function start(): Promise<MemoryHost> {
  const host = new MemoryHost();
  render(Root, { host });
  await waitFor(() => expect(document.body.dataset.ready).toBeDefined());
  return host;
}

async function openSample(): Promise<MemoryHost> {
  const host = await start();
  await userEvent.click(screen.getByRole('button', { name: /Prøv eksempelstudien/ }));
  await screen.findByRole('heading', { name: 'Smartby i tre kommuner' });
  return host;
}

describe('the first screen', () => {
  it('offers three ways in and the projects used last', async () => {
    await start();
    for (const name of [/^Nytt prosjekt/, /^Åpne prosjekt/, /^Prøv eksempelstudien/]) {
      expect(screen.getByRole('button', { name })).toBeEnabled();
    }
    expect(screen.getByRole('button', { name: /^Masteroppgave/ })).toBeEnabled();
    expect(screen.getByRole('button', { name: /^Kommuneplaner 2025/ })).toBeDisabled();
  });

  it('makes a project beside the one used last', async () => {
    const host = await start();
    await userEvent.keyboard('{Control>}n{/Control}');
    await userEvent.type(await screen.findByLabelText('Navn på prosjektet'), 'Min studie');
    await userEvent.click(screen.getByRole('button', { name: 'Opprett prosjektet' }));
    await waitFor(() => expect(host.study.isOpen).toBe(true));
    expect(host.study.path).toBe('/home/ida/Dokumenter/Min studie.sitat');
  });
});

describe('another project', () => {
  it('shows nothing of the one before', async () => {
    const host = await openSample();
    await screen.findByText(/Behovene vokser/);
    await userEvent.keyboard('{Control>}n{/Control}');
    await userEvent.type(await screen.findByLabelText('Navn på prosjektet'), 'Tom');
    await userEvent.click(screen.getByRole('button', { name: 'Opprett prosjektet' }));
    await waitFor(() => expect(host.study.name).toBe('Tom'));
    await screen.findByRole('heading', { name: 'Tom' });
    await userEvent.click(screen.getByRole('button', { name: 'Les og kod' }));
    expect(screen.queryByText(/Behovene vokser/)).not.toBeInTheDocument();
    expect(screen.queryByText('Storvik intervju 1')).not.toBeInTheDocument();
  });
});

describe('the frame', () => {
  it('goes to places by the rail and by keys', async () => {
    await openSample();
    await userEvent.click(screen.getByRole('button', { name: 'Materiale' }));
    expect(await screen.findByRole('main', { name: 'Materiale' })).toBeInTheDocument();
    await userEvent.keyboard('{Alt>}6{/Alt}');
    expect(await screen.findByRole('main', { name: 'Analyselogg' })).toBeInTheDocument();
  });

  it('finds actions, sources and cases in the palette', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox', { name: /Finn handling/ }), 'elvnes');
    const options = screen.getAllByRole('option').map((option) => option.textContent);
    expect(options.some((text) => text.includes('Elvnes intervju'))).toBe(true);
    expect(options.some((text) => text.includes('Kommune'))).toBe(true);
    await userEvent.clear(screen.getByRole('combobox', { name: /Finn handling/ }));
    await userEvent.type(screen.getByRole('combobox', { name: /Finn handling/ }), 'mørke{Enter}');
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  });

  it('says what is saved and what undo would undo, and undoes it', async () => {
    const host = await openSample();
    await userEvent.click(screen.getByRole('button', { name: 'Materiale' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Elvnes intervju' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Fjern datakilden' }));
    await waitFor(() => expect(host.study.sources).toHaveLength(3));
    const undo = await screen.findByRole('button', { name: 'Angre: Fjern «Elvnes intervju»' });
    await userEvent.click(undo);
    await waitFor(() => expect(host.study.sources).toHaveLength(4));
    expect(await screen.findByText('Angret: Fjern «Elvnes intervju»')).toBeInTheDocument();
  });

  it('changes its language while it stands', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox', { name: /Finn handling/ }), 'nynorsk{Enter}');
    expect(await screen.findByRole('button', { name: 'Samanlikn' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('nn');
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox', { name: /Finn handling/ }), 'bokmål{Enter}');
  });
});

describe('material', () => {
  it('writes a value into the table of cases, and says beside it what cannot be one', async () => {
    const host = await openSample();
    await userEvent.click(screen.getByRole('button', { name: 'Materiale' }));
    await userEvent.click(await screen.findByRole('tab', { name: /Kommuner/ }));
    const row = screen.getByRole('row', { name: /Bergmo/ });
    await userEvent.click(within(row).getByRole('gridcell', { name: '3\u00a0400' }));
    await userEvent.keyboard('3500{Enter}');
    await waitFor(() => expect(host.study.cases[2]?.values[0]).toEqual({ kind: 'number', value: 3500 }));
    await userEvent.click(await screen.findByRole('gridcell', { name: '3\u00a0500' }));
    await userEvent.keyboard('mange{Enter}');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(host.study.cases[2]?.values[0]).toEqual({ kind: 'number', value: 3500 });
  });
});
