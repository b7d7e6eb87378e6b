const FEMININE_OR_PLURAL = /\((?:s|e|es|x|ne|le|ve|te|ère)\)/giu;
const NUMBERING = /^[^\p{L}\p{N}]*(?:(?:[IVX]{1,4}|[A-Z])\s*[-–.)]\s+)?(?:\d{1,2}(?:\.\d{1,2})*)?\s*[-–.)°]*\s*/u;
const LEADERS = /[_.…·]{2,}|_/gu;

/** A label without leaders, feminine endings ("Né(e)"), remarks in brackets and what follows its first sentence. */
export function bareLabel(text: string): string {
  return firstSentence(text)
    .replace(/\([^)]*\)?|\[[^\]]*\]?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A label's first sentence, remarks in brackets included: "Adresse (du conjoint)". What follows is for other people. */
export function firstSentence(text: string): string {
  const whole = text.replace(LEADERS, ' ').replace(FEMININE_OR_PLURAL, '').replace(NUMBERING, '');
  return (whole.split(/\.\s+(?=\p{Lu})/u)[0] ?? '').trim();
}

/** Lower case, without accents or punctuation; "n°" is "numero". */
export function foldLabel(text: string): string {
  return text
    .replace(/œ/giu, 'oe')
    .replace(/\bn\s*[°º]|№/giu, ' numero ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** The words of a field's technical name: `form.Page1[0].applicantSurname2` → "applicant surname". */
export function wordsOfName(name: string): { last: string; path: string } {
  const words = (part: string) =>
    foldLabel(
      part
        .replace(/\[\d+\]/gu, ' ')
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
        .replace(/\d+/gu, ' '),
    );
  const parts = name.split('.');
  return { last: words(parts.at(-1) ?? ''), path: words(parts.join(' ')) };
}
