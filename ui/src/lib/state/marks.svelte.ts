/** Highlights and comments of files on their way in: which codes colours stand for, and what becomes of comments. */

import type { ColourCode } from '$bindings/ColourCode';
import type { CommentChoice } from '$bindings/CommentChoice';
import type { ImportProfile } from '$bindings/ImportProfile';
import type { MarkChoices } from '$bindings/MarkChoices';
import type { ReadFile } from '$bindings/ReadFile';

export const COMMENT_CHOICES = ['none', 'memos', 'codes'] as const satisfies readonly CommentChoice[];

/** A colour of a file, with the highlights of it by their place in the file's list. */
export interface ColourOfFile {
  readonly colour: string;
  readonly shade: string;
  readonly highlights: readonly number[];
}

/** What is said of all files: people keep to their pens. */
export class MarksToImport {
  /** Code paths by colour. */
  codes = $state.raw<Readonly<Record<string, string>>>({});
  comments = $state<CommentChoice>('none');
  keepsAuthors = $state(false);

  setCode(colour: string, path: string | null): void {
    const others = Object.entries(this.codes).filter(([known]) => known !== colour);
    this.codes = Object.fromEntries(path === null ? others : [...others, [colour, path]]);
  }

  /** Takes what a profile says; what it does not say stays. */
  take({ colours, comments, keepsAuthors }: ImportProfile): void {
    for (const { colour, code } of colours) this.setCode(colour, code);
    if (comments !== 'none') [this.comments, this.keepsAuthors] = [comments, keepsAuthors];
  }

  get colours(): ColourCode[] {
    return Object.entries(this.codes).map(([colour, code]) => ({ colour, code }));
  }

  reset(): void {
    this.codes = {};
    this.comments = 'none';
    this.keepsAuthors = false;
  }

  choices(withoutHighlights: ReadonlySet<number>, withoutComments: ReadonlySet<number>): MarkChoices {
    return {
      colours: this.colours,
      comments: this.comments,
      keepsAuthors: this.keepsAuthors,
      withoutHighlights: [...withoutHighlights],
      withoutComments: [...withoutComments],
    };
  }
}

/** The colours of a file in the order in which they first occur. */
export function coloursOf(read: ReadFile): readonly ColourOfFile[] {
  const colours = new Map<string, { colour: string; shade: string; highlights: number[] }>();
  read.highlights.forEach(({ colour, shade }, number) => {
    const known = colours.get(colour);
    if (known) known.highlights.push(number);
    else colours.set(colour, { colour, shade, highlights: [number] });
  });
  return [...colours.values()];
}
