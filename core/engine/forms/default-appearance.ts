/** A field's default appearance (`/DA`), taken apart. `size` 0: the reader chooses. */
export interface DefaultAppearance {
  fontName: string | null;
  size: number;
  color: string;
}

const FONT = /\/([^\s/[\]()<>{}%]+)\s+(-?\d*\.?\d+)\s+Tf/u;
const COLOR = /((?:-?\d*\.?\d+\s+){1,4})(g|rg|k)(?=\s|$)/gu;

function isLight(operands: number[], operator: string): boolean {
  if (operator === 'g') return (operands[0] ?? 0) > 0.7;
  if (operator === 'rg') return operands.every((part) => part > 0.7);
  return operands.every((part) => part < 0.3);
}

/** Reads a `/DA` whose escapes are already decoded. A colour that would not be seen on paper becomes black. */
export function parseDefaultAppearance(text: string): DefaultAppearance {
  const font = FONT.exec(text);
  const color = [...text.matchAll(COLOR)].at(-1);
  const operands = (color?.[1] ?? '').trim().split(/\s+/u).filter(Boolean).map(Number);
  const operator = color?.[2] ?? 'g';
  const seen = color && operands.every(Number.isFinite) && !isLight(operands, operator);
  return {
    fontName: font?.[1] ?? null,
    size: Math.max(0, Number(font?.[2] ?? 0)),
    color: seen ? `${operands.join(' ')} ${operator}` : '0 g',
  };
}
