/**
 * A document as the core writes it for a browser, shown inside the window. It is put into a shadow, so that neither its
 * look nor the window's reaches the other. It holds no script, and the window would run none.
 */

const BODY_SELECTOR = /(^|\n)(\s*)(?::root|body)(?= \{)/gu;
const PAPER = /@page[^{]*\{[^}]*\}/gu;
const PRINTED = 'printed-document';

/** What stands on the page, and the rules about paper, which only the window's own document can have. */
export interface WrittenPage {
  readonly content: DocumentFragment;
  readonly paper: string;
}

export function readPage(html: string): WrittenPage {
  const read = new DOMParser().parseFromString(html, 'text/html');
  const style = [...read.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  const content = document.createDocumentFragment();
  const look = document.createElement('style');
  look.textContent = style.replace(PAPER, '').replace(BODY_SELECTOR, '$1$2.page');
  const page = document.createElement('div');
  page.className = 'page';
  page.lang = read.documentElement.lang;
  page.append(...[...read.body.childNodes].map((node) => document.importNode(node, true)));
  content.append(look, page);
  return { content, paper: (style.match(PAPER) ?? []).join('\n') };
}

/** Links within the page scroll to where they lead; others lead nowhere. */
function follow(event: Event, root: ShadowRoot): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  const place = link.getAttribute('href') ?? '';
  if (place.startsWith('#')) root.getElementById(decodeURIComponent(place.slice(1)))?.scrollIntoView();
}

/** Shows a page in an element; the answer takes it out. */
export function showPage(element: HTMLElement, html: string): () => void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.replaceChildren(readPage(html).content);
  const listen = (event: Event): void => follow(event, root);
  root.addEventListener('click', listen);
  return () => {
    root.removeEventListener('click', listen);
    root.replaceChildren();
  };
}

/** Prints a page and nothing else of the window. The answer takes away what was made for that. */
export function printPage(html: string): () => void {
  document.getElementById(PRINTED)?.remove();
  const { content, paper } = readPage(html);
  const printed = document.createElement('div');
  printed.id = PRINTED;
  const shown = document.createElement('div');
  shown.attachShadow({ mode: 'open' }).append(content);
  const rules = document.createElement('style');
  rules.textContent = paper;
  printed.append(rules, shown);
  document.body.append(printed);
  window.print();
  return () => printed.remove();
}
