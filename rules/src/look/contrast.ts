import type { Colour } from '../kit/document.ts';

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio” and “relative luminance”). */
export function contrast(one: Colour, two: Colour): number {
  const [first, second] = [luminance(one), luminance(two)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const luminance = ({ red, green, blue }: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** `#767676`. */
export const hexOf = ({ red, green, blue }: Colour): string =>
  `#${[red, green, blue].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The colour nearest to `text` on its way to black, or else to white, that has the contrast; black or white if none has. */
export function readableColour(text: Colour, behind: Colour, ratio: number): Colour {
  const ends = [0, 255].sort((one, two) => contrast(grey(two), behind) - contrast(grey(one), behind));
  const target = grey(ends[0] ?? 0);
  for (let step = 1; step < STEPS; step++) {
    const colour = between(text, target, step / STEPS);
    if (contrast(colour, behind) >= ratio) return colour;
  }
  return target;
}

const STEPS = 64;
const grey = (part: number): Colour => ({ red: part, green: part, blue: part });

function between(from: Colour, to: Colour, share: number): Colour {
  const part = (one: number, two: number): number => Math.round(one + (two - one) * share);
  return {
    red: part(from.red, to.red),
    green: part(from.green, to.green),
    blue: part(from.blue, to.blue),
  };
}
