import { amount, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { nameOf, notices, oneLine } from './counter-home-people.ts';
import { bornAt, capitalName, hiring, hoursOf, nafOf, newcomer, siretOf } from './counter-work-people.ts';
import { type Draft, eur, ident, long, short, sign, txt, val } from './draft.ts';
import { nirOf } from './people.ts';
import { centre, fields, reportMaker, right, under } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'contrat-de-travail';
const bold = { face: 'sansBold' as const };
const strong = { face: 'serifBold' as const };
type Parts = Parameters<Draft['prose']>[4];

/** Permanent contract in dense articles, with the salary and the working time split by the collective agreement. */
export const counterContractArticles = reportMaker('counter-contract-articles', KIND, (d) => {
  const { c, p, h, at, f, boss, rate, weekly, monthly, job, start } = hiring(d);
  const s = d.page({ face: 'serif', size: 8.8 });
  s.box(130, 30, 335, 34, { stroke: '#000000' });
  d.at(s, 297, 52, val('CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE', ['typeContrat', 'CDI']), '', {
    ...strong,
    ...centre,
    size: 12,
  });
  s.text(48, 84, 'ENTRE LES SOUSSIGNÉS', strong);
  let y = d.prose(s, 48, 99, 500, [
    txt(f.name, 'employeur'),
    `, au capital de ${c.int(1, 40)} 000 euros, dont le siège social est sis ${oneLine(at)}, immatriculée au RCS sous le numéro ${f.siret.slice(0, 9)}, établissement n° SIRET `,
    siretOf(f.siret),
    ', code APE ',
    nafOf(f.naf, true),
    `, représentée par ${boss.title} ${boss.full} en sa qualité de gérant, ci-après dénommée « l’Employeur »,`,
  ]);
  s.text(520, y, 'D’une part,', right);
  y = d.prose(s, 48, y + 15, 500, [
    `ET ${p.civility} `,
    nameOf(d, p.full, p.sex, 'salarie', 'titulaire'),
    `, ${bornAt(p)}, de nationalité ${p.nationality}, demeurant ${oneLine(h)}, numéro de sécurité sociale : `,
    val(spacedNir(nirOf(p)), ['nir', nirOf(p)]),
    ', ci-après « le Salarié »,',
  ]);
  s.text(520, y, 'D’autre part.', right);
  y += 18;
  const article = (title: string, parts: Parts) => {
    s.text(48, y, title, strong);
    y = d.prose(s, 48, y + 13, 500, parts) + 6;
  };
  article('ARTICLE I – ENGAGEMENT', [
    'Le Salarié est engagé à compter du ',
    long(start, 'dateDebut'),
    ` à 8 heures. La déclaration préalable à l’embauche a été adressée à l’URSSAF le ${longDate(addDays(start, -3))}. Le présent contrat est régi par la convention collective nationale : ${f.agreement}.`,
  ]);
  article('ARTICLE II – PÉRIODE D’ESSAI', [
    `Le contrat ne deviendra définitif qu’au terme d’une période d’essai de deux mois, soit jusqu’au ${longDate(addDays(start, 59))} inclus. Toute suspension du contrat prolongera d’autant cette période.`,
  ]);
  article('ARTICLE III – FONCTIONS', [
    'Le Salarié exercera les fonctions suivantes : ',
    txt(job, 'emploi'),
    ', niveau I, échelon 2, coefficient 150. Ses attributions, par nature évolutives, lui seront précisées par sa hiérarchie.',
  ]);
  article('ARTICLE IV – LIEU DE TRAVAIL', [
    `Le Salarié sera affecté à l’établissement de ${at.town}. Il pourra être amené à se déplacer dans le département.`,
  ]);
  article('ARTICLE V – DURÉE DU TRAVAIL', [
    'La durée hebdomadaire de travail est fixée à ',
    hoursOf(weekly),
    `, réparties du lundi au vendredi selon l’horaire affiché. Les heures supplémentaires ne sont dues que sur demande expresse.`,
  ]);
  article('ARTICLE VI – RÉMUNÉRATION', [
    `En contrepartie de ses fonctions, le Salarié percevra un salaire horaire brut de ${amount(rate, ' ')} euros, soit une rémunération mensuelle brute de `,
    eur(monthly, 'salaireBrutMensuel', ' euros'),
    `, versée le dernier jour ouvré de chaque mois. S’y ajoute, le cas échéant, une prime de panier de 7,30 euros par jour travaillé.`,
  ]);
  article('ARTICLE VII – CONGÉS PAYÉS', [
    'Le Salarié bénéficiera de 2,5 jours ouvrables de congés par mois de travail effectif. L’époque en est arrêtée par l’Employeur.',
  ]);
  article('ARTICLE VIII – PROTECTION SOCIALE', [
    'Le Salarié sera affilié à la caisse de retraite complémentaire AGIRC-ARRCO et au régime de frais de santé de l’entreprise.',
  ]);
  article('ARTICLE IX – RUPTURE', [
    'Passé la période d’essai, chacune des parties pourra rompre le contrat en respectant un préavis d’un mois, porté à deux mois après deux ans d’ancienneté.',
  ]);
  d.line(
    s,
    48,
    y + 14,
    `Fait en deux exemplaires originaux, à ${at.town}, le`,
    long(addDays(start, -c.int(0, 5)), 'dateSignature', 'dateDocument'),
  );
  s.text(48, y + 36, 'L’Employeur (1)');
  s.text(350, y + 36, 'Le Salarié (1)');
  sign(s, 60, y + 66, boss.family);
  sign(s, 360, y + 66, p.family);
  s.text(
    48,
    815,
    '(1) Faire précéder la signature de la mention manuscrite « Lu et approuvé ». Parapher chaque page.',
    { size: 7 },
  );
});

/** Fixed-term contract that replaces somebody on leave, its motive told in full. */
export const counterContractReplacement = reportMaker('counter-contract-replacement', KIND, (d) => {
  const { c, p, h, at, f, boss, rate, weekly, monthly, job, start } = hiring(d, 35);
  const [other, until] = [newcomer(c), addDays(start, c.int(30, 120))];
  const s = d.page({ face: 'sans', size: 9.6 });
  d.at(s, 46, 48, txt(f.name, 'employeur'), '', { ...bold, size: 14, color: '#7b2d26' });
  s.text(46, 62, `${oneLine(at)} – Tél. 01 ${c.digits(2)} ${c.digits(2)} ${c.digits(2)} ${c.digits(2)}`, { size: 8 });
  d.line(s, 46, 74, 'N° Siret :', siretOf(f.siret), { size: 8 });
  d.line(s, 190, 74, 'APE :', nafOf(f.naf), { size: 8 });
  d.at(s, 297, 112, val('Contrat à durée déterminée à terme précis', ['typeContrat', 'CDD']), '', {
    ...bold,
    ...centre,
    size: 14,
  });
  s.text(297, 128, '(remplacement d’un salarié absent – article L. 1242-2, 1° du Code du travail)', {
    ...centre,
    size: 8.5,
  });
  let y =
    d.prose(s, 46, 156, 503, [
      `Entre la société ${f.name}, représentée par ${boss.title} ${boss.full}, et `,
      nameOf(d, `${p.given} ${p.family}`, p.sex, 'salarie', 'titulaire'),
      `, ${bornAt(p)}, domicilié(e) ${oneLine(h)}, titulaire d’un titre de séjour n° ${c.digits(10)}, il a été convenu ce qui suit :`,
    ]) + 6;
  const point = (number: number, title: string, parts: Parts) => {
    const end = s.text(46, y, `${number}. ${title}. `, bold);
    if (end > 500) throw new Error('title too long');
    y = d.prose(s, 60, y + 14, 489, parts) + 7;
  };
  point(1, 'Objet', [
    `Le présent contrat est conclu afin d’assurer le remplacement de ${other.title} ${other.full}, ${job} qualifié(e), en congé de maladie.`,
  ]);
  point(2, 'Durée', [
    'Il prend effet le ',
    short(start, 'dateDebut'),
    ' et prendra fin le ',
    short(until, 'dateFin'),
    ' au soir. Il pourra être renouvelé deux fois par avenant. La période d’essai est d’un jour par semaine, dans la limite de deux semaines.',
  ]);
  point(3, 'Emploi', ['Le contractant occupera le poste de ', txt(job, 'emploi'), `, coefficient ${c.int(110, 190)}.`]);
  point(4, 'Horaire', [
    'L’horaire est celui de l’entreprise, soit ',
    hoursOf(weekly),
    ' par semaine (151,67 heures par mois).',
  ]);
  point(5, 'Salaire', [
    `Taux horaire : ${amount(rate, ' ')} €. Salaire mensuel brut : `,
    eur(monthly, 'salaireBrutMensuel'),
    '. À l’échéance, une indemnité de fin de contrat de 10 % sera versée, outre l’indemnité compensatrice de congés payés.',
  ]);
  point(6, 'Organismes', ['Retraite complémentaire : AGIRC-ARRCO. Prévoyance : institution désignée par la branche.']);
  point(7, 'Convention collective', [`L’entreprise applique la convention collective : ${f.agreement}.`]);
  s.text(46, y + 20, `${at.town},`);
  d.line(s, 110, y + 20, 'le', short(start, 'dateSignature', 'dateDocument'));
  s.text(46, y + 44, 'Pour l’entreprise, le responsable');
  s.text(360, y + 44, 'L’intéressé(e)');
  sign(s, 380, y + 74, p.given);
  sign(s, 60, y + 74, boss.family);
  d.without('nir');
});

/** Temporary-work contract of an agency: boxed, with the client's needs and the price of an hour. */
export const counterContractMission = reportMaker('counter-contract-mission', KIND, (d) => {
  const { c, p, h, at, f, rate, job, start } = hiring(d, 35);
  const end = addDays(start, c.int(4, 80));
  const s = d.page({ face: 'narrow', size: 8.2 });
  const head = { face: 'narrowBold' as const };
  const agency = c.pick(['TEMPOREL INTÉRIM', 'OSMOSE TRAVAIL TEMPORAIRE', 'KADENZA INTÉRIM']);
  const own = hiring(d).f;
  d.at(s, 36, 48, txt(agency, 'employeur'), '', { ...head, size: 16, color: '#00695c' });
  s.text(36, 61, `Agence de ${at.town} – ouverte de 8 h à 12 h et de 14 h à 18 h 30`, { size: 7 });
  d.line(s, 36, 72, 'Siret', ident(own.siret, 'siret'), { size: 7 });
  d.line(s, 140, 72, 'NAF', nafOf('7820Z'), { size: 7 });
  s.text(190, 72, `Garantie financière : SOFRATT, 75009 Paris – montant ${c.int(200, 900)} 000 €`, { size: 7 });
  s.box(330, 34, 229, 26, { fill: '#dcefec' });
  d.at(s, 444, 51, val('CONTRAT DE MISSION TEMPORAIRE', ['typeContrat', 'CTT']), '', { ...head, ...centre, size: 11 });
  s.text(559, 82, `Contrat n° ${c.digits(6)}/01 – Avenant : 0 – Exemplaire salarié`, right);
  s.box(36, 92, 255, 110, { stroke: '#00695c' });
  s.box(304, 92, 255, 110, { stroke: '#00695c' });
  under(d, s, 44, 104, 'SALARIÉ INTÉRIMAIRE', nameOf(d, capitalName(p), p.sex, 'salarie', 'titulaire'), head);
  under(d, s, 44, 130, 'ADRESSE', oneLine(h));
  under(d, s, 44, 156, 'N° SÉCURITÉ SOCIALE', val(spacedNir(nirOf(p)), ['nir', nirOf(p)]));
  under(d, s, 170, 156, 'NÉ(E) LE', shortDate(p.birth));
  under(d, s, 44, 182, 'NATIONALITÉ', p.nationality);
  under(d, s, 130, 182, 'TITRE DE TRAVAIL', `n° ${c.digits(10)} exp. ${shortDate(addDays(end, 300))}`);
  under(d, s, 312, 104, 'ENTREPRISE UTILISATRICE', txt(f.name, 'entrepriseUtilisatrice'), head);
  under(d, s, 312, 130, 'SIÈGE', oneLine(at));
  under(d, s, 312, 156, 'LIEU DE LA MISSION', `Quai de réception, ${at.town}`);
  under(d, s, 312, 182, 'SIRET CLIENT', f.siret);
  s.box(36, 212, 523, 14, { fill: '#00695c' });
  s.text(44, 222, 'MISSION', { ...head, color: '#ffffff' });
  under(d, s, 44, 240, 'DU', short(start, 'dateDebut'), head);
  under(d, s, 130, 240, 'AU', short(end, 'dateFin'), head);
  under(d, s, 216, 240, 'TERME MINI / MAXI', `${shortDate(addDays(end, -1))} / ${shortDate(addDays(end, 2))}`);
  under(d, s, 360, 240, 'PÉRIODE D’ESSAI', '2 jours');
  under(d, s, 440, 240, 'DURÉE HEBDO', hoursOf(35, '35,00 h'), head);
  under(d, s, 44, 268, 'MOTIF', 'Accroissement temporaire d’activité – renfort lié aux commandes du trimestre');
  under(d, s, 44, 296, 'QUALIFICATION', txt(job.toUpperCase(), 'emploi'), head);
  d.accept('emploi', job);
  under(d, s, 300, 296, 'HORAIRES', '06 h 00 – 13 h 00 ou 13 h 00 – 20 h 00 (alternance)');
  under(
    d,
    s,
    44,
    324,
    'CARACTÉRISTIQUES DU POSTE',
    'Manutention, tenue de poste debout, port de charges inférieures à 15 kg',
  );
  under(d, s, 44, 352, 'ÉQUIPEMENTS', 'Chaussures de sécurité (agence) – gilet (client)');
  under(d, s, 360, 352, 'POSTE À RISQUE', 'NON');
  s.box(36, 372, 523, 14, { fill: '#00695c' });
  s.text(44, 382, 'RÉMUNÉRATION', { ...head, color: '#ffffff' });
  const y = fields(
    d,
    s,
    [44, 402, 260, 15],
    [
      ['Salaire horaire brut de référence', `${amount(rate, ' ')} €`],
      ['Indemnité de fin de mission (IFM)', '10 %'],
      ['Indemnité compensatrice de congés payés', '10 %'],
      ['Prime de panier / jour travaillé', '6,80 €'],
      ['Paiement', 'le 12 du mois suivant, par virement'],
    ],
  );
  notices(
    s,
    [44, y + 10, 505],
    [
      'Le présent contrat est établi conformément aux articles L. 1251-1 et suivants du Code du travail. L’embauche du salarié par l’entreprise utilisatrice à l’issue de la mission n’est pas interdite. Le rapatriement est à la charge de l’entreprise de travail temporaire lorsque la mission s’effectue hors du territoire métropolitain.',
      'Caisse de retraite complémentaire : AGIRC-ARRCO. Institution de prévoyance : AG2R, 37 boulevard Brune, 75014 Paris. Médecine du travail : service interentreprises.',
      'Le salarié dispose de deux jours ouvrables suivant sa mise à disposition pour retourner le présent contrat signé.',
    ],
  );
  d.line(s, 44, y + 96, `Établi à ${at.town} le`, short(start, 'dateSignature', 'dateDocument'));
  s.text(44, y + 116, 'L’entreprise de travail temporaire');
  s.text(360, y + 116, 'Le salarié intérimaire');
  sign(s, 370, y + 144, p.family);
  d.without('salaireBrutMensuel');
});
