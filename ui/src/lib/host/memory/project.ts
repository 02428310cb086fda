/** Program, project and journal in memory. */

import type { ProjectInfo } from '$bindings/ProjectInfo';
import type { Undone } from '$bindings/Undone';
import { change, tell, type Answers, type Reply } from './answers';
import { backupAnswers } from './backups';
import { checkPassphrase, hasPassphrase, lockedPath, passphraseAnswers, protect } from './passphrases';
import { refuse } from './refuse';
import { sampleContent } from './sample';
import { addStep, contentOf, emptyContent, record, type Study } from './study';

type Names =
  | 'application'
  | 'set_preferences'
  | 'reading_places'
  | 'remember_place'
  | 'forget_recent'
  | 'create_project'
  | 'open_project'
  | 'open_sample'
  | 'close_project'
  | 'project'
  | 'rename_project'
  | 'save_copy'
  | 'conflicted_copies'
  | 'preview_merge_copy'
  | 'merge_copy'
  | 'look_back'
  | 'return_to_now'
  | 'undo'
  | 'redo'
  | 'history'
  | 'explain_step'
  | 'set_passphrase'
  | 'earlier_backups'
  | 'delete_earlier_backups'
  | 'lock_project'
  | 'unlock_project'
  | 'key_ring'
  | 'remember_passphrase'
  | 'forget_passphrase'
  | keyof typeof backupAnswers;

function infoOf(study: Study): ProjectInfo {
  const segments = study.sources.flatMap((source) => source.segments);
  return {
    name: study.name,
    path: study.path,
    hasPassphrase: hasPassphrase(study),
    isOnNetwork: false,
    reminders: [],
    language: study.language,
    coder: 'Ida',
    readOnly: study.isReadOnly,
    commentCopy: null,
    asOf: null,
    counts: {
      sources: study.sources.length,
      words: study.sources.reduce((sum, { info }) => sum + info.words, 0),
      cases: study.cases.length,
      participants: study.participants.length,
      codes: study.codes.length,
      segments: segments.length,
      codings: segments.reduce((sum, segment) => sum + segment.codings.length, 0),
      coders: 1,
    },
    undo: study.done.at(-1)?.label ?? null,
    redo: study.undone.at(-1)?.label ?? null,
    savedAt: study.steps.at(-1)?.at ?? null,
    index: 'ready',
  };
}

function opened(study: Study, path: string): Reply<ProjectInfo> {
  Object.assign(study, { isOpen: true, path, steps: [], done: [], undone: [] });
  study.recent = [path, ...study.recent.filter((other) => other !== path)];
  addStep(study, 'do', { operation: 'create_project', subject: study.name, count: 1 });
  return tell(infoOf(study));
}

function turnBack(study: Study, kind: 'undo' | 'redo'): Reply<Undone> {
  const [from, to] = kind === 'undo' ? [study.done, study.undone] : [study.undone, study.done];
  const last = from.pop() ?? refuse('store-nothing-to-undo');
  to.push({ ...last, before: contentOf(study) });
  Object.assign(study, last.before);
  const step = study.steps.find(({ id }) => id === last.step);
  if (step) step.isUndone = kind === 'undo';
  addStep(study, kind, last.label);
  const nouns = ['project', 'sources', 'participants', 'cases', 'codes', 'codings'] as const;
  const sources = study.sources.map(({ info }) => info.id);
  return {
    value: {
      label: last.label,
      changes: { nouns: [...nouns], sources, segments: null, cases: null, texts: sources },
      place: last.place,
    },
    nouns,
  };
}

const fileName = (path: string): string => (path.split(/[/\\]/).at(-1) ?? path).replace(/\.sitat$/, '');

export const projectAnswers: Answers<Names> = {
  ...passphraseAnswers(infoOf),
  ...backupAnswers,
  application: (study) =>
    tell({
      version: '0.1.0',
      preferences: study.preferences,
      recent: study.recent.map((path) => ({ path, name: fileName(path), exists: !path.includes('2025') })),
      project: study.isOpen ? infoOf(study) : null,
      locked: lockedPath(study),
      hasKeyRing: true,
    }),
  reading_places: (study) => tell(study.places),
  remember_place: (study, place) => {
    study.places = [place, ...study.places.filter(({ source }) => source !== place.source)];
    return tell({});
  },
  set_preferences: (study, preferences) => {
    study.preferences = preferences;
    return change();
  },
  forget_recent: (study, { path }) => {
    study.recent = study.recent.filter((other) => other !== path);
    return change();
  },
  create_project: (study, request) => {
    const { path, name, language } = request;
    if (name.trim() === '') refuse('project-blank-name');
    if (study.recent.includes(path)) refuse('project-file-exists', { file: path }, 'file-exists');
    protect(study, request);
    Object.assign(study, emptyContent(name), { language });
    return opened(study, path);
  },
  open_project: (study, request) => {
    const { path, readOnly } = request;
    if (path.includes('2025')) refuse('project-cannot-read', { file: path, reason: 'ENOENT' });
    checkPassphrase(study, request);
    Object.assign(study, sampleContent(), { isReadOnly: readOnly });
    return opened(study, path);
  },
  open_sample: (study) => {
    Object.assign(study, sampleContent(), { isReadOnly: false });
    return opened(study, '/home/ida/Dokumenter/Sitat/Eksempelstudie.sitat');
  },
  close_project: (study) => {
    Object.assign(study, emptyContent(''), { isOpen: false });
    return change();
  },
  project: (study) => tell(study.isOpen ? infoOf(study) : refuse('project-no-project', {}, 'no-project')),
  rename_project: (study, { name }) => {
    if (name.trim() === '') refuse('project-blank-name');
    record(study, 'rename_project', name);
    study.name = name;
    return change('project');
  },
  save_copy: () => tell({}),
  conflicted_copies: () => tell([]),
  preview_merge_copy: ({ name }) => refuse('copy-other-project', { file: name }),
  merge_copy: ({ name }) => refuse('copy-other-project', { file: name }),
  look_back: () => refuse('store-beyond-horizon'),
  return_to_now: (study) => tell(infoOf(study)),
  undo: (study) => turnBack(study, 'undo'),
  redo: (study) => turnBack(study, 'redo'),
  explain_step: (study, { id, reason }) => {
    study.steps = study.steps.map((step) =>
      step.id === id ? { ...step, reason: reason.trim() || null } : step,
    );
    return tell({});
  },
  history: (study, { before, limit }) => {
    const steps = study.steps.filter(({ id }) => before === null || id < before).toReversed();
    return tell({ steps: steps.slice(0, limit), total: study.steps.length });
  },
};
