import { describe, expect, it } from 'vitest';
import { sheetOf } from './sheet';

const sheet = (passphrase: string): string =>
  sheetOf({ name: 'Smartby <b>', path: '/hjem/a.sitat', passphrase, at: Date.UTC(2026, 10, 21, 12) });

describe('the recovery sheet', () => {
  it('holds the passphrase as it was typed, blanks and signs included', () => {
    const page = new DOMParser().parseFromString(sheet('hest  <script>&"\'  batteri'), 'text/html');
    expect(page.querySelector('.passphrase')?.textContent).toBe('hest  <script>&"\'  batteri');
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('h1')?.textContent).toContain('Smartby <b>');
    expect(page.body.textContent).toContain('/hjem/a.sitat');
  });
});
