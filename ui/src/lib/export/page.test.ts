import { afterEach, describe, expect, it, vi } from 'vitest';
import { printPage, readPage, showPage } from './page';

const HTML = `<!doctype html><html lang="nb"><head><style>
:root { color-scheme: light; }
body { margin: 0; }
@page { size: A4; margin: 25mm; }
@media print {
  body { font-size: 10.5pt; }
}
</style></head><body><main><h1 id="a">Kø &lt;b&gt;</h1><a href="#a">opp</a><a href="https://example.org">ut</a></main></body></html>`;

afterEach(() => document.body.replaceChildren());

describe('a written page', () => {
  it('keeps its words and its look apart from the window', () => {
    const { content, paper } = readPage(HTML);
    expect(content.querySelector('.page')?.textContent).toContain('Kø <b>');
    expect(content.querySelector<HTMLElement>('.page')?.lang).toBe('nb');
    const style = content.querySelector('style')?.textContent ?? '';
    expect(style).not.toMatch(/(^|\n)\s*body|:root|@page/u);
    expect(style.match(/\.page \{/gu)).toHaveLength(3);
    expect(paper).toBe('@page { size: A4; margin: 25mm; }');
  });

  it('is shown in a shadow, with links that stay within it', () => {
    const element = document.createElement('div');
    document.body.append(element);
    const take = showPage(element, HTML);
    const links = element.shadowRoot?.querySelectorAll('a') ?? [];
    const title = element.shadowRoot?.querySelector('h1');
    const seen = vi.fn();
    if (title) title.scrollIntoView = seen;
    for (const link of links) {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true });
      link.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    expect(seen).toHaveBeenCalledOnce();
    take();
    expect(element.shadowRoot?.childElementCount).toBe(0);
  });

  it('is printed alone, once', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    printPage(HTML);
    const take = printPage(HTML);
    expect(print).toHaveBeenCalledTimes(2);
    expect(document.querySelectorAll('#printed-document')).toHaveLength(1);
    expect(document.querySelector('#printed-document style')?.textContent).toContain('@page');
    take();
    expect(document.querySelector('#printed-document')).toBeNull();
    vi.unstubAllGlobals();
  });
});
