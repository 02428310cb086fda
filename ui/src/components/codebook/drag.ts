/** Moving codes of the tree with the pointer. */

import { TreeDrag } from '$components/shared/tree-drag.svelte';
import type { App } from '$lib/state/app.svelte';
import type { CodePlace } from '$lib/state/codebook.svelte';

export function codeDrag(app: App): TreeDrag<CodePlace> {
  const { codebook, codeTree: tree } = app;
  return new TreeDrag<CodePlace>({
    attribute: 'code',
    // The whole choice moves if one of it is taken.
    taken: (id) => (tree.chosen.includes(id) ? tree.topmost : [id]),
    place: (id, where, moved) => tree.dropPlace(id, where, moved),
    last: () => tree.rows.at(-1)?.code.id ?? null,
    unfold: (id) => tree.fold(id, false),
    drop: (codes, { parent, position }) => {
      if (parent !== null) tree.fold(parent, false);
      app.attempt(() => codebook.move(codes, parent, position));
    },
  });
}
