/** Progress and coding of places in memory. */

import { change, tell, type Answers } from './answers';
import { find } from './cases';
import { record } from './study';

type Names =
  | 'round'
  | 'begin_round'
  | 'mark_turns'
  | 'unmark_turns'
  | 'set_source_progress'
  | 'go_through_again'
  | 'preview_places'
  | 'code_places';

export const progressAnswers: Answers<Names> = {
  round: (study) => tell(study.round),
  begin_round: (study, { isShuffled }) => {
    const number = study.round.number + 1;
    record(study, 'begin_round', String(number));
    const order = isShuffled ? study.sources.map(({ info }) => info.id).toReversed() : null;
    study.round = { number, startedAt: study.now(), order };
    for (const { info } of study.sources) Object.assign(info, { declared: 'nothing', isBegun: false });
    return change('progress');
  },
  mark_turns: (study, { source: id, turns }) => {
    const source = find(study, id);
    record(study, 'mark_turns', source.info.name, turns.length);
    source.reviewed = [...new Set([...source.reviewed, ...turns])];
    return change('progress');
  },
  unmark_turns: (study, { source: id, turns }) => {
    const source = find(study, id);
    record(study, 'unmark_turns', source.info.name, turns.length);
    source.reviewed = source.reviewed.filter((turn) => !turns.includes(turn));
    return change('progress');
  },
  go_through_again: (study, { id }) => {
    record(study, 'set_source_progress', find(study, id).info.name);
    return change('progress');
  },
  set_source_progress: (study, { sources, declared }) => {
    const [first] = sources.map((id) => find(study, id));
    record(study, 'set_source_progress', first?.info.name ?? '', sources.length);
    for (const id of sources) find(study, id).info.declared = declared;
    return change('progress');
  },
  preview_places: (study, { places }) => {
    const speaker = places.kind === 'speaker' ? places.value : null;
    const listed = study.sources.flatMap(({ info, text, turns, speakers }) =>
      turns
        .filter((turn) => speaker !== null && turn.speaker === speaker)
        .map((turn) => ({
          place: { source: info.id, start: turn.contentStart, end: turn.contentEnd },
          sourceName: info.name,
          speaker: speakers.find(({ id }) => id === turn.speaker)?.label ?? null,
          turn: turn.number,
          quote: [...text].slice(turn.contentStart, turn.contentEnd).join(''),
          isCoded: false,
        })),
    );
    return tell({ places: listed, total: listed.length });
  },
  code_places: (study, { places, codes }) => {
    record(study, 'code_places', '', places.length);
    return { value: { applied: places.length * codes.length, already: 0, excluded: 0 }, nouns: ['codings'] };
  },
};
