/**
 * Shortcuts as words: `Mod+Shift+F`, `F11`, `n`, `?`. `Mod` is Ctrl, and Cmd on a Mac.
 *
 * A shortcut that is one character matches the character typed, so that `?` is found on any keyboard.
 */

export interface Shortcut {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export const isMac = (platform: string = navigator.platform): boolean => /mac|iphone|ipad/i.test(platform);

export function parseShortcut(written: string): Shortcut {
  const parts = written === '+' ? ['+'] : written.split('+').map((part) => (part === '' ? '+' : part));
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  return {
    key,
    mod: modifiers.includes('Mod'),
    shift: modifiers.includes('Shift'),
    alt: modifiers.includes('Alt'),
  };
}

/** Whether typing it would write a character: such shortcuts are silent in text fields. */
export function isPlain(shortcut: Shortcut): boolean {
  return !shortcut.mod && !shortcut.alt && [...shortcut.key].length === 1;
}

export function matches(shortcut: Shortcut, event: KeyboardEvent, mac = isMac()): boolean {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (other) return false;
  if (isPlain(shortcut)) return !mod && !event.altKey && event.key === shortcut.key;
  // AltGr writes characters and reports Ctrl and Alt on some systems.
  if (event.getModifierState('AltGraph')) return false;
  if (mod !== shortcut.mod || event.altKey !== shortcut.alt || event.shiftKey !== shortcut.shift)
    return false;
  if (event.key.toLowerCase() === shortcut.key.toLowerCase()) return true;
  // Alt changes the character on a Mac, Shift the digit: then the place of the key decides.
  const code = /^[a-z]$/i.test(shortcut.key) ? `Key${shortcut.key.toUpperCase()}` : `Digit${shortcut.key}`;
  return (shortcut.alt || shortcut.shift) && event.code === code;
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': '␣',
};

/** As shown to people: `Ctrl ⇧ F` or `⌘ ⇧ F`. */
export function showShortcut(written: string, mac = isMac()): string {
  const { key, mod, shift, alt } = parseShortcut(written);
  const shown = NAMES[key] ?? (key.length === 1 && (mod || alt || shift) ? key.toUpperCase() : key);
  const parts = [mod ? (mac ? '⌘' : 'Ctrl') : '', alt ? (mac ? '⌥' : 'Alt') : '', shift ? '⇧' : '', shown];
  return parts.filter(Boolean).join(mac ? '' : ' ');
}

/** Whether a key press would write into the element, so that plain letters belong to it. */
export function isField(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable) return true;
  if (element instanceof HTMLInputElement) {
    return !['button', 'checkbox', 'radio', 'range', 'submit', 'color'].includes(element.type);
  }
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}
