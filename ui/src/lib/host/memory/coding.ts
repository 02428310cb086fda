/** Reading and coding in memory. */

import { change, tell, type Answers } from './answers';
import { find, sourceInfo } from './cases';
import { addCode, findCode } from './codebook';
import { refuse } from './refuse';
import { nameOf, record, type StoredSource } from './study';

type Names =
  'source_text' | 'source_segments' | 'apply_codes' | 'remove_codings' | 'write_memo' | 'import_quotes';

const sorted = ({ segments }: StoredSource): StoredSource['segments'] =>
  segments.toSorted((a, b) => (a.stretches[0]?.start ?? 0) - (b.stretches[0]?.start ?? 0));

export const codingAnswers: Answers<Names> = {
  source_text: (study, { id }) => {
    const source = find(study, id);
    const { text, turns, speakers, styles } = source;
    return tell({ info: sourceInfo(source), text, turns, speakers, styles, segments: sorted(source) });
  },
  source_segments: (study, { id }) => tell({ segments: sorted(find(study, id)) }),
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
    for (const code of wanted) {
      if (segment.codings.some((coding) => coding.code === code)) continue;
      study.nextId += 1;
      segment.codings.push({ id: study.nextId, code, coder: 'Ida', at: study.now() });
    }
    const value = { segment, createdCode: created?.id ?? null };
    return { value, nouns: created ? ['codings', 'codes'] : ['codings'] };
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
  write_memo: (study, { segment: id, text }) => {
    const segment =
      study.sources.flatMap(({ segments }) => segments).find((one) => one.id === id) ??
      refuse('project-gone', { name: '' }, 'not-found');
    record(study, 'write_memo', segment.excerpt);
    segment.memo = text.trim() === '' ? null : text;
    return change('codings');
  },
  import_quotes: () =>
    tell({
      applied: 12,
      created: ['Barriere/Økonomi'],
      notFound: [{ row: 7, quote: 'vi har alltid gjort det slik her' }],
      ambiguous: [{ row: 11, quote: 'ja', occurrences: 3 }],
      warnings: [],
    }),
};
