import { describe, expect, it } from 'vitest';
import { isField, matches, parseShortcut, showShortcut } from './shortcut';

const press = (key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, ...modifiers });

describe('a shortcut', () => {
  it('is read from its words, plus included', () => {
    expect(parseShortcut('Mod+Shift+F')).toEqual({ key: 'F', mod: true, shift: true, alt: false });
    expect(parseShortcut('Mod++')).toEqual({ key: '+', mod: true, shift: false, alt: false });
    expect(parseShortcut('?')).toEqual({ key: '?', mod: false, shift: false, alt: false });
  });

  it('means Ctrl, and Cmd on a Mac', () => {
    const shortcut = parseShortcut('Mod+K');
    expect(matches(shortcut, press('k', { ctrlKey: true }), false)).toBe(true);
    expect(matches(shortcut, press('k', { metaKey: true }), false)).toBe(false);
    expect(matches(shortcut, press('k', { metaKey: true }), true)).toBe(true);
    expect(matches(shortcut, press('k', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
  });

  it('of one character is found however it is typed', () => {
    expect(matches(parseShortcut('?'), press('?', { shiftKey: true }), false)).toBe(true);
    expect(matches(parseShortcut('n'), press('N', { shiftKey: true }), false)).toBe(false);
    expect(matches(parseShortcut('n'), press('n', { ctrlKey: true }), false)).toBe(false);
  });

  it('is found by the place of the key when Alt changes the character', () => {
    const shortcut = parseShortcut('Mod+Alt+B');
    const event = press('∫', { metaKey: true, altKey: true, code: 'KeyB' });
    expect(matches(shortcut, event, true)).toBe(true);
  });

  it('is not meant when AltGr writes a character', () => {
    const event = press('2', { ctrlKey: true, altKey: true, modifierAltGraph: true });
    expect(matches(parseShortcut('Mod+Alt+2'), event, false)).toBe(false);
  });

  it('is shown as the keyboard has it', () => {
    expect(showShortcut('Mod+Shift+f', false)).toBe('Ctrl ⇧ F');
    expect(showShortcut('Mod+Alt+B', true)).toBe('⌘⌥B');
    expect(showShortcut('n', false)).toBe('n');
  });

  it('knows what takes letters', () => {
    const field = document.createElement('input');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    expect([isField(field), isField(box), isField(document.createElement('textarea'))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
