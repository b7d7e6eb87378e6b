import { bareLabel, foldLabel } from './fold-label.ts';
import { withoutWhose } from './whose-words.ts';

/** What a label asks for, whoever it is about. Earlier patterns take their words before the later ones see them. */
const CONCEPTS = [
  ['courriel', /\badresses? (electroniques?|e ?mails?|mails?|de messagerie)\b|\bcourriels?\b|\be ?mails?\b|\bmel\b/u],
  ['nomUsage', /\bnoms? (d )?(usage|epouse|epoux|marital|usuel)\b|\bnoms? de (femme )?mariee?\b/u],
  ['nomNaissance', /\bnoms? (de )?(naissance|jeune fille)\b|\bnoms? patronymiques?\b/u],
  ['nomFamille', /\bnoms? de famille\b/u],
  ['lieuEtPaysNaissance', /\b(lieu|ville|commune) et pays de naissance\b/u],
  ['dateNaissance', /\bdates? (de )?naissance\b|\bnee? ?le\b/u],
  ['lieuNaissance', /\b(lieu|ville|commune) (de )?naissance\b|\bnee? a\b/u],
  ['paysNaissance', /\bpays (de )?naissance\b/u],
  [
    'denomination',
    /\b(nom|denomination)( sociale)? (ou|et|et ou) (raison sociale|denomination)( sociale)?\b|\bdenominations?( sociale)?\b|\braison sociale\b/u,
  ],
  ['prenoms', /\bprenoms?\b/u],
  ['nationalite', /\bnationalite\b/u],
  ['situationFamiliale', /\bsituation (familiale|de famille|matrimoniale|maritale)\b|\betat (civil|matrimonial)\b/u],
  ['sexe', /\bsexe\b|\bcivilite\b/u],
  ['codePostal', /\bcode postal( de la (commune|ville)( de residence)?)?\b|\bcp\b/u],
  ['numeroEtVoie', /\bnumero (et|,) ?(nom de |libelle de )?(la |l )?(rue|voie)\b|\bnumero rue\b|\bnumero voie\b/u],
  ['numeroVoie', /\bnumero (de |dans )(la )?(rue|voie)\b/u],
  ['complement', /\bcomplements?( d adresse| adresse)?\b/u],
  ['adresse', /\badresses?( complete| postale| actuelle)?( (du|de) (domicile|residence))?\b/u],
  ['voie', /\b(nom |libelle )(de )?(la |l )?(rue|voie)\b|\brue\b|\bvoie\b/u],
  ['commune', /\b(communes?|villes?|localite)( de residence)?\b/u],
  ['telephone', /\btel(ephones?)?( (portable|mobile|personnel))?\b|\bportable\b|\bmobile\b/u],
  ['numeroEtranger', /\bnumero (national )?(d )?etranger\b|\bn etranger\b|\bnumero (d )?agdref\b|\bagdref\b/u],
  ['passeportNumero', /\bnumero (du |de )?(passeport|document de voyage)\b|\bpasseport numero\b/u],
  ['passeportExpiration', /\bpasseport (valable|valide) jusqu au\b|\b(date d )?expiration du passeport\b/u],
  ['dateEntreeFrance', /\bdate d (entree|arrivee) en france\b|\b(entree?|arrivee?) en france le\b/u],
  ['profession', /\bprofession\b|\bemploi (occupe|exerce)\b|\bmetier( exerce)?\b/u],
  ['siret', /\bsiret\b/u],
  ['naf', /\b(code )?(naf|ape)\b/u],
  ['idcc', /\bidcc\b/u],
  ['dateEmbauche', /\bdate (previsible |prevue )?d embauche\b/u],
  ['codeRome', /\bcode rome\b/u],
  ['dateExpiration', /\bdate d expiration\b|\bexpirant le\b|\bdate de fin de validite\b/u],
  ['dateDelivrance', /\bdate de delivrance\b|\bdelivree? le\b/u],
  ['delivrePar', /\bdelivree? par\b|\bautorite de delivrance\b/u],
  ['nom', /\bnoms?\b/u],
] as const satisfies readonly (readonly [string, RegExp])[];
export type Concept = (typeof CONCEPTS)[number][0];

/** Words that change nothing of what is asked. Any other word left over means that the label was not understood. */
const FILLERS = new Set(
  (
    'a au aux ce de des du d en et l la le les ou par s sur un une y votre vos son sa ses mon ma mes numero numeros n ' +
    'complet complete actuel actuelle actuels majuscules majuscule capitales lettres tous toutes jour mois annee jj mm aaaa ' +
    'j m aa france domicile residence principal principale personnel personnelle postal postale cas echeant obligatoire ' +
    'ordre etat civil convention collective applicable activite entier francais francaise ici merci indiquer preciser ' +
    'demande passe monsieur madame'
  ).split(' '),
);

export interface Understood {
  /** In the order in which they stand. */
  concepts: Concept[];
  /** Words that say something else: "Nom du navire" is nobody's name. */
  unknown: string[];
}

/** What a printed label (or a tooltip) asks for. */
export function understandLabel(text: string): Understood {
  // "Employeur :" asks for its name; elsewhere the word says whose value it is.
  const folded = foldLabel(bareLabel(text)).replace(/^(l )?(employeur|entreprise|societe)(?= et |$)/u, 'denomination');
  let rest = ` ${withoutWhose(folded)} `;
  const found: { concept: Concept; at: number }[] = [];
  for (const [concept, pattern] of CONCEPTS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    found.push({ concept, at: match.index });
    rest = `${rest.slice(0, match.index)}${'#'.repeat(match[0].length)}${rest.slice(match.index + match[0].length)}`;
  }
  const unknown = rest.split(/[\s#]+/u).filter((word) => word !== '' && !FILLERS.has(word) && !/^\d+$/u.test(word));
  return { concepts: found.toSorted((a, b) => a.at - b.at).map(({ concept }) => concept), unknown };
}

const NAMES: readonly (readonly [Concept, RegExp])[] = [
  ['courriel', /\b(e ?mail|courriel|mail)\b/u],
  ['nomNaissance', /\b(surname at birth|birth name|maiden name|noms? (de )?naissance|nom jeune fille)\b/u],
  ['nomUsage', /\b(noms? (d )?usage|married name|nom epouse|nom marital)\b/u],
  ['prenoms', /\b(first ?names?|given names?|forenames?|prenoms?)\b/u],
  ['dateNaissance', /\b(date of birth|birth ?date|dob|(date|dat|jour|mois|annee) (de )?naissance|datenaissance)\b/u],
  ['lieuNaissance', /\b(place of birth|birth ?place|(lieu|ville) (de )?naissance)\b/u],
  ['paysNaissance', /\b(country of birth|pays (de )?naissance)\b/u],
  ['nationalite', /\b(nationality|nationn?alite)\b(?! at birth)/u],
  ['codePostal', /\b(zip ?code|post(al)? ?code|code ?postal|cp)\b/u],
  ['commune', /\b(city|town|commune|ville|localite)\b/u],
  ['complement', /\b(complement)\b/u],
  ['telephone', /\b(phone|telephone|tel|mobile|portable)\b/u],
  ['siret', /\bsiret\b/u],
  ['profession', /\b(profession|occupation)\b(?! address)/u],
  ['adresse', /\b(address|adresse|addresse)\b/u],
  ['nom', /\b(surname|last ?name|family name|noms?)\b/u],
];

/** What a field's technical name asks for; null: it does not say. */
export function conceptOfName(words: string): Concept | null {
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const FAMILIES: Concept[][] = [
  ['nom', 'nomFamille', 'nomNaissance', 'nomUsage', 'denomination'],
  ['adresse', 'voie', 'numeroEtVoie', 'numeroVoie'],
  ['lieuNaissance', 'lieuEtPaysNaissance'],
];

/** Whether two readings of one field may be the same thing: "nomFamille" in a name and "Nom" on the page. */
export function sameFamily(a: Concept, b: Concept): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}
