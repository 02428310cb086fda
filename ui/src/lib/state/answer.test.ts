import { describe, expect, it } from 'vitest';
import { LatestAnswer } from './answer.svelte';

/** Questions that are answered by hand. */
function questions(): { ask: () => Promise<number>; answer: (value: number) => void; asked: () => number } {
  const waiting: ((value: number) => void)[] = [];
  let asked = 0;
  return {
    ask: () => {
      asked += 1;
      return new Promise((resolve) => waiting.push(resolve));
    },
    answer: (value) => waiting.shift()?.(value),
    asked: () => asked,
  };
}

describe('the latest answer', () => {
  it('asks once more, not many times, when much changes meanwhile', async () => {
    const { ask, answer, asked } = questions();
    const latest = new LatestAnswer(0, ask);
    const done = latest.refresh();
    void latest.refresh();
    void latest.refresh();
    answer(1);
    await Promise.resolve();
    await Promise.resolve();
    answer(2);
    await done;
    expect([asked(), latest.value]).toEqual([2, 2]);
  });

  it('forgets an answer to a question about another project', async () => {
    const { ask, answer } = questions();
    const latest = new LatestAnswer(0, ask);
    const done = latest.refresh();
    latest.clear();
    answer(7);
    await done;
    expect([latest.value, latest.isLoaded]).toEqual([0, false]);
  });

  it('loses no question asked the moment an answer has come', async () => {
    const { ask, answer, asked } = questions();
    const latest = new LatestAnswer(0, ask);
    const first = latest.refresh();
    answer(1);
    while (latest.isLoading) await Promise.resolve();
    void latest.refresh();
    await first;
    expect(asked()).toBe(2);
  });

  it('takes a part that has become another without asking for the whole', async () => {
    const whole = questions();
    const part = questions();
    const latest = new LatestAnswer(0, whole.ask);
    const loaded = latest.refresh();
    whole.answer(10);
    await loaded;
    const add = async (): Promise<(value: number) => number> => {
      const more = await part.ask();
      return (value) => value + more;
    };
    const first = latest.amend(add);
    const second = latest.amend(add);
    await Promise.resolve();
    part.answer(1);
    await first;
    part.answer(2);
    await second;
    expect([latest.value, whole.asked()]).toEqual([13, 1]);
  });

  it('leaves a part to the whole where that is asked for meanwhile', async () => {
    const whole = questions();
    const part = questions();
    const latest = new LatestAnswer(0, whole.ask);
    const loaded = latest.refresh();
    whole.answer(10);
    await loaded;
    const amended = latest.amend(async () => {
      const more = await part.ask();
      return (value) => value + more;
    });
    await Promise.resolve();
    const asked = latest.refresh();
    part.answer(1);
    await amended;
    whole.answer(11);
    await asked;
    expect(latest.value).toBe(11);
  });

  it('keeps the last good answer when asking fails, and says so', async () => {
    let fails = false;
    const latest = new LatestAnswer(0, () =>
      fails ? Promise.reject(new Error('gone')) : Promise.resolve(3),
    );
    await latest.refresh();
    fails = true;
    await latest.refresh();
    expect([latest.value, latest.failure?.parameters.detail]).toEqual([3, 'gone']);
  });
});
