const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?';
const DAY = String.raw`${WEEKDAY}\d{1,2}(?:er)?[ /.-]{1,2}(?:\d{1,2}|[a-z]{3,9}\.?)[ /.-]{1,2}\d{2,4}`;
const NUMBER =
  '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante)';
const HOURS = String.raw`\d{1,2}(?:[.,]\d{1,2})? ?h(?:eures?|rs?)?(?: ?\d{2}(?!\d))?(?![a-z])|${NUMBER}(?:(?:-| et | )(?:un|une|${NUMBER})){0,2} heures`;

/** What sentences of every kind are made of: a kind's phrase names these instead of repeating them. */
const PARTS: Readonly<Record<string, string>> = {
  day: DAY,
  date: `(?<value>${DAY})`,
  hours: `(?<value>${HOURS})`,
  amount: String.raw`(?<value>\d[\d .,]*\d) ?(?:€|eur\b|euros?)`,
  title: String.raw`(?:monsieur|madame|mademoiselle|m\.|mme|mlle|mle|melle|mr)\.?`,
  in: String.raw`(?:€|eur\b|euros?)`,
};

/**
 * A kind's phrase with its parts written out: `{date}`, `{hours}` and `{amount}` are the value in every form that papers
 * print (with its unit), `{day}` a day that is not the value, `{title}` a courtesy title, `{in}` the currency.
 */
export const writtenOut = (phrase: string): string =>
  phrase.replace(/\{([a-z]+)\}/g, (whole, part: string) => PARTS[part] ?? whole);
