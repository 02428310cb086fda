import { describe, expect, it } from 'vitest';
import type { SurveyInfo } from '$bindings/SurveyInfo';
import type { SurveyQuestionInfo } from '$bindings/SurveyQuestionInfo';
import { makeCall } from '$lib/commands/call';
import { MemoryHost } from '$lib/host/memory';
import { ChartState, chartsOf } from './chart.svelte';
import { SurveysState } from './surveys.svelte';

const question = (
  id: number,
  text: string,
  kind: SurveyQuestionInfo['kind'],
  block: string | null = null,
) => ({
  id,
  text,
  block,
  kind,
  source: null,
  options: [],
  tally: { n: 0, counts: [], shares: null, mean: null, median: null, least: null, greatest: null },
  groups: [],
});
const SURVEY: SurveyInfo = {
  id: 1,
  name: 'Svar',
  file: 'svar.csv',
  respondents: 23,
  linked: 23,
  questions: [
    question(1, 'Kommune', 'identity'),
    question(2, 'Barrierer', 'multiple'),
    question(3, 'Ledelse', 'scale', 'I hvilken grad'),
    question(4, 'Økonomi', 'scale', 'I hvilken grad'),
    question(5, 'Utdyp', 'open'),
  ],
};

describe('charts', () => {
  it('are offered of questions with answers to choose, and of each matrix once', () => {
    expect(chartsOf(SURVEY).map(({ label, withBlock }) => [label, withBlock])).toEqual([
      ['Barrierer', false],
      ['I hvilken grad', true],
      ['I hvilken grad: Ledelse', false],
      ['I hvilken grad: Økonomi', false],
    ]);
    expect(chartsOf(null)).toEqual([]);
  });

  it('are written in the format of the ending that was typed', async () => {
    const host = new MemoryHost();
    const call = makeCall(host);
    const surveys = new SurveysState(call, host);
    surveys.answer.value = [SURVEY];
    const state = new ChartState(call, host, surveys, () => ({ path: '/disk/ida/a.sitat', name: 'A' }));
    state.choose('block I hvilken grad');
    expect(state.path).toBe('/disk/ida/I hvilken grad.png');
    state.chooseFormat('svg');
    expect(state.path).toBe('/disk/ida/I hvilken grad.svg');
    state.typePath('/tmp/figur.xlsx');
    expect(state.format).toBe('xlsx');
    await state.run();
    expect(host.calls.at(-1)?.request).toEqual({
      path: '/tmp/figur.xlsx',
      overwrite: false,
      csv: 'semicolon',
      chart: { question: 3, withBlock: true, groupBy: null },
    });
  });
});
