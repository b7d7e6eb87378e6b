import { addMonths, cents, lastDay, longDate, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { capitalTown, local, nameOf, newcomer, notices, oneLine, place, windowBlock } from './counter-home-people.ts';
import { caps, eur, long, short, sign, txt, type Value, val } from './draft.ts';
import { e } from './people.ts';
import { centre, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** A letting agent's receipt: the principal's name in a reference frame, charges line by line, a payment slip below. */
export const counterRentReceipt = reportMaker('counter-rent-receipt', 'quittance-loyer', (d) => {
  const { c } = d;
  const [p, h, at, owner] = [newcomer(c), place(c), place(c), local(c)];
  const month = addMonths('2016-01', c.int(0, 110));
  const [rent, charges, waste] = [c.euros(430, 890), c.euros(38, 110), c.euros(7, 14)];
  const total = cents(rent + charges + waste);
  const agency = c.pick(['Foncia Chadefaux', 'CABINET MORVILLE GESTION', 'Citya Immobilier', 'Régie du Parc Fleuri']);
  const s = d.page({ face: 'sans', size: 9 });
  d.at(s, 40, 48, txt(agency, 'emetteur'), '', { ...bold, size: 15, color: '#1d5fa8' });
  s.text(40, 61, 'Administrateur de biens - Syndic de copropriété - Transactions', { size: 7.5 });
  s.text(40, 72, `${at.street} - ${capitalTown(at)}`, { size: 7.5 });
  s.text(
    40,
    83,
    `Tél. 01 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)} - Carte professionnelle CPI 7501 ${c.digits(4)} 000 0${c.digits(2)} ${c.digits(3)}`,
    { size: 7.5 },
  );
  windowBlock(d, s, [330, 118], p, h, {
    title: p.sex === 'F' ? 'MME' : 'M',
    name: `${caps(p.family)} ${caps(p.given)}`,
    upper: true,
  });
  s.box(40, 102, 250, 66, { stroke: '#1d5fa8' });
  s.text(48, 115, 'Références à rappeler', { ...bold, size: 8 });
  s.text(48, 128, `Immeuble : ${c.digits(4)}   Lot : ${c.digits(3)}   Locataire : ${c.digits(5)}`, { size: 8 });
  d.line(s, 48, 141, 'Propriétaire :', nameOf(d, owner.full, owner.sex, 'bailleur'), { size: 8 });
  d.accept('bailleur', agency);
  s.text(48, 154, `Gestionnaire : ${local(c).full}`, { size: 8 });
  s.text(297, 200, 'QUITTANCE DE LOYER', { ...bold, ...centre, size: 14 });
  const title = `${monthName(month)} ${month.slice(0, 4)}`;
  d.at(s, 297, 216, val(title, ['periode', month]), 'QUITTANCE DE LOYER', { ...centre, size: 11 });
  s.text(40, 240, 'Période du');
  let x = d.at(s, 92, 240, short(`${month}-01`, 'periodeDebut'), 'Période du');
  x = s.text(x + 4, 240, 'au');
  d.at(s, x + 4, 240, short(lastDay(month), 'periodeFin'), 'au');
  const issued = `${addMonths(month, 1)}-0${c.int(1, 6)}`;
  const by = s.text(380, 240, `${at.town}, le `);
  d.at(s, by, 240, long(issued, 'dateDocument'), 'le');
  d.accept('charges', cents(charges + waste));
  s.box(40, 264, 515, 16, { fill: '#dfe9f5' });
  const columns = [[48], [430, 'right'], [547, 'right']] as const;
  grid(d, s, columns, [275, 12], [['LIBELLÉ', 'APPELÉ', 'RÉGLÉ']], { ...bold, size: 8 });
  const lines: [string, Value | string, string][] = [
    ['LOYER PRINCIPAL', sum(rent, 'loyer'), money(rent)],
    ['PROVISIONS SUR CHARGES', sum(charges, 'charges'), money(charges)],
    ['TAXE ORDURES MÉNAGÈRES', money(waste), money(waste)],
  ];
  const y = grid(d, s, columns, [298, 17], lines);
  s.text(48, y + 6, 'TOTAL', bold);
  d.at(s, 430, y + 6, sum(total, 'montant'), 'TOTAL', { ...bold, ...right });
  s.text(547, y + 6, money(total), { ...bold, ...right });
  ruled(s, [40, 360, 440, 555], 264, y + 14, '#1d5fa8');
  s.text(40, y + 34, 'Date de règlement :');
  d.at(s, 126, y + 34, short(`${month}-${String(c.int(2, 12)).padStart(2, '0')}`, 'datePaiement'), 'Date de règlement');
  s.text(230, y + 34, `Mode : ${c.pick(['prélèvement', 'virement', 'chèque'])}   Solde à ce jour : 0,00 €`);
  s.paragraph(
    40,
    y + 58,
    515,
    'Dont quittance, sous réserve de tous nos droits et actions. Cette quittance annule tous les reçus qui auraient pu être donnés pour acomptes versés sur le présent terme, même si ces reçus portent une date postérieure. En cas de congé précédemment donné, elle représente l’indemnité d’occupation.',
    { size: 8 },
  );
  s.text(400, y + 108, 'Le mandataire', { size: 8 });
  sign(s, 400, y + 130, local(c).family);
  s.rule(30, y + 170, 565, y + 170, { color: '#888888' });
  s.text(40, y + 186, 'À conserver trois ans. Toute correspondance doit rappeler vos références.', { size: 7.5 });
  notices(
    s,
    [40, 800, 515],
    [
      `${agency} - SAS au capital de 150 000 euros - RCS 000 ${c.digits(3)} ${c.digits(3)} - Garantie financière GALIAN, 89 rue La Boétie, 75008 Paris - Médiateur de la consommation : ANM CONSO, 2 rue de Colmar, 94300 Vincennes`,
    ],
  );
});

/** The statutory lease for an unfurnished home, over two pages; boxes ticked, figures in its sections. */
export const counterLease = reportMaker('counter-lease', 'bail', (d) => {
  const { c } = d;
  const [p, h, at, owner] = [newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2016, 2025);
  const signed = addDays(from, -c.int(2, 20));
  const [rent, charges] = [c.int(420, 940), c.int(30, 120)];
  const s = d.page({ face: 'serif', size: 9.2 });
  const strong = { face: 'serifBold' as const };
  const flow = { leading: 13, bold: 'serifBold' as const };
  s.text(297, 46, 'CONTRAT TYPE DE LOCATION OU DE COLOCATION', { ...centre, ...strong, size: 13 });
  s.text(297, 61, 'DE LOGEMENT NU', { ...centre, ...strong, size: 13 });
  s.text(
    297,
    76,
    '(Soumis au titre Ier de la loi n° 89-462 du 6 juillet 1989 - annexe 1 au décret n° 2015-587 du 29 mai 2015)',
    { ...centre, size: 7.5 },
  );
  s.text(45, 104, 'I. DÉSIGNATION DES PARTIES', strong);
  s.text(45, 120, 'Le présent contrat est conclu entre les soussignés :');
  s.text(45, 138, 'Nom et prénom, ou dénomination sociale, du bailleur :');
  d.at(
    s,
    330,
    138,
    nameOf(d, `${owner.family.toUpperCase()} ${owner.given}`, owner.sex, 'bailleur', 'emetteur'),
    'du bailleur',
    strong,
  );
  s.text(45, 152, `Domicile : ${oneLine(at)}`);
  s.text(45, 166, 'Qualité du bailleur :   [X] personne physique    [  ] personne morale');
  s.text(
    45,
    180,
    `Adresse électronique (facultatif) : ${owner.family.toLowerCase().replace(/\W/g, '')}@exemple.invalid`,
  );
  s.text(45, 196, 'désigné ci-après « le bailleur » ;', { size: 8.5 });
  s.text(45, 214, 'Nom et prénom du ou des locataires :');
  d.at(
    s,
    330,
    214,
    nameOf(d, `${p.family.toUpperCase()} ${p.given}`, p.sex, 'titulaire'),
    'du ou des locataires',
    strong,
  );
  s.text(45, 228, `Né${e(p)} le ${shortDate(p.birth)} à ${p.birthTown} (${p.country.name})`);
  s.text(45, 244, 'désigné ci-après « le locataire » ;', { size: 8.5 });
  s.text(45, 268, 'II. OBJET DU CONTRAT', strong);
  s.text(45, 284, 'Le présent contrat a pour objet la location d’un logement ainsi déterminé :');
  s.text(45, 302, 'A. Consistance du logement', strong);
  s.text(45, 318, 'Localisation du logement :');
  d.at(s, 200, 318, txt(oneLine(h), 'adresse'), 'Localisation du logement', strong);
  s.text(
    45,
    332,
    `Bâtiment ${c.pick(['A', 'B', 'C'])}, étage ${c.int(1, 6)}, porte ${c.int(1, 9)} - Identifiant fiscal du logement : ${c.digits(12)}`,
  );
  s.text(45, 346, 'Type d’habitat :   [X] immeuble collectif    [  ] immeuble individuel');
  s.text(
    45,
    360,
    `Période de construction : ${c.pick(['avant 1949', 'de 1949 à 1974', 'de 1975 à 1989'])}   Surface habitable : ${c.int(14, 62)},${c.digits(2)} m²   Pièces principales : ${c.int(1, 3)}`,
  );
  s.text(45, 374, 'Chauffage :  [X] individuel  [  ] collectif     Eau chaude :  [X] individuelle  [  ] collective');
  s.text(45, 388, `Niveau de performance du logement : classe ${c.pick(['C', 'D', 'E'])}`);
  s.text(
    45,
    404,
    'B. Destination des locaux :   [X] usage d’habitation    [  ] usage mixte professionnel et d’habitation',
  );
  s.text(45, 430, 'III. DATE DE PRISE D’EFFET ET DURÉE DU CONTRAT', strong);
  s.text(45, 446, 'A. Date de prise d’effet du contrat :');
  d.at(s, 240, 446, long(from, 'dateDebut'), 'Date de prise d’effet du contrat', strong);
  s.text(
    45,
    460,
    'B. Durée du contrat :   [X] trois ans    [  ] six ans (bailleur personne morale)    [  ] durée réduite',
  );
  d.prose(
    s,
    45,
    476,
    505,
    [
      'En l’absence de proposition de renouvellement du contrat, celui-ci est, à son terme, reconduit tacitement pour trois ou six ans et dans les mêmes conditions. Le locataire peut mettre fin au bail à tout moment, après avoir donné congé.',
    ],
    flow,
  );
  s.text(45, 528, 'IV. CONDITIONS FINANCIÈRES', strong);
  s.text(45, 544, 'A. Loyer', strong);
  s.text(60, 560, 'a) Montant du loyer mensuel :');
  d.at(s, 220, 560, eur(rent, 'loyer'), 'Montant du loyer mensuel', strong);
  s.text(60, 574, 'b) Le loyer est soumis au décret fixant le montant maximum d’évolution :   [X] oui    [  ] non');
  s.text(
    60,
    588,
    `   Loyer de référence : ${c.int(14, 26)},${c.digits(1)} €/m²   Loyer de référence majoré : ${c.int(27, 32)},${c.digits(1)} €/m²`,
  );
  s.text(60, 602, `c) Dernier loyer acquitté par le précédent locataire : ${money(rent - c.int(10, 40))} €`);
  s.text(
    60,
    616,
    `d) Révision : date anniversaire du contrat - indice de référence des loyers du 2e trimestre : ${c.int(125, 145)},${c.digits(2)}`,
  );
  s.text(45, 634, 'B. Charges récupérables', strong);
  s.text(60, 650, '[X] Provisions sur charges avec régularisation annuelle    [  ] Forfait de charges');
  s.text(60, 664, 'Montant des provisions sur charges :');
  d.at(s, 240, 664, eur(charges, 'charges', ' € par mois'), 'Montant des provisions sur charges', strong);
  s.text(45, 682, 'C. Modalités de paiement', strong);
  s.text(60, 698, 'Périodicité : mensuelle    [X] à échoir    [  ] à terme échu    Date : le 5 de chaque mois');
  s.text(
    60,
    712,
    `Total dû pour une période complète de location : ${money(rent + charges)} € (soit loyer et charges)`,
  );
  s.text(297, 812, 'Page 1 / 2        Paraphes :', { ...centre, size: 7.5 });
  const t = d.page({ face: 'serif', size: 9.2 });
  t.text(45, 50, 'V. TRAVAUX', strong);
  t.text(45, 66, 'Montant et nature des travaux effectués depuis la fin du dernier contrat : néant.');
  t.text(45, 92, 'VI. GARANTIES', strong);
  t.text(
    45,
    108,
    `Montant du dépôt de garantie (inférieur ou égal à un mois de loyer hors charges) : ${money(rent)} €`,
  );
  t.text(45, 134, 'VII. CLAUSE DE SOLIDARITÉ ET CLAUSE RÉSOLUTOIRE', strong);
  d.prose(
    t,
    45,
    150,
    505,
    [
      'Le bail sera résilié de plein droit en cas d’inexécution des obligations du locataire, soit en cas de défaut de paiement des loyers et des charges locatives au terme convenu, de non-versement du dépôt de garantie, de défaut d’assurance contre les risques locatifs, six semaines après un commandement de payer demeuré infructueux.',
    ],
    flow,
  );
  t.text(45, 216, 'VIII. HONORAIRES DE LOCATION', strong);
  t.text(45, 232, 'Location conclue sans intermédiaire : sans objet.');
  t.text(45, 258, 'IX. ANNEXES', strong);
  const annexes = [
    'Dossier de diagnostic technique (DPE, plomb, état des risques)',
    'Notice d’information relative aux droits et obligations',
    'État des lieux d’entrée',
  ];
  for (const [i, text] of annexes.entries()) t.text(60, 274 + i * 14, `${i + 1}. ${text}`);
  t.text(45, 340, 'Le');
  const x = d.at(t, 62, 340, short(signed, 'dateSignature', 'dateDocument'), 'Le', strong);
  t.text(x + 4, 340, `à ${at.town}, en deux exemplaires originaux`);
  t.text(45, 372, 'Signature du bailleur', strong);
  t.text(330, 372, 'Signature du locataire', strong);
  t.text(45, 386, '« Lu et approuvé »', { face: 'sansItalic', color: '#26408b' });
  t.text(330, 386, '« Lu et approuvé »', { face: 'sansItalic', color: '#26408b' });
  sign(t, 50, 416, owner.family);
  sign(t, 335, 416, p.family);
  t.text(297, 812, 'Page 2 / 2', { ...centre, size: 7.5 });
});

/** A private host's letter, typed: own birth and paper, the guest's, then three words on the annexes. */
export const counterHostLetter = reportMaker('counter-host-letter', 'attestation-hebergement', (d) => {
  const { c } = d;
  const [p, h, host] = [newcomer(c), place(c), newcomer(c)];
  const on = c.day(2018, 2025);
  const s = d.page({ face: 'serif', size: 11 });
  const hostName = c.pick([host.full, `${host.family.toUpperCase()} ${host.given}`]);
  d.at(s, 60, 64, nameOf(d, hostName, host.sex, 'hebergeant', 'emetteur'));
  s.text(60, 80, h.street);
  s.text(60, 96, `${h.code} ${h.town}`);
  s.text(60, 112, `Tél. : 06 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`);
  const end = s.text(350, 150, `À ${h.town}, le `);
  d.at(s, end, 150, long(on, 'dateDocument'), 'le');
  s.text(60, 200, 'Objet :', { face: 'serifBold' });
  s.text(104, 200, 'attestation sur l’honneur d’hébergement à titre gratuit');
  s.text(60, 236, 'Madame, Monsieur,');
  const y = d.prose(
    s,
    60,
    264,
    475,
    [
      `Je, soussigné${e(host)}, ${hostName}, né${e(host)} le ${longDate(host.birth)} à ${host.birthTown} (${host.country.name}), titulaire de la carte de résident n° ${c.digits(10)}, atteste sur l’honneur héberger à mon domicile, situé `,
      txt(oneLine(h), 'adresse'),
      `, depuis le `,
      long(addDays(on, -c.int(90, 1400)), 'dateDebut'),
      ` et sans interruption jusqu’à ce jour, ${p.civility} `,
      nameOf(d, `${p.given} ${p.family.toUpperCase()}`, p.sex, 'titulaire'),
      `, né${e(p)} le `,
      long(p.birth, 'dateNaissance'),
      ` à ${p.birthTown} (${p.country.name}), de nationalité ${p.country.nationality[0]}, qui est ${p.sex === 'F' ? 'ma cousine' : 'mon cousin'}.`,
    ],
    { leading: 19 },
  );
  const z = d.prose(
    s,
    60,
    y + 10,
    475,
    [
      'J’ai connaissance que la présente attestation pourra être produite en justice et que toute fausse déclaration de ma part m’expose à des sanctions pénales (article 441-7 du code pénal : un an d’emprisonnement et 15 000 euros d’amende).',
    ],
    { leading: 19 },
  );
  s.text(60, z + 12, 'Fait pour servir et valoir ce que de droit.');
  s.text(60, z + 48, 'Pièces jointes :', { size: 9.5 });
  s.text(72, z + 62, '- copie de mon titre de séjour en cours de validité', { size: 9.5 });
  s.text(72, z + 75, `- facture d’électricité du ${shortDate(addDays(on, -c.int(10, 50)))} à mon nom`, { size: 9.5 });
  s.text(380, z + 48, 'Signature');
  sign(s, 380, z + 84, host.family);
  d.without('dateFin');
});
