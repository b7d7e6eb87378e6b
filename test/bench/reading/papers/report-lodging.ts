import { cents, lastDay, monthName } from '../../../fixtures/papers/french.ts';
import { eur, long, short, sign, txt, val } from './draft.ts';
import { e, postTown } from './people.ts';
import { centre, fields, grid, money, reportMaker, right } from './report-kit.ts';
import { local, newcomer, place } from './report-people.ts';
import { addDays } from './seeded-choices.ts';

/** A property company's receipt: what was called and what was paid in a table, then the sentence that gives the receipt. */
export const reportRentReceipt = reportMaker('report-quittance', 'quittance-loyer', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 9.5 });
  const bold = { face: 'serifBold' as const };
  const [p, h, at] = [newcomer(c), place(c), place(c)];
  const month = `${c.int(2018, 2025)}-${c.pick(['01', '03', '06', '08', '10', '12'])}`;
  const owner = c.pick(['SCI LES GLYCINES', 'SCI DU VIEUX LAVOIR', 'SCI HORIZON 12']);
  const rent = c.euros(380, 890);
  const charges = c.int(20, 120);
  d.at(s, 50, 52, txt(owner, 'bailleur', 'emetteur'), '', { ...bold, size: 12 });
  s.text(50, 66, `${at.street} - ${postTown(at)}`, { size: 8.5 });
  s.text(545, 52, 'Quittance de loyer', { ...bold, ...right, size: 15 });
  d.at(s, 545, 68, val(`${monthName(month)} ${month.slice(0, 4)}`, ['periode', month]), 'Quittance de loyer', right);
  s.rule(50, 78, 545, 78, { lineWidth: 1.2 });
  s.text(50, 104, 'Locataire', { size: 8 });
  d.at(
    s,
    50,
    117,
    txt(`${p.civility === 'Madame' ? 'Mme' : 'M.'} ${p.given} ${p.family}`, 'titulaire'),
    'Locataire',
    bold,
  );
  d.accept('titulaire', `${p.given} ${p.family}`);
  s.text(300, 104, 'Adresse des locaux loués', { size: 8 });
  d.block(s, 300, 117, [`${h.street}, 2e étage droite`, postTown(h)], 13, ['adresse'], 'Adresse des locaux loués');
  d.accept('adresse', `${h.street}, ${postTown(h)}`);
  const columns = [[58], [420, 'right'], [537, 'right']] as const;
  s.box(50, 160, 495, 18, { fill: '#e8e8e8' });
  grid(d, s, columns, [173, 18], [['Désignation', 'Appelé', 'Réglé']], bold);
  const y = grid(
    d,
    s,
    columns,
    [196, 18],
    [
      ['Loyer principal', eur(rent, 'loyer'), `${money(rent)} €`],
      ['Provision sur charges', eur(charges, 'charges'), `${money(charges)} €`],
      ['Total', eur(cents(rent + charges), 'montant'), `${money(cents(rent + charges))} €`],
    ],
  );
  const flow = { leading: 15 };
  const end = d.prose(
    s,
    50,
    y + 24,
    495,
    [
      `Nous soussignés, ${owner}, propriétaire du logement désigné ci-dessus, déclarons avoir reçu du locataire la somme portée au tableau au titre du paiement du loyer et des charges pour la période de location du `,
      short(`${month}-01`, 'periodeDebut'),
      ' au ',
      short(lastDay(month), 'periodeFin'),
      ', payée le ',
      short(`${month}-0${c.int(2, 9)}`, 'datePaiement'),
      ', et lui en donnons quittance, sous réserve de tous nos droits.',
    ],
    flow,
  );
  d.line(s, 330, end + 24, `${at.town}, le`, long(`${month}-${c.int(10, 28)}`, 'dateDocument'));
  s.text(330, end + 40, 'Le gérant');
  sign(s, 340, end + 72, local(c).family);
  s.paragraph(
    50,
    780,
    495,
    'Cette quittance annule tous les reçus qui auraient pu être établis précédemment en cas de paiement partiel du terme. Elle est à conserver pendant trois ans par le locataire.',
    { size: 7.5 },
  );
  d.open('dateActe');
});

/** A lease on the decree's model: sentences with dashes, the duration of three years, one figure a line. */
export const reportLease = reportMaker('report-bail', 'bail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.2 });
  const bold = { face: 'sansBold' as const };
  const [p, h, at, owner] = [newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2016, 2024);
  const signed = addDays(from, -c.int(1, 20));
  const rent = c.int(420, 980);
  s.text(297, 50, 'CONTRAT DE LOCATION OU DE COLOCATION DE LOGEMENT NU', { ...bold, ...centre, size: 13 });
  s.text(297, 64, '(Soumis au titre Ier de la loi n° 89-462 du 6 juillet 1989 - bail type, décret du 29 mai 2015)', {
    ...centre,
    size: 8,
  });
  s.text(45, 96, 'I. Désignation des parties', bold);
  s.text(45, 113, 'Le présent contrat est conclu entre les soussignés :');
  let y = d.prose(
    s,
    55,
    130,
    490,
    [
      '- ',
      txt(owner.full, 'bailleur', 'emetteur'),
      `, personne physique, demeurant ${at.street}, ${postTown(at)}, ci-après « le bailleur »,`,
    ],
    { leading: 14, bold: 'sansBold' },
  );
  d.accept('bailleur', `${owner.title} ${owner.full}`);
  y = d.prose(
    s,
    55,
    y + 3,
    490,
    [
      '- ',
      txt(p.full, 'titulaire'),
      `, né${e(p)} le `,
      short(p.birth, 'dateNaissance'),
      ' à ',
      txt(p.birthTown, 'lieuNaissance'),
      ', désigné ci-après « le locataire ». Il a été convenu ce qui suit :',
    ],
    { leading: 14, bold: 'sansBold' },
  );
  s.text(45, y + 10, 'II. Objet du contrat', bold);
  y = fields(
    d,
    s,
    [55, y + 28, 240, 15],
    [
      ['Localisation du logement', txt(`${h.street}, ${postTown(h)}`, 'adresse')],
      ['Type d’habitat', 'immeuble collectif, copropriété'],
      ['Surface habitable', `${c.int(18, 70)} m²`],
      ['Nombre de pièces principales', String(c.int(1, 3))],
      ['Destination des locaux', 'usage d’habitation'],
    ],
  );
  s.text(45, y + 10, 'III. Date de prise d’effet et durée du contrat', bold);
  y = fields(
    d,
    s,
    [55, y + 28, 240, 15],
    [
      ['A. Date de prise d’effet', long(from, 'dateDebut')],
      ['B. Durée du contrat', 'trois ans'],
    ],
  );
  s.text(45, y + 10, 'IV. Conditions financières', bold);
  y = fields(
    d,
    s,
    [55, y + 28, 240, 15],
    [
      ['Montant du loyer mensuel', eur(rent, 'loyer')],
      ['Provision pour charges', eur(c.int(30, 110), 'charges')],
      ['Modalité de règlement', 'provisions avec régularisation annuelle'],
      ['Date de paiement', 'le 5 de chaque mois'],
      ['Indice de référence des loyers', `${c.pick(['2e', '3e', '4e'])} trimestre : ${money(c.euros(128, 145))}`],
    ],
  );
  s.text(45, y + 10, 'V. Travaux - VI. Garanties', bold);
  y = s.paragraph(
    55,
    y + 28,
    490,
    `Dépôt de garantie : ${money(rent)} €, soit un mois de loyer hors charges. Le locataire ne peut céder le contrat ni sous-louer sans l’accord écrit du bailleur. Sont annexés le dossier de diagnostic technique, l’état des lieux et la notice d’information.`,
    { leading: 13.5 },
  );
  d.line(
    s,
    45,
    y + 24,
    `Fait à ${at.town}, en autant d’exemplaires que de parties, le`,
    short(signed, 'dateSignature', 'dateDocument'),
  );
  s.text(45, y + 50, 'Signature du bailleur');
  s.text(545, y + 50, 'Signature du locataire', right);
  sign(s, 60, y + 84, owner.family);
  d.open('dateFin', 'dateActe', 'montant', 'periodeDebut', 'periodeFin');
});

/** A host's declaration on the public model: one sentence, the host's own birth, the other person's day of arrival. */
export const reportHosting = reportMaker('report-hebergement', 'attestation-hebergement', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 11 });
  const [p, h, host] = [newcomer(c), place(c), local(c)];
  const on = c.day(2019, 2025);
  const since = addDays(on, -c.int(40, 1500));
  s.text(60, 60, host.full);
  s.text(60, 76, h.street);
  s.text(60, 92, postTown(h));
  s.text(297, 150, 'Attestation sur l’honneur d’hébergement', { ...centre, face: 'serifBold', size: 15 });
  const flow = { leading: 21 };
  let y = d.prose(
    s,
    60,
    200,
    475,
    [
      `Je soussigné${e(host)}, ${host.title} `,
      txt(host.full, 'hebergeant', 'emetteur'),
      `, de nationalité française, déclare sur l’honneur héberger à titre gratuit à mon domicile, `,
      txt(`${h.street}, ${postTown(h)}`, 'adresse'),
      `, ${p.civility} `,
      txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'),
      `, né${e(p)} le `,
      short(p.birth, 'dateNaissance'),
      ' à ',
      txt(p.birthTown, 'lieuNaissance'),
      ` (${p.country.name}), depuis le `,
      long(since, 'dateDebut'),
      '.',
    ],
    flow,
  );
  y = s.paragraph(
    60,
    y + 14,
    475,
    'J’ai connaissance que la présente attestation pourra être produite en justice et que toute fausse déclaration m’expose aux sanctions prévues par l’article 441-7 du code pénal.',
    flow,
  );
  s.text(
    60,
    y + 14,
    'Pièces jointes : copie de ma pièce d’identité, justificatif de domicile de moins de trois mois.',
    { size: 9.5 },
  );
  d.line(s, 60, y + 54, `Fait à ${h.town}, le`, short(on, 'dateDocument'));
  s.text(380, y + 54, 'Signature :');
  sign(s, 390, y + 90, host.family);
  d.open('lieu', 'dateActe', 'dateSignature', 'nationalite');
});
