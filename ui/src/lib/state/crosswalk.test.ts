import { describe, expect, it, vi } from 'vitest';
import type { Correspondence } from '$bindings/Correspondence';
import type { Crosswalk } from '$bindings/Crosswalk';
import { CommandFailure, type Call } from '$lib/commands/call';
import { CrosswalkState, linesOf } from './crosswalk.svelte';

/** A core that keeps what is said of pairs. */
function core(families: Crosswalk['families'] = []): {
  call: Call;
  asked: ReturnType<typeof vi.fn>;
  gone: Set<number>;
} {
  const said = new Map<string, Correspondence>();
  const gone = new Set<number>();
  const answer = (name: string, request: Record<string, unknown>): unknown => {
    if (name === 'crosswalk') {
      const trees = request.trees as [number, number] | null;
      if (trees?.some((own) => gone.has(own)))
        throw new CommandFailure({ kind: 'refused', key: 'codebook-unknown', parameters: {} });
      const side = (head: number) => ({ head, name: String(head), codes: [] });
      const sides = trees && [side(trees[0]), side(trees[1])];
      return { families, sides, correspondences: [...said.values()] };
    }
    if (name === 'cell') return { excerpts: [], hits: [], voices: [] };
    const {
      one,
      other,
      said: now,
    } = request as { one: number; other: number; said: Record<string, unknown> | null };
    if (now === null) said.delete(`${one} ${other}`);
    else {
      const evidence = (now.evidence as number[]).map((segment) => ({ segment }));
      const own = { one, other, kind: now.kind, text: now.note, note: now.note, evidence };
      said.set(`${one} ${other}`, own as unknown as Correspondence);
    }
    return {};
  };
  const asked = vi.fn((name: string, request: Record<string, unknown>) =>
    Promise.resolve().then(() => answer(name, request)),
  );
  return { call: asked as unknown as Call, asked, gone };
}

describe('two trees', () => {
  it('begins with the families between which something corresponds, else with the first two', async () => {
    const known = new CrosswalkState(core([{ one: 5, other: 7, count: 3 }]).call);
    await known.answer.load();
    await known.begin([1, 2, 5, 7]);
    expect(known.trees).toEqual([5, 7]);
    const fresh = new CrosswalkState(core().call);
    await fresh.answer.load();
    await fresh.begin([1, 2]);
    expect([fresh.trees, fresh.sides?.map(({ head }) => head)]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    await fresh.choose(0, 2);
    expect(fresh.trees).toEqual([2, 1]);
  });

  it('forgets a tree that was deleted', async () => {
    const { call, gone } = core();
    const state = new CrosswalkState(call);
    await state.begin([1, 2]);
    gone.add(2);
    state.changed({ nouns: ['codes'] } as unknown as Parameters<typeof state.changed>[0]);
    await state.answer.refresh();
    expect([state.trees, state.sides, state.answer.failure]).toEqual([null, null, null]);
  });

  it('holds a code, meets another on either side, and lets go of it', async () => {
    const { call } = core();
    const state = new CrosswalkState(call);
    await state.begin([1, 2]);
    state.hold(1, 20);
    expect([state.pairWith(0, 10), state.pairWith(1, 21)]).toEqual([[10, 20], null]);
    state.kind = 'wider';
    await state.meet([10, 20], false);
    expect(state.find(10, 20), 'nothing is written where nothing may be').toBeNull();
    await state.meet([10, 20], true);
    expect([state.open?.kind, state.pair]).toEqual(['wider', [10, 20]]);
    state.hold(1, 20);
    expect(state.held).toBeNull();
    await state.remove([10, 20]);
    expect([state.open, state.pair]).toEqual([null, null]);
  });

  it('keeps what two fields say at once: each writes from what the one before left', async () => {
    const { call } = core();
    const state = new CrosswalkState(call);
    await state.begin([1, 2]);
    await state.write([10, 20], {});
    await Promise.all([
      state.write([10, 20], { note: 'Nesten' }),
      state.write([10, 20], { kind: 'related' }),
      state.write([10, 20], { evidence: [4] }),
    ]);
    const own = state.find(10, 20);
    expect([own?.text, own?.kind, own?.evidence.length]).toEqual(['Nesten', 'related', 1]);
  });
});

describe('lines of a table', () => {
  it('are the codes that could correspond: headings without a mark are none', () => {
    const code = (id: number, count: number, isWithout: boolean) => ({
      code: id,
      name: '',
      path: '',
      depth: 0,
      count,
      isWithout,
    });
    const lines = linesOf([code(1, 0, false), code(2, 2, false), code(3, 0, true)]);
    expect(lines.map((own) => own.code)).toEqual([2, 3]);
  });
});
