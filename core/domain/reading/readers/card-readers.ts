import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import { candidatesByLabel, sourceOf } from '../candidates-by-label.ts';
import { findLabels } from '../find-labels.ts';
import { joinPlainly } from '../join-plainly.ts';
import { printedBetween, wordsBetween } from '../join-words.ts';
import { matchesAny } from '../matches-any.ts';
import { scanCardDates } from '../normalise/card-dates.ts';
import { fold } from '../normalise/fold.ts';
import type { PieceView } from '../piece-view.ts';
import { placesBelow, placesRight } from '../value-places.ts';

/** A lower line than this is not the label's: cards print the value right beside or right under its label. */
const NEAREST_FIT = 0.93;

/** A day beside or under its label, in the ways of identity papers ("13 07 1990", "12 JUIL/JUL 1990"). */
export function readCardDate(piece: PieceView, rule: FactRule): Candidate[] {
  const candidates: Candidate[] = [];
  for (const view of piece.pages)
    rule.labels.forEach((pattern, index) => {
      for (const label of findLabels(view, pattern)) {
        if (matchesAny(rule.not, label.context)) continue;
        const places = rule.where.flatMap((where) =>
          where === 'right' ? placesRight(piece, view, label) : placesBelow(piece, view, label).slice(0, 2),
        );
        for (const place of places) {
          if (place.fit < NEAREST_FIT) continue;
          const joined = joinPlainly(place.words);
          const scan = scanCardDates(joined.text)[0];
          if (scan === undefined || joined.text.slice(0, scan.start).replace(/[^\p{L}]/gu, '').length > 12) continue;
          const { printed, box, confidence } = printedBetween(joined, scan.start, scan.end);
          candidates.push({
            fact: rule.fact,
            value: scan.value,
            printed,
            page: view.page.page,
            box,
            words: wordsBetween(joined, scan.start, scan.end),
            source: sourceOf(view),
            wordConfidence: confidence,
            score: rule.weight * Math.max(0.8, 1 - 0.02 * index) * place.fit,
            check: 'none',
          });
          break;
        }
      }
    });
  return candidates;
}

/**
 * A person's name from two fields: the first label is that of the surname, the second that of the given names. Written
 * surname first, as the papers do.
 */
export function readNameFields(piece: PieceView, rule: FactRule): Candidate[] {
  const [surnameLabel, givenLabel] = rule.labels;
  if (surnameLabel === undefined || givenLabel === undefined) return [];
  const part = (fact: 'nom' | 'prenoms', label: string): Candidate | undefined =>
    candidatesByLabel(piece, { ...rule, fact, labels: [label] }).candidates.sort((a, b) => b.score - a.score)[0];
  const surname = part('nom', surnameLabel);
  const given = part('prenoms', givenLabel);
  if (surname === undefined || given === undefined || surname.page !== given.page) return [];
  return [
    {
      ...surname,
      fact: rule.fact,
      value: `${surname.value} ${given.value}`,
      printed: `${surname.printed} ${given.printed}`,
      words: [...surname.words, ...given.words],
      wordConfidence: Math.min(surname.wordConfidence, given.wordConfidence),
      score: Math.min(surname.score, given.score),
    },
  ];
}

const SEX: readonly (readonly [RegExp, string])[] = [
  [/^(?:f|feminin|female|femme)$/, 'F'],
  [/^(?:m|masculin|male|homme|h)$/, 'M'],
];

/** Sex beside or under its label: one letter or the word, in French or English. */
export function readSexField(piece: PieceView, rule: FactRule): Candidate[] {
  const candidates: Candidate[] = [];
  for (const view of piece.pages)
    for (const pattern of rule.labels)
      for (const label of findLabels(view, pattern)) {
        const places = [...placesRight(piece, view, label), ...placesBelow(piece, view, label).slice(0, 1)];
        for (const place of places) {
          const word = place.words[0];
          const entry = word === undefined ? undefined : SEX.find(([printed]) => printed.test(fold(word.text)));
          if (word === undefined || entry === undefined) continue;
          candidates.push({
            fact: rule.fact,
            value: entry[1],
            printed: word.text,
            page: view.page.page,
            box: word.box,
            words: [word],
            source: sourceOf(view),
            wordConfidence: word.confidence,
            score: rule.weight * place.fit,
            check: 'none',
          });
          break;
        }
      }
  return candidates;
}
