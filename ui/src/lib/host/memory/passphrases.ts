/** The passphrase of a project, and locking, in memory. */

import type { CreateProject } from '$bindings/CreateProject';
import type { OpenProject } from '$bindings/OpenProject';
import type { ProjectInfo } from '$bindings/ProjectInfo';
import { change, tell, type Answers } from './answers';
import { refuse } from './refuse';
import type { Study } from './study';

type Names =
  | 'set_passphrase'
  | 'earlier_backups'
  | 'delete_earlier_backups'
  | 'lock_project'
  | 'unlock_project'
  | 'key_ring'
  | 'remember_passphrase'
  | 'forget_passphrase';

interface Protection {
  words: string | null;
  isLocked: boolean;
  backups: string[];
}

/** Files that open without typing, by their path. */
const remembered = new WeakMap<Study, Map<string, string>>();

function ringOf(study: Study): Map<string, string> {
  const known = remembered.get(study) ?? new Map<string, string>();
  remembered.set(study, known);
  return known;
}

const protections = new WeakMap<Study, Protection>();

function protectionOf(study: Study): Protection {
  const known = protections.get(study) ?? { words: null, isLocked: false, backups: [] };
  protections.set(study, known);
  return known;
}

export const hasPassphrase = (study: Study): boolean => protectionOf(study).words !== null;

export const lockedPath = (study: Study): string | null => (protectionOf(study).isLocked ? study.path : null);

export function protect(study: Study, { passphrase }: CreateProject): void {
  if (passphrase?.trim() === '') refuse('passphrase-empty');
  protections.set(study, { words: passphrase ?? null, isLocked: false, backups: [] });
}

/** Files with `hemmelig` in their name have the passphrase `hest batteri stift`. */
export function checkPassphrase(study: Study, { path, passphrase }: OpenProject): void {
  const words = path.includes('hemmelig') ? 'hest batteri stift' : null;
  const kept = ringOf(study).get(path);
  if (words !== null && (passphrase ?? kept) !== words) {
    refuse(passphrase == null ? 'passphrase-needed' : 'passphrase-wrong', { file: path }, 'passphrase');
  }
  protections.set(study, { words, isLocked: false, backups: [] });
}

export const passphraseAnswers = (infoOf: (study: Study) => ProjectInfo): Answers<Names> => {
  const backups = (study: Study) => ({ folder: `${study.path}.backups`, files: protectionOf(study).backups });
  return {
    set_passphrase: (study, { old, new: words }) => {
      const own = protectionOf(study);
      if (own.words !== null && old !== own.words) {
        refuse(old === null ? 'passphrase-needed' : 'passphrase-wrong', { file: study.path }, 'passphrase');
      }
      if (words?.trim() === '' || (words === null && own.words === null)) refuse('passphrase-empty');
      own.words = words;
      if (words === null) ringOf(study).delete(study.path);
      else if (ringOf(study).has(study.path)) ringOf(study).set(study.path, words);
      own.backups = [`${study.name} 2026-11-21 10.00.00.sitat`];
      return { ...change('project'), value: backups(study) };
    },
    earlier_backups: (study) => tell(backups(study)),
    delete_earlier_backups: (study) => {
      protectionOf(study).backups = [];
      return tell({});
    },
    key_ring: (study) => tell({ isThere: hasPassphrase(study), isRemembered: ringOf(study).has(study.path) }),
    remember_passphrase: (study, { passphrase }) => {
      const { words } = protectionOf(study);
      if (words === null) refuse('key-ring-without-passphrase');
      if (passphrase !== words) refuse('passphrase-wrong', { file: study.path }, 'passphrase');
      ringOf(study).set(study.path, passphrase);
      return tell({});
    },
    forget_passphrase: (study) => {
      ringOf(study).delete(study.path);
      return tell({});
    },
    lock_project: (study) => {
      if (!hasPassphrase(study)) refuse('lock-without-passphrase');
      protectionOf(study).isLocked = true;
      study.isOpen = false;
      return tell({});
    },
    unlock_project: (study, { passphrase }) => {
      const own = protectionOf(study);
      if (!own.isLocked) refuse('project-no-project', {}, 'no-project');
      if (passphrase !== own.words) refuse('passphrase-wrong', { file: study.path }, 'passphrase');
      own.isLocked = false;
      study.isOpen = true;
      return tell(infoOf(study));
    },
  };
};
