/**
 * A page of the guide as what is shown: blocks and words, made from Markdown.
 *
 * There is no HTML in it. Tags that stand in the Markdown are words like others.
 */

import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Language } from '$bindings/Language';
import { headingId, readLink } from './link';
import type { HelpPageId, HelpTarget } from './pages';

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'page'; readonly target: HelpTarget; readonly children: readonly Inline[] }
  /** `address` is empty where the words are the address. */
  | { readonly kind: 'outside'; readonly address: string; readonly children: readonly Inline[] }
  /** Something in the project; `name` is null where it is gone. */
  | {
      readonly kind: 'thing';
      readonly address: string;
      readonly name: string | null;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'image'; readonly address: string; readonly text: string }
  | { readonly kind: 'break' };

export type Block =
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly id: string;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'paragraph' | 'line'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

/** Where the Markdown comes from, and what of it can be shown. */
export interface Origin {
  readonly page: HelpPageId;
  readonly language: Language | null;
  /** The address of a bundled picture, or null. */
  readonly image: (path: string) => string | null;
  /** Whether a new line in a paragraph is shown as one. */
  readonly keepsLines?: boolean;
  /** The thing in the project that an address leads to; null for other addresses. */
  readonly thing?: (address: string) => { readonly name: string | null } | null;
}

export function readDocument(markdown: string, origin: Origin): Block[] {
  return blocks(lexer(markdown, { gfm: true, breaks: origin.keepsLines ?? false }), origin);
}

/** The words of it, without form. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return plainText(inline.children);
      return inline.kind === 'break' ? ' ' : inline.text;
    })
    .join('');
}

function blocks(tokens: readonly Token[], origin: Origin): Block[] {
  return tokens.flatMap((token) => block(token as MarkedToken, origin));
}

function block(token: MarkedToken, origin: Origin): Block[] {
  switch (token.type) {
    case 'heading': {
      const children = inlines(token.tokens, origin);
      return [{ kind: 'heading', depth: token.depth, id: headingId(plainText(children)), children }];
    }
    case 'paragraph':
      return ofWords('paragraph', inlines(token.tokens, origin));
    case 'text':
      return ofWords('line', inlines(token.tokens ?? [token], origin));
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: token.ordered,
          items: token.items.map((item) => blocks(item.tokens, origin)),
        },
      ];
    case 'table': {
      const cells = (row: readonly Tokens.TableCell[]): Inline[][] =>
        row.map((cell) => inlines(cell.tokens, origin));
      return [{ kind: 'table', head: cells(token.header), rows: token.rows.map(cells) }];
    }
    case 'blockquote':
      return [{ kind: 'quote', children: blocks(token.tokens, origin) }];
    case 'code':
      return [{ kind: 'code', text: token.text }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'html':
      return ofWords('paragraph', [{ kind: 'text', text: token.raw.trim() }]);
    default:
      return [];
  }
}

function ofWords(kind: 'paragraph' | 'line', children: Inline[]): Block[] {
  return children.length > 0 ? [{ kind, children }] : [];
}

function inlines(tokens: readonly Token[], origin: Origin): Inline[] {
  return tokens.flatMap((token) => inline(token as MarkedToken, origin));
}

function inline(token: MarkedToken, origin: Origin): Inline[] {
  switch (token.type) {
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'strong':
      return [{ kind: 'strong', children: inlines(token.tokens, origin) }];
    case 'em':
      return [{ kind: 'emphasis', children: inlines(token.tokens, origin) }];
    case 'del':
      return inlines(token.tokens, origin);
    case 'link':
      return [link(token, origin)];
    case 'image': {
      const address = origin.image(token.href);
      return address === null ? [] : [{ kind: 'image', address, text: token.text }];
    }
    case 'br':
      return [{ kind: 'break' }];
    case 'text':
    case 'escape':
      return [{ kind: 'text', text: token.text }];
    case 'html':
      return [{ kind: 'text', text: token.raw }];
    default:
      return [];
  }
}

function link(token: Tokens.Link, origin: Origin): Inline {
  const children = inlines(token.tokens, origin);
  const thing = origin.thing?.(token.href);
  if (thing) return { kind: 'thing', address: token.href, name: thing.name, children };
  const found = readLink(token.href, origin.page, origin.language);
  if (found.kind === 'page') return { kind: 'page', target: found.target, children };
  return { kind: 'outside', address: plainText(children) === token.href ? '' : found.address, children };
}
