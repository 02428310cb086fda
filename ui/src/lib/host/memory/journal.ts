/** The journal as it is read, in memory: sentences are the labels of actions. */

import { t } from '$lib/i18n/index.svelte';
import { operationLabel } from '$lib/i18n/label';
import { tell, type Answers } from './answers';
import { refuse } from './refuse';

type Names =
  | 'journal'
  | 'journal_step'
  | 'lineage'
  | 'lineages'
  | 'methods'
  | 'export_methods'
  | 'export_audit'
  | 'check_document'
  | 'comment_document'
  | 'report_document';

export const journalAnswers: Answers<Names> = {
  journal: (study, { before, limit, words }) => {
    const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const steps = study.steps
      .filter(({ id }) => before === null || id < before)
      .map((step) => ({
        ...step,
        sentence: t('journal-did', { who: step.coder, what: operationLabel(step.label) }),
        area: null,
        memo: null,
        settings: [],
      }))
      .filter(({ sentence }) => wanted.every((word) => sentence.toLocaleLowerCase().includes(word)))
      .toReversed();
    const shown = steps.slice(0, limit);
    const next = steps.length > limit ? (shown.at(-1)?.id ?? null) : null;
    return tell({ steps: shown, next, total: study.steps.length, coders: ['Ida'], horizon: null });
  },
  journal_step: () => tell({ rows: [], counts: [], isKnown: true }),
  lineage: () => refuse('project-not-found', { noun: 'code', id: '0' }, 'not-found'),
  lineages: () => tell([]),
  methods: () => tell({ parts: [], missing: 0 }),
  export_methods: (_, { path }) => tell({ path, count: 0 }),
  report_document: (_, { report }) => tell({ path: report, count: 0 }),
  comment_document: (_, { copy }) => tell({ path: copy, count: 0 }),
  check_document: (_, { path }) =>
    tell({ file: path, canBeCommented: false, words: 0, quotes: [], groups: [], knowsNames: true }),
  export_audit: (_, { path }) => tell({ path, count: 0 }),
};
