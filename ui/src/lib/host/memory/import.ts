/** Files on their way in, invented: what a path holds depends on its name. */

import { plainCase } from './plain';
import type { ImportPreview } from '$bindings/ImportPreview';
import type { ReadSettings } from '$bindings/ReadSettings';
import { change, tell, type Answers } from './answers';
import { sourceInfo } from './cases';
import { countWords, lengthOf, parseTurns } from './parse';
import { source } from './sample';
import { record, type Study } from './study';

const TEXT = `Intervjuer: Hva betyr en god by for deg?
Informant 1: At det går an å komme fram. Med rullator også, ikke bare med bil.
Intervjuer: Blir dere hørt?
Informant 2: Vi blir spurt. Å bli hørt er noe annet.
Informant 1: Det er så sant som det er sagt. Vi svarte på spørreskjemaet, og så kom svaret i avisa før vi hadde levert.`;

const nameOf = (path: string): string => (path.split(/[/\\]/).at(-1) ?? path).replace(/\.[^.]+$/, '');

function preview(study: Study, path: string, settings: ReadSettings): ImportPreview {
  const name = nameOf(path);
  if (/\.(pdf|doc)$/i.test(path)) {
    const file = path.split(/[/\\]/).at(-1) ?? path;
    return {
      path,
      name,
      read: null,
      error: { kind: 'refused', key: 'import-pdf-damaged', parameters: { file } },
    };
  }
  const isText = path.endsWith('.txt');
  const encoding = isText ? (settings.encoding ?? 'windows-1252') : null;
  const text =
    encoding === 'utf-8' && settings.encoding === 'utf-8' ? TEXT.replace(/[æøå]/g, '\ufffd') : TEXT;
  const parsed = settings.detectTurns ? parseTurns(text) : [];
  const labels = [...new Set(parsed.flatMap(({ label }) => (label === null ? [] : [label])))];
  return {
    path,
    name,
    error: null,
    read: {
      format: isText ? 'text' : 'docx',
      names: { places: [], replaced: 0, left: 0, proposals: [] },
      encoding,
      encodings: isText ? ['utf-8', 'windows-1252', 'iso-8859-1', 'macintosh', 'utf-16le'] : [],
      pattern: settings.pattern ?? (settings.detectTurns ? 'label-colon' : null),
      patterns: [{ pattern: 'label-colon', turns: 5, labels: 3 }],
      unfit: [],
      cleanings: [
        { cleaning: 'join-lines', count: 0, before: '', after: '' },
        { cleaning: 'blank-lines', count: 0, before: '', after: '' },
        { cleaning: 'stray-marks', count: 0, before: '', after: '' },
        { cleaning: 'hyphens', count: 0, before: '', after: '' },
      ],
      language: 'nb',
      near: null,
      highlights: isText
        ? []
        : [
            { start: 48, end: 79, colour: 'yellow', shade: '#ffff00' },
            { start: 175, end: 192, colour: '#ffc000', shade: '#ffc000' },
          ],
      comments: isText
        ? []
        : [{ start: 81, end: 122, author: 'Ola Vik', text: 'Jf. transportplanen', replies: 1 }],
      text,
      turns: parsed.map(({ turn, label }) => ({ ...turn, speaker: label })),
      speakers: labels.map((label) => ({
        label,
        turns: parsed.filter((turn) => turn.label === label).length,
        role: label === 'Intervjuer' ? 'interviewer' : 'participant',
        participant: label === 'Intervjuer' ? null : label,
        cases: [],
      })),
      words: countWords(text),
      characters: lengthOf(text),
      warnings: isText ? [] : [{ key: 'import-pictures-left-out', parameters: { count: 2 } }],
      duplicateOf:
        study.sources.find(({ info }) => info.fileName === path.split('/').at(-1))?.info.name ?? null,
    },
  };
}

type Names =
  | 'preview_import'
  | 'import_sources'
  | 'cancel_import'
  | 'find_texts'
  | 'import_profiles'
  | 'save_import_profile'
  | 'rename_import_profile'
  | 'delete_import_profile'
  | 'merge_turns'
  | 'split_turn'
  | 'assign_turns'
  | 'set_turn_time';

export const importAnswers: Answers<Names> = {
  cancel_import: () => tell({}),
  find_texts: (_, { paths }) => tell(paths),
  import_profiles: (study) => tell(study.profiles),
  save_import_profile: (study, profile) => {
    record(study, 'save_import_profile', profile.name, 1);
    study.nextId += 1;
    const others = study.profiles.filter(({ name }) => name !== profile.name);
    const { colours = [], comments = 'none', keepsAuthors = false } = profile;
    study.profiles = [...others, { ...profile, colours, comments, keepsAuthors, id: study.nextId }];
    return change('sources');
  },
  rename_import_profile: (study, { id, name }) => {
    study.profiles = study.profiles.map((one) => (one.id === id ? { ...one, name } : one));
    return change('sources');
  },
  delete_import_profile: (study, { id }) => {
    study.profiles = study.profiles.filter((one) => one.id !== id);
    return change('sources');
  },
  // The invented texts keep their turns.
  merge_turns: () => change('sources'),
  split_turn: () => change('sources'),
  assign_turns: () => change('sources'),
  set_turn_time: () => change('sources'),
  preview_import: (study, { paths, settings }) => tell(paths.map((path) => preview(study, path, settings))),
  import_sources: (study, { items }) => {
    record(study, 'import_sources', items[0]?.name ?? nameOf(items[0]?.path ?? ''), items.length);
    const sources = items.map((item) => {
      const cases = item.cases.map((name) => {
        const known = study.cases.find((one) => one.name === name);
        if (known) return known.id;
        study.nextId += 1;
        const values = study.attributes.map(() => null);
        study.cases.push({
          id: study.nextId,
          name,
          kind: 'municipality',
          ...plainCase,
          values,
          sources: 0,
          participants: 0,
        });
        return study.nextId;
      });
      study.nextId += 1;
      const fileName = item.path.split(/[/\\]/).at(-1) ?? item.path;
      const name = item.name ?? nameOf(item.path);
      const stored = source(study, study.nextId, name, 'N', item.kind, TEXT, cases, {}, fileName);
      study.sources.push(stored);
      return sourceInfo(stored);
    });
    return {
      value: { sources, warnings: [], created: [], refused: [] },
      nouns: ['sources', 'participants', 'cases'],
    };
  },
};
