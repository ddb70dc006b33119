// Draws the icons' PNG files from the one SVG: node assets/draw-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
/** Glyphs of the SVG, each on the same tile; the files are named after them. */
const GLYPHS = ['icon', 'check', 'indicators', 'reports', 'risks', 'monitoring', 'memo', 'all'];
const here = new URL('.', import.meta.url);
const svg = readFileSync(new URL('icon.svg', here), 'utf8');

for (const glyph of GLYPHS) {
  const drawn = svg.replace('<use href="#icon"/>', `<use href="#${glyph}"/>`);
  for (const size of SIZES) {
    const png = new Resvg(drawn, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(`${glyph}-${size}.png`, here), png);
  }
}
