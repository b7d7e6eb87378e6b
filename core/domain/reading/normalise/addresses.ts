const TOWN_WORD = String.raw`(?:\p{Lu}[\p{L}'’.-]*|\d{1,2}(?:e|er|ème)?|[sS]ur|[sS]ous|[eE]n|[lL][aeè]s?|de|des|du|d|aux?|et)(?![\p{L}\d])`;
const TO_THE_TOWN = new RegExp(String.raw`^.*?\b\d{5},? ${TOWN_WORD}(?:[ -]${TOWN_WORD})*`, 'u');
const LINKING = /(?:[ -](?:[sS]ur|[sS]ous|[eE]n|[lL][aeè]s?|de|des|du|d|aux?|et|\p{Lu}))+$/u;

/**
 * An address without what a sentence goes on with behind the town: "2 rue de l'Exemple 59800 LILLE, déclare avoir" ends
 * with LILLE. Text without a postcode and a town is returned as it is.
 */
export function upToTown(text: string): string {
  const address = TO_THE_TOWN.exec(text)?.[0];
  return address === undefined ? text : address.replace(LINKING, '').replace(/[\s.,]+$/, '');
}
