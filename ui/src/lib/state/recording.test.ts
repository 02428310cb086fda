import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryHost } from '$lib/host/memory';
import { FakeSound } from '$lib/recording/sound.fake';
import { App } from './app.svelte';
import { RecordingState } from './recording.svelte';

let app: App;
let host: MemoryHost;
let sound: FakeSound;
let recording: RecordingState;

/** The turns of the shown text get times: every second one none. */
async function begin(): Promise<void> {
  host = new MemoryHost();
  app = new App(host);
  await app.start();
  await app.project.openSample();
  for (const [index, turn] of (host.study.sources[0]?.turns ?? []).entries())
    turn.timeMs = index % 2 === 0 ? index * 10_000 : null;
  await app.reading.open(1);
  sound = new FakeSound();
  recording = new RecordingState(app.call, host, app.reading, () => sound.asSound);
  recording.show(1);
  await recording.link(1, '/opptak/1.wav', 0);
  await recording.answer.refresh();
}

const block = (index: number) => {
  const found = app.reading.shown?.blocks[index];
  if (!found) throw new Error(`no block ${index}`);
  return found;
};

beforeEach(async () => {
  URL.createObjectURL = vi.fn(() => 'blob:piece');
  URL.revokeObjectURL = vi.fn();
  await begin();
});

describe('the recording of a text', () => {
  it('plays from the turn, and from the nearest earlier one where it has no time', async () => {
    await recording.playFrom(block(2));
    expect([sound.currentTime, recording.isPlaying]).toEqual([20, true]);
    await recording.playFrom(block(1));
    expect(sound.currentTime).toBe(0);
  });

  it('knows the turn that is heard, and counts the shift in', async () => {
    expect(recording.spoken).toBeNull();
    await recording.playFrom(block(2));
    expect(recording.spoken?.index).toBe(2);
    sound.pass(19);
    expect(recording.spoken?.index).toBe(2);
    sound.pass(1);
    expect(recording.spoken?.index).toBe(4);
    await recording.link(1, '/opptak/1.wav', 15_000);
    await recording.answer.refresh();
    expect([recording.isPlaying, recording.spoken?.index]).toEqual([true, 2]);
    expect(recording.timeInText).toBe(25_000);
    await recording.playFrom(block(2));
    expect(sound.currentTime).toBe(35);
  });

  it('goes back three seconds, and not before the beginning', async () => {
    await recording.playFrom(block(0));
    sound.pass(4);
    await recording.back();
    expect(sound.currentTime).toBe(1);
    await recording.back();
    expect(sound.currentTime).toBe(0);
  });

  it('plays slower and faster within its bounds', () => {
    for (let step = 0; step < 9; step += 1) recording.step(-1);
    expect(recording.rate).toBe(0.5);
    for (let step = 0; step < 9; step += 1) recording.step(1);
    expect(recording.rate).toBe(2);
  });

  it('says when it cannot be decoded, and what to install', async () => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('Linux x86_64');
    sound.isDeaf = true;
    await recording.toggle();
    expect(recording.failure?.key).toBe('recording-no-decoder');
    expect(recording.failure?.parameters).toMatchObject({ apt: 'gstreamer1.0-plugins-good', file: '1.wav' });
    expect(recording.isPlaying).toBe(false);
  });

  it('sets the time of a turn to what is heard', async () => {
    await recording.playFrom(block(2));
    sound.pass(1.5);
    const turn = block(3).turn;
    if (turn) await recording.setTimeOf(turn);
    expect(host.calls.findLast(({ name }) => name === 'set_turn_time')).toEqual({
      name: 'set_turn_time',
      request: { source: 1, turn: turn?.number, timeMs: 21_500 },
    });
  });

  it('stops with the link, and with the text', async () => {
    await recording.toggle();
    await recording.unlink(1);
    await recording.answer.refresh();
    expect([recording.isPlaying, recording.canPlay, sound.isPlaying]).toEqual([false, false, false]);
  });
});
