import { monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, short, sign, txt, val } from './draft.ts';
import { bornOn, nirOf, postTown } from './people.ts';
import { centre, grid, money, reportMaker, under } from './report-kit.ts';
import { addDays, addYears } from './seeded-choices.ts';
import { local, newcomer, oneLine, place } from './unseen-people.ts';

/** The right to health insurance as the personal space prints it: beneficiaries in a table. */
export const unseenHealthCover = reportMaker('unseen-health-cover', 'attestation-cpam', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.2 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2017, 2025);
  s.box(0, 0, 595, 10, { fill: '#0a4595' });
  s.text(45, 44, 'l’Assurance Maladie', { ...bold, size: 15, color: '#0a4595' });
  d.at(s, 45, 60, txt(`CPAM DE ${caps(h.department)}`, 'emetteur'), '', bold);
  d.accept('emetteur', 'CPAM', 'l’Assurance Maladie');
  s.text(45, 73, 'Pour tout renseignement : 36 46 (service gratuit + prix appel)', { size: 8 });
  d.line(s, 430, 44, 'Le', short(on, 'dateDocument'));
  s.text(297, 116, 'Attestation de droits à l’assurance maladie', { ...bold, ...centre, size: 15 });
  s.text(45, 150, `${p.civility},`);
  s.text(45, 168, 'Vous trouverez ci-dessous l’état de vos droits à la date d’édition de cette attestation.');
  s.text(45, 204, 'Assuré', { ...bold, color: '#0a4595' });
  d.line(s, 45, 222, 'Nom et prénom :', txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'), { valueX: 200 });
  d.line(s, 45, 238, 'N° d’immatriculation :', ident(spacedNir(nirOf(p)), 'nir'), { valueX: 200 });
  s.text(45, 254, 'Adresse :');
  d.block(s, 200, 254, [`${caps(h.street)}`, postTown(h)], 12, ['adresse'], 'Adresse');
  s.box(45, 284, 505, 18, { fill: '#dbe5f3' });
  const columns = [[52], [170], [252], [390], [470]] as const;
  grid(d, s, columns, [296, 12], [['Bénéficiaire', 'Né(e) le', 'Organisme', 'Droits du', 'au']], bold);
  grid(
    d,
    s,
    columns,
    [316, 14],
    [
      [
        caps(p.given).slice(0, 20),
        short(p.birth, 'dateNaissance'),
        `01 ${c.digits(3)} ${c.digits(4)}`,
        short(on, 'dateDebut'),
        short(addDays(addYears(on, 1), -1), 'dateFin'),
      ],
    ],
  );
  for (const [name, label] of [
    ['dateNaissance', 'Né(e) le'],
    ['dateDebut', 'Droits du'],
    ['dateFin', 'au'],
  ] as const) {
    const stated = d.truth[name];
    if (stated) d.truth[name] = { ...stated, label };
  }
  s.text(45, 350, `Exonération du ticket modérateur : ${c.pick(['non', 'oui, ALD'])}`);
  s.text(45, 366, 'Médecin traitant : non déclaré');
  s.paragraph(
    45,
    400,
    505,
    'Cette attestation est à présenter aux professionnels de santé en l’absence de carte Vitale. Elle ne préjuge pas du service des prestations en espèces. La loi rend passible d’amende et d’emprisonnement quiconque se rend coupable de fraude.',
    { size: 8 },
  );
  d.open('reference', 'periodeDebut', 'periodeFin', 'dateActe', 'dateExpiration', 'nom', 'prenoms');
});

/** A decision on State medical aid: a letter with its frame of rights. */
export const unseenStateAid = reportMaker('unseen-state-aid', 'attestation-ame', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10 });
  const bold = { face: 'serifBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const from = c.day(2012, 2025);
  s.text(45, 44, 'Caisse primaire d’assurance maladie', bold);
  d.at(s, 45, 58, txt(`CPAM ${h.department}`, 'emetteur'), '', bold);
  d.accept('emetteur', 'CPAM', 'Caisse primaire d’assurance maladie');
  s.text(45, 72, 'Pôle aide médicale - réf. : AME/2', { size: 8.5 });
  const x = s.text(320, 104, p.title);
  d.at(s, x + 4, 104, txt(p.full, 'titulaire'), p.title);
  d.block(s, 320, 118, [h.street, postTown(h)], 14, ['adresse']);
  d.line(s, 320, 164, 'Le', short(addDays(from, c.int(20, 70)), 'dateDocument'));
  s.text(45, 206, 'Objet : accord d’aide médicale de l’État', bold);
  s.text(45, 232, `${p.civility},`);
  const y = s.paragraph(
    45,
    252,
    505,
    `Après examen de votre demande, je vous informe que l’aide médicale de l’État vous est accordée pour une durée d’un an. Elle prend en charge vos soins à 100 % dans la limite des tarifs de la sécurité sociale, sans avance de frais.`,
    { leading: 16 },
  );
  s.box(45, y + 4, 505, 62, { stroke: '#333333' });
  under(d, s, 56, y + 20, 'N° d’immatriculation', ident(nirOf(p), 'nir'), { ...bold, gap: 13 });
  under(d, s, 210, y + 20, 'Début des droits', short(from, 'dateDebut'), { ...bold, gap: 13 });
  under(d, s, 330, y + 20, 'Fin des droits', short(addDays(addYears(from, 1), -1), 'dateFin'), { ...bold, gap: 13 });
  s.text(56, y + 56, `Bénéficiaire : ${p.given} ${p.family.toUpperCase()}, ${bornOn(p)}`, { size: 8.5 });
  s.paragraph(
    45,
    y + 90,
    505,
    'Présentez-vous à l’accueil de votre caisse muni de cette lettre et d’une photographie pour retirer votre carte. Vous pouvez contester cette décision dans les deux mois devant la commission de recours amiable.',
    { leading: 16 },
  );
  sign(s, 360, y + 180, local(c).family);
  d.open('dateNaissance', 'dateActe', 'dateExpiration', 'dateDelivrance', 'periodeDebut', 'periodeFin', 'reference');
});

/** A family fund's attestation of payment: month, benefits and sum, the family quotient said below. */
export const unseenFamilyFund = reportMaker('unseen-family-fund', 'attestation-caf', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9.6 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const month = `${c.int(2018, 2025)}-0${c.int(1, 9)}`;
  const on = addDays(`${month}-28`, c.int(8, 20));
  const [a, b] = [c.euros(130, 480), c.euros(70, 280)];
  s.text(40, 48, 'ALLOCATIONS FAMILIALES', { ...bold, size: 10, color: '#2a6fb0' });
  d.at(s, 40, 64, txt(`CAF ${h.department}`, 'emetteur'), '', { ...bold, size: 13 });
  d.accept('emetteur', 'CAF', 'ALLOCATIONS FAMILIALES');
  d.line(s, 40, 96, 'N° allocataire :', ident(c.digits(7), 'reference'), bold);
  d.line(s, 40, 110, 'Date :', short(on, 'dateDocument'));
  const x = s.text(330, 110, p.title);
  d.at(s, x + 4, 110, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.title);
  d.block(s, 330, 123, [h.street, postTown(h)], 13, ['adresse']);
  s.text(40, 180, 'ATTESTATION DE PAIEMENT ET DE QUOTIENT FAMILIAL', { ...bold, size: 13 });
  s.text(40, 206, 'Prestations versées au titre de');
  d.at(
    s,
    176,
    206,
    val(`${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, ['periode', month]),
    'au titre de',
    bold,
  );
  s.box(40, 218, 515, 17, { fill: '#e4eef7' });
  const columns = [[48], [547, 'right']] as const;
  grid(d, s, columns, [230, 12], [['Prestation', 'Montant']], bold);
  const y = grid(
    d,
    s,
    columns,
    [252, 18],
    [
      [c.pick(['Allocation de logement familiale', 'Aide personnalisée au logement (APL)']), `${money(a)} €`],
      [c.pick(['Allocations familiales avec conditions de ressources', 'Prime d’activité']), `${money(b)} €`],
      ['Total versé', eur(Math.round((a + b) * 100) / 100, 'montant')],
    ],
  );
  s.text(48, y + 12, `Quotient familial : ${c.int(180, 790)} €     Nombre de parts : 2,5`);
  s.text(48, y + 30, `Dossier de : ${p.full}, ${oneLine(h)}`.slice(0, 100), { size: 8.5 });
  s.paragraph(
    40,
    y + 70,
    515,
    'Attestation délivrée sous réserve d’une éventuelle révision du dossier. Vous devez signaler immédiatement tout changement de situation familiale, professionnelle ou de logement.',
    { size: 8.5 },
  );
  d.open('datePaiement', 'periodeDebut', 'periodeFin', 'dateActe');
});
