/** How codes stand to each other, in memory: the passages of one code by its name. */

import { tell, type Answers } from './answers';
import { excerptsOf } from './compare';
import { refuse } from './refuse';
import { below, nameOf } from './study';

export const patternAnswers: Answers<'query' | 'overlap' | 'balance' | 'course' | 'export_pattern'> = {
  overlap: () => tell({ pairs: [], total: 0, heads: [], leftOut: [] }),
  balance: () => refuse('project-nothing-to-balance'),
  course: () => tell({ rows: [], groups: [], total: 0, withoutTurns: 0, leftOut: [], uncounted: 0 }),
  export_pattern: (_, { path }) => tell({ path, count: 1 }),
  query: (study, { query, limit }) => {
    const opened = query.indexOf('(');
    if (opened >= 0 && !query.includes(')'))
      refuse('search-query-unclosed-group', { place: opened + 1, end: opened + 1 });
    const wanted = query.trim().toLowerCase();
    const code = study.codes.find((one) => nameOf(study, one).toLowerCase() === wanted);
    const codes = code ? below(study, code.id) : new Set<number>();
    const found = excerptsOf(study).filter((excerpt) => excerpt.codes.some((own) => codes.has(own)));
    return tell({
      total: found.length,
      sources: new Set(found.map(({ source }) => source)).size,
      undated: null,
      cases: [],
      found: found.slice(0, limit ?? undefined).map((excerpt) => ({ excerpt, isWhole: true })),
    });
  },
};
