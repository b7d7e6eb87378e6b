import type { Word } from '../../contract/reading.ts';
import { fold } from './normalise/fold.ts';

/** Words of labels in the languages that forms print beside French. None of them is a value of a field that has a label. */
const FOREIGN =
  /^(?:first|last|given|family|full|other|middle|maiden|surnames?|forenames?|names?|of|the|and|or|in|at|by|to|from|no|number|id|date|time|day|month|year|birth|born|place|city|town|country|state|address|street|post|zip|code|phone|telephone|mobile|email|sex|gender|nationality|citizenship|passport|document|identity|card|type|issue|issued|issuing|expiry|expiration|valid|validity|until|authority|holder|bearer|signature|sender|receiver|recipient|payee|beneficiary|amount|sent|send|received|paid|pay|payout|payment|total|fees?|rate|exchange|currency|discount|transfer|transaction|reference|customer|account|relationship|purpose|profession|occupation|marital|status|father|mother|husband|wife|spouse|residence|permit|remarks|height|eyes?|colou?r|apellidos?|nombres?|fecha|lugar|nacimiento|sexo|nacionalidad|pais|direccion|numero|de|del|y|geburtsdatum|geburtsort|familienname|vornamen?|staatsangehorigkeit|geschlecht|cognome|nome|luogo|data|di|nascita|cittadinanza)$/;
const MOST = 7;

/** Recognition loses the blank of small print: "ofbirth". */
const isForeign = (word: string): boolean =>
  FOREIGN.test(word) ||
  [...word].some((_, i) => i > 1 && FOREIGN.test(word.slice(0, i)) && FOREIGN.test(word.slice(i)) && word.length > 5);

/**
 * How many words after a label are its translation: in "Nom, prénom / Last, first name" four and the stroke. `after`: what
 * stands behind the label in its cell. 0 when no stroke follows, or when what follows may be a value ("Nom / MARTIN").
 */
export function translationLength(after: readonly Word[]): number {
  const [stroke] = after;
  if (stroke === undefined || !/^[/|–—-]/.test(stroke.text)) return 0;
  let length = 0;
  let known = 0;
  for (const word of after.slice(0, MOST + 1)) {
    const text = fold(word.text);
    if (text !== '' && !text.split(' ').every(isForeign)) break;
    if (text !== '') known += 1;
    length += 1;
    if (/:$/.test(word.text)) break;
  }
  return known === 0 ? 0 : length;
}
