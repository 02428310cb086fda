import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeSound } from './sound.fake';
import { Tape, Undecodable, type TapePiece } from './tape';

const TWO: readonly TapePiece[] = [
  { startMs: 0, endMs: 60_000 },
  { startMs: 60_000, endMs: 90_000 },
];

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:piece');
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => vi.restoreAllMocks());

function tapeOf(pieces: readonly TapePiece[], lengths: number[] = []) {
  const sound = new FakeSound();
  sound.lengths.push(...lengths);
  const read = vi.fn((piece: number) => Promise.resolve(new ArrayBuffer(piece + 1)));
  const onchange = vi.fn();
  const tape = new Tape({ sound: sound.asSound, mediaType: 'audio/wav', pieces, read, onchange });
  return { tape, sound, read, onchange };
}

test('nothing is read before it is played', async () => {
  const { tape, sound, read } = tapeOf(TWO, [60]);
  await tape.seek(12_000);
  expect(read).not.toHaveBeenCalled();
  expect(tape.positionMs).toBe(12_000);
  expect(tape.durationMs).toBe(90_000);
  await tape.play();
  expect(read).toHaveBeenCalledExactlyOnceWith(0);
  expect(sound.currentTime).toBe(12);
  expect(sound.isPlaying && sound.preservesPitch).toBe(true);
});

test('the next piece goes on where one ends, and the last one stops', async () => {
  const { tape, sound, read } = tapeOf(TWO, [60, 30]);
  await tape.play();
  sound.pass(60);
  await vi.waitFor(() => expect(sound.isPlaying).toBe(true));
  expect(read).toHaveBeenLastCalledWith(1);
  sound.pass(10);
  expect(tape.positionMs).toBe(70_000);
  sound.pass(30);
  expect(tape.isPlaying).toBe(false);
  expect(tape.positionMs).toBe(90_000);
});

test('a place in another piece is gone to, also while it plays', async () => {
  const { tape, sound, read } = tapeOf(TWO, [60, 30, 60]);
  await tape.play();
  await tape.seek(75_000);
  expect([sound.currentTime, sound.isPlaying, read.mock.calls.length]).toEqual([15, true, 2]);
  await tape.seek(-5000);
  expect([tape.positionMs, sound.isPlaying, read.mock.calls.length]).toEqual([0, true, 3]);
  await tape.seek(999_000);
  expect(tape.positionMs).toBe(90_000);
});

test('the last of several places asked for is the one that counts', async () => {
  const { tape, sound } = tapeOf(TWO, [60, 30]);
  const playing = tape.play();
  void tape.seek(70_000);
  void tape.seek(80_000);
  await playing;
  await vi.waitFor(() => expect(tape.positionMs).toBe(80_000));
  expect(sound.isPlaying).toBe(true);
});

test('the speed is kept from piece to piece', async () => {
  const { tape, sound } = tapeOf(TWO, [60, 30]);
  tape.rate = 1.5;
  await tape.play();
  await tape.seek(60_000);
  expect([sound.playbackRate, sound.defaultPlaybackRate]).toEqual([1.5, 1.5]);
});

test('the length of what is read whole is known when it plays', async () => {
  const { tape } = tapeOf([{ startMs: 0, endMs: null }], [42]);
  expect(tape.durationMs).toBeNull();
  await tape.play();
  expect(tape.durationMs).toBe(42_000);
});

test('what cannot be decoded is told apart from what cannot be read', async () => {
  const deaf = tapeOf(TWO);
  deaf.sound.isDeaf = true;
  await expect(deaf.tape.play()).rejects.toBeInstanceOf(Undecodable);
  expect(deaf.tape.isPlaying).toBe(false);
  const gone = tapeOf(TWO);
  gone.read.mockRejectedValue(new Error('gone'));
  await expect(gone.tape.play()).rejects.toThrow('gone');
  expect([gone.tape.isPlaying, gone.tape.isLoading]).toEqual([false, false]);
});

test('keys of the headphones are heard', async () => {
  const { tape, sound } = tapeOf(TWO);
  await tape.play();
  sound.pause();
  expect(tape.isPlaying).toBe(false);
  await sound.play();
  expect(tape.isPlaying).toBe(true);
});

test('a tape that is closed lets its piece go and says nothing more', async () => {
  const { tape, sound, onchange } = tapeOf(TWO);
  await tape.play();
  tape.close();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:piece');
  onchange.mockClear();
  sound.dispatchEvent(new Event('timeupdate'));
  expect(onchange).not.toHaveBeenCalled();
});
