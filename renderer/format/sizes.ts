const number = (value: number, digits: number) =>
  value.toLocaleString('fr-FR', { maximumFractionDigits: digits, minimumFractionDigits: 0 });

/** Bytes as sites of the administration count them (1 Mo = 1 000 000 octets): `1834112` → `1,8 Mo`, `912` → `1 ko`. */
export function inMegabytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${number(bytes / 1_000_000, 1)} Mo` : `${number(Math.ceil(bytes / 1000), 0)} ko`;
}

/** `20` or `1,5` megabytes as typed → bytes; null: not such a number. */
export function bytesOfMegabytes(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && value > 0 ? Math.floor(value * 1_000_000) : null;
}
