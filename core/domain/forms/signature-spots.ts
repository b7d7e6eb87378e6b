import type { Box } from '../../contract/reading.ts';

/** Where a form asks for a signature. `who`: in French, as its words say; `where`: the words. */
interface SignatureSpot {
  page: number;
  box: Box;
  who: string;
  where: string;
}

/** A stretch of print on one line, in points from the top-left corner of the page as displayed. */
export interface PrintedLine {
  page: number;
  text: string;
  box: Box;
}

const SIGNATURE = /\bsignatures?\b/iu;
const MADE_AT = /(?<!\p{L})(fait|établi)e?\s+(à|a)(?!\p{L})/iu;
/** Words that speak of a signature without asking for it. */
const SPOKEN_OF =
  /\b(sans|après|avant|dès|lors de|portant|jour de|date de|défaut de|pages? de) (la |sa |votre |une )?signatures?\b/iu;
const MOST_WORDS = 9;
const ONE_PLACE = 130; // points: "Fait à…, le…" and "Signature" under it are one place to sign

const OWNERS: [RegExp, string][] = [
  [/employeur|entreprise/iu, 'l’employeur'],
  [/organisme|centre (communal|intercommunal)|maire\b|mairie/iu, 'l’organisme'],
  [/représentant légal|mineure?s?/iu, 'la personne ou son représentant légal'],
  [/conjoint/iu, 'le conjoint'],
  [/hébergeant|logeur/iu, 'la personne qui héberge'],
  [/demandeur|intéressée?|déclarant|titulaire|soussign|étranger|usager/iu, 'la personne qui demande'],
];

const UNKNOWN = 'la personne désignée sur le formulaire';
const ownerIn = (text: string): string | null => OWNERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

function asksToSign(text: string): boolean {
  if (!SIGNATURE.test(text) || SPOKEN_OF.test(text)) return false;
  const before = text.slice(0, SIGNATURE.exec(text)?.index ?? 0);
  // "Signature du demandeur (pour les mineurs, celle du représentant légal…)" is long and begins with it.
  return (
    before.trim().split(/\s+/u).filter(Boolean).length <= 6 &&
    (before.trim() === '' || text.split(/\s+/u).length <= MOST_WORDS)
  );
}

const near = (a: SignatureSpot, b: SignatureSpot) => a.page === b.page && Math.abs(a.box[1] - b.box[1]) < ONE_PLACE;

/**
 * Places to sign, by the words that are printed: "Signature", "Date et signature", and "Fait à …, le …" where no such word
 * stands near. A form says with these where; whose signature it is, only sometimes.
 */
export function signatureSpots(lines: readonly PrintedLine[]): SignatureSpot[] {
  const spotOf = ({ page, box, text }: PrintedLine): SignatureSpot => ({
    page,
    box,
    who: ownerIn(text) ?? UNKNOWN,
    where: text
      .replace(/[_.…\s]+/gu, ' ')
      .trim()
      .slice(0, 120),
  });
  const signatures = lines.filter(({ text }) => asksToSign(text)).map(spotOf);
  const places = lines.filter(({ text }) => MADE_AT.test(text) && text.split(/\s+/u).length <= 24).map(spotOf);
  const alone = places.filter((place) => !signatures.some((spot) => near(place, spot)));
  return [...signatures, ...alone].toSorted((a, b) => a.page - b.page || a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}
