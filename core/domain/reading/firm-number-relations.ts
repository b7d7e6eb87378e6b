import type { Choices } from './choose-candidate.ts';
import { fold } from './normalise/fold.ts';
import { eachMatch } from './normalise/scan.ts';
import type { PieceView } from './piece-view.ts';

const NINE = /(?<![\d])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d]|[ .]?\d{3})/g;
const VAT = /\bFR ?(\d{2}) ?(\d{3} ?\d{3} ?\d{3})(?!\d)/g;

/** Key of a French VAT number: (12 + 3 × (SIREN mod 97)) mod 97. */
const vatKey = (siren: string): number => (12 + 3 * (Number(siren) % 97)) % 97;

/** Firm numbers (SIREN) that the paper prints beside its SIRET: after "SIREN" or "RCS", or inside a VAT number. */
function printedSirens(piece: PieceView): string[] {
  return piece.pages.flatMap((view) =>
    view.rows.flatMap((row) => {
      const text = row.words.map((w) => w.text).join(' ');
      const folded = fold(text);
      if (/\b(?:utilisatrice|utilisateur|client|capital|urssaf|caisse)\b/.test(folded)) return [];
      const found: string[] = [];
      for (const { match } of eachMatch(text, VAT)) {
        const siren = (match[2] ?? '').replace(/ /g, '');
        if (Number(match[1]) === vatKey(siren)) found.push(siren);
      }
      if (/\b(?:siren|rcs)\b/.test(folded))
        for (const { match } of eachMatch(text, NINE)) found.push(match[0].replace(/\D/g, ''));
      return found;
    }),
  );
}

/**
 * Does a firm number printed elsewhere on the paper agree with the chosen SIRET, whose first nine digits it is?
 * Undefined when none is printed: two firms on one paper are told apart so.
 */
export function siretAgrees(piece: PieceView, choices: Choices): boolean | undefined {
  const siret = choices.get('siret')?.chosen.best.value;
  if (typeof siret !== 'string') return undefined;
  const sirens = printedSirens(piece);
  return sirens.length === 0 ? undefined : sirens.includes(siret.slice(0, 9));
}
