/** Names in memory: a list that can be written. What stands in the texts is looked for by the core alone. */

import type { NameList } from '$bindings/NameList';
import type { NamesForgetting } from '$bindings/NamesForgetting';
import { change, tell, type Answers } from './answers';

type Names =
  | 'name_list'
  | 'write_names'
  | 'mark_no_names'
  | 'keep_names_apart'
  | 'keep_names_in_project'
  | 'create_key_list'
  | 'open_key_list'
  | 'close_key_list'
  | 'key_list_warnings'
  | 'find_names'
  | 'replace_names'
  | 'preview_forget_names'
  | 'forget_names'
  | 'propose_names';

const list: NameList = { isApart: false, names: [], noNames: [], warnings: [], key: null };

const forgetting: NamesForgetting = {
  sources: [],
  steps: 0,
  certain: 0,
  doubtful: 0,
  elsewhere: [],
  isListInside: false,
  backupFolder: null,
  backups: [],
};

export const nameAnswers: Answers<Names> = {
  name_list: () => tell({ ...list }),
  write_names: (_, { names }) => {
    list.names = names;
    return change('names');
  },
  mark_no_names: (_, { words }) => {
    list.noNames.push(...words);
    return change('names');
  },
  keep_names_apart: () => {
    list.isApart = true;
    return change('project');
  },
  keep_names_in_project: () => {
    list.isApart = false;
    return change('project');
  },
  create_key_list: (_, { file }) => {
    list.isApart = true;
    list.key = { file, count: list.names.length, warnings: [] };
    return { value: list.key, nouns: ['names'] };
  },
  open_key_list: (_, { file }) => {
    list.key = { file, count: list.names.length, warnings: [] };
    return { value: list.key, nouns: ['names'] };
  },
  close_key_list: () => {
    list.key = null;
    return change('names');
  },
  key_list_warnings: () => tell([]),
  find_names: () => tell({ places: [], certain: 0, doubtful: 0, worn: [] }),
  replace_names: () => tell({ places: 0, sources: 0, elsewhere: 0, lost: 0 }),
  preview_forget_names: () => tell(forgetting),
  forget_names: () => tell(forgetting),
  propose_names: () => tell([]),
};
