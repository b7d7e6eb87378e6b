import type { FormMap } from '../../contract/catalogue/form-map.ts';

export interface FormNumber {
  number: string;
  edition: string;
}

// "N° 15186*03", "n°15186 * 03", "cerfa 15186-03". '#' numbers notices (51882#01), never forms.
const PRINTED =
  /(cerfa|formulaire|n\s*[°ºo]\s*\.?|n[°º]?)?\s*:?\s*(?<![\d*\-/])(\d{5})\s*([*∗＊\-–‐‑])\s*(\d{2})(?![\d*\-/])/giu;

const bare = (text: string) => text.replace(/[\s°º]/gu, '').toLowerCase();

/**
 * The number printed on a form's pages, for any CERFA. A form may cite other forms, so candidates are weighed: on how
 * many pages it stands, with the asterisk that CERFA numbers have, after "N°" or "cerfa"; a hyphen alone (a postcode
 * range, a telephone number) is not enough.
 */
export function printedNumber(pages: readonly string[], known: readonly FormMap[] = []): FormNumber | null {
  const weights = new Map<string, { found: FormNumber; weight: number }>();
  for (const page of pages) {
    const onThisPage = new Map<string, number>();
    for (const [, label, number = '', separator = '', edition = ''] of page.matchAll(PRINTED)) {
      const asterisk = /[*∗＊]/u.test(separator);
      if (!asterisk && !label) continue;
      const key = `${number}*${edition}`;
      const weight = (asterisk ? 2 : 1) + (label ? 2 : 0);
      onThisPage.set(key, Math.max(onThisPage.get(key) ?? 0, weight));
      if (!weights.has(key)) weights.set(key, { found: { number, edition }, weight: 0 });
    }
    for (const [key, weight] of onThisPage) {
      const entry = weights.get(key);
      if (entry) entry.weight += weight;
    }
  }
  const best = [...weights.values()].sort((a, b) => b.weight - a.weight)[0];
  if (best) return best.found;
  const text = bare(pages.join('\n'));
  const map = known.find((form) => form.printed.some((printed) => text.includes(bare(printed))));
  return map ? { number: map.number, edition: map.edition } : null;
}
