/** What the memory host holds: one project with its journal. */

import type { ImportProfile } from '$bindings/ImportProfile';
import type { ReadingPlace } from '$bindings/ReadingPlace';
import type { ActionLabel } from '$bindings/ActionLabel';
import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { CaseId } from '$bindings/CaseId';
import type { CaseInfo } from '$bindings/CaseInfo';
import type { CodeInfo } from '$bindings/CodeInfo';
import type { Language } from '$bindings/Language';
import type { MemoInfo } from '$bindings/MemoInfo';
import type { ParticipantInfo } from '$bindings/ParticipantInfo';
import type { Place } from '$bindings/Place';
import type { Preferences } from '$bindings/Preferences';
import type { Round } from '$bindings/Round';
import type { RecordingInfo } from '$bindings/RecordingInfo';
import type { SegmentInfo } from '$bindings/SegmentInfo';
import type { SourceInfo } from '$bindings/SourceInfo';
import type { SpeakerInfo } from '$bindings/SpeakerInfo';
import type { Step } from '$bindings/Step';
import type { StyleInfo } from '$bindings/StyleInfo';
import type { TurnInfo } from '$bindings/TurnInfo';

export interface StoredSource {
  recording?: RecordingInfo | null;
  info: SourceInfo;
  text: string;
  turns: TurnInfo[];
  speakers: SpeakerInfo[];
  styles: StyleInfo[];
  segments: SegmentInfo[];
  reviewed: number[];
}

/** What undo brings back. */
export interface Content {
  name: string;
  sources: StoredSource[];
  cases: CaseInfo[];
  attributes: AttributeInfo[];
  participants: ParticipantInfo[];
  codes: CodeInfo[];
  memos: MemoInfo[];
  round: Round;
}

interface Done {
  label: ActionLabel;
  place: Place | null;
  before: Content;
  step: number;
}

export interface Study extends Content {
  isOpen: boolean;
  isReadOnly: boolean;
  path: string;
  language: Language;
  preferences: Preferences;
  places: ReadingPlace[];
  recent: string[];
  steps: Step[];
  done: Done[];
  undone: Done[];
  nextId: number;
  /** How files are read, saved under names. */
  profiles: ImportProfile[];
  now: () => number;
}

export function emptyStudy(): Study {
  return {
    isOpen: false,
    isReadOnly: false,
    path: '',
    language: 'nb',
    preferences: {
      uiLanguage: 'nb',
      theme: 'light',
      textSize: 100,
      panels: { isLeftOpen: true, isRightOpen: true, left: 240, right: 300, search: 360 },
      reader: { hasLineNumbers: false, snapsToWords: false },
      template: null,
      exporting: { withAttributes: false, withCodeColumns: false },
      lockAfter: 15,
    },
    places: [],
    recent: ['/home/ida/Dokumenter/Masteroppgave.sitat', '/home/ida/Dokumenter/Kommuneplaner 2025.sitat'],
    steps: [],
    done: [],
    undone: [],
    nextId: 1000,
    profiles: [],
    now: () => Date.now(),
    ...emptyContent(''),
  };
}

export function emptyContent(name: string): Content {
  return {
    name,
    sources: [],
    cases: [],
    attributes: [],
    participants: [],
    codes: [],
    memos: [],
    round: { number: 1, startedAt: null, order: null },
  };
}

export function contentOf(study: Study): Content {
  const { name, sources, cases, attributes, participants, codes, memos, round } = study;
  return structuredClone({ name, sources, cases, attributes, participants, codes, memos, round });
}

/** Notes an action before it is done. */
export function record(
  study: Study,
  operation: string,
  subject: string,
  count = 1,
  place: Place | null = null,
  reason: string | null = null,
): void {
  const label = { operation, subject, count };
  const step = addStep(study, 'do', label, reason);
  study.done.push({ label, place, before: contentOf(study), step });
  study.undone = [];
}

export function addStep(
  study: Study,
  kind: Step['kind'],
  label: ActionLabel,
  reason: string | null = null,
): number {
  study.nextId += 1;
  study.steps.push({
    id: study.nextId,
    kind,
    label,
    coder: 'Ida',
    at: study.now(),
    reason,
    isUndone: false,
  });
  return study.nextId;
}

export const caseNames = (study: Study, ids: readonly CaseId[]): string =>
  ids.map((id) => study.cases.find((one) => one.id === id)?.name ?? '').join(', ');

/** The project's own text of a code. */
export function nameOf(study: Study, code: CodeInfo): string {
  return (code.texts.find(({ language }) => language === study.language) ?? code.texts[0])?.name ?? '';
}

/** The code and all below it. */
export function below(study: Study, id: number): Set<number> {
  const found = new Set([id]);
  for (const code of study.codes) if (code.parent !== null && found.has(code.parent)) found.add(code.id);
  return found;
}
