/** Language, colours and size of the window. */

import type { ExportChoices } from '$bindings/ExportChoices';
import type { Language } from '$bindings/Language';
import type { Panels } from '$bindings/Panels';
import type { Preferences } from '$bindings/Preferences';
import type { ReaderChoices } from '$bindings/ReaderChoices';
import type { Theme } from '$bindings/Theme';
import type { Call } from '$lib/commands/call';
import { setLanguage, systemLanguage } from '$lib/i18n/index.svelte';
import { FIRST_PANELS } from './panels.svelte';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'high-contrast'];
export const TEXT_SIZES: readonly number[] = [80, 90, 100, 110, 125, 150, 175, 200];

export class PreferencesState {
  current = $state.raw<Preferences>({
    uiLanguage: null,
    theme: 'system',
    textSize: 100,
    panels: FIRST_PANELS,
    reader: { hasLineNumbers: false, snapsToWords: false },
    template: null,
    exporting: { withAttributes: false, withCodeColumns: false },
    lockAfter: 15,
  });
  /** The system asks for dark colours. */
  #systemIsDark = $state(false);
  #systemWantsContrast = $state(false);

  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  get language(): Language {
    return this.current.uiLanguage ?? systemLanguage();
  }

  /** The colours that are shown: what `data-theme` says. */
  get shownTheme(): Exclude<Theme, 'system'> {
    if (this.current.theme !== 'system') return this.current.theme;
    if (this.#systemWantsContrast) return 'high-contrast';
    return this.#systemIsDark ? 'dark' : 'light';
  }

  /** Takes what the core remembers, and begins to follow the system. */
  begin(preferences: Preferences): void {
    this.current = preferences;
    setLanguage(this.language);
    this.#follow('(prefers-color-scheme: dark)', (on) => (this.#systemIsDark = on));
    this.#follow('(prefers-contrast: more)', (on) => (this.#systemWantsContrast = on));
  }

  chooseLanguage(uiLanguage: Language): Promise<void> {
    return this.#set({ uiLanguage });
  }

  chooseTheme(theme: Theme): Promise<void> {
    return this.#set({ theme });
  }

  chooseTextSize(textSize: number): Promise<void> {
    return this.#set({ textSize: Math.min(200, Math.max(80, textSize)) });
  }

  chooseReader(part: Partial<ReaderChoices>): Promise<void> {
    return this.#set({ reader: { ...this.current.reader, ...part } });
  }

  rememberPanels(panels: Panels): Promise<void> {
    return this.#set({ panels });
  }

  /** The Word file that lends its looks to documents; blank for none. */
  chooseTemplate(path: string): Promise<void> {
    const template = path.trim() === '' ? null : path.trim();
    return template === this.current.template ? Promise.resolve() : this.#set({ template });
  }

  /** Minutes without anything done after which a project with a passphrase is locked; 0 for never. */
  chooseLockAfter(lockAfter: number): Promise<void> {
    return this.#set({ lockAfter });
  }

  /** What stands in tables of excerpts. */
  chooseColumns(part: Partial<ExportChoices>): Promise<void> {
    return this.#set({ exporting: { ...this.current.exporting, ...part } });
  }

  /** One step larger (1) or smaller (-1). */
  stepTextSize(direction: 1 | -1): Promise<void> {
    const sizes = direction === 1 ? TEXT_SIZES : TEXT_SIZES.toReversed();
    const next = sizes.find((size) => (size - this.current.textSize) * direction > 0);
    return next === undefined ? Promise.resolve() : this.chooseTextSize(next);
  }

  async #set(part: Partial<Preferences>): Promise<void> {
    this.current = { ...this.current, ...part };
    setLanguage(this.language);
    await this.#call('set_preferences', this.current);
  }

  #follow(query: string, tell: (on: boolean) => void): void {
    if (typeof window.matchMedia !== 'function') return;
    const media = window.matchMedia(query);
    tell(media.matches);
    media.addEventListener('change', (event) => tell(event.matches));
  }
}
