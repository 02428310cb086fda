/** Crosswalks in memory: two trees without correspondences. */

import type { CodeId } from '$bindings/CodeId';
import type { CrosswalkSide } from '$bindings/CrosswalkSide';
import { change, tell, type Answers } from './answers';
import { below, nameOf, type Study } from './study';

type Names = 'crosswalk' | 'write_correspondence' | 'import_crosswalk' | 'export_crosswalk';

function sideOf(study: Study, head: CodeId): CrosswalkSide {
  const own = below(study, head);
  const codes = study.codes.filter(({ id }) => own.has(id));
  const top = Math.min(...codes.map(({ depth }) => depth));
  const headCode = codes.find(({ id }) => id === head);
  return {
    head,
    name: headCode ? nameOf(study, headCode) : '',
    codes: codes.map((code) => ({
      code: code.id,
      name: nameOf(study, code),
      path: nameOf(study, code),
      depth: code.depth - top,
      count: 0,
      isWithout: code.isCodable,
    })),
  };
}

export const crosswalkAnswers: Answers<Names> = {
  crosswalk: (study, { trees }) =>
    tell({
      families: [],
      sides: trees ? [sideOf(study, trees[0]), sideOf(study, trees[1])] : null,
      correspondences: [],
    }),
  write_correspondence: () => change('codes'),
  import_crosswalk: (_, { dryRun }) => ({
    value: { created: 0, updated: 0, same: 0, warnings: [] },
    nouns: dryRun ? [] : ['codes'],
  }),
  export_crosswalk: (_, { path }) => tell({ path, count: 0 }),
};
