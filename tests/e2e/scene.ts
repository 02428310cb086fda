/** What a test begins with, made by commands past the page. */

import { writeFile } from 'node:fs/promises';
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

/** What is told of a file when it enters. */
interface Entering {
  readonly name?: string;
  readonly language?: string | null;
  readonly cases?: readonly string[];
}

function interview(path: string, { name, language = 'nb', cases = [] }: Entering): object {
  const settings = { encoding: null, pattern: null, detectTurns: true };
  return { path, name: name ?? null, kind: 'interview', language, cases, settings, speakers: [] };
}

export async function importTexts(study: Study, texts: readonly Text[] = TEXTS): Promise<Imported> {
  const items = texts.map((text) => interview(sample(text.file), { cases: [text.case] }));
  return study.call<Imported>('import_sources', { items });
}

/** An interview with these words, out of a file of this name. Answers with its identity. */
export async function importWords(
  study: Study,
  file: string,
  words: string,
  entering: Entering = {},
): Promise<number> {
  const path = join(study.folder, file);
  await writeFile(path, words);
  const items = [interview(path, entering)];
  const { sources } = await study.call<Imported>('import_sources', { items });
  return sources[0]?.id ?? 0;
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

const CODED: readonly { file: string; kind: string; language: string; cases: readonly string[] }[] = [
  { file: 'storvik-intervju-1.txt', kind: 'interview', language: 'nb', cases: ['Storvik'] },
  { file: 'storvik-intervju-2.docx', kind: 'interview', language: 'nb', cases: ['Storvik'] },
  { file: 'english-interview.txt', kind: 'interview', language: 'en', cases: ['Storvik'] },
  { file: 'elvnes-intervju-1.txt', kind: 'interview', language: 'nb', cases: ['Elvnes'] },
  { file: 'elvnes-intervju-2.docx', kind: 'interview', language: 'nn', cases: ['Elvnes'] },
  { file: 'bergmo-intervju-1.txt', kind: 'interview', language: 'nb', cases: ['Bergmo'] },
  { file: 'bergmo-intervju-2.txt', kind: 'interview', language: 'nb', cases: ['Bergmo'] },
  { file: 'fokusgruppe-nettverk.docx', kind: 'focus-group', language: 'nb', cases: ['Elvnes', 'Bergmo'] },
  { file: 'storvik-strategi.docx', kind: 'policy-document', language: 'nb', cases: ['Storvik'] },
];

/** A study with all texts of the sample, coded; no method, no themes, nothing written beside them. */
export async function makeCoded(study: Study): Promise<void> {
  await newProject(study);
  await study.call('import_cases', { path: sample('cases.csv') });
  const items = CODED.map(({ file, kind, language, cases }) => ({
    path: sample(file),
    name: null,
    kind,
    language,
    cases,
    settings: { encoding: null, pattern: null, detectTurns: kind !== 'policy-document' },
    speakers: [],
  }));
  await study.call('import_sources', { items });
  await study.call('import_codebook', { path: sample('codebook.csv') });
  const choices = { columns: [], separator: null, occurrences: [], accepted: [], without: [] };
  await study.call('import_quotes', { path: sample('quotes.csv'), onlyExistingCodes: true, choices });
}

/** The same with the page on it. */
export async function openCoded(study: Study): Promise<void> {
  await makeCoded(study);
  await study.open();
}
