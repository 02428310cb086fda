/** The help in the whole window, over the study in memory. */

import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HELP_PAGES } from '$lib/help/pages';
import { MemoryHost } from '$lib/host/memory';
import Root from '../../App.svelte';

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
  delete document.body.dataset.ready;
});

async function start(): Promise<void> {
  render(Root, { host: new MemoryHost() });
  await waitFor(() => expect(document.body.dataset.ready).toBeDefined());
}

async function openSample(): Promise<void> {
  await start();
  await userEvent.click(screen.getByRole('button', { name: /Prøv eksempelstudien/ }));
  await screen.findByRole('heading', { name: 'Smartby i tre kommuner' });
}

const panel = (): Promise<HTMLElement> => screen.findByRole('complementary', { name: 'Hjelp' });
const page = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

describe('the help', () => {
  it('opens at the page of the place, takes the focus and gives it back', async () => {
    await start();
    const way = screen.getByRole('button', { name: /^Nytt prosjekt/ });
    way.focus();
    await userEvent.keyboard('{F1}');
    const shown = await page('Kom i gang');
    await waitFor(() => expect(shown).toHaveFocus());
    expect(within(shown).getByRole('heading', { level: 3, name: 'Kom i gang' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(shown).not.toBeInTheDocument());
    expect(way).toHaveFocus();
  });

  it('follows links from page to page, and back', async () => {
    await start();
    await userEvent.keyboard('{F1}');
    await userEvent.click(within(await page('Kom i gang')).getByRole('link', { name: 'Ta inn materialet' }));
    await waitFor(async () => expect(await page('Ta inn materialet')).toHaveFocus());
    expect(location.hash).toBe('');
    await userEvent.click(within(await panel()).getByRole('button', { name: 'Tilbake' }));
    expect(await page('Kom i gang')).toBeInTheDocument();
    await userEvent.click(within(await panel()).getByRole('button', { name: 'Alle sider' }));
    const contents = await page('Brukerveiledning');
    // All but the list itself.
    expect(within(contents).getAllByRole('listitem')).toHaveLength(HELP_PAGES.length - 1);
  });

  it('is put away by the key that opened it', async () => {
    await openSample();
    await userEvent.keyboard('{Alt>}6{/Alt}{F1}');
    await waitFor(async () => expect(await page('Analyselogg')).toHaveFocus());
    await userEvent.keyboard('{F1}');
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Hjelp' })).toBeNull());
  });

  it('is that of the search while one searches', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
    await waitFor(() => expect(document.activeElement?.closest('aside')).not.toBeNull());
    await userEvent.keyboard('{F1}');
    expect(within(await page('Søk')).getByRole('heading', { name: 'Søk' })).toBeInTheDocument();
  });

  it('lies above a dialog, and leaves it as it was', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}n{/Control}');
    const name = await screen.findByLabelText('Navn på prosjektet');
    await userEvent.type(name, 'Min studie');
    await userEvent.keyboard('{F1}');
    const help = await screen.findByRole('dialog', { name: 'Hjelp' });
    expect(await within(help).findByRole('region', { name: 'Kom i gang' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(help).not.toBeInTheDocument());
    expect(name).toHaveValue('Min studie');
  });

  it('is found page by page in the palette', async () => {
    await openSample();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(
      await screen.findByRole('combobox', { name: /Finn handling/ }),
      'hjelp personvern{Enter}',
    );
    expect(await page('Personvern, og hvor filene ligger')).toBeInTheDocument();
  });
});
