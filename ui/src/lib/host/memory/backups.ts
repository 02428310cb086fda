/** Backups of a project, in memory. */

import type { BackupCounts } from '$bindings/BackupCounts';
import type { BackupFile } from '$bindings/BackupFile';
import { tell, type Answers } from './answers';
import { refuse } from './refuse';
import type { Study } from './study';

type Names =
  | 'backups'
  | 'compare_backup'
  | 'back_up'
  | 'restore_backup'
  | 'verify_project'
  | 'restore_file'
  | 'salvage_file';

const made = new WeakMap<Study, number>();

const fileOf = (path: string, minute: number): BackupFile => {
  const time = `2026-11-21 10.${String(minute).padStart(2, '0')}.00`;
  return { path: `${path}.backups/${time}.sitat`, made: time, size: 1_200_000, hasPassphrase: false };
};

const filesOf = (study: Study): BackupFile[] =>
  Array.from({ length: made.get(study) ?? 1 }, (_, place) => fileOf(study.path, place)).reverse();

function countsOf(study: Study): BackupCounts {
  return {
    sources: study.sources.length,
    participants: study.participants.length,
    cases: study.cases.length,
    codes: study.codes.length,
    segments: study.sources.reduce((sum, source) => sum + source.segments.length, 0),
    codings: 0,
    themes: 0,
    memos: 0,
  };
}

export const backupAnswers: Answers<Names> = {
  backups: (study) => tell({ folder: `${study.path}.backups`, files: filesOf(study) }),
  compare_backup: (study, { path }) => {
    if (!filesOf(study).some((file) => file.path === path))
      refuse('store-missing', { file: path }, 'damaged');
    const now = countsOf(study);
    return tell({ then: now, now, lastStepAt: null, since: [], sinceCount: 0, onlyThere: 0 });
  },
  back_up: (study) => {
    made.set(study, (made.get(study) ?? 1) + 1);
    return tell({ path: filesOf(study)[0]?.path ?? '' });
  },
  restore_backup: (study) => {
    made.set(study, (made.get(study) ?? 1) + 1);
    return tell({ path: filesOf(study)[0]?.path ?? '' });
  },
  verify_project: (study) =>
    tell({ texts: study.sources.length, codings: 0, steps: study.done.length, flaws: [] }),
  restore_file: () => tell({ aside: null }),
  salvage_file: (_, { path }) =>
    tell({ path: `${path} (2).sitat`, texts: 0, codings: 0, toReview: 0, madeOfQuotes: [], tables: [] }),
};
