import type { Colour } from '@fineprint/rules/kit/document';
import { COLOUR_NAMES } from './colour-names.ts';

/** A colour that may let through what is behind it: `alpha` from 0 to 1. */
export interface Paint extends Colour {
  readonly alpha: number;
}

export const BLACK: Paint = { red: 0, green: 0, blue: 0, alpha: 1 };
export const WHITE: Paint = { red: 255, green: 255, blue: 255, alpha: 1 };
export const CLEAR: Paint = { red: 0, green: 0, blue: 0, alpha: 0 };

/** A colour in hexadecimal, by name, or as `rgb()` or `hsl()`; null for any other, which cannot be told. */
export function readColour(value: string): Paint | null {
  if (value === 'transparent') return CLEAR;
  if (value.startsWith('#')) return readHex(value.slice(1));
  const named = COLOUR_NAMES.get(value);
  if (named !== undefined) return readHex(named);
  const parts = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(value);
  const numbers = (parts?.[2] ?? '').split(/[\s,/]+/).filter(part => part !== '');
  if (parts === null || numbers.length < 3 || numbers.length > 4) return null;
  const alpha = numbers[3] === undefined ? 1 : share(numbers[3], 1);
  const colour = parts[1] === 'rgb' ? readRgb(numbers) : readHsl(numbers);
  return colour === null || alpha === null ? null : { ...colour, alpha };
}

function readHex(digits: string): Paint | null {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) return null;
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const part = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16);
  return { red: part(0), green: part(2), blue: part(4), alpha: full.length === 8 ? part(6) / 255 : 1 };
}

/** A number, or a percentage of `whole`, kept from 0 to `whole`. */
function share(text: string, whole: number): number | null {
  const parts = /^([+-]?[\d.]+)(%?)$/.exec(text);
  const value = Number(parts?.[1] ?? 'none');
  if (Number.isNaN(value)) return null;
  return Math.min(whole, Math.max(0, parts?.[2] === '%' ? (value / 100) * whole : value));
}

function readRgb(parts: readonly string[]): Colour | null {
  const [red = null, green = null, blue = null] = parts.slice(0, 3).map(part => share(part, 255));
  return red === null || green === null || blue === null ? null : { red, green, blue };
}

function readHsl([hueText = '', saturationText = '', lightText = '']: readonly string[]): Colour | null {
  const turn = Number(/^([+-]?[\d.]+)(?:deg)?$/.exec(hueText)?.[1] ?? 'none');
  if (!saturationText.endsWith('%') || !lightText.endsWith('%')) return null;
  const [saturation, light] = [share(saturationText, 1), share(lightText, 1)];
  if (Number.isNaN(turn) || saturation === null || light === null) return null;
  const hue = ((turn % 360) + 360) % 360;
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return 255 * (light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { red: part(0), green: part(8), blue: part(4) };
}

/** What is seen where a colour lies over another. */
export function over(front: Paint, behind: Colour): Paint {
  const mix = (one: number, two: number): number => one * front.alpha + two * (1 - front.alpha);
  return {
    red: mix(front.red, behind.red),
    green: mix(front.green, behind.green),
    blue: mix(front.blue, behind.blue),
    alpha: 1,
  };
}
