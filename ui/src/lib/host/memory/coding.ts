/** Reading and coding in memory. */

import type { QuotesImported } from '$bindings/QuotesImported';
import type { SourceText } from '$bindings/SourceText';
import { change, tell, type Answers } from './answers';
import { find, sourceInfo } from './cases';
import { excludes } from './codeWork';
import { addCode, findCode } from './codebook';
import { refuse } from './refuse';
import { nameOf, record, type StoredSource } from './study';

type Names =
  | 'last_text'
  | 'source_text'
  | 'source_segments'
  | 'some_segments'
  | 'apply_codes'
  | 'resize_segment'
  | 'recode'
  | 'pin_code'
  | 'unpin_code'
  | 'remove_codings'
  | 'preview_quotes'
  | 'import_quotes';

const MOST_PINS = 9;

const QUOTES: QuotesImported = {
  applied: 12,
  created: ['Barriere/Økonomi'],
  notFound: [{ row: 7, quote: 'vi har alltid gjort det slik her' }],
  ambiguous: [{ row: 11, quote: 'ja', occurrences: 3 }],
  warnings: [],
};

const sorted = ({ segments }: StoredSource): StoredSource['segments'] =>
  segments.toSorted((a, b) => (a.stretches[0]?.start ?? 0) - (b.stretches[0]?.start ?? 0));

function textOf(source: StoredSource): SourceText {
  const { text, turns, speakers, styles, reviewed } = source;
  const segments = sorted(source);
  return { info: sourceInfo(source), text, turns, speakers, styles, segments, reviewedTurns: reviewed };
}

export const codingAnswers: Answers<Names> = {
  last_text: (study) => {
    const last = study.places[0]?.source;
    const source = study.sources.find(({ info }) => info.id === last) ?? study.sources[0];
    return tell(source ? textOf(source) : null);
  },
  source_text: (study, { id }) => tell(textOf(find(study, id))),
  source_segments: (study, { id }) =>
    tell({ segments: sorted(find(study, id)), reviewedTurns: find(study, id).reviewed }),
  some_segments: (study, { source: id, segments }) => {
    const source = find(study, id);
    return tell({
      segments: sorted(source).filter((one) => segments.includes(one.id)),
      reviewedTurns: source.reviewed,
    });
  },
  apply_codes: (study, { source: id, stretches, codes, newCode }) => {
    const source = find(study, id);
    const place = { source: id, start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
    const subject = newCode?.name ?? codes.map((code) => nameOf(study, findCode(study, code))).join(', ');
    record(study, 'apply_codes', subject, 1, place);
    const created = newCode ? addCode(study, newCode.parent, newCode.name) : null;
    const wanted = created ? [...codes, created.id] : codes;
    const same = JSON.stringify(stretches);
    let segment = source.segments.find((one) => JSON.stringify(one.stretches) === same);
    if (!segment) {
      study.nextId += 1;
      const excerpt = `${source.info.code}-${source.segments.length + 1}`;
      segment = {
        id: study.nextId,
        excerpt,
        stretches,
        codings: [],
        case: null,
        memo: null,
        isCertain: true,
      };
      source.segments.push(segment);
    }
    const replaced = segment.codings.filter(({ code }) => wanted.some((one) => excludes(study, one, code)));
    segment.codings = segment.codings.filter((coding) => !replaced.includes(coding));
    for (const code of wanted) {
      if (segment.codings.some((coding) => coding.code === code)) continue;
      study.nextId += 1;
      segment.codings.push({ id: study.nextId, code, coder: 'Ida', at: study.now(), origin: 'hand' });
    }
    const value = {
      segment,
      createdCode: created?.id ?? null,
      replaced: replaced.map(({ code }) => code),
    };
    return { value, nouns: created ? ['codings', 'codes'] : ['codings'] };
  },
  resize_segment: (study, { segment: id, stretches }) => {
    const source = study.sources.find(({ segments }) => segments.some((one) => one.id === id));
    const segment = source?.segments.find((one) => one.id === id);
    if (!source || !segment) return refuse('project-gone', { name: '' }, 'not-found');
    if (
      stretches.length === 0 ||
      stretches.some(({ start, end }) => end <= start || end > source.text.length)
    )
      refuse('project-no-words');
    const same = JSON.stringify(stretches);
    const there = source.segments.find((one) => one.id !== id && JSON.stringify(one.stretches) === same);
    if (there) refuse('project-passage-there', { excerpt: there.excerpt });
    record(study, 'resize_segment', segment.excerpt);
    segment.stretches = stretches;
    return { value: segment, nouns: ['codings'] };
  },
  recode: (study, { codings, code }) => {
    record(study, 'recode', nameOf(study, findCode(study, code)), codings.length);
    for (const segment of study.sources.flatMap(({ segments }) => segments)) {
      const isThere = segment.codings.some((one) => one.code === code && !codings.includes(one.id));
      segment.codings = segment.codings
        .filter(({ id }) => !isThere || !codings.includes(id))
        .map((one) => (codings.includes(one.id) ? { ...one, code } : one));
    }
    return { value: { replaced: [] }, nouns: ['codings'] };
  },
  pin_code: (study, { code: id, position }) => {
    const code = findCode(study, id);
    const taken = study.codes.map(({ pin }) => pin);
    const free = Array.from({ length: MOST_PINS }, (_, index) => index + 1).find(
      (place) => !taken.includes(place),
    );
    const place = position ?? free ?? refuse('project-pins-full', { most: MOST_PINS });
    record(study, 'pin_code', nameOf(study, code));
    for (const other of study.codes) if (other.pin === place) other.pin = null;
    code.pin = place;
    return change('codes');
  },
  unpin_code: (study, { code: id }) => {
    record(study, 'unpin_code', nameOf(study, findCode(study, id)));
    findCode(study, id).pin = null;
    return change('codes');
  },
  remove_codings: (study, { ids }) => {
    const gone = new Set(ids);
    const codings = study.sources.flatMap(({ segments }) => segments.flatMap((segment) => segment.codings));
    const first = codings.find(({ id }) => gone.has(id)) ?? refuse('project-gone', { name: '' }, 'not-found');
    record(study, 'remove_codings', nameOf(study, findCode(study, first.code)), ids.length);
    for (const source of study.sources) {
      for (const segment of source.segments)
        segment.codings = segment.codings.filter(({ id }) => !gone.has(id));
      source.segments = source.segments.filter((segment) => segment.codings.length > 0);
    }
    return change('codings');
  },
  preview_quotes: () =>
    tell({
      headings: ['Dokument', 'Segment', 'Kode'],
      columns: [
        { column: 'source', heading: 'Dokument' },
        { column: 'quote', heading: 'Segment' },
        { column: 'code', heading: 'Kode' },
      ],
      rows: [
        {
          row: 7,
          source: 'Bergmo 1',
          quote: 'vi har alltid gjort det slik her',
          codes: ['Barriere/Økonomi'],
          state: { kind: 'missing', isSourceMissing: false },
        },
        {
          row: 11,
          source: 'Bergmo 1',
          quote: 'ja',
          codes: ['Ressurser'],
          state: {
            kind: 'several',
            places: [
              { before: 'Ny tekst, ', words: 'ja', after: ', det er det.' },
              { before: 'Ja, ', words: 'ja', after: '.' },
            ],
            count: 2,
            chosen: null,
          },
        },
      ],
      brings: QUOTES,
    }),
  import_quotes: () => tell(QUOTES),
};
