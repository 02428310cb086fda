/** Search, comparison and export in memory: plain counting, no language. */

import type { DocumentLeaks } from '$bindings/DocumentLeaks';
import type { CellState } from '$bindings/CellState';
import type { CodingId } from '$bindings/CodingId';
import type { Excerpt } from '$bindings/Excerpt';
import type { GridChoice } from '$bindings/GridChoice';
import type { SavedView } from '$bindings/SavedView';
import type { SearchHit } from '$bindings/SearchHit';
import type { Stance } from '$bindings/Stance';
import { change, tell, type Answers } from './answers';
import { refuse } from './refuse';
import { holdsFor } from './condition';
import { areCodes } from '$lib/compare/table';
import { below, caseNames, nameOf, type Study } from './study';

type Names =
  | 'search'
  | 'search_spread'
  | 'compare'
  | 'cell'
  | 'mark_absent'
  | 'unmark_absent'
  | 'set_stance'
  | 'set_smallest_group'
  | 'saved_views'
  | 'save_view'
  | 'delete_view'
  | 'preview_document'
  | 'leaks_before'
  | 'export_excerpts'
  | 'export_codebook'
  | 'export_everything'
  | 'export_grid'
  | 'survey_chart'
  | 'export_chart';

const NO_LEAKS: DocumentLeaks = { messages: [], hasFacts: false, leaks: [] };

interface Column {
  name: string;
  key: string;
  n: number;
  holds: (excerpt: Excerpt) => boolean;
}

const CONTEXT = 60;

/** Comparisons that were saved; they last as long as the page. */
let views: SavedView[] = [];

/** Below so many no shares are told; lasts as long as the page. */
let smallestGroup = 10;

/** Marks on codings; they last as long as the page. */
const stances = new Map<CodingId, Stance | null>();

const stateOf = (count: number): CellState => (count > 0 ? 'mentioned' : 'not-yet-coded');

function around(text: string, start: number, end: number): { quote: string; before: string; after: string } {
  const letters = [...text];
  const part = (from: number, to: number): string => letters.slice(Math.max(0, from), to).join('');
  return { quote: part(start, end), before: part(start - CONTEXT, start), after: part(end, end + CONTEXT) };
}

export function excerptsOf(study: Study): Excerpt[] {
  return study.sources.flatMap(({ info, text, turns, speakers, segments }) =>
    segments.map((segment): Excerpt => {
      const start = segment.stretches[0]?.start ?? 0;
      const end = segment.stretches.at(-1)?.end ?? start;
      const turn = turns.find((one) => one.start <= start && start < one.end);
      const speaker = speakers.find(({ id }) => id === turn?.speaker);
      return {
        segment: segment.id,
        id: segment.excerpt,
        source: info.id,
        sourceName: info.name,
        case: caseNames(study, info.cases),
        participant: speaker?.participant?.name ?? null,
        turn: turn?.number ?? null,
        start,
        end,
        ...around(text, start, end),
        codes: segment.codings.map(({ code }) => code),
        codings: segment.codings.map(({ id, code }) => ({ id, code, stance: stances.get(id) ?? null })),
        memo: segment.memo,
      };
    }),
  );
}

function columnsOf(study: Study, choice: GridChoice): Column[] {
  if (choice.columns.kind === 'sources') {
    return study.sources.map(({ info, speakers }) => ({
      name: info.name,
      key: String(info.id),
      n: speakers.filter(({ participant }) => participant).length,
      holds: (excerpt) => excerpt.source === info.id,
    }));
  }
  if (choice.columns.kind === 'participants') {
    return study.participants.map(({ id, name }) => ({
      name,
      key: String(id),
      n: 1,
      holds: (excerpt) => excerpt.participant === name,
    }));
  }
  if (choice.columns.kind === 'attribute') return groupsOf(study, choice.columns.value, choice.filter);
  if (choice.columns.kind === 'crossed' || choice.columns.kind === 'coders') return [];
  return casesOf(study, choice.filter).map(({ id, name }) => ({
    name,
    key: String(id),
    n: study.participants.filter(({ cases }) => cases.includes(id)).length,
    holds: (excerpt) => excerpt.case.split(', ').includes(name),
  }));
}

const casesOf = (study: Study, filter: string | null): Study['cases'] =>
  study.cases.filter((one) => filter === null || holdsFor(study, one, filter));

/** One column a value of the attribute; cases without one stay outside. */
function groupsOf(study: Study, attribute: string, filter: string | null): Column[] {
  const at = study.attributes.findIndex(({ name }) => name === attribute);
  if (at < 0) refuse('project-gone', { name: '' }, 'not-found');
  const groups = new Map<unknown, Study['cases']>();
  for (const one of casesOf(study, filter)) {
    const value = one.values[at]?.value;
    groups.set(value, [...(groups.get(value) ?? []), one]);
  }
  return [...groups].flatMap(([value, cases]) => {
    if (value === undefined) return [];
    const ids = new Set(cases.map(({ id }) => id));
    const names = new Set(cases.map(({ name }) => name));
    return {
      name: String(value),
      key: String(value),
      n: study.participants.filter((person) => person.cases.some((id) => ids.has(id))).length,
      holds: (excerpt: Excerpt) => excerpt.case.split(', ').some((name) => names.has(name)),
    };
  });
}

function count(excerpts: readonly Excerpt[], { measure }: GridChoice): number {
  const distinct = (value: (excerpt: Excerpt) => string | null): number => new Set(excerpts.map(value)).size;
  if (measure === 'participants') return distinct(({ participant }) => participant);
  if (measure === 'cases') return distinct((excerpt) => excerpt.case);
  if (measure === 'words') return excerpts.reduce((sum, { quote }) => sum + quote.split(/\s+/).length, 0);
  return excerpts.length;
}

function counted(study: Study, choice: GridChoice): Excerpt[] {
  const policy = new Set(
    study.sources.filter(({ info }) => info.kind === 'policy-document').map(({ info }) => info.id),
  );
  const wanted = new Set(casesOf(study, choice.filter).map(({ name }) => name));
  return excerptsOf(study).filter(
    (excerpt) =>
      (choice.withPolicyDocuments || !policy.has(excerpt.source)) &&
      (choice.filter === null || excerpt.case.split(', ').some((name) => wanted.has(name))),
  );
}

function rowsOf(study: Study, { rows }: GridChoice): Study['codes'] {
  if (!areCodes(rows.kind)) return [];
  if (rows.kind === 'families') return study.codes.filter(({ parent }) => parent === null);
  if (rows.kind === 'levels') return study.codes.filter(({ depth }) => depth < rows.value);
  if (rows.kind === 'below') {
    const found = below(study, rows.value);
    return study.codes.filter(({ id }) => found.has(id) && id !== rows.value);
  }
  return study.codes;
}

function hits(study: Study, query: string): SearchHit[] {
  const wanted = query.toLocaleLowerCase();
  if (wanted.trim() === '') return [];
  return study.sources.flatMap(({ info, text, turns, speakers }) =>
    turns.flatMap((turn) => {
      const words = [...text].slice(turn.contentStart, turn.contentEnd).join('');
      const speaker = speakers.find(({ id }) => id === turn.speaker);
      const found: SearchHit[] = [];
      for (let at = words.toLocaleLowerCase().indexOf(wanted); at >= 0;) {
        const start = turn.contentStart + [...words.slice(0, at)].length;
        const end = start + [...wanted].length;
        found.push({
          source: info.id,
          sourceName: info.name,
          case: caseNames(study, info.cases),
          participant: speaker?.participant?.name ?? null,
          speaker: speaker?.label ?? null,
          turn: turn.number,
          start,
          end,
          ...around(text, start, end),
        });
        at = words.toLocaleLowerCase().indexOf(wanted, at + wanted.length);
      }
      return found;
    }),
  );
}

function write(path: string, overwrite: boolean, amount: number): { path: string; count: number } {
  if (path.includes('finnes') && !overwrite) refuse('project-file-exists', { file: path }, 'file-exists');
  return { path, count: amount };
}

export const compareAnswers: Answers<Names> = {
  search: (study, { query: written, switchedOff, limit }) => {
    const query = written.replace(/^source:"[^"]*"\s*/, '');
    const quote = query.indexOf('"');
    if (quote >= 0)
      refuse('search-query-unclosed-quote', { place: quote + 1 + written.length - query.length });
    const found = hits(study, query);
    const forms = new Map<string, number>();
    for (const { quote } of found) forms.set(quote.toLowerCase(), (forms.get(quote.toLowerCase()) ?? 0) + 1);
    const wanted = found.filter(({ quote }) => !switchedOff.includes(quote.toLowerCase()));
    return tell({
      total: wanted.length,
      sources: new Set(wanted.map(({ source }) => source)).size,
      undated: null,
      forms: [...forms].map(([form, number]) => ({
        word: query,
        form,
        kind: form === query.toLowerCase() ? 'exact' : 'inflection',
        set: null,
        count: number,
        on: !switchedOff.includes(form),
      })),
      hits: wanted.slice(0, limit),
    });
  },
  search_spread: (study, { query, switchedOff }) => {
    const found = hits(study, query).filter(({ quote }) => !switchedOff.includes(quote.toLowerCase()));
    const sources = [...new Set(found.map(({ source }) => source))].map((source) => {
      const own = found.filter((hit) => hit.source === source);
      const places = [...new Set(own.map(({ start }) => Math.min(1, start / 1000)))];
      return { source, name: own[0]?.sourceName ?? '', hits: own.length, places };
    });
    return tell({ total: found.length, cases: [], withoutCase: found.length, sources });
  },
  compare: (study, { grid }) => {
    const excerpts = counted(study, grid);
    const columns = columnsOf(study, grid);
    const held = (found: readonly Excerpt[]): number[] =>
      columns.map((one) => count(found.filter(one.holds), grid));
    return tell({
      columns: columns.map(({ name, key, n }) => ({
        name,
        key,
        n,
        sources: 1,
        words: null,
        cases: grid.columns.kind === 'cases' ? [Number(key)] : [],
      })),
      rows: rowsOf(study, grid).map((code) => {
        const codes = below(study, code.id);
        const found = excerpts.filter((excerpt) => excerpt.codes.some((one) => codes.has(one)));
        const above = study.codes.find(({ id }) => id === code.parent);
        const name = nameOf(study, code);
        const path = above ? `${nameOf(study, above)}/${name}` : name;
        return {
          id: code.id,
          name,
          path,
          depth: code.depth,
          cells: held(found),
          states: grid.withStates ? held(found).map(stateOf) : null,
          mentioned: grid.withStates ? held(found).map(Number) : null,
          total: count(found, grid),
          isOrdered: code.kind === 'ordinal',
        };
      }),
      totals: held(excerpts),
      total: count(excerpts, grid),
      n: study.participants.length,
      words: null,
      smallestGroup,
      uncounted: 0,
      elsewhere: 0,
      unanswered: [],
      leftOut: grid.withPolicyDocuments ? [] : ['policy-document'],
    });
  },
  cell: (study, { grid, row, column }) => {
    const codes = row === null ? null : below(study, row);
    const one = column === null ? null : columnsOf(study, grid)[column];
    const excerpts = counted(study, grid).filter(
      (excerpt) => (!codes || excerpt.codes.some((code) => codes.has(code))) && (!one || one.holds(excerpt)),
    );
    return tell({ excerpts, hits: [], voices: [] });
  },
  saved_views: () => tell(views),
  save_view: (_, { name, grid, layout }) => {
    const id = Math.max(0, ...views.map((view) => view.id)) + 1;
    views = [
      ...views.filter((view) => view.name !== name),
      { id, name, grid, layout, isCodeGone: false, isAttributeGone: false },
    ];
    return { value: { id }, nouns: ['views'] };
  },
  delete_view: (_, { id }) => {
    views = views.filter((view) => view.id !== id);
    return change('views');
  },
  mark_absent: () => change('codings'),
  unmark_absent: () => change('codings'),
  set_smallest_group: (_, { participants }) => {
    smallestGroup = participants;
    return change('project');
  },
  set_stance: (_, { codings, stance }) => {
    for (const id of codings) stances.set(id, stance);
    return change('codings');
  },
  preview_document: (_, { kind }) => tell({ html: `<main><h1>${kind}</h1></main>`, leaks: NO_LEAKS }),
  leaks_before: () => tell(NO_LEAKS),
  export_excerpts: (study, { path, overwrite }) => tell(write(path, overwrite, excerptsOf(study).length)),
  export_codebook: (study, { path, overwrite }) => tell(write(path, overwrite, study.codes.length)),
  export_everything: (study, { path, overwrite }) => tell(write(path, overwrite, excerptsOf(study).length)),
  survey_chart: () => tell({ width: 720, height: 100, shapes: [] }),
  export_chart: (_, { path, overwrite }) => tell(write(path, overwrite, 1)),
  export_grid: (study, { path, overwrite, grid }) => tell(write(path, overwrite, rowsOf(study, grid).length)),
};
