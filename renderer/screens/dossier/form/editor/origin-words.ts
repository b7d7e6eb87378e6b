import type { FormEditor } from '../../../../../core/contract/form-editor.ts';
import { fr } from '../../../../text/fr.ts';

type Origins = FormEditor['origins'];

/** One name of an origin, `person.nom` → "Nom de naissance"; a name without words stays as it is. */
function nameOf(place: string): string {
  const bare = place.replace('?', '');
  const name = bare.split('.').at(-1) ?? bare;
  const person: Record<string, string> = fr.person.fields;
  const papers: Record<string, string> = fr.facts;
  return (
    (bare.startsWith('person.') ? person[name] : undefined) ??
    fr.statedFacts[name] ??
    person[name] ??
    papers[name] ??
    bare
  );
}

/**
 * An origin (see core/contract/catalogue/form-map.ts) in words: "Numéro puis Voie", "Nom d'usage ou Nom de naissance". The
 * engine's own words, when it has some, come first.
 */
export function originWords(from: string, origins: Origins): string {
  if (from === '=') return fr.formEditor.nothing;
  if (from.startsWith('=')) return fr.formEditor.fixedText(from.slice(1));
  const known = origins.find((origin) => origin.from === from);
  if (known) return known.label;
  const alternatives = from.split(' | ');
  const [first = ''] = alternatives;
  // "Is there one?", or what it is: the condition of a part of a form is put as its yes-or-no question.
  if (fr.statedFactYesNo.includes(first.replace('facts.', ''))) return nameOf(first);
  return alternatives
    .map((part) =>
      part
        .split(' + ')
        .map((name) => origins.find((origin) => origin.from === name.replace('?', ''))?.label ?? nameOf(name))
        .join(fr.formEditor.andThen),
    )
    .join(fr.formEditor.or);
}

/** Today's value of an origin; null: not known, or one of its parts is not. */
export function originValue(from: string, origins: Origins): string | null {
  if (from.startsWith('=')) return from.slice(1) || null;
  const valueKnown = (name: string) => origins.find((origin) => origin.from === name)?.value ?? null;
  const whole = valueKnown(from);
  if (whole !== null) return whole;
  for (const alternative of from.split(' | ')) {
    const parts = alternative
      .split(' + ')
      .map((part) => ({ value: valueKnown(part.replace('?', '')), optional: part.endsWith('?') }));
    if (parts.some(({ value, optional }) => value === null && !optional)) continue;
    const joined = parts.flatMap(({ value }) => value ?? []).join(' ');
    if (joined !== '') return joined;
  }
  return null;
}

/** The answers that an origin is known to have, code → words: what a tick box can be tied to. */
export function answersOf(from: string): Record<string, string> {
  const name =
    from
      .split(/ [|+] /)[0]
      ?.split('.')
      .at(-1) ?? '';
  if (name === 'sexe') return fr.person.sexe;
  if (name === 'situationFamiliale') return fr.person.situationFamiliale;
  return fr.statedFactChoices[name] ?? {};
}
