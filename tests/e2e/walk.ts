/** A walk through pages that are looked at in every theme, each in another language. */

import type { Page, TestInfo } from '@playwright/test';
import { expect, expectAccessible, test, type Study } from './study.ts';
import { words, type Language } from './words.ts';

export const THEMES = [
  ['light', 'nb'],
  ['dark', 'nn'],
  ['high-contrast', 'en'],
] as const;

/** Walks through the pages; each is read by axe, and kept as a picture beside the test's results. */
export class Walk {
  readonly #page: Page;
  readonly #info: TestInfo;
  readonly #language: Language;

  private constructor(page: Page, info: TestInfo, language: Language) {
    this.#page = page;
    this.#info = info;
    this.#language = language;
  }

  /** Opens the window in a theme and a language. */
  static async begin(
    page: Page,
    study: Study,
    info: TestInfo,
    theme: string,
    uiLanguage: Language,
  ): Promise<Walk> {
    const panels = { isLeftOpen: true, isRightOpen: true, left: 240, right: 320, search: 360 };
    await study.call('set_preferences', { uiLanguage, theme, textSize: 100, panels });
    await study.open();
    return new Walk(page, info, uiLanguage);
  }

  #say(key: string): string {
    return words(this.#language, key);
  }

  async look(name: string): Promise<void> {
    await this.#page.screenshot({ path: this.#info.outputPath(`${name}.png`) });
    await test.step(name, () => expectAccessible(this.#page));
  }

  async tab(key: string): Promise<void> {
    await this.#page.getByRole('tab', { name: this.#say(key) }).click();
  }

  /** Runs an action by its words. */
  async go(key: string): Promise<void> {
    await this.#page.keyboard.press('Control+k');
    await this.#page.keyboard.type(this.#say(key));
    await this.#page.keyboard.press('Enter');
  }

  /** Runs an action by its words; what it opens is a dialog of this name. */
  async run(key: string, title = key): Promise<void> {
    await this.go(key);
    await expect(this.#page.getByRole('dialog', { name: this.#say(title) })).toBeVisible();
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.#page.getByRole('dialog')).toHaveCount(0);
  }
}
