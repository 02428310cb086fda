/** Recordings in memory: a source is linked to a name, and there is no sound. */

import { change, tell, type Answers } from './answers';
import { find } from './cases';

type Names = 'recording' | 'link_recording' | 'unlink_recording' | 'set_recording_offset';

export const recordingAnswers: Answers<Names> = {
  recording: (study, { id }) => tell(find(study, id).recording ?? null),
  link_recording: (study, { source: id, path }) => {
    const source = find(study, id);
    source.recording = {
      path,
      fileName: path.split('/').at(-1) ?? path,
      offsetMs: source.recording?.offsetMs ?? 0,
      isMissing: false,
      refused: null,
      mediaType: 'audio/wav',
      pieces: [
        { startMs: 0, endMs: 60_000 },
        { startMs: 60_000, endMs: 90_000 },
      ],
    };
    return change('sources');
  },
  unlink_recording: (study, { id }) => {
    find(study, id).recording = null;
    return change('sources');
  },
  set_recording_offset: (study, { source: id, offsetMs }) => {
    const source = find(study, id);
    if (source.recording) source.recording = { ...source.recording, offsetMs };
    return change('sources');
  },
};
