/** Names of a zone. `cut`: the line was full, so the end of a name may be missing. */
export type MrzNames = { surname: string; givenNames: string; cut: boolean };

const words = (text: string): string => text.split('<').filter(Boolean).join(' ');

/**
 * "ERIKSSON<<ANNA<MARIA<<<<": `<<` parts surname from given names, `<` parts words (it stands for blank, hyphen and
 * apostrophe alike). After a second `<<` there is nothing more. Without `<<` all of it is the surname (ICAO 9303 part 3, 4.6).
 */
export function parseNames(field: string): MrzNames {
  const [surname = '', givenNames = ''] = field.split('<<');
  return { surname: words(surname), givenNames: words(givenNames), cut: !field.endsWith('<') };
}
