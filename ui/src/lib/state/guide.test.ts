import { expect, it } from 'vitest';
import type { GuideQuestionInfo } from '$bindings/GuideQuestionInfo';
import { placeAmong } from './guide.svelte';

const question = (id: number, depth: number): GuideQuestionInfo => ({
  id,
  depth,
  number: String(id),
  text: '',
  codes: [],
  turns: 0,
  continues: null,
});

it('counts the place of a question among those beside it, and of a probe among its own', () => {
  const questions = [question(1, 0), question(2, 1), question(3, 1), question(4, 0), question(5, 1)];
  expect(questions.map(({ id }) => placeAmong(questions, id))).toEqual([0, 0, 1, 1, 0]);
});
