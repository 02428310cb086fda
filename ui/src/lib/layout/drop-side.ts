/** Where something is let go in a tree: beside a row, below it in the tree, or behind all of them. */
export type DropSide = 'before' | 'into' | 'after' | 'last';
