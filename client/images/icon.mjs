/**
 * Draws icon.png: a page with fine lines, the last of them marked, and a check. Run it after a change:
 * `node client/images/icon.mjs`.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;
/** Points per pixel and axis, averaged, so that edges are smooth. */
const SAMPLES = 4;

const NAVY = [22, 50, 79];
const PAPER = [250, 249, 245];
const LINE = [154, 167, 181];
const MARK = [214, 126, 36];
const GREEN = [36, 138, 90];

/** Shapes from the back to the front; the last one that holds a point gives its colour. */
const SHAPES = [
  [NAVY, roundedBox(8, 8, 248, 248, 44)],
  [PAPER, roundedBox(62, 40, 194, 216, 10)],
  ...[66, 88, 110].map(y => [LINE, roundedBox(80, y, 176, y + 7, 3.5)]),
  [LINE, roundedBox(80, 132, 148, 139, 3.5)],
  [MARK, wave(80, 130, 153)],
  [NAVY, disc(180, 190, 47)],
  [GREEN, disc(180, 190, 40)],
  [PAPER, stroke([160, 191], [174, 205], 5.5)],
  [PAPER, stroke([174, 205], [201, 176], 5.5)],
];

function roundedBox(left, top, right, bottom, radius) {
  return (x, y) => {
    const across = Math.max(left + radius - x, x - (right - radius), 0);
    const down = Math.max(top + radius - y, y - (bottom - radius), 0);
    return Math.hypot(across, down) <= radius;
  };
}

function disc(centreX, centreY, radius) {
  return (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** A thick line with round ends. */
function stroke([x1, y1], [x2, y2], half) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return (x, y) => {
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2;
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) <= half;
  };
}

/** The squiggle under marked text. */
function wave(left, right, middle) {
  return (x, y) =>
    x >= left && x <= right && Math.abs(y - middle - 4 * Math.sin(((x - left) / 10) * Math.PI)) <= 3.6;
}

/** Red, green, blue and alpha of a pixel, the mean over its points. */
function pixel(column, row) {
  const sum = [0, 0, 0, 0];
  for (let point = 0; point < SAMPLES ** 2; point += 1) {
    const x = column + ((point % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(point / SAMPLES) + 0.5) / SAMPLES;
    const shape = SHAPES.findLast(([, holds]) => holds(x, y));
    if (shape !== undefined) [...shape[0], 1].forEach((value, index) => (sum[index] += value));
  }
  const covered = sum[3];
  if (covered === 0) return [0, 0, 0, 0];
  return [sum[0] / covered, sum[1] / covered, sum[2] / covered, (255 * covered) / SAMPLES ** 2].map(
    Math.round,
  );
}

/** A PNG chunk: length, name, data and checksum. */
function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function png() {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const columns = Array.from({ length: SIZE }, (_, index) => index);
  const rows = columns.map(row => Buffer.from([0, ...columns.flatMap(column => pixel(column, row))]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

writeFileSync(new URL('icon.png', import.meta.url), png());
