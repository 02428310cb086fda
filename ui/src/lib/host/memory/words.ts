/** Lists of words: each word as it is written, said by anybody. Nothing is like anything. */

import type { WordForm } from '$bindings/WordForm';
import { tell, type Answers } from './answers';

const cut = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const formsOf = (form: string, count: number): WordForm[] => [{ form, count }];

export const wordAnswers: Answers<'word_list' | 'collocations' | 'similar_passages'> = {
  word_list: (study, { holding, limit }) => {
    const counts = new Map<string, Set<number>>();
    let total = 0;
    const times = new Map<string, number>();
    for (const { info, text } of study.sources) {
      for (const word of cut(text)) {
        total += 1;
        times.set(word, (times.get(word) ?? 0) + 1);
        counts.set(word, (counts.get(word) ?? new Set()).add(info.id));
      }
    }
    const found = [...times]
      .filter(([word]) => word.includes(holding))
      .sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1));
    return tell({
      words: found.slice(0, limit).map(([word, count]) => ({
        word,
        forms: formsOf(word, count),
        count,
        rate: (count * 10_000) / Math.max(total, 1),
        sources: counts.get(word)?.size ?? 0,
        participants: 0,
        cases: 0,
        byCase: [],
      })),
      different: found.length,
      total,
      sources: study.sources.length,
      participants: 0,
      cases: [],
      stopLanguages: [],
      leftOut: 0,
    });
  },
  collocations: (study, { search, window, atLeast, limit }) => {
    const near = new Map<string, number>();
    let [hits, total] = [0, 0];
    for (const { text } of study.sources) {
      const words = cut(text);
      total += words.length;
      words.forEach((word, place) => {
        if (word !== search.query) return;
        hits += 1;
        for (const other of words.slice(Math.max(0, place - window), place + window + 1))
          if (other !== word) near.set(other, (near.get(other) ?? 0) + 1);
      });
    }
    const found = [...near].filter(([, count]) => count >= atLeast).sort(([, more], [, less]) => less - more);
    return tell({
      words: found.slice(0, limit).map(([word, count]) => ({
        word,
        forms: formsOf(word, count),
        near: count,
        count,
        expected: 0,
        likelihood: count,
        sources: 1,
        participants: 0,
      })),
      different: found.length,
      forms: [{ word: search.query, form: search.query, kind: 'exact', set: null, count: hits, on: true }],
      hits,
      wordsNear: [...near.values()].reduce((sum, count) => sum + count, 0),
      total,
      stopLanguages: [],
    });
  },
  similar_passages: () => tell({ words: [], passages: [] }),
};
