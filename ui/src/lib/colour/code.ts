/**
 * The colours in which codes are shown.
 *
 * A code's own colour is brought to a lightness that can be read on the ground of the window. It is worked out here
 * and not by the style sheet: thousands of runs whose colours the web view has to work out each for itself took it
 * milliseconds a turn, and memory that it did not give back.
 */

export type Ground = 'light' | 'dark' | 'high-contrast';

interface Shade {
  /** Share of the code's colour over its words, 0 to 1. */
  readonly wash: number;
  /** Lightness (0 to 1) is multiplied, lifted and held within bounds. */
  readonly slope: number;
  readonly lift: number;
  readonly darkest: number;
  readonly lightest: number;
}

/** The tokens `--code-…` of the style sheet, which chips of codes follow; a test holds the two together. */
export const SHADES: Readonly<Record<Ground, Shade>> = {
  light: { wash: 0.11, slope: 0.72, lift: 0.17, darkest: 0.3, lightest: 0.63 },
  dark: { wash: 0.16, slope: 0.45, lift: 0.5, darkest: 0.55, lightest: 0.86 },
  'high-contrast': { wash: 0.2, slope: 0.35, lift: 0.62, darkest: 0.7, lightest: 0.95 },
};

type Triple = readonly [number, number, number];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const encoded = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

/** Lightness and the two opponent axes of Oklab (Ottosson 2020). */
function oklabOf([red, green, blue]: Triple): Triple {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

function rgbOf([lightness, a, b]: Triple): Triple {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    encoded(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    encoded(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

/** The parts of `#rrggbb`, 0 to 1; black for anything else. */
function parts(colour: string): Triple {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const part = (index: number): number => parseInt(digits?.[index] ?? '0', 16) / 255;
  return [part(1), part(2), part(3)];
}

const byte = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 255);

const written = (colour: Triple): string =>
  `#${colour.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;

/** A code's colour `#rrggbb` as it is shown on a ground. */
export function shownColour(colour: string, ground: Ground): string {
  const { slope, lift, darkest, lightest } = SHADES[ground];
  const [lightness, a, b] = oklabOf(parts(colour));
  return written(rgbOf([Math.min(lightest, Math.max(darkest, lightness * slope + lift)), a, b]));
}

/** One faint colour for washes of these shown colours that lie over each other, the first on top. */
export function washOf(shown: readonly string[], ground: Ground): string {
  const share = SHADES[ground].wash / Math.max(1, shown.length);
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (const colour of shown.toReversed()) {
    const [r, g, b] = parts(colour);
    [red, green, blue] = [r, g, b].map((part, index) => {
      const below = [red, green, blue][index] ?? 0;
      return part * share + below * (1 - share);
    }) as [number, number, number];
    covered = share + covered * (1 - share);
  }
  const whole = covered === 0 ? 1 : covered;
  const [r, g, b] = [red / whole, green / whole, blue / whole].map(byte);
  return `rgb(${r} ${g} ${b} / ${covered.toFixed(3)})`;
}
