const { deflateSync } = require("node:zlib");
const { crc32 } = require("./crc32.cjs");

/** The sizes Word asks for on one screen or another, pixels. */
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** The product's icon as a PNG: a sheet of paper with a red line under its masthead, and a tick. */
function drawIcon(size) {
  const rows = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (_, x) => pixel(x, y, size));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const fineness = 4;
const clear = [0, 0, 0, 0];
const edge = [74, 85, 99, 255];
const paper = [255, 255, 255, 255];
const red = [200, 16, 24, 255];
const green = [11, 122, 62, 255];

/** The mean of a grid of points within the pixel, so that slanted lines are smooth. */
function pixel(x, y, size) {
  const sums = [0, 0, 0, 0];
  for (let index = 0; index < fineness * fineness; index++) {
    const across = (x + ((index % fineness) + 0.5) / fineness) / size;
    const down = (y + (Math.floor(index / fineness) + 0.5) / fineness) / size;
    const [r, g, b, alpha] = colorAt(across, down, Math.max(0.045, 1 / size));
    [r * alpha, g * alpha, b * alpha, alpha].forEach((part, place) => (sums[place] += part));
  }
  const [r, g, b, alpha] = sums;
  const share = alpha === 0 ? 1 : alpha;
  return [r / share, g / share, b / share, alpha / (fineness * fineness)].map(Math.round);
}

/** The drawing in a square of side 1; `line` is how thick a thin line is. */
function colorAt(x, y, line) {
  if (toTick(x, y) < line * 1.7) return green;
  if (toTick(x, y) < line * 2.7) return paper;
  const inward = Math.min(x - 0.14, 0.82 - x, y - 0.04, 0.96 - y);
  if (inward < 0) return clear;
  if (inward < line) return edge;
  const drawn = strokes.find(({ from, to, at }) => x > from && x < to && Math.abs(y - at) < line * 0.8);
  return drawn?.color ?? paper;
}

/** The masthead, the line under it, two lines of text. */
const strokes = [
  { from: 0.26, to: 0.7, at: 0.2, color: red },
  { from: 0.22, to: 0.74, at: 0.34, color: red },
  { from: 0.26, to: 0.7, at: 0.5, color: edge },
  { from: 0.26, to: 0.5, at: 0.64, color: edge },
];

function toTick(x, y) {
  return Math.min(toSegment(x, y, 0.42, 0.7, 0.6, 0.88), toSegment(x, y, 0.6, 0.88, 0.88, 0.48));
}

function toSegment(x, y, x1, y1, x2, y2) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

module.exports = { drawIcon, iconSizes };
