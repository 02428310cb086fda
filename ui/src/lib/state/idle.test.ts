import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from './idle';

const MINUTE = 60_000;

describe('a window in which nobody does anything', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told of after the minutes, once, and anew after as long again', () => {
    vi.useFakeTimers();
    const told = vi.fn();
    const end = whenIdle(() => 5, told);
    vi.advanceTimersByTime(4.5 * MINUTE);
    window.dispatchEvent(new KeyboardEvent('keydown'));
    vi.advanceTimersByTime(4.5 * MINUTE);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(MINUTE);
    expect(told).toHaveBeenCalledTimes(1);
    end();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is never told of where that is switched off', () => {
    vi.useFakeTimers();
    const told = vi.fn();
    const end = whenIdle(() => 0, told);
    vi.advanceTimersByTime(600 * MINUTE);
    expect(told).not.toHaveBeenCalled();
    end();
  });
});
