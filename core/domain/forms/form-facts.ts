import type { FactsFile, StatedPiece } from '../../contract/assessment.ts';

export type KnownValue = string | number | boolean;

/** A value with the names of the facts that it was made of (`person.adresseNumero + person.adresseVoie`). */
export interface ResolvedValue {
  value: KnownValue;
  from: string;
  names: string[];
}

const folded = (value: unknown) =>
  String(value)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const digits = (value: unknown) => String(value).replace(/\D/gu, '');

function dayOf(piece: StatedPiece): string | null {
  const day = piece.facts.dateSignature ?? piece.facts.dateDocument ?? piece.facts.dateDebut;
  return typeof day === 'string' ? day : null;
}

/** Whether a contract may be the one of the employer that the dossier states. */
function isOfStatedEmployer(piece: StatedPiece, facts: FactsFile['facts']): boolean {
  const { employeurSiret, employeurNom } = facts;
  if (employeurSiret !== undefined && piece.facts.siret !== undefined) {
    return digits(employeurSiret) === digits(piece.facts.siret);
  }
  return (
    employeurNom === undefined ||
    piece.facts.employeur === undefined ||
    folded(employeurNom) === folded(piece.facts.employeur)
  );
}

/**
 * The contract of employment that a form speaks of: the newest one of the stated employer. Null when several compete and
 * their dates do not decide: one employer's name beside another's SIRET would be worse than an empty box.
 */
export function contractOf(facts: FactsFile): StatedPiece | null {
  const candidates = facts.pieces.filter(
    (piece) => piece.kind === 'contrat-de-travail' && isOfStatedEmployer(piece, facts.facts),
  );
  if (candidates.length < 2) return candidates[0] ?? null;
  if (candidates.some((piece) => dayOf(piece) === null)) return null;
  const newestFirst = candidates.toSorted((a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? ''));
  const [newest, next] = newestFirst;
  return newest && next && dayOf(newest) === dayOf(next) ? null : (newest ?? null);
}

/** Every value that a form can take, by its name: `person.*`, `facts.*`, `contract.*`. */
export function knownFacts(facts: FactsFile): Map<string, KnownValue> {
  const known = new Map<string, KnownValue>();
  const add = (zone: string, values: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(values)) {
      const usable =
        typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.trim() !== '');
      if (usable) known.set(`${zone}.${name}`, value as KnownValue);
    }
  };
  add('person', facts.person);
  add('facts', facts.facts);
  add('contract', contractOf(facts)?.facts ?? {});
  return known;
}

function resolveJoin(origin: string, known: ReadonlyMap<string, KnownValue>): ResolvedValue | null {
  const parts = origin.split(' + ').map((part) => ({ name: part.replace('?', ''), optional: part.endsWith('?') }));
  if (parts.some(({ name, optional }) => !optional && !known.has(name))) return null;
  const names = parts.map(({ name }) => name).filter((name) => known.has(name));
  const [only] = names;
  if (only === undefined) return null;
  const value = names.length === 1 ? known.get(only) : names.map((name) => String(known.get(name)).trim()).join(' ');
  return value === undefined ? null : { value, from: names.join(' + '), names };
}

/** The value of an origin (see `form-map.ts`), or null when it is not known. */
export function resolveOrigin(origin: string, known: ReadonlyMap<string, KnownValue>): ResolvedValue | null {
  if (origin.startsWith('=')) return { value: origin.slice(1), from: origin, names: [] };
  for (const alternative of origin.split(' | ')) {
    const found = resolveJoin(alternative, known);
    if (found) return found;
  }
  return null;
}
