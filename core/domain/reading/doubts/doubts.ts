import { FACT_TYPES, type FactName } from '../../../contract/fact-names.ts';
import type { Candidate } from '../candidate.ts';
import type { Choice, Choices } from '../choose-candidate.ts';
import { fold } from '../normalise/fold.ts';
import type { PieceView } from '../piece-view.ts';
import {
  isTooYoung,
  laterDay,
  MADE_ON,
  nearDay,
  PAY_TIMES,
  paidAtAnotherTime,
  printedDays,
  spoiltDay,
} from './day-doubts.ts';
import { oddPay, rivalHours, rivalPay } from './figure-doubts.ts';
import { isIllFormed } from './ill-formed.ts';
import { namedOtherwise } from './own-name.ts';

/** Why a value that stands where its rule says is not sure all the same. */
type Doubt =
  | 'named-otherwise' // its own line calls it by another value's name
  | 'ill-formed' // it does not look like what its fact is: a heading for a name, two towns in an address, a rent of 0
  | 'both-sides' // one person in two roles that exclude each other
  | 'later-day' // a paper is made after what it tells of, and a later day is printed that nothing explains
  | 'spoilt-day' // a day is printed that could not be read: it may be the one of the paper
  | 'near-day' // another day beside a contract's begin or end that nothing explains
  | 'other-time' // a month's pay is paid within months, not years, of it
  | 'too-young' // nobody is born in the years when the paper is made
  | 'unprinted-name' // the name of a known issuer, of which the paper prints another form
  | 'goes-on' // the cell goes on with a capital where the name ends
  | 'below-only' // somewhere under a word, in no column that is known
  | 'rival-figure' // another weekly time, another month's pay that nothing explains
  | 'odd-pay'; // so much an hour that these are not the hours of that pay

/** Two roles that one person or firm does not have on one paper. */
const SIDES: readonly (readonly [FactName, FactName])[] = [
  ['employeur', 'salarie'],
  ['employeur', 'entrepriseUtilisatrice'],
  ['bailleur', 'titulaire'],
  ['hebergeant', 'titulaire'],
  ['emetteur', 'titulaire'],
  ['emetteur', 'salarie'],
  ['beneficiaire', 'titulaire'],
  ['conjoint', 'titulaire'],
];

const nameKey = (choice: Choice | undefined) =>
  choice === undefined
    ? undefined
    : fold(String(choice.chosen.best.value))
        .split(' ')
        .filter((word) => !/^(?:m|mr|mme|mlle|monsieur|madame)$/.test(word))
        .sort()
        .join(' ');

function onBothSides(choices: Choices): FactName[] {
  return SIDES.flatMap(([a, b]) => {
    const [one, other] = [nameKey(choices.get(a)), nameKey(choices.get(b))];
    return one !== undefined && one === other ? [a, b] : [];
  });
}

/** The value ends where a pattern ends, and its cell goes on with a capital: "TCL" of "TCL Sytral". */
function goesOn(piece: PieceView, candidate: Candidate): boolean {
  const last = candidate.words.at(-1);
  const view = piece.pages.find((one) => one.page.page === candidate.page);
  const cell = view?.rows.flatMap((row) => row.cells).find((one) => last !== undefined && one.words.includes(last));
  if (cell === undefined || last === undefined || /[,;:.)]$/.test(last.text)) return false;
  const next = cell.words[cell.words.indexOf(last) + 1];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && !piece.labelWords.has(next);
}

/** A payslip's columns are known one by one; elsewhere a figure somewhere under a word is its value by chance as well. */
const COLUMNS: ReadonlySet<FactName> = new Set<FactName>([
  'salaireBrut',
  'netSocial',
  'netAvantImpot',
  'netImposable',
  'netPaye',
  'indemniteFinMission',
  'indemniteCongesPayes',
]);

const belowOnly = (fact: FactName, votes: number, vias: readonly string[]) =>
  (FACT_TYPES[fact] === 'amount' || fact === 'reference') &&
  !COLUMNS.has(fact) &&
  votes < 2 &&
  vias.every((via) => via.endsWith('/below'));

/** Numbers whose form and key make them what they are, whatever their label says. */
const BY_THEIR_FORM: ReadonlySet<FactName> = new Set<FactName>(['nir', 'naf', 'iban']);

const NAMES: ReadonlySet<FactName> = new Set<FactName>(['employeur', 'emetteur', 'bailleur', 'salarie', 'titulaire']);

/**
 * What speaks against the chosen values: facts without a doubt are not in the map. `confirmed`: values that arithmetic or
 * another print proves, whose name does not matter then. Found with `npm run bench:reading -- --altered`.
 */
export function doubtsOf(piece: PieceView, choices: Choices, confirmed: ReadonlySet<FactName>): Map<FactName, Doubt[]> {
  const doubts = new Map<FactName, Doubt[]>();
  const add = (fact: FactName, doubt: Doubt) => doubts.set(fact, [...(doubts.get(fact) ?? []), doubt]);
  const days = printedDays(piece);
  for (const [fact, { chosen }] of choices) {
    const { best, candidates } = chosen;
    const vias = candidates.map((one) => one.via ?? '');
    const byPlace = vias.some((via) => /mrz|bank-statement|card-date|printed-period/.test(via));
    if (
      FACT_TYPES[fact] !== 'text' &&
      !byPlace &&
      !BY_THEIR_FORM.has(fact) &&
      !confirmed.has(fact) &&
      namedOtherwise(piece, best)
    )
      add(fact, 'named-otherwise');
    if (belowOnly(fact, chosen.votes, vias) && !confirmed.has(fact)) add(fact, 'below-only');
    // A machine-readable zone gives names only: whoever is called Témoin is.
    const isZoned = vias.some((via) => via.includes('mrz'));
    if (!isZoned && isIllFormed(fact, best.value, best.printed)) add(fact, 'ill-formed');
    if (NAMES.has(fact) && chosen.votes < 2 && goesOn(piece, best)) add(fact, 'goes-on');
    if (vias.every((via) => via === 'reader:known-issuer') && !fold(best.printed).includes(fold(String(best.value))))
      add(fact, 'unprinted-name');
  }
  for (const fact of MADE_ON) if (laterDay(piece, days, choices, fact)) add(fact, 'later-day');
  if (spoiltDay(piece)) for (const fact of MADE_ON) if (choices.has(fact)) add(fact, 'spoilt-day');
  for (const fact of ['dateDebut', 'dateFin'] as const) if (nearDay(days, choices, fact)) add(fact, 'near-day');
  if (rivalHours(piece, choices)) add('heuresHebdo', 'rival-figure');
  if (rivalPay(piece, choices)) add('salaireBrutMensuel', 'rival-figure');
  if (oddPay(choices)) add('heures', 'odd-pay');
  if (paidAtAnotherTime(choices)) for (const fact of PAY_TIMES) if (choices.has(fact)) add(fact, 'other-time');
  if (isTooYoung(days, choices)) add('dateNaissance', 'too-young');
  for (const fact of onBothSides(choices)) add(fact, 'both-sides');
  return doubts;
}
