/**
 * Runs in the page: finds elements by role and accessible name.
 *
 * WebKit's driver tells roles but not names, so both are worked out here, after the order of the accessible name
 * computation as far as this program's pages use it: aria-labelledby, aria-label, labels, alternative text, content, title.
 */
export function findByRole(root, selector, role, text) {
  const implicit = {
    button: 'button, summary, input[type="button"], input[type="submit"]',
    cell: 'td',
    checkbox: 'input[type="checkbox"]:not([role])',
    columnheader: 'thead th, th[scope="col"]',
    combobox: 'select, input[list]',
    dialog: 'dialog',
    heading: 'h1, h2, h3, h4, h5, h6',
    img: 'img',
    link: 'a[href]',
    list: 'ul, ol',
    listitem: 'li',
    main: 'main',
    navigation: 'nav',
    option: 'option',
    radio: 'input[type="radio"]',
    row: 'tr',
    rowheader: 'tbody th, th[scope="row"]',
    searchbox: 'input[type="search"]',
    table: 'table',
    textbox:
      'input:not([type]):not([list]), input[type="text"]:not([list]), textarea, [contenteditable]:not([contenteditable="false"])',
  };
  const tidy = (words) => words.replace(/\s+/g, ' ').trim();
  const hidden = (element) => element.closest('[aria-hidden="true"], [hidden]') !== null;

  function content(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || hidden(node)) return '';
    if (node.hasAttribute('aria-label')) return node.getAttribute('aria-label');
    if (node.tagName === 'IMG') return node.alt;
    const inside = [...node.childNodes].map(content).join('');
    return getComputedStyle(node).display.startsWith('inline') ? inside : ` ${inside} `;
  }

  function name(element) {
    const labelledBy = element.getAttribute('aria-labelledby');
    if (labelledBy) {
      const parts = labelledBy.split(/\s+/).map((id) => document.getElementById(id));
      return tidy(parts.map((part) => (part ? content(part) : '')).join(' '));
    }
    const label = tidy(element.getAttribute('aria-label') ?? '');
    if (label) return label;
    if (element.labels?.length) {
      const own = [...element.labels].flatMap((each) =>
        [...each.childNodes].filter((node) => !node.contains(element)),
      );
      return tidy(own.map(content).join(' '));
    }
    const fromContent =
      'IMG' === element.tagName
        ? element.alt
        : element.matches('input, select, textarea')
          ? ''
          : content(element);
    return tidy(fromContent) || tidy(element.title ?? '') || tidy(element.getAttribute('placeholder') ?? '');
  }

  const fitsText = (words, wanted, whole) => {
    if (wanted === undefined || wanted === null) return true;
    if (wanted.pattern !== undefined) return new RegExp(wanted.pattern, wanted.flags).test(tidy(words));
    return whole
      ? tidy(words) === tidy(wanted.words)
      : words.includes(wanted.words) || tidy(words).includes(tidy(wanted.words));
  };
  const css = selector ?? [`[role="${role.role}"]`, implicit[role.role]].filter(Boolean).join(', ');
  return [...(root ?? document).querySelectorAll(css)].filter((element) => {
    if (role && (element.getAttribute('role') ?? role.role) !== role.role) return false;
    if (role && (hidden(element) || !fitsText(name(element), role.name, true))) return false;
    return fitsText(element.textContent, text, false);
  });
}
