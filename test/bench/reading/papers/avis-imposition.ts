import { amount, plainCapitals } from '../../../fixtures/papers/french.ts';
import { bars, type Draft, ident, type Leaf, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { republic } from './issuers.ts';
import { home, type Person, person, postTown } from './people.ts';

const KIND = 'avis-imposition';
const euros = (n: number) => amount(n, ' ', ',', 0);

/** A fictitious tax number: its last three digits are the first ten modulo 511. */
export function taxNumber(d: Draft): string {
  const start = `${d.c.int(0, 3)}${d.c.digits(9)}`;
  return start + String(Number(BigInt(start) % 511n)).padStart(3, '0');
}

interface Numbers {
  year: number;
  wages: number;
  net: number;
  parts: number;
  tax: number;
}
function numbers(d: Draft): Numbers {
  const wages = d.c.int(9200, 27400);
  const net = Math.round(wages * 0.9);
  return {
    year: d.c.int(2020, 2024),
    wages,
    net,
    parts: d.c.pick([1, 1, 1.5, 2]),
    tax: net > 17500 ? d.c.int(40, 1200) : 0,
  };
}

/** The notice of the tax office: a letter page with the references, then the computation. */
export const avisImpotDeuxPages = maker('avis-imposition-deux-pages', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const p = person(c);
  const h = home(c);
  const n = numbers(d);
  const issued = `${n.year + 1}-0${c.int(7, 9)}-${c.int(10, 28)}`;
  const collected = `${n.year + 1}-07-31`;
  const s = d.page({ face: look.n, size: 9 });
  republic(s, 40, 30, ['FINANCES PUBLIQUES']);
  d.at(s, 40, 116, txt('Direction générale des finances publiques', 'emetteur'), '', { face: look.b });
  s.text(40, 128, `Centre des finances publiques – SIP ${plainCapitals(h.town)}`);
  s.text(40, 140, `${c.int(1, 90)} rue du Trésor`);
  s.text(40, 152, postTown(h));
  s.box(320, 30, 235, 50, { fill: '#1b2f5b' });
  s.text(330, 50, `IMPÔT SUR LES REVENUS DE ${n.year}`, { face: look.b, size: 11.5, color: '#ffffff' });
  s.text(330, 68, `Avis d’impôt établi en ${n.year + 1}`, { face: look.b, size: 10.5, color: '#ffffff' });
  const printed = `${p.title} ${plainCapitals(p.family)} ${plainCapitals(p.given)}`;
  s.text(330, 140, printed, { face: look.b });
  d.block(s, 330, 153, [h.street.toUpperCase(), postTown(h)], 13, ['adresse'], '');
  references(d, s, look, p, n, 40, 200, issued, collected);
  s.box(40, 312, 515, 44, { fill: '#e9eef7', stroke: '#1b2f5b' });
  s.text(
    52,
    338,
    n.tax ? `Il vous reste à payer : ${euros(n.tax)} €` : 'Montant de votre impôt : 0 € – vous n’êtes pas imposable',
    { face: look.b, size: 12 },
  );
  let y = s.paragraph(
    40,
    390,
    515,
    `Madame, Monsieur, cet avis reprend les éléments de votre déclaration de revenus ${n.year}. ${n.tax ? `La somme indiquée ci-dessus est à régler au plus tard le 15/09/${n.year + 1}.` : 'Il vous est adressé pour justifier de votre situation.'}`,
  );
  y = s.paragraph(
    40,
    y + 8,
    515,
    'Pour toute question, votre service des impôts vous répond depuis la messagerie de votre espace particulier ou au 0809 401 401.',
  );
  s.text(40, 800, '1/2', { size: 8 });
  bars(s, 400, 770, 150, 18, c);
  const s2 = d.page({ face: look.n, size: 9 });
  s2.text(40, 50, `Impôt sur les revenus de ${n.year} – détail du calcul`, { face: look.b, size: 12 });
  s2.box(40, 66, 515, 16, { fill: '#1b2f5b' });
  s2.text(48, 78, 'Détail des revenus', { face: look.b, color: '#ffffff' });
  s2.text(470, 78, 'Déclar. 1', { face: look.b, color: '#ffffff', align: 'right' });
  s2.text(547, 78, 'Total', { face: look.b, color: '#ffffff', align: 'right' });
  computation(d, s2, look, n, 40, 98, 555);
  s2.text(40, 800, '2/2', { size: 8 });
  d.open('dateActe', 'montant', 'reference', 'dateDocument');
});

function references(
  d: Draft,
  s: Leaf,
  look: { b: 'sans' | string },
  p: Person,
  n: Numbers,
  x: number,
  y: number,
  issued: string,
  collected: string,
) {
  const { c } = d;
  const b = look.b as 'sansBold';
  s.text(x, y, 'Vos références', { face: b, size: 11 });
  const fiscal = taxNumber(d);
  const grouped = `${fiscal.slice(0, 2)} ${fiscal.slice(2, 5)} ${fiscal.slice(5, 8)} ${fiscal.slice(8, 11)} ${fiscal.slice(11)}`;
  d.line(s, x, y + 17, 'Numéro fiscal (déclarant 1) :', ident(grouped, 'numeroFiscal'));
  d.line(
    s,
    x,
    y + 31,
    'Référence de l’avis :',
    ident(`${String(n.year + 1).slice(2)} ${c.digits(2)} ${c.digits(7)} ${c.digits(2)}`, 'referenceAvis'),
  );
  s.text(
    x,
    y + 45,
    `N° FIP : ${c.digits(3)} ${c.int(1, 9)} ${c.digits(3)} ${c.digits(3)} ${c.digits(3)} ${c.letters(1)} – N° de rôle : ${c.digits(3)}`,
    { size: 8 },
  );
  d.line(s, x, y + 59, 'Date d’établissement :', short(issued, 'dateEtablissement', 'dateDocument'));
  s.text(x, y + 73, `Date de mise en recouvrement : ${collected.split('-').reverse().join('/')}`);
  d.line(
    s,
    x,
    y + 90,
    'Déclarant 1 :',
    txt(`${plainCapitals(p.family)} ${plainCapitals(p.given)}`, 'declarant', 'titulaire'),
    { face: b },
  );
  d.line(s, x + 300, y + 90, 'Revenus de l’année', val(String(n.year), ['anneeRevenus', n.year]));
}

function computation(d: Draft, s: Leaf, look: { b: string }, n: Numbers, left: number, top: number, right: number) {
  const b = look.b as 'sansBold';
  let y = top;
  const row = (label: string, total: string, own?: string) => {
    s.text(left + 8, y, label);
    if (own) s.text(right - 85, y, own, { align: 'right' });
    s.text(right - 8, y, total, { align: 'right' });
    s.rule(left, y + 4, right, y + 4, { color: '#c6cfdd', lineWidth: 0.4 });
    y += 17;
  };
  row('Salaires', euros(n.wages), euros(n.wages));
  row('Déduction 10 % ou frais réels', `-${euros(n.wages - n.net)}`, `-${euros(n.wages - n.net)}`);
  row('Salaires, pensions, rentes nets', euros(n.net), euros(n.net));
  row('Revenu brut global', euros(n.net));
  row('Revenu imposable', euros(n.net));
  row('Nombre de parts', amount(n.parts));
  row('Impôt sur les revenus soumis au barème', euros(n.tax));
  row('Prélèvement à la source retenu', euros(d.c.int(0, 400)));
  y += 8;
  s.box(left, y - 12, right - left, 18, { fill: '#e9eef7' });
  s.text(left + 8, y, 'Revenu fiscal de référence', { face: b });
  d.at(s, right - 8, y, val(euros(n.net), ['revenuFiscalReference', n.net]), 'Revenu fiscal de référence', {
    face: b,
    align: 'right',
  });
}

/** Avis de situation déclarative: one page, downloaded the day of the declaration. */
export const avisSituationDeclarative = maker('avis-imposition-asdir', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const p = person(c);
  const h = home(c);
  const n = numbers(d);
  const issued = `${n.year + 1}-0${c.int(4, 6)}-${c.int(10, 28)}`;
  const s = d.page({ face: look.n, size: 9.5 });
  s.text(297, 44, `AVIS DE SITUATION DÉCLARATIVE À L’IMPÔT SUR LE REVENU ${n.year + 1}`, {
    face: look.b,
    size: 12,
    align: 'center',
  });
  s.text(297, 60, `(revenus perçus en ${n.year})`, { align: 'center' });
  d.at(s, 40, 92, txt('DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES', 'emetteur'), '', { face: look.b, size: 9 });
  s.text(40, 105, `SERVICE DES IMPÔTS DES PARTICULIERS DE ${plainCapitals(h.town)}`, { size: 8 });
  s.text(340, 130, `${p.civility}`);
  d.at(s, 340, 144, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire', 'declarant'), p.civility, {
    face: look.b,
  });
  d.block(s, 340, 158, [h.street, postTown(h)], 13, ['adresse'], p.civility);
  s.box(40, 122, 270, 78, { stroke: '#333333' });
  const fiscal = taxNumber(d);
  d.line(s, 48, 138, 'Numéro fiscal :', ident(fiscal, 'numeroFiscal'));
  d.line(
    s,
    48,
    154,
    'Référence de l’avis :',
    ident(`${String(n.year + 1).slice(2)}${c.letters(2)}${c.digits(9)}`, 'referenceAvis'),
  );
  d.line(s, 48, 170, 'Établi le', long(issued, 'dateEtablissement', 'dateDocument'));
  d.line(s, 48, 186, 'Année des revenus :', val(String(n.year), ['anneeRevenus', n.year]));
  const y = s.paragraph(
    40,
    236,
    515,
    `Ce document tient lieu de justificatif de vos ressources ${n.year} auprès des organismes tiers. Il ne mentionne pas le montant définitif de votre impôt, qui figurera sur l’avis disponible à compter du 26 juillet ${n.year + 1}.`,
  );
  s.text(40, y + 16, 'Situation du foyer fiscal', { face: look.b, size: 11 });
  s.text(
    40,
    y + 32,
    `${c.pick(['Célibataire', 'Divorcé(e)', 'Marié(e)'])} – Né(e) le ${p.birth.split('-').reverse().join('/')} – Déclarant 2 : néant`,
  );
  s.box(40, y + 46, 515, 18, { fill: '#eeeeee', stroke: '#888888' });
  s.text(48, y + 59, 'Éléments déclarés', { face: look.b });
  s.text(547, y + 59, 'Montant en euros', { face: look.b, align: 'right' });
  computation(d, s, look, n, 40, y + 82, 555);
  s.box(40, 700, 54, 54, { stroke: '#000000' });
  bars(s, 44, 704, 46, 46, c);
  s.paragraph(
    106,
    716,
    440,
    'L’authenticité de ce document peut être vérifiée sur impots.gouv.fr/verifavis avec le numéro fiscal et la référence de l’avis.',
    { size: 8 },
  );
  s.text(
    297,
    806,
    `Page 1/1 – Imprimé le ${c
      .day(n.year + 2, n.year + 2)
      .split('-')
      .reverse()
      .join('/')}`,
    { size: 7.5, align: 'center', color: '#555555' },
  );
  d.open('dateActe', 'montant', 'reference', 'dateDocument', 'dateNaissance');
});
