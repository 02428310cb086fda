/** A group of two, of whom one may withdraw, and whose project is closed. */

import { putCodes } from './codes.ts';
import { importWords, newProject } from './scene.ts';
import type { Study } from './study.ts';

export const KARI = 'Vi ventet på kanarifuglen i hele fjor, og ingen ringte oss tilbake.';
export const OLA = 'Hos oss gikk det fort, sa Per Moe, og alle var fornøyde med det.';

const TEXT = `I: Hva skjedde?\nKari Lofthus: ${KARI}\nOla Nes: ${OLA}\nKari Lofthus: Det var ikke slik hos oss.\n`;

export interface Group {
  /** The project's file. */
  readonly path: string;
  /** Identity of Kari Lofthus. */
  readonly kari: number;
}

interface People {
  readonly people: readonly { readonly person: { readonly id: number; readonly name: string } }[];
}

/** A project with the text of the group, a passage of each of them coded. */
export async function withGroup(study: Study): Promise<Group> {
  const path = await newProject(study);
  await importWords(study, 'gruppe.txt', TEXT);
  for (const name of ['Venting', 'Tempo'])
    await study.call('create_code', { parent: null, name, isCodable: true });
  await putCodes(study, 'ingen ringte oss tilbake', ['Venting']);
  await putCodes(study, 'Hos oss gikk det fort', ['Tempo']);
  const { people } = await study.call<People>('participants', {});
  const kari = people.find(({ person }) => person.name === 'Kari Lofthus');
  return { path, kari: kari?.person.id ?? 0 };
}

interface Found {
  readonly places: readonly { readonly place: unknown }[];
}

export const NAMES = [
  { name: 'Kari Lofthus', replacement: 'Informant A', kind: 'person' },
  { name: 'Ola Nes', replacement: 'Informant B', kind: 'person' },
  { name: 'Per Moe', replacement: 'Trygve', kind: 'person' },
] as const;

/** Puts others in the place of the names of the two, everywhere; `areListed` false: those of an open key list. */
export async function hideNames(study: Study, areListed = true): Promise<void> {
  if (areListed) await study.call('write_names', { file: null, names: NAMES });
  const { places } = await study.call<Found>('find_names', { file: null, source: null });
  const all = { places: places.map(({ place }) => place), labels: true, cases: true, memos: true };
  await study.call('replace_names', { file: null, ...all });
}
