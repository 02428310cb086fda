/** An invented survey, as a file has it. */

const SCALE = ['I liten grad', 'I noen grad', 'I stor grad'];

/** Twenty-four answers: a question with one answer, one with several, and a matrix of two rows. */
export function answers(): string {
  const rows = Array.from({ length: 24 }, (_, at) =>
    [
      ['Storvik', 'Bergmo', 'Elvnes'][at % 3],
      at % 4 === 0 ? 'Nei' : 'Ja',
      at % 2 === 0 ? 'x' : '',
      at % 3 === 0 ? 'x' : '',
      SCALE[at % 3],
      SCALE[(at * 2) % 3],
    ].join(';'),
  );
  const head =
    'Kommune;Strategi;Barrierer [Økonomi];Barrierer [Juss];I hvilken grad [Møter];I hvilken grad [Ledelse]';
  return [head, ...rows].join('\n');
}
