/** Keys by the names people use, as WebDriver's code points. */

const NAMED = {
  Control: '\uE009',
  Ctrl: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`F${index + 1}`, String.fromCodePoint(0xe031 + index)]),
  ),
};

/** `Ctrl+Shift+F` as presses and releases; a single character stands for itself, `+` too. */
export function chord(name) {
  const parts = name === '+' ? ['+'] : name.split(/\+(?=.)/);
  const keys = parts.map((part) => {
    const key = NAMED[part] ?? part;
    if ([...key].length !== 1) throw new Error(`There is no key ${part}.`);
    // With modifiers a keyboard sends the key, not the capital letter.
    return parts.length > 1 && key.length === 1 && part.length === 1 ? key.toLowerCase() : key;
  });
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [...down, ...up];
}
