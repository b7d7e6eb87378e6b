import { amount, cents, longDate } from '../../../fixtures/papers/french.ts';
import { type Draft, eur, ident, type Leaf, long, short, sign, txt, val } from './draft.ts';
import { firmOf, local, named, newcomer, oneLineOf, place } from './fresh-people.ts';
import { nirOf } from './people.ts';
import { centre, fields, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'contrat-de-travail';
const bold = { face: 'sansBold' as const };
const signed = (d: Draft, s: Leaf, y: number, town: string, on: string, name: string) => {
  d.line(s, 50, y, `Fait à ${town}, le`, long(on, 'dateSignature', 'dateDocument'));
  s.text(50, y + 26, 'L’employeur');
  s.text(340, y + 26, 'Le salarié (lu et approuvé)');
  sign(s, 60, y + 56, 'C. Roux');
  sign(s, 350, y + 56, name);
};
const cast = (d: Draft) => {
  const { c } = d;
  const [p, h, at, f] = [newcomer(c), place(c), place(c), firmOf(c)];
  const start = c.day(2017, 2024);
  const weekly = c.pick([20, 24, 30, 35]);
  const monthly = cents(((weekly * 52) / 12) * c.euros(11, 14));
  return { c, p, h, at, f, start, weekly, monthly, job: p.sex === 'F' ? f.her : f.his };
};

/** Permanent contract in numbered articles. */
export const freshContractArticles = reportMaker('fresh-contract-articles', KIND, (d) => {
  const { c, p, h, at, f, start, weekly, monthly, job } = cast(d);
  const s = d.page({ face: 'serif', size: 10.5 });
  const strong = { face: 'serifBold' as const };
  d.at(s, 297, 56, val('CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE', ['typeContrat', 'CDI']), '', {
    ...strong,
    ...centre,
    size: 14,
  });
  s.text(50, 90, 'Entre les soussignés :');
  let y = d.prose(
    s,
    50,
    110,
    495,
    [
      'La société ',
      txt(f.name, 'employeur'),
      `, dont le siège est situé ${oneLineOf(at)}, immatriculée sous le numéro SIRET `,
      ident(f.spaced, 'siret'),
      ', code NAF ',
      val(f.naf, ['naf', f.naf.replace('.', '')]),
      ', d’une part,',
    ],
    { bold: 'serifBold' },
  );
  y = d.prose(s, 50, y + 6, 495, [
    `Et ${p.civility} `,
    named(d, p.full, p.title, 'salarie', 'titulaire'),
    `, ${p.sex === 'F' ? 'née' : 'né'} le ${longDate(p.birth)} à ${p.birthTown} (${p.country.name}), de nationalité ${p.nationality}, demeurant ${oneLineOf(h)}, d’autre part,`,
  ]);
  s.text(50, y + 4, 'Il a été convenu ce qui suit :');
  y += 26;
  const article = (title: string, parts: Parameters<Draft['prose']>[4]) => {
    s.text(50, y, title, strong);
    y = d.prose(s, 50, y + 16, 495, parts) + 10;
  };
  article('Article 1 - Engagement', [
    'Le salarié est engagé à compter du ',
    long(start, 'dateDebut'),
    ' en qualité de ',
    txt(job, 'emploi'),
    `, sous réserve de la visite d’information et de prévention. La convention collective applicable est : ${f.agreement}.`,
  ]);
  article('Article 2 - Période d’essai', [
    'Le présent contrat ne deviendra définitif qu’à l’issue d’une période d’essai de deux mois.',
  ]);
  article('Article 3 - Durée du travail', [
    'La durée du travail est fixée à ',
    val(`${weekly} heures`, ['heuresHebdo', weekly]),
    ' par semaine.',
  ]);
  article('Article 4 - Rémunération', [
    'En contrepartie de son travail, le salarié percevra une rémunération mensuelle brute de ',
    eur(monthly, 'salaireBrutMensuel', ' euros'),
    '.',
  ]);
  article('Article 5 - Congés payés', [
    'Le salarié bénéficiera des congés payés légaux, soit deux jours et demi ouvrables par mois de travail effectif.',
  ]);
  article('Article 6 - Obligations', [
    'Le salarié s’engage à observer la plus grande discrétion et à respecter le règlement intérieur.',
  ]);
  signed(d, s, y + 10, at.town, addDays(start, -c.int(1, 6)), p.family);
});

/** Fixed-term contract on a filled form. */
export const freshContractFixedTerm = reportMaker('fresh-contract-fixed-term', KIND, (d) => {
  const { c, p, h, at, f, start, weekly, monthly, job } = cast(d);
  const s = d.page({ face: 'sans', size: 9.5 });
  s.box(40, 32, 515, 30, { fill: '#e4e9e1' });
  d.at(s, 297, 52, val('CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE', ['typeContrat', 'CDD']), '', {
    ...bold,
    ...centre,
    size: 13,
  });
  const section = (y: number, title: string) => s.text(40, y, title, { ...bold, color: '#3d5a3a' });
  section(86, 'L’EMPLOYEUR');
  fields(
    d,
    s,
    [50, 104, 200, 16],
    [
      ['Raison sociale', txt(f.name, 'employeur')],
      ['Adresse', oneLineOf(at)],
      ['N° SIRET', ident(f.spaced, 'siret')],
      ['Code APE', val(f.naf.replace('.', ''), ['naf', f.naf.replace('.', '')])],
    ],
  );
  section(182, 'LE SALARIÉ');
  fields(
    d,
    s,
    [50, 200, 200, 16],
    [
      ['Nom et prénom', named(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'salarie', 'titulaire')],
      ['Adresse', oneLineOf(h)],
      ['Né(e) le', `${longDate(p.birth)} à ${p.birthTown}`],
      ['N° de sécurité sociale', val(nirOf(p), ['nir', nirOf(p)])],
      ['Nationalité', p.nationality],
    ],
  );
  section(296, 'LE CONTRAT');
  const end = addDays(start, c.int(60, 180));
  const y = fields(
    d,
    s,
    [50, 314, 200, 16],
    [
      ['Motif du recours', 'Accroissement temporaire d’activité'],
      ['Date de début', short(start, 'dateDebut')],
      ['Date de fin', short(end, 'dateFin')],
      ['Poste occupé', txt(job, 'emploi')],
      ['Durée hebdomadaire', val(`${weekly} heures`, ['heuresHebdo', weekly])],
      ['Salaire brut mensuel', eur(monthly, 'salaireBrutMensuel')],
      ['Période d’essai', '14 jours'],
      ['Convention collective', `${f.agreement} (IDCC ${f.idcc})`],
      ['Retraite complémentaire', 'AGIRC-ARRCO'],
    ],
  );
  s.paragraph(
    50,
    y + 12,
    495,
    'À l’issue du contrat, le salarié percevra une indemnité de fin de contrat égale à 10 % de la rémunération brute totale, sauf dans les cas prévus par la loi.',
  );
  signed(d, s, y + 70, at.town, start, p.family);
});

/** Amendment that changes the hours. */
export const freshContractAmendment = reportMaker('fresh-contract-amendment', KIND, (d) => {
  const { c, p, at, f, start, weekly, monthly, job } = cast(d);
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 50, 60, txt(f.name, 'employeur'), '', bold);
  s.text(50, 74, oneLineOf(at));
  d.line(s, 50, 88, 'SIRET :', ident(f.spaced, 'siret'));
  s.text(297, 140, `AVENANT N° ${c.int(1, 4)} AU CONTRAT DE TRAVAIL`, { ...bold, ...centre, size: 14 });
  let y = d.prose(s, 50, 180, 495, [
    `Entre la société ${f.name} et ${p.civility} `,
    named(d, `${p.given} ${p.family}`, p.title, 'salarie', 'titulaire'),
    ', employé(e) en qualité de ',
    txt(job, 'emploi'),
    ' dans le cadre d’un ',
    val('contrat à durée indéterminée', ['typeContrat', 'CDI']),
    ', il est convenu ce qui suit.',
  ]);
  y = d.prose(s, 50, y + 14, 495, [
    'À compter du ',
    long(start, 'dateDebut'),
    ', la durée hebdomadaire de travail est portée à ',
    val(`${weekly} heures`, ['heuresHebdo', weekly]),
    '. La rémunération mensuelle brute est fixée en conséquence à ',
    eur(monthly, 'salaireBrutMensuel'),
    '.',
  ]);
  y = d.prose(s, 50, y + 14, 495, ['Les autres clauses du contrat initial demeurent inchangées.']);
  signed(d, s, y + 40, at.town, addDays(start, -c.int(2, 12)), p.family);
});

/** Letter that promises a job. */
export const freshContractPromise = reportMaker('fresh-contract-promise', KIND, (d) => {
  const { c, p, h, at, f, start, weekly, monthly, job } = cast(d);
  const s = d.page({ face: 'serif', size: 11 });
  d.at(s, 50, 60, txt(f.name, 'employeur'), '', { face: 'serifBold', size: 13 });
  s.text(50, 76, oneLineOf(at), { size: 9 });
  d.line(s, 50, 90, 'Siret', ident(f.spaced, 'siret'), { size: 9 });
  s.text(330, 130, `${p.civility} ${p.full}`);
  s.text(330, 146, h.street);
  s.text(330, 162, `${h.code} ${h.town}`);
  d.line(s, 330, 200, `${at.town}, le`, long(addDays(start, -c.int(20, 60)), 'dateDocument'));
  s.text(50, 240, 'Objet : promesse d’embauche', { face: 'serifBold' });
  s.text(50, 270, `${p.civility},`);
  let y = d.prose(
    s,
    50,
    296,
    495,
    [
      'Je soussigné, gérant de la société, m’engage à embaucher ',
      named(d, `${p.given} ${p.family.toUpperCase()}`, p.title, 'salarie', 'titulaire'),
      ' en ',
      val('contrat à durée indéterminée', ['typeContrat', 'CDI']),
      ' au poste de ',
      txt(job, 'emploi'),
      ', à compter du ',
      long(start, 'dateDebut'),
      ', sous réserve de l’obtention de l’autorisation de travail.',
    ],
    { leading: 18 },
  );
  y = d.prose(
    s,
    50,
    y + 8,
    495,
    [
      'La durée du travail sera de ',
      val(`${weekly} heures hebdomadaires`, ['heuresHebdo', weekly]),
      ' pour un salaire mensuel brut de ',
      eur(monthly, 'salaireBrutMensuel', ' €'),
      '.',
    ],
    { leading: 18 },
  );
  s.text(50, y + 20, `Je vous prie d’agréer, ${p.civility}, mes salutations distinguées.`);
  sign(s, 350, y + 70, 'Le gérant');
  d.open('dateSignature', 'nir');
});

/** Mission contract of an agency. */
export const freshContractMission = reportMaker('fresh-contract-mission', KIND, (d) => {
  const { c, p, h, at, f, start, job } = cast(d);
  const s = d.page({ face: 'sans', size: 9 });
  const agency = c.pick(['INTÉRIM DU PARISIS', 'ACTIS TRAVAIL TEMPORAIRE']);
  const own = firmOf(c);
  d.at(s, 40, 48, txt(agency, 'employeur'), '', { ...bold, size: 13 });
  s.text(40, 62, `Entreprise de travail temporaire - ${oneLineOf(place(c))}`);
  d.line(s, 40, 75, 'SIRET', ident(own.spaced, 'siret'));
  d.line(s, 190, 75, 'APE', val('78.20Z', ['naf', '7820Z']));
  d.at(s, 555, 48, val('CONTRAT DE MISSION', ['typeContrat', 'CTT']), '', { ...bold, ...right, size: 14 });
  s.text(555, 64, `N° ${c.digits(8)}`, right);
  s.box(40, 92, 250, 84, { stroke: '#555555' });
  s.text(48, 106, 'INTÉRIMAIRE', bold);
  d.at(s, 48, 122, named(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'salarie', 'titulaire'), 'INTÉRIMAIRE');
  s.text(48, 136, oneLineOf(h), { size: 8 });
  d.line(s, 48, 152, 'N° SS :', val(nirOf(p), ['nir', nirOf(p)]));
  s.box(305, 92, 250, 84, { stroke: '#555555' });
  s.text(313, 106, 'ENTREPRISE UTILISATRICE', bold);
  d.at(s, 313, 122, txt(f.name, 'entrepriseUtilisatrice'), 'ENTREPRISE UTILISATRICE');
  s.text(313, 136, oneLineOf(at), { size: 8 });
  const rate = c.euros(12, 15);
  const y = fields(
    d,
    s,
    [48, 200, 200, 17],
    [
      ['Motif de recours', 'Accroissement temporaire d’activité : commandes saisonnières'],
      ['Mission du', short(start, 'dateDebut')],
      ['Au', short(addDays(start, c.int(5, 60)), 'dateFin')],
      ['Souplesse', 'du terme : plus ou moins 2 jours'],
      ['Qualification', txt(job, 'emploi')],
      ['Horaire hebdomadaire', val('35,00 h', ['heuresHebdo', 35])],
      ['Taux horaire brut de référence', `${amount(rate)} €`],
      ['Période d’essai', '2 jours'],
      ['Risques professionnels', 'port de charges - chaussures de sécurité fournies'],
    ],
  );
  s.paragraph(
    48,
    y + 10,
    500,
    'L’embauche par l’entreprise utilisatrice à l’issue de la mission n’est pas interdite. Caisse de retraite complémentaire et prévoyance : voir au verso.',
    { size: 7.5 },
  );
  d.line(s, 48, y + 60, `Fait en double exemplaire à ${at.town}, le`, short(start, 'dateSignature', 'dateDocument'));
  sign(s, 350, y + 100, p.family);
  d.without('salaireBrutMensuel');
});

/** A private employer's contract. */
export const freshContractHousehold = reportMaker('fresh-contract-household', KIND, (d) => {
  const { c, p, h, at, start } = cast(d);
  const who = local(c);
  const weekly = c.int(6, 20);
  const s = d.page({ face: 'sans', size: 10 });
  s.text(297, 56, 'CONTRAT DE TRAVAIL', { ...bold, ...centre, size: 15 });
  s.text(297, 74, 'Salarié du particulier employeur', centre);
  d.line(s, 50, 110, 'Employeur :', named(d, `${who.title} ${who.full}`, who.title, 'employeur'));
  d.accept('employeur', who.full);
  s.text(50, 126, `Adresse : ${oneLineOf(at)}`);
  d.line(s, 50, 158, 'Salarié(e) :', named(d, `${p.title} ${p.full}`, p.title, 'salarie', 'titulaire'));
  d.accept('salarie', p.full);
  d.accept('titulaire', p.full);
  s.text(50, 174, `Adresse : ${oneLineOf(h)}`);
  d.line(s, 50, 190, 'N° de sécurité sociale :', val(nirOf(p), ['nir', nirOf(p)]));
  d.line(s, 50, 230, '1. Nature du contrat :', val('contrat à durée indéterminée', ['typeContrat', 'CDI']));
  d.line(s, 50, 254, '2. Date d’embauche :', short(start, 'dateDebut'));
  d.line(s, 50, 278, '3. Emploi :', txt('Assistant de vie C', 'emploi'));
  d.line(s, 50, 302, '4. Durée hebdomadaire :', val(`${weekly} heures`, ['heuresHebdo', weekly]));
  s.text(50, 326, `5. Salaire horaire brut : ${amount(c.euros(11, 15))} €, déclaré au moyen du Cesu`);
  s.text(50, 350, '6. Repos hebdomadaire : le dimanche');
  s.text(50, 374, '7. Congés payés : pris en accord avec l’employeur, payés à la date de leur prise');
  signed(d, s, 430, at.town, start, p.family);
  d.without('siret', 'salaireBrutMensuel');
});
