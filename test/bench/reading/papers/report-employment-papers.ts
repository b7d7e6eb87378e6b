import { cents } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, long, short, sign, txt, val } from './draft.ts';
import { e, nirOf, postTown } from './people.ts';
import { centre, fields, grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';
import { jobOf, local, newcomer, place, trade } from './report-people.ts';
import { addDays } from './seeded-choices.ts';

/** An accountant's certificate: the text in one long sentence, the identification of the firm at the foot. */
export const reportCertificateSentence = reportMaker('report-certificat-phrase', 'certificat-de-travail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10.5 });
  const [f, p, h, at, boss] = [trade(c), newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2014, 2019);
  const to = c.day(2020, 2025);
  s.text(60, 60, at.street);
  s.text(60, 75, postTown(at));
  d.at(s, 60, 45, txt(f.name, 'employeur', 'emetteur'), '', { face: 'serifBold' });
  s.text(297, 150, 'C E R T I F I C A T   D E   T R A V A I L', { ...centre, face: 'serifBold', size: 13 });
  const flow = { leading: 19, bold: 'serifBold' as const };
  let y = d.prose(
    s,
    60,
    200,
    475,
    [
      `Je soussigné${e(boss)}, ${boss.full}, agissant en qualité de ${boss.sex === 'F' ? 'directrice' : 'directeur'} de l’entreprise ci-dessus désignée, certifie avoir employé ${p.civility} `,
      txt(`${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'),
      `, demeurant ${h.street} à ${h.town}, du `,
      short(from, 'dateEntree', 'dateDebut'),
      ' au ',
      short(to, 'dateFin'),
      ', en qualité de ',
      txt(jobOf(c, f, p), 'emploi'),
      '.',
    ],
    flow,
  );
  y = s.paragraph(
    60,
    y + 12,
    475,
    `${p.civility} ${p.family} nous quitte libre de tout engagement et bénéficie du maintien de la couverture complémentaire santé pendant une durée de douze mois au plus.`,
    { leading: 19 },
  );
  y = s.paragraph(
    60,
    y + 12,
    475,
    'En foi de quoi, le présent certificat lui est délivré pour faire valoir ce que de droit.',
    { leading: 19 },
  );
  d.line(s, 330, y + 30, `${at.town}, le`, long(addDays(to, c.int(0, 9)), 'dateDocument'));
  sign(s, 350, y + 75, boss.family);
  s.rule(60, 780, 535, 780, { lineWidth: 0.4 });
  const x = d.line(s, 60, 794, 'SIRET', ident(f.spaced, 'siret'), { size: 8 });
  d.line(s, x + 14, 794, 'NAF', txt(f.naf, 'naf'), { size: 8 });
  d.open('adresse', 'dateSignature');
});

/** A large group's certificate: boxed fields, successive jobs in a table with the last one below, an electronic seal. */
export const reportCertificateTable = reportMaker('report-certificat-emplois', 'certificat-de-travail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9.5 });
  const bold = { face: 'narrowBold' as const };
  const [f, p, at] = [trade(c), newcomer(c), place(c)];
  const from = c.day(2013, 2018);
  const to = c.day(2021, 2025);
  s.box(40, 36, 6, 40, { fill: '#b71c1c' });
  s.text(54, 52, 'Certificat de travail', { ...bold, size: 17 });
  s.text(54, 70, 'articles L. 1234-19 et D. 1234-6 du code du travail', { size: 8 });
  under(d, s, 40, 104, 'Employeur', txt(f.name, 'employeur', 'emetteur'), bold);
  under(d, s, 250, 104, 'Établissement', `${at.street}, ${postTown(at)}`);
  under(d, s, 40, 134, 'SIRET', ident(f.siret, 'siret'));
  under(d, s, 250, 134, 'Code APE', txt(f.naf, 'naf'));
  under(d, s, 40, 176, 'Salarié', txt(`${p.given} ${p.family.toUpperCase()}`, 'salarie', 'titulaire'), bold);
  under(d, s, 250, 176, 'Né(e) le', short(p.birth, 'dateNaissance'));
  under(d, s, 390, 176, 'N° de sécurité sociale', ident(spacedNir(nirOf(p)), 'nir'));
  under(d, s, 40, 206, 'Date d’entrée', short(from, 'dateEntree', 'dateDebut'));
  under(d, s, 250, 206, 'Date de sortie', short(to, 'dateFin'));
  under(d, s, 390, 206, 'Type de contrat', c.pick(['CDI', 'Contrat à durée indéterminée']));
  d.open('typeContrat', 'emploi', 'dateDebut');
  s.text(40, 250, 'Emplois successivement occupés', bold);
  const change = c.day(2019, 2020);
  const columns = [[46], [170], [290]] as const;
  grid(d, s, columns, [272, 16], [['Du', 'Au', 'Nature de l’emploi']], bold);
  const [first, second] = f.jobs.map((pair) => pair[p.sex === 'F' ? 0 : 1]);
  const day = (iso: string) => iso.split('-').reverse().join('/');
  grid(
    d,
    s,
    columns,
    [290, 18],
    [
      [day(from), day(addDays(change, -1)), first],
      [day(change), day(to), txt(second ?? '', 'emploi')],
    ],
  );
  ruled(s, [40, 164, 284, 555], 260, 316, '#b71c1c');
  s.rule(40, 278, 555, 278, { color: '#b71c1c', lineWidth: 0.4 });
  s.paragraph(
    40,
    346,
    515,
    'Le salarié cesse de faire partie de notre personnel à la date de sortie indiquée. Il peut conserver gratuitement ses garanties frais de santé et prévoyance dans les conditions de la portabilité.',
  );
  d.line(s, 40, 400, 'Établi le', short(addDays(to, c.int(0, 5)), 'dateDocument'));
  s.text(555, 400, 'Document signé électroniquement', { ...right, size: 8 });
});

/** A personnel office's certificate of employment in fields, with the gross pay of the year and the notice period said. */
export const reportEmployerStatement = reportMaker('report-attestation-employeur', 'attestation-employeur', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const bold = { face: 'sansBold' as const };
  const [f, p, h, at, boss] = [trade(c), newcomer(c), place(c), place(c), local(c)];
  const on = c.day(2021, 2025);
  const from = c.day(2014, 2020);
  d.at(s, 535, 52, txt(f.name, 'employeur', 'emetteur'), '', { ...bold, ...right, size: 14, color: '#2e7d32' });
  s.text(535, 66, 'Direction des ressources humaines', { ...right, size: 9 });
  s.text(535, 78, `${at.street} - ${postTown(at)}`, { ...right, size: 9 });
  s.box(60, 112, 475, 28, { stroke: '#2e7d32', lineWidth: 1.2 });
  s.text(297, 131, 'ATTESTATION D’EMPLOI', { ...bold, ...centre, size: 14 });
  s.text(60, 172, `Nous attestons que la personne désignée ci-dessous est salariée de notre société :`);
  const y = fields(
    d,
    s,
    [60, 202, 240, 20],
    [
      ['Nom', caps(p.family)],
      ['Prénom', p.given],
      ['Adresse', txt(`${h.street}, ${postTown(h)}`, 'adresse')],
      ['Date d’entrée', short(from, 'dateEntree', 'dateDebut')],
      ['Nature du contrat', val('Contrat à durée indéterminée', ['typeContrat', 'CDI'])],
      ['Fonction', txt(jobOf(c, f, p), 'emploi')],
      ['Horaire hebdomadaire', val(`${c.pick(['35'])} heures`, ['heuresHebdo', 35])],
      ['Salaire mensuel brut', eur(c.euros(1810, 2300), 'salaireBrutMensuel')],
    ],
  );
  // Name and first name stand on two lines: the person is both.
  d.truth.titulaire = {
    value: `${caps(p.family)} ${p.given}`,
    printed: `${caps(p.family)}\n${p.given}`,
    label: 'Nom',
    page: 1,
    box: [240, 194, 160, 30],
  };
  d.truth.salarie = d.truth.titulaire;
  d.accept('titulaire', `${p.given} ${caps(p.family)}`);
  d.accept('salarie', `${p.given} ${caps(p.family)}`);
  s.paragraph(
    60,
    y + 16,
    475,
    `${p.civility} ${p.family} n’est ni en période d’essai, ni en période de préavis. La présente attestation est établie à sa demande.`,
    { leading: 16 },
  );
  d.line(s, 60, y + 70, `Fait à ${at.town}, le`, short(on, 'dateDocument'));
  s.text(60, y + 90, `${boss.full}, responsable paie`);
  sign(s, 70, y + 124, boss.family);
  s.rule(60, 786, 535, 786, { color: '#2e7d32' });
  const x = s.text(60, 800, `${f.name} - capital de 40 000 € -`, { size: 8 });
  d.line(s, x + 4, 800, 'SIRET', ident(f.spaced, 'siret'), { size: 8 });
  d.open('naf', 'dateSignature', 'nom', 'prenoms', 'dateDebut', 'adresse');
});

/** A receipt for the final balance with gains and deductions in a table, and the sum in letters beside its figures. */
export const reportFinalBalance = reportMaker('report-solde', 'solde-de-tout-compte', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9.2 });
  const bold = { face: 'narrowBold' as const };
  const [f, p, h, at] = [trade(c), newcomer(c), place(c), place(c)];
  const end = c.day(2018, 2025);
  const pay = c.euros(600, 1900);
  const leave = c.euros(150, 900);
  const off = c.euros(20, 90);
  s.text(297, 54, 'Reçu pour solde de tout compte', { ...bold, ...centre, size: 16 });
  s.box(50, 76, 495, 58, { stroke: '#555555' });
  d.line(s, 58, 92, 'Entreprise :', txt(f.name, 'employeur', 'emetteur'));
  s.text(58, 107, `${at.street}, ${postTown(at)}`);
  d.line(s, 58, 122, 'Numéro Siret :', ident(f.siret, 'siret'));
  let y = d.prose(
    s,
    50,
    162,
    495,
    [
      `Je soussigné${e(p)} `,
      txt(`${p.given} ${p.family.toUpperCase()}`, 'salarie', 'titulaire'),
      ', demeurant ',
      txt(`${h.street}, ${postTown(h)}`, 'adresse'),
      ', reconnais avoir reçu, pour solde de tout compte, à la suite de la rupture de mon contrat de travail intervenue le ',
      long(end, 'dateFin'),
      ' (motif : ',
      txt(c.pick(['démission', 'rupture conventionnelle', 'fin de contrat à durée déterminée']), 'motif'),
      '), les sommes détaillées ci-après.',
    ],
    { leading: 15 },
  );
  y += 20;
  s.box(50, y - 12, 495, 17, { fill: '#eeeeee' });
  const columns = [[58], [430, 'right'], [537, 'right']] as const;
  grid(d, s, columns, [y, 16], [['Nature des sommes', 'Montant dû', 'Retenue']], bold);
  y = grid(
    d,
    s,
    columns,
    [y + 20, 17],
    [
      ['Salaire du dernier mois', money(pay)],
      ['Indemnité compensatrice de congés payés', sum(leave, 'indemniteCongesPayes')],
      ['Prélèvement à la source', '', money(off)],
    ],
  );
  y = grid(d, s, columns, [y + 6, 20], [['NET À PAYER', eur(cents(pay + leave - off), 'montant')]], {
    ...bold,
    size: 11,
  });
  s.text(50, y + 6, 'Paiement effectué par virement bancaire.');
  y = s.paragraph(
    50,
    y + 30,
    495,
    'Ce reçu a été établi en deux exemplaires, dont un m’a été remis. Je suis informé que je peux le dénoncer par lettre recommandée dans un délai de six mois suivant sa signature ; passé ce délai, il devient libératoire pour l’employeur.',
    { leading: 14 },
  );
  d.line(s, 50, y + 24, `Fait à ${at.town}, le`, short(addDays(end, c.int(0, 6)), 'dateDocument'));
  s.text(50, y + 50, 'Signature du salarié, précédée de « pour solde de tout compte »', { size: 8 });
  d.open('dateDebut', 'netPaye', 'dateSignature', 'datePaiement', 'dateActe', 'netAvantImpot');
});
