import { createRequire } from 'node:module';
import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
for (const face of ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSerif', 'DejaVuSansCondensed']) {
  GlobalFonts.registerFromPath(require.resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`), `Drawn ${face}`);
}

/** A cell of text: x, y of the baseline in points on A4. `right`: x is its right edge. */
export interface DrawnText {
  x: number;
  y: number;
  text: string;
  size: number;
  bold?: boolean;
  right?: boolean;
  inverse?: boolean;
}

const LINES: [label: string, base: string, rate: string, amount: string][] = [
  ['Salaire de base', '151,67', '12,5400', '1 901,94'],
  ['Heures supplémentaires 25 %', '6,00', '15,6750', '94,05'],
  ['Prime de panier', '21,00', '4,1000', '86,10'],
  ['Sécurité sociale plafonnée', '2 082,09', '6,9000', '-143,66'],
  ['Complémentaire tranche 1', '2 082,09', '4,0100', '-83,49'],
  ['CSG déductible de l’impôt', '2 045,65', '6,8000', '-139,10'],
  ['CSG et CRDS non déductibles', '2 045,65', '2,9000', '-59,32'],
  ['Indemnité de transport', '', '', '43,20'],
];

/** The texts of a fictitious payslip; `seed` changes the figures. */
export function payslipTexts(seed = 0): DrawnText[] {
  const texts: DrawnText[] = [
    { x: 40, y: 50, text: 'BULLETIN DE PAIE', size: 16, bold: true },
    { x: 340, y: 50, text: `Période : ${['Mars', 'Avril', 'Août'][seed % 3]} 2024`, size: 10 },
    { x: 40, y: 80, text: 'ATELIERS DU GABARIT SARL', size: 10, bold: true },
    { x: 40, y: 94, text: '12 rue de l’Échantillon', size: 9 },
    { x: 40, y: 107, text: '93100 Montreuil', size: 9 },
    { x: 40, y: 122, text: `SIRET : ${String(12345678900012 + seed * 37)}`, size: 9 },
    { x: 180, y: 122, text: 'NAF : 8121Z', size: 9 },
    { x: 340, y: 90, text: 'Monsieur TÉMOIN Amadou', size: 10, bold: true },
    { x: 340, y: 104, text: '8 avenue du Modèle', size: 9 },
    { x: 340, y: 117, text: '75019 PARIS', size: 9 },
    { x: 40, y: 150, text: 'Emploi : Agent de propreté', size: 9 },
    { x: 40, y: 164, text: 'Entrée le 04/09/2021', size: 9 },
    { x: 340, y: 150, text: 'Niveau : AS1A', size: 9 },
    { x: 340, y: 164, text: 'Convention collective : IDCC 3043', size: 9 },
    { x: 46, y: 200, text: 'Éléments de paie', size: 8.5, inverse: true },
    { x: 330, y: 200, text: 'Base', size: 8.5, inverse: true, right: true },
    { x: 410, y: 200, text: 'Taux', size: 8.5, inverse: true, right: true },
    { x: 545, y: 200, text: 'Montant', size: 8.5, inverse: true, right: true },
  ];
  LINES.forEach(([label, base, rate, amount], i) => {
    const y = 222 + i * 18;
    texts.push({ x: 46, y, text: label, size: 8.5 });
    if (base) texts.push({ x: 330, y, text: base, size: 8.5, right: true });
    if (rate) texts.push({ x: 410, y, text: rate, size: 8.5, right: true });
    texts.push({ x: 545, y, text: amount, size: 8.5, right: true });
  });
  texts.push(
    { x: 46, y: 390, text: 'Salaire brut', size: 9, bold: true },
    { x: 545, y: 390, text: `2 08${seed % 10},09`, size: 9, bold: true, right: true },
    { x: 46, y: 410, text: 'Montant net social', size: 9 },
    { x: 545, y: 410, text: '1 698,20', size: 9, right: true },
    { x: 46, y: 430, text: 'Net à payer avant impôt sur le revenu', size: 9 },
    { x: 545, y: 430, text: `1 70${seed % 10},41`, size: 9, right: true },
    { x: 330, y: 472, text: 'Net payé', size: 12, bold: true, inverse: true },
    { x: 540, y: 472, text: `1 68${seed % 10},77`, size: 12, bold: true, inverse: true, right: true },
    { x: 40, y: 520, text: 'Paiement le 31/03/2024 par virement', size: 9 },
  );
  for (let i = 0; i < 6; i++) {
    texts.push({
      x: 40,
      y: 560 + i * 14,
      text: 'Dans votre intérêt et pour faire valoir vos droits, conservez ce bulletin sans limitation de durée.',
      size: 8,
    });
  }
  return texts;
}

/** Every word that the page prints. */
export const wordsOf = (texts: DrawnText[]): string[] => texts.flatMap((cell) => cell.text.split(' '));

/** The payslip on A4 at `dpi`, with a ruled table and white-on-dark boxes. */
export function drawPayslip(dpi: number, texts: DrawnText[], face = 'DejaVuSans'): Canvas {
  const k = dpi / 72;
  const canvas = createCanvas(Math.round(595 * k), Math.round(842 * k));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fdfdfb';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(k, k);
  context.fillStyle = '#1d2b4f';
  context.fillRect(40, 188, 515, 18);
  context.fillRect(320, 452, 235, 30);
  context.strokeStyle = '#333';
  context.lineWidth = 0.7;
  for (let i = 0; i <= 8; i++) context.strokeRect(40, 206 + i * 18, 515, 18);
  for (const x of [250, 340, 420]) context.strokeRect(x, 206, 0.01, 162);
  for (const cell of texts) {
    context.font = `${cell.size}px "Drawn ${face === 'DejaVuSans' && cell.bold ? 'DejaVuSans-Bold' : face}"`;
    context.fillStyle = cell.inverse ? '#fff' : '#111';
    context.textAlign = cell.right ? 'right' : 'left';
    context.fillText(cell.text, cell.x, cell.y);
  }
  return canvas;
}

/** Repeatable noise, −1…1. */
export function noise(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return ((state >>> 8) & 0xffff) / 32768 - 1;
  };
}

/** Turned clockwise by any angle around its centre, on white, as a scanner sees it. */
export function turned(page: Canvas, degrees: number): Canvas {
  const quarter = degrees % 180 === 90;
  const canvas = createCanvas(quarter ? page.height : page.width, quarter ? page.width : page.height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(page, -page.width / 2, -page.height / 2);
  return canvas;
}

/** Adds noise and a shadow from left to right; amplitude in grey levels. */
export function dirty(page: Canvas, amplitude: number, shadow: number, seed = 1): Canvas {
  const context = page.getContext('2d');
  const pixels = context.getImageData(0, 0, page.width, page.height);
  const next = noise(seed);
  for (let i = 0; i < pixels.data.length; i += 4) {
    const light = 1 - (shadow * ((i / 4) % page.width)) / page.width;
    const add = next() * amplitude;
    for (let c = 0; c < 3; c++) pixels.data[i + c] = Math.max(0, Math.min(255, pixels.data[i + c]! * light + add));
  }
  context.putImageData(pixels, 0, 0);
  return page;
}

/** Photographed on a dark desk: the page as a slightly turned, foreshortened sheet inside a 4:3 picture. */
export function photographed(page: Canvas, width: number): Canvas {
  const height = Math.round((width * 4) / 3);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#4a3b2e';
  context.fillRect(0, 0, width, height);
  const source = page.getContext('2d').getImageData(0, 0, page.width, page.height).data;
  const target = context.getImageData(0, 0, width, height);
  // Corners of the sheet: top-left, top-right, bottom-right, bottom-left, as shares of the picture.
  const inverse = quadToUnit([0.12, 0.08], [0.87, 0.1], [0.93, 0.93], [0.07, 0.9]);
  const stride = page.width * 4;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = inverse((x + 0.5) / width, (y + 0.5) / height);
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      const sx = u * page.width - 0.5;
      const sy = v * page.height - 0.5;
      const ix = Math.max(0, Math.min(page.width - 2, Math.floor(sx)));
      const iy = Math.max(0, Math.min(page.height - 2, Math.floor(sy)));
      const fx = sx - ix;
      const fy = sy - iy;
      const p = iy * stride + ix * 4;
      for (let c = p; c < p + 3; c++) {
        const above = source[c]! * (1 - fx) + source[c + 4]! * fx;
        const below = source[c + stride]! * (1 - fx) + source[c + stride + 4]! * fx;
        target.data[(y * width + x) * 4 + c - p] = above * (1 - fy) + below * fy;
      }
    }
  }
  context.putImageData(target, 0, 0);
  return canvas;
}

type P = readonly [number, number];

/** The map from a convex quadrilateral to the unit square (closed form: Heckbert 1989). */
function quadToUnit(tl: P, tr: P, br: P, bl: P): (x: number, y: number) => [number, number] {
  const [dx1, dy1] = [tr[0] - br[0], tr[1] - br[1]];
  const [dx2, dy2] = [bl[0] - br[0], bl[1] - br[1]];
  const [sx, sy] = [tl[0] - tr[0] + br[0] - bl[0], tl[1] - tr[1] + br[1] - bl[1]];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  const [a, b, c] = [tr[0] - tl[0] + g * tr[0], bl[0] - tl[0] + h * bl[0], tl[0]];
  const [d, e, f] = [tr[1] - tl[1] + g * tr[1], bl[1] - tl[1] + h * bl[1], tl[1]];
  // The adjugate of the square-to-quadrilateral matrix.
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e];
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f];
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return (x, y) => {
    const w = G * x + H * y + I;
    return [(A * x + B * y + C) / w, (D * x + E * y + F) / w];
  };
}

/** Share of the expected words found exactly, each found word counting once. */
export function wordAccuracy(expected: string[], found: string[]): { share: number; missed: string[] } {
  const left = new Map<string, number>();
  // The French model answers with the typewriter's apostrophe, which no reader would call a mistake.
  const plain = (word: string) => word.replaceAll('’', "'");
  for (const word of found.map(plain)) left.set(word, (left.get(word) ?? 0) + 1);
  const missed = expected.map(plain).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return { share: 1 - missed.length / expected.length, missed };
}
