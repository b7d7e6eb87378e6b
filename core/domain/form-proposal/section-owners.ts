import { bareLabel, foldLabel } from './fold-label.ts';
import type { Segment } from './page-segments.ts';
import { type Whose, whoseInText } from './whose-words.ts';

/** Whose values a place of the form takes, as its headings say. `unclear`: a heading that may have left somebody else's part. */
export interface Section {
  whose: Whose | 'unclear';
  /** The heading that says so; null: none does, and the form is about the person until one says otherwise. */
  heading: string | null;
  id: string;
}

interface Heading {
  page: number;
  y: number;
  /** The columns that it stands over. */
  from: number;
  to: number;
  text: string;
  /** `somebody`: a heading of its own that says nothing of what is asked; it may name a person ("Le stagiaire"). */
  whose: Whose | 'somebody' | null;
  /** "3.1" → [3, 1]; null: not numbered. */
  number: number[] | null;
  id: string;
}

export interface SectionPage {
  page: number;
  width: number;
  segments: readonly Segment[];
  /** Segments that are the label of a text field or of an answer. */
  labels: ReadonlySet<Segment>;
}

const NUMBER = /^[^\p{L}\p{N}]*(\d{1,2}(?:\.\d{1,2})*)\s*[-–.)°]*\s*-?\s*\p{L}/u;
const MAX_WORDS = 16;

function numberOf(text: string): number[] | null {
  const parts = NUMBER.exec(text)?.[1]?.split('.').map(Number) ?? null;
  return parts?.at(-1) === 0 ? parts.slice(0, -1) : parts; // "4.0" is the whole of chapter 4
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 5 && letters.replace(/\P{Lu}/gu, '').length >= 0.7 * letters.length;
}

const TOPIC =
  /\b(etat civil|identite|coordonnees|adresses?|domicile|residence|sejour|situation|emploi|travail|contrat|profession|professionnelle?s?|activite|motif|objet|demande|document|documents|titre|passeport|voyage|projet|renseignements?|informations?|complements?|pieces?|logement|ressources?|parcours|formation|etudes?|nationalite|naissance|arrivee|entree|annexe|formulaire|republique|sexe|civilite|visas?|frais|compte|banque|sante|conditions?|engagement|recrutement|elements?|remuneration|salaire|langue|diplomes?|experience)\b/u;

/** Whether a heading that names nobody still speaks of what a form asks of its person, not of one whom we do not know. */
const isTopic = (text: string) => TOPIC.test(foldLabel(text));

/** Lines of a paragraph speak of everybody; none of them is a heading. */
function inParagraph(segment: Segment, page: SectionPage): boolean {
  const wide = (other: Segment) => other.x1 - other.x0 > 0.55 * page.width;
  const height = segment.y1 - segment.y0;
  return page.segments.some(
    (other) =>
      other !== segment &&
      Math.abs(other.cy - segment.cy) < 1.9 * height &&
      Math.abs(other.cy - segment.cy) > 0.4 * height &&
      Math.abs(other.x0 - segment.x0) < 30 &&
      ((wide(other) && wide(segment)) || (wide(other) && other.cy < segment.cy && !numberOf(segment.text))),
  );
}

/** The segments of one line that follow each other closely: "PARTIE B :" and "LE CONJOINT" are one heading. */
function lineOf(segment: Segment, sameRow: readonly Segment[]): Segment[] {
  const line = [segment];
  const near = (a: Segment, b: Segment) => b.x0 - a.x1 < 2.5 * (segment.y1 - segment.y0) && b.x0 >= a.x0;
  for (let grown = true; grown; ) {
    const more = sameRow.filter(
      (other) => !line.includes(other) && line.some((at) => near(other, at) || near(at, other)),
    );
    line.push(...more);
    grown = more.length > 0;
  }
  return line;
}

/** The columns that a heading stands over: its own when something else is on its line, or when it is far to the right. */
function columnsOf(segment: Segment, page: SectionPage): { from: number; to: number } {
  const sameRow = page.segments.filter((other) => other.row === segment.row);
  const line = lineOf(segment, sameRow);
  const [x0, x1] = [Math.min(...line.map((part) => part.x0)), Math.max(...line.map((part) => part.x1))];
  const others = sameRow.filter((other) => !line.includes(other));
  const next = others.filter((other) => other.x0 > x1).toSorted((a, b) => a.x0 - b.x0)[0];
  const centred = Math.abs((x0 + x1) / 2 - page.width / 2) < 0.08 * page.width;
  const aside = others.some((other) => other.x1 < x0) || (!centred && x0 > 0.45 * page.width);
  return { from: aside ? x0 - 14 : 0, to: next ? next.x0 - 4 : page.width };
}

function headingsOf(page: SectionPage): Heading[] {
  const heights = page.segments.map(({ y0, y1 }) => y1 - y0).toSorted((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 10;
  const firstLabel = Math.min(...[...page.labels].map(({ cy }) => cy));
  return page.segments.flatMap((segment) => {
    const { text, y0, y1 } = segment;
    const words = text.split(/\s+/u).length;
    if (words > MAX_WORDS + 8 || inParagraph(segment, page)) return [];
    const number = numberOf(text);
    const capitals = isCapitals(bareLabel(text)); // initials in brackets are no heading
    const alone = !page.segments.some((other) => other.row === segment.row && other !== segment);
    const large = y1 - y0 > 1.2 * usual && alone && !/:$/u.test(text); // a recogniser's boxes vary by some points
    const styled = capitals || number !== null || large;
    const isLabel = page.labels.has(segment);
    const said = whoseInText(bareLabel(text));
    const soussigne = /\bsoussign/iu.test(text);
    // A label speaks for its own field, unless it is numbered: then a new question begins there.
    if (isLabel && number === null && !(capitals && said !== null) && !soussigne) return [];
    // Heads of columns ("Père", "Mère") stand on one line; a label is never on it.
    const sameRow = page.segments.filter((other) => other.row === segment.row);
    const first = sameRow.every((other) => other.x1 >= segment.x0 || !page.labels.has(other));
    const leftmost = sameRow.every((other) => other.x0 >= segment.x0);
    const room = leftmost ? (said === 'other' ? MAX_WORDS : 8) : 4;
    const plain = said !== null && first && words <= room && !/[.,;]$/u.test(text);
    if (!styled && !plain && !soussigne) return [];
    const centred = Math.abs((segment.x0 + segment.x1) / 2 - page.width / 2) < 0.08 * page.width;
    const title = centred && segment.cy < firstLabel;
    const begins = /^[^\p{L}]*\p{Lu}/u.test(text); // a second line of a title does not
    const somebody = said === null && !isLabel && !title && begins && !isTopic(text);
    const id = `${page.page}:${Math.round(segment.x0)}:${Math.round(segment.cy)}`;
    return [
      {
        page: page.page,
        y: segment.cy,
        ...columnsOf(segment, page),
        text: text.trim(),
        whose: soussigne ? 'other' : somebody ? 'somebody' : said,
        number,
        id,
      },
    ];
  });
}

/** Whether a heading without any name closes the part of somebody else: "3. Séjour" after "2. Conjoint". */
const closes = (number: number[] | null, opened: number[] | null) =>
  number !== null && opened !== null && number.length <= opened.length && number.join() !== opened.join();

/** Tells for every place of a form whose values it takes. */
export class SectionOwners {
  readonly #headings: Heading[];

  constructor(pages: readonly SectionPage[]) {
    this.#headings = pages.flatMap((page) => headingsOf(page).toSorted((a, b) => a.y - b.y || a.from - b.from));
  }

  at(page: number, x: number, y: number): Section {
    let section: Section & { number: number[] | null } = {
      whose: 'applicant',
      heading: null,
      id: 'start',
      number: null,
    };
    for (const heading of this.#headings) {
      if (heading.page > page || (heading.page === page && heading.y > y)) break;
      if (heading.page === page && (x < heading.from || x > heading.to)) continue;
      if (heading.page < page && heading.from > 0) continue; // a column ends with its page
      const { id, number, text } = heading;
      if (heading.whose === 'somebody' && !closes(number, section.number))
        section = { whose: section.whose === 'other' ? 'other' : 'unclear', heading: text, id, number };
      else if (heading.whose !== null && heading.whose !== 'somebody')
        section = { whose: heading.whose, heading: text, id, number };
      else if (section.whose === 'applicant') section = { ...section, id };
      else if (closes(number, section.number)) section = { whose: 'applicant', heading: null, id, number };
      else if (section.whose === 'unclear' || !(number && section.number))
        section = { ...section, whose: 'unclear', id };
    }
    return { whose: section.whose, heading: section.heading, id: section.id };
  }
}
