import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';

const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
GlobalFonts.registerFromPath(font, 'Scripts');

const LINES: Record<string, string[]> = {
  Arabic: [
    'الجمهورية الجزائرية الديمقراطية الشعبية',
    'شهادة الميلاد الاسم واللقب تاريخ الميلاد',
    'مكان الولادة اسم الأب واسم الأم',
  ],
  Cyrillic: ['Свидетельство о рождении', 'Фамилия, имя, отчество ребёнка', 'Дата и место рождения, запись акта'],
  French: [
    'Quittance de loyer du mois de mars',
    'Reçu de Monsieur ESSAI la somme de 540,00 euros',
    'Fait à Rennes, le 28 mars 2024',
  ],
};

/** A page scanned at 200 dpi with its lines printed several times. */
function page(lines: string[]) {
  const [width, height] = [1654, 2339];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'black';
  context.font = '34px Scripts';
  for (let row = 0; row < 15; row++) context.fillText(lines[row % lines.length] ?? '', 120, 200 + row * 74);
  const rgba = context.getImageData(0, 0, width, height).data;
  return {
    data: Uint8Array.from({ length: width * height }, (_, i) => rgba[i * 4]!),
    width,
    height,
    pointsPerPixel: 72 / 200,
  };
}

describe('papers in another script', () => {
  const pool = new OcrPool({ workers: 1 });
  afterAll(() => pool.close());

  it.each(['Arabic', 'Cyrillic'])('says that a scan in %s is not French', async (script) => {
    const { findings } = await pool.recognise(page(LINES[script] ?? []));
    expect(findings.map(({ code }) => code)).toContain('foreign-language');
  });

  it('says nothing of a French one', async () => {
    const { findings, words } = await pool.recognise(page(LINES['French'] ?? []));
    expect(findings).toEqual([]);
    expect(words.map(({ text }) => text)).toContain('540,00');
  });
});
