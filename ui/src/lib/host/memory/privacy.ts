/** The life of a project and what it holds on people, in memory. */

import type { ProjectLife } from '$bindings/ProjectLife';
import { change, tell, type Answers } from './answers';
import { hasPassphrase } from './passphrases';
import { record, type Study } from './study';

type Names =
  | 'privacy'
  | 'describe_life'
  | 'privacy_text'
  | 'export_privacy'
  | 'closing'
  | 'export_for_closing'
  | 'confirm_recordings_deleted'
  | 'destroy_names'
  | 'write_protocol'
  | 'destroy_project'
  | 'export_held';

const lives = new WeakMap<Study, ProjectLife>();

const unsaid: ProjectLife = {
  controller: '',
  ethicsReference: '',
  legalBasis: null,
  legalBasisNote: '',
  storageClass: null,
  storageNote: '',
  startsOn: null,
  endsOn: null,
  recordingsDeletionPlannedOn: null,
  access: [],
};

export const privacyAnswers: Answers<Names> = {
  privacy: (study) =>
    tell({
      life: lives.get(study) ?? unsaid,
      participants: study.participants.length,
      withConsent: 0,
      withdrawn: 0,
      erased: 0,
      respondents: 0,
      hiddenNames: 0,
      recordings: [],
      hasPassphrase: hasPassphrase(study),
      backups: 0,
    }),
  describe_life: (study, life) => {
    record(study, 'describe_life', '');
    lives.set(study, life);
    return change('project');
  },
  privacy_text: () => tell({ parts: [], missing: 0 }),
  export_privacy: (_, { path }) => tell({ path, count: 0 }),
  closing: (study) => tell({ done: [], kept: [], recordings: [], listedNames: 0, goes: [study.path] }),
  export_for_closing: () => change('project'),
  confirm_recordings_deleted: () => change('project'),
  destroy_names: () => change('project'),
  write_protocol: (_, { path }) => ({ value: { path, count: 0 }, nouns: ['project'] }),
  destroy_project: () => tell({ gone: [], left: [] }),
  export_held: (_, { path }) => tell({ path, count: 0 }),
};
