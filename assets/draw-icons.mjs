// Draws the icon's PNG files from the one SVG: node assets/draw-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const here = new URL('.', import.meta.url);
const svg = readFileSync(new URL('icon.svg', here));

for (const size of SIZES) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(`icon-${size}.png`, here), png);
}
