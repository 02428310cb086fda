/** What a test begins with, made by commands past the page. */

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Study } from './study.ts';

const samples = resolve(dirname(fileURLToPath(import.meta.url)), '../../sample-transcripts');

/** A file of the sample study. */
export function sample(file: string): string {
  return join(samples, file);
}

/** A text of the sample study and the case it belongs to. */
export interface Text {
  readonly file: string;
  readonly case: string;
}

export const TEXTS: readonly Text[] = [
  { file: 'storvik-intervju-1.txt', case: 'Storvik' },
  { file: 'storvik-intervju-2.docx', case: 'Storvik' },
  { file: 'bergmo-intervju-1.txt', case: 'Bergmo' },
];

/** An empty project in the test's folder, open. Answers with its file. */
export async function newProject(study: Study): Promise<string> {
  const path = join(study.folder, 'studie.sitat');
  await study.call('create_project', { path, name: 'Smartby', language: 'nb' });
  return path;
}

interface Imported {
  readonly sources: readonly { readonly id: number; readonly name: string }[];
}

export async function importTexts(study: Study, texts: readonly Text[] = TEXTS): Promise<Imported> {
  const items = texts.map((text) => ({
    path: sample(text.file),
    name: null,
    kind: 'interview',
    language: 'nb',
    cases: [text.case],
    settings: { encoding: null, pattern: null, detectTurns: true },
    speakers: [],
  }));
  return study.call<Imported>('import_sources', { items });
}

export async function importTables(study: Study): Promise<void> {
  await study.call('import_cases', { path: sample('cases.csv') });
  await study.call('import_codebook', { path: sample('codebook.csv') });
}

/** A project with three texts, cases and codebook, and nothing coded; the page on it, ready to read. */
export async function openMaterial(study: Study): Promise<void> {
  await newProject(study);
  await importTexts(study);
  await importTables(study);
  await study.open();
}

/** How many of each there are in the project. */
export async function counts(study: Study): Promise<Readonly<Record<string, number>>> {
  return (await study.call<{ counts: Record<string, number> }>('project')).counts;
}
