/** An invented study: three municipalities, four interviews and a strategy. */

import { plainAttribute, plainCase } from './plain';
import type { CodeInfo } from '$bindings/CodeInfo';
import type { SourceKind } from '$bindings/SourceKind';
import { countWords, lengthOf, parseTurns } from './parse';
import { emptyContent, type Content, type StoredSource } from './study';

const STORVIK_1 = `I: Hva var bakgrunnen for at dere begynte med smartby-arbeidet?
Leder: Vi så jo hva som kom: flere eldre, færre i arbeid. Behovene vokser, og det gjør ikke budsjettet. Da må vi gjøre ting på en annen måte.
I: Når ble det et eget program?
Leder: I 2021. Da hadde vi tre piloter som gikk hver for seg, og ingen visste helt hvem som eide resultatene. Klimaplanen pekte i samme retning, så vi samlet det.
I: Hva har vært vanskeligst?
Leder: Det er jo litt sånn at hver sektor eier sitt. Helse har sine systemer, teknisk har sine, og så skal vi dele data på tvers. Juristene sier nei før de har hørt ferdig spørsmålet, og det forstår jeg, for personvern er ikke noe du tar lett på.
I: Hvem er med i arbeidet?
Leder: Fire stykker i kjernen. Resten er folk som gjør dette ved siden av jobben sin, og det merkes. Vi mangler kompetanse på data, rett og slett.
I: Hva har fungert?
Leder: Sensorene i vannledningene. Vi fant en lekkasje den første uka 🙂 og da snudde hele formannskapet.`;

const STORVIK_2 = `I: Hvordan ble du involvert?
Rådgiver: Jeg ble spurt fordi jeg hadde jobbet med kart. Det var ingen plan bak det.
I: Hva savner du?
Rådgiver: Tid. Og noen som kan si at dette er viktig, også når det koster. Forankringen er tynn under kommunedirektøren.
I: Hva med innbyggerne?
Rådgiver: Vi har hatt to folkemøter. På det ene kom det sju stykker, på det andre nesten hundre, for da handlet det om ferga.`;

const ELVNES_1 = `Intervjuer: Kan du fortelja korleis de kom i gang?
Kari: Me fekk eit tilbod frå fylket om å vera med på eit datasjøprosjekt. Det var ikkje noko me hadde tenkt ut sjølve.
Intervjuer: Kva hindrar dykk mest?
Kari: Folk. Me er små, og når éin sluttar, forsvinn alt ho kunne. Siloane er ikkje problemet her, for me sit i same gangen.
Intervjuer: Kva vil de ha ut av det?
Kari: At dei gamle kan bu heime lenger. Det er heile poenget, eigentleg.`;

const STRATEGY = `Strategi for det digitale Storvik 2024–2028
Kommunen skal bruke data og teknologi til å møte en aldrende befolkning og nå klimamålene.
Deling av data på tvers av sektorer er hovedregelen. Personvern skal være innebygd fra starten.`;

interface Code {
  id: number;
  parent: number | null;
  name: string;
  colour: string;
  definition?: string;
}

const CODES: Code[] = [
  {
    id: 1,
    parent: null,
    name: 'Drivkraft',
    colour: '#2f7d8c',
    definition: 'Det som får kommunen til å begynne eller fortsette.',
  },
  {
    id: 2,
    parent: 1,
    name: 'Klima',
    colour: '#2f7d8c',
    definition: 'Klimamål eller klimaplan nevnes som grunn.',
  },
  {
    id: 3,
    parent: 1,
    name: 'Ressursgap',
    colour: '#2f7d8c',
    definition: 'Behovene vokser raskere enn midlene.',
  },
  { id: 4, parent: null, name: 'Barriere', colour: '#b5643c', definition: 'Det som står i veien.' },
  {
    id: 5,
    parent: 4,
    name: 'Siloer og samhandling',
    colour: '#b5643c',
    definition: 'Sektorer som holder på sitt.',
  },
  { id: 6, parent: 4, name: 'Kompetanse', colour: '#b5643c', definition: 'Det mangler folk eller kunnskap.' },
  { id: 7, parent: 4, name: 'Juss og personvern', colour: '#b5643c' },
  { id: 8, parent: 4, name: 'Forankring', colour: '#b5643c' },
  {
    id: 9,
    parent: null,
    name: 'Fase',
    colour: '#7a5ea8',
    definition: 'Hvor i forløpet det som fortelles, ligger.',
  },
  { id: 10, parent: 9, name: 'Problemdefinisjon', colour: '#7a5ea8' },
  { id: 11, parent: 9, name: 'Pilot', colour: '#7a5ea8' },
];

/** Words, and the codes on them. */
const CODINGS: Record<number, [string, number[]][]> = {
  1: [
    ['Vi så jo hva som kom: flere eldre, færre i arbeid.', [3, 10]],
    ['Behovene vokser, og det gjør ikke budsjettet.', [3]],
    ['tre piloter som gikk hver for seg, og ingen visste helt hvem som eide resultatene', [5, 11]],
    ['Klimaplanen pekte i samme retning', [2]],
    ['hver sektor eier sitt. Helse har sine systemer, teknisk har sine', [5]],
    ['personvern er ikke noe du tar lett på', [7]],
    ['Vi mangler kompetanse på data', [6]],
  ],
  2: [
    ['Det var ingen plan bak det.', [8]],
    ['Forankringen er tynn under kommunedirektøren.', [8]],
  ],
  3: [
    ['når éin sluttar, forsvinn alt ho kunne', [6]],
    ['At dei gamle kan bu heime lenger.', [3]],
  ],
};

export function sampleContent(): Content {
  const content = emptyContent('Smartby i tre kommuner');
  content.attributes = [
    { id: 1, name: 'Innbyggere', kind: 'number', unit: null, formula: null, ...plainAttribute },
    { id: 2, name: 'Smartby-budsjett', kind: 'number', unit: 'mill. kr', formula: null, ...plainAttribute },
    {
      id: 3,
      name: 'Kroner per innbygger',
      kind: 'number',
      unit: 'kr',
      formula: '«Smartby-budsjett» * 1000000 / Innbyggere',
      ...plainAttribute,
    },
    { id: 4, name: 'Strategi vedtatt', kind: 'boolean', unit: null, formula: null, ...plainAttribute },
    { id: 5, name: 'Fylke', kind: 'text', unit: null, formula: null, ...plainAttribute },
  ];
  const numbers = (
    people: number,
    money: number,
    has: boolean,
    county: string,
  ): Content['cases'][number]['values'] => [
    { kind: 'number', value: people },
    { kind: 'number', value: money },
    { kind: 'number', value: Math.round((money * 1e6) / people) },
    { kind: 'boolean', value: has },
    { kind: 'text', value: county },
  ];
  content.cases = [
    {
      id: 1,
      name: 'Storvik',
      kind: 'municipality',
      ...plainCase,
      values: numbers(48200, 12.5, true, 'Vestland'),
      sources: 0,
      participants: 0,
    },
    {
      id: 2,
      name: 'Elvnes',
      kind: 'municipality',
      ...plainCase,
      values: numbers(9100, 2.1, false, 'Møre og Romsdal'),
      sources: 0,
      participants: 0,
    },
    {
      id: 3,
      name: 'Bergmo',
      kind: 'municipality',
      ...plainCase,
      values: [{ kind: 'number', value: 3400 }, null, null, null, null],
      sources: 0,
      participants: 0,
    },
  ];
  content.participants = [
    { id: 1, name: 'Leder for innovasjon', shown: 'Leder for innovasjon', cases: [1] },
    { id: 2, name: 'Rådgiver, kart og data', shown: 'Rådgiver, kart og data', cases: [1] },
    { id: 3, name: 'Kari', shown: 'Kari', cases: [2] },
  ];
  content.codes = CODES.map((code) =>
    newCode(content, code.id, code.parent, code.name, code.colour, code.definition),
  );
  content.sources = [
    source(
      content,
      1,
      'Storvik intervju 1',
      'SI1',
      'interview',
      STORVIK_1,
      [1],
      { I: null, Leder: 1 },
      'Storvik_intervju1.docx',
    ),
    source(
      content,
      2,
      'Storvik intervju 2',
      'SI2',
      'interview',
      STORVIK_2,
      [1],
      { I: null, Rådgiver: 2 },
      'Storvik_intervju2.docx',
    ),
    source(
      content,
      3,
      'Elvnes intervju',
      'EI',
      'interview',
      ELVNES_1,
      [2],
      { Intervjuer: null, Kari: 3 },
      'elvnes.txt',
    ),
    source(
      content,
      4,
      'Digitalt Storvik 2024–2028',
      'DS',
      'policy-document',
      STRATEGY,
      [1],
      {},
      'strategi.docx',
    ),
  ];
  for (const [id, codings] of Object.entries(CODINGS)) {
    const stored = content.sources.find(({ info }) => info.id === Number(id));
    if (stored) codings.forEach(([quote, codes], index) => addSegment(stored, quote, codes, index));
  }
  return content;
}

function addSegment(stored: StoredSource, quote: string, codes: number[], index: number): void {
  const at = stored.text.indexOf(quote);
  if (at < 0) throw new Error(`not in the sample: ${quote}`);
  const start = lengthOf(stored.text.slice(0, at));
  const id = stored.info.id * 100 + index;
  stored.segments.push({
    id,
    excerpt: `${stored.info.code}-${index + 1}`,
    stretches: [{ start, end: start + lengthOf(quote) }],
    codings: codes.map((code, place) => ({
      id: id * 10 + place,
      code,
      coder: 'Ida',
      at: 1763721000000,
      origin: 'hand' as const,
    })),
    case: null,
    memo: index === 0 ? 'Sier det samme som i folkemøtet.' : null,
    isCertain: true,
  });
}

export function newCode(
  content: Content,
  id: number,
  parent: number | null,
  name: string,
  colour = '#6b7280',
  definition = '',
): CodeInfo {
  const above = content.codes.find((code) => code.id === parent);
  return {
    id,
    parent,
    depth: parent === null ? 0 : (above?.depth ?? 0) + 1,
    texts: [{ language: 'nb', name, definition, include: '', exclude: '', example: '' }],
    colour: above?.colour ?? colour,
    kind: 'ordinary',
    origin: 'data',
    isCodable: parent !== null,
    segments: 0,
    segmentsBelow: 0,
    counterparts: [],
    pin: null,
    handledBy: [],
    handles: [],
    retiredAt: null,
    prompts: [],
    lock: null,
  };
}

export function source(
  content: Content,
  id: number,
  name: string,
  code: string,
  kind: SourceKind,
  text: string,
  cases: number[],
  speakers: Record<string, number | null>,
  fileName: string,
): StoredSource {
  const parsed = parseTurns(text);
  const labels = [...new Set(parsed.flatMap(({ label }) => (label === null ? [] : [label])))];
  const infos = labels.map((label, index) => {
    const person = speakers[label] ?? null;
    const participant = content.participants.find((one) => one.id === person) ?? null;
    return {
      id: id * 100 + index,
      label,
      shown: label,
      role: participant ? ('participant' as const) : ('interviewer' as const),
      participant,
      turns: parsed.filter((turn) => turn.label === label).length,
    };
  });
  const turns = parsed.map(({ turn, label }) => ({
    ...turn,
    speaker: infos.find((info) => info.label === label)?.id ?? null,
  }));
  return {
    info: {
      id,
      name,
      code,
      kind,
      language: name.startsWith('Elvnes') ? 'nn' : 'nb',
      languageTag: null,
      cleaning: [],
      cases,
      defaultCase: null,
      participants: [],
      words: countWords(text),
      characters: lengthOf(text),
      turns: turns.length,
      segments: 0,
      codedTurns: 0,
      untouchedTurns: 0,
      declared: 'nothing',
      isBegun: false,
      fileName,
      encoding: fileName.endsWith('.txt') ? 'windows-1252' : null,
      importedAt: 1763720000000,
    },
    text,
    reviewed: [],
    turns,
    speakers: infos,
    styles:
      kind === 'policy-document'
        ? [{ start: 0, end: lengthOf(text.split('\n')[0] ?? ''), style: 'heading-1' }]
        : [],
    segments: [],
  };
}
