import type { Finding, StatedPiece } from '../../contract/assessment.ts';
import type { Kind } from '../../contract/catalogue/kind.ts';
import { type FactName, factName } from '../../contract/fact-names.ts';
import { lawSentences } from './law-sentences-fr.ts';

/** Facts on which worked months, contracts and presence rest. Names have their own caution: attestation de concordance. */
const DECISIVE: ReadonlySet<FactName> = new Set([
  'periode',
  'periodeDebut',
  'periodeFin',
  'datePaiement',
  'dateDocument',
  'dateSignature',
  'dateEtablissement',
  'dateDebut',
  'dateFin',
  'heures',
  'salaireBrut',
  'typeContrat',
  'salaireBrutMensuel',
]);

/** What the kind's own proof of presence rests on: its dates, the days of its movements, its issuer. */
function restsOn(presence: Kind['presence']): FactName[] {
  if (presence === undefined) return [];
  const { dates, eachDay, month, byIssuer } = presence;
  const issuer: FactName[] = byIssuer.length > 0 ? ['emetteur'] : [];
  return [...dates, ...eachDay, ...(month === undefined ? [] : [month]), ...issuer];
}

function doubtsOf(piece: StatedPiece, kinds: Readonly<Record<string, Kind>>): FactName[] {
  const own = new Set(Object.hasOwn(kinds, piece.kind) ? restsOn(kinds[piece.kind]?.presence) : []);
  const doubts = (piece.unsure ?? []).filter((name): name is FactName => {
    const known = factName.safeParse(name);
    return known.success && (DECISIVE.has(known.data) || own.has(known.data));
  });
  // The date of a document is often one of its other dates under its general name: asked once is enough.
  const sameDate = (name: FactName) => name !== 'dateDocument' && piece.facts[name] === piece.facts['dateDocument'];
  return doubts.filter((name) => name !== 'dateDocument' || !doubts.some(sameDate));
}

/**
 * Says, in each finding, which of the values that it rests on were read with doubt and not confirmed by a person yet, and
 * which of its papers are of a kind that was only guessed: the state is that of the papers as read, and a person must be
 * able to see that it hangs on them.
 */
export function withUnsureValues(
  findings: readonly Finding[],
  pieces: readonly StatedPiece[],
  kinds: Readonly<Record<string, Kind>> = {},
): Finding[] {
  const doubtful = new Map(pieces.map((piece) => [piece.id, doubtsOf(piece, kinds)]));
  const guessed = new Set(pieces.filter(({ kindUnsure }) => kindUnsure === true).map(({ id }) => id));
  return findings.map((finding) => {
    const ids = [...new Set(finding.evidence.flatMap(({ piece }) => piece ?? []))];
    const kindsToConfirm = ids.filter((piece) => guessed.has(piece));
    const doubts = ids
      .map((piece) => ({ piece, facts: doubtful.get(piece) ?? [] }))
      .filter(({ facts }) => facts.length > 0);
    const cautions = [
      ...(kindsToConfirm.length > 0 ? [{ fact: null, note: lawSentences.kindToConfirm(kindsToConfirm) }] : []),
      ...(doubts.length > 0
        ? [{ fact: doubts[0]?.facts[0] ?? null, note: lawSentences.toConfirmOnPaper(doubts) }]
        : []),
    ];
    return cautions.length === 0 ? finding : { ...finding, missing: [...finding.missing, ...cautions] };
  });
}
