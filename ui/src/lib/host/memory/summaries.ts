/** Summaries of cells and saved questions about codes, in memory; they last as long as the page. */

import type { LinkTarget } from '$bindings/LinkTarget';
import type { SavedQuery } from '$bindings/SavedQuery';
import type { SummaryInfo } from '$bindings/SummaryInfo';
import { change, tell, type Answers } from './answers';
import { excerptsOf } from './compare';
import { refuse } from './refuse';
import type { Study } from './study';

type Names =
  | 'summaries'
  | 'write_summary'
  | 'saved_queries'
  | 'save_query'
  | 'rename_query'
  | 'delete_query'
  | 'export_framework';

const NOUNS = { cases: 'case', participants: 'participant', sources: 'source' } as const;

let summaries: SummaryInfo[] = [];
let queries: SavedQuery[] = [];

const next = (all: readonly { id: number }[]): number => Math.max(0, ...all.map(({ id }) => id)) + 1;

/** The passages that a text leads to, by their number. */
function linksOf(study: Study, text: string): LinkTarget[] {
  const named = [...text.matchAll(/sitat:excerpt\/([^)]+)/gu)].map(([, id]) => id);
  return excerptsOf(study)
    .filter(({ id }) => named.includes(id))
    .map(({ id, segment, source, start, end }) => ({
      noun: 'excerpt',
      guid: id,
      id: segment,
      name: id,
      place: { source, start, end },
      lines: `${id.split('-')[0] ?? ''} L1`,
    }));
}

export const summaryAnswers: Answers<Names> = {
  summaries: (_, { columns }) => tell(summaries.filter(({ column }) => column.kind === NOUNS[columns])),
  write_summary: (study, { head, column, text: written }) => {
    const known = excerptsOf(study).map(({ id }) => id);
    const text = written
      .trim()
      .replace(/\[\[([^\]]+)\]\]/gu, (whole, id: string) =>
        known.includes(id) ? `[${id}](sitat:excerpt/${id})` : whole,
      );
    const isIt = (one: SummaryInfo): boolean =>
      one.head.id === head.id && one.column.kind === column.kind && one.column.id === column.id;
    const id = summaries.find(isIt)?.id ?? next(summaries);
    const others = summaries.filter((one) => !isIt(one));
    const links = linksOf(study, text);
    const words = text.replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1');
    const own = { id, head, column, text, shown: text, words, coder: 'K', changedAt: 0, links };
    summaries = text === '' ? others : [...others, own];
    return change('summaries');
  },
  saved_queries: () => tell(queries),
  save_query: (_, { name, query }) => {
    const known = queries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const saved = { id: known?.id ?? next(queries), name, query, problem: null };
    queries = [...queries.filter(({ id }) => id !== saved.id), saved];
    return { value: { id: saved.id }, nouns: ['queries'] };
  },
  rename_query: (_, { id, name }) => {
    if (queries.some((one) => one.id !== id && one.name === name)) refuse('project-name-taken', { name });
    queries = queries.map((one) => (one.id === id ? { ...one, name } : one));
    return change('queries');
  },
  delete_query: (_, { id }) => {
    queries = queries.filter((one) => one.id !== id);
    return change('queries');
  },
  export_framework: (_, { path }) => tell({ path, count: summaries.length }),
};
