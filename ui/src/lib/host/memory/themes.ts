/** Themes, research questions and claims in memory; they last as long as the page. Enough to look at the place. */

import type { ClaimInfo } from '$bindings/ClaimInfo';
import type { Method } from '$bindings/Method';
import type { ResearchQuestion } from '$bindings/ResearchQuestion';
import type { ThemeExtracts } from '$bindings/ThemeExtracts';
import type { ThemeInfo } from '$bindings/ThemeInfo';
import type { ThemeTexts } from '$bindings/ThemeTexts';
import { change, tell, type Answers } from './answers';
import { refuse } from './refuse';

type Names =
  | 'themes'
  | 'create_theme'
  | 'describe_theme'
  | 'set_theme_questions'
  | 'set_theme_status'
  | 'move_theme'
  | 'merge_themes'
  | 'split_theme'
  | 'delete_theme'
  | 'keep_theme'
  | 'theme_versions'
  | 'theme_changes'
  | 'theme_extracts'
  | 'segment_themes'
  | 'mark_evidence'
  | 'review_evidence'
  | 'note_evidence'
  | 'choose_quotes'
  | 'place_codes'
  | 'wall'
  | 'arrange_wall'
  | 'theme_map'
  | 'relate_themes'
  | 'change_relation'
  | 'delete_relation'
  | 'arrange_map'
  | 'lay_out_map'
  | 'map_snapshots'
  | 'keep_map'
  | 'delete_map_snapshot'
  | 'map_changes'
  | 'import_themes'
  | 'method'
  | 'declare_method'
  | 'research_questions'
  | 'create_research_question'
  | 'write_research_question'
  | 'move_research_question'
  | 'delete_research_question'
  | 'claims'
  | 'claim_extracts'
  | 'create_claim'
  | 'write_claim'
  | 'mark_claim_evidence'
  | 'confirm_claim'
  | 'delete_claim';

const BLANK: ThemeTexts = {
  name: '',
  claim: '',
  centralConcept: '',
  includes: '',
  excludes: '',
  story: '',
  answer: '',
};

let themes: ThemeInfo[] = [];
let questions: ResearchQuestion[] = [];
let claims: ClaimInfo[] = [];
let method: Method = {
  approach: null,
  reasoning: null,
  meaning: null,
  reading: null,
  ontology: '',
  researcher: '',
  stages: [],
};

const next = (all: readonly { id: number }[]): number => Math.max(0, ...all.map(({ id }) => id)) + 1;
const nothing: ThemeExtracts = { total: 0, extracts: [] };

function amend(id: number, with_: Partial<ThemeInfo>): void {
  themes = themes.map((theme) => (theme.id === id ? { ...theme, ...with_ } : theme));
}

function make(name: string, parent: number | null, codes: number[]): number {
  if (name.trim() === '') refuse('project-blank-name', {});
  const id = next(themes);
  const texts = { ...BLANK, name: name.trim() };
  const counts = { extracts: 0, own: 0, reviewed: 0, supporting: 0, complicating: 0, contradicting: 0 };
  const rest = {
    setAsideReason: '',
    mergedInto: null,
    questions: [],
    cases: [],
    participants: 0,
    versions: 0,
  };
  const depth = parent === null ? 0 : (themes.find((own) => own.id === parent)?.depth ?? 0) + 1;
  const status = 'candidate' as const;
  themes = [...themes, { id, parent, depth, texts, shown: texts, status, codes, ...counts, ...rest }];
  return id;
}

export const themeAnswers: Answers<Names> = {
  themes: () => tell(themes),
  create_theme: (_, { name, parent, codes }) => ({
    value: { id: make(name, parent, codes) },
    nouns: ['themes'],
  }),
  describe_theme: (_, { id, texts }) => {
    amend(id, { texts, shown: texts });
    return change('themes');
  },
  set_theme_questions: (_, { id, questions: own }) => {
    amend(id, { questions: own });
    return change('themes');
  },
  set_theme_status: (_, { id, status, reason }) => {
    if (status === 'set-aside' && !reason) refuse('project-set-aside-without-reason', {});
    amend(id, { status, setAsideReason: status === 'set-aside' ? (reason ?? '') : '' });
    return change('themes');
  },
  move_theme: (_, { id, parent }) => {
    amend(id, { parent, depth: parent === null ? 0 : 1 });
    return change('themes');
  },
  merge_themes: (_, { from, into }) => {
    for (const id of from) amend(id, { status: 'set-aside', mergedInto: into });
    return change('themes');
  },
  split_theme: (_, { name, codes }) => ({ value: { id: make(name, null, codes) }, nouns: ['themes'] }),
  delete_theme: (_, { id }) => {
    themes = themes.filter((theme) => theme.id !== id);
    return change('themes');
  },
  keep_theme: () => change('themes'),
  theme_versions: () => tell([]),
  theme_changes: () =>
    tell({
      fields: [],
      statusBefore: null,
      statusAfter: null,
      codesAdded: [],
      codesRemoved: [],
      extracts: [],
    }),
  theme_extracts: () => tell(nothing),
  segment_themes: () => tell([]),
  mark_evidence: () => change('themes'),
  review_evidence: () => change('themes'),
  note_evidence: () => change('themes'),
  choose_quotes: () => change('themes'),
  place_codes: () => change('themes'),
  wall: () => tell({ cards: [], frames: [] }),
  arrange_wall: () => change('themes'),
  theme_map: () => tell({ nodes: [], links: [], relations: [], isArranged: false }),
  relate_themes: () => ({ value: { id: 1 }, nouns: ['themes'] }),
  change_relation: () => change('themes'),
  delete_relation: () => change('themes'),
  arrange_map: () => change('themes'),
  lay_out_map: () => change('themes'),
  map_snapshots: () => tell([]),
  keep_map: () => ({ value: { id: 1 }, nouns: ['themes'] }),
  delete_map_snapshot: () => change('themes'),
  map_changes: () => tell([]),
  import_themes: () => ({ value: { created: 0, updated: 0, warnings: [] }, nouns: ['themes'] }),
  method: () => tell(method),
  declare_method: (_, { method: declared }) => {
    method = declared;
    return change('method');
  },
  research_questions: () => tell(questions),
  create_research_question: (_, { text }) => {
    const id = next(questions);
    questions = [...questions, { id, text, shown: text, note: '', themes: 0 }];
    return { value: { id }, nouns: ['method'] };
  },
  write_research_question: (_, { id, text, note }) => {
    questions = questions.map((own) => (own.id === id ? { ...own, text, shown: text, note } : own));
    return change('method');
  },
  move_research_question: (_, { id, place }) => {
    const moved = questions.filter((own) => own.id === id);
    questions = questions.filter((own) => own.id !== id);
    questions.splice(place, 0, ...moved);
    return change('method');
  },
  delete_research_question: (_, { id }) => {
    questions = questions.filter((own) => own.id !== id);
    return change('method');
  },
  claims: () => tell(claims),
  claim_extracts: () => tell([]),
  create_claim: (_, { text, scope, origin }) => {
    const id = next(claims);
    const counts = { supporting: 0, complicating: 0, contradicting: 0 };
    const from = { origin, theme: null, code: null, column: null, coder: 'Kari', createdAt: 1763720000000 };
    const state = { reach: null, confirmedAt: 1763720000000, changed: [] };
    claims = [...claims, { id, text, shown: text, scope, ...from, ...counts, ...state }];
    return { value: { id }, nouns: ['claims'] };
  },
  write_claim: (_, { id, text, scope }) => {
    claims = claims.map((own) => (own.id === id ? { ...own, text, shown: text, scope } : own));
    return change('claims');
  },
  mark_claim_evidence: () => change('claims'),
  confirm_claim: () => change('claims'),
  delete_claim: (_, { id }) => {
    claims = claims.filter((own) => own.id !== id);
    return change('claims');
  },
};
