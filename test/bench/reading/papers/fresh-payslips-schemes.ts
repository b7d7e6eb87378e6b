import { addMonths, cents, monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, long, short, txt, val } from './draft.ts';
import { firmOf, freshMonth, local, named, oneLineOf } from './fresh-people.ts';
import { fields, grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';
import { chargeRows, dottedNaf } from './unseen-kit.ts';

const KIND = 'bulletin-de-paie';
const bold = { face: 'sansBold' as const };

/** A temporary work agency: the client above the lines, end-of-mission and leave pay in the gross. */
export const freshSlipAgency = reportMaker('fresh-slip-agency', KIND, (d) => {
  const { c } = d;
  const period = `202${c.int(1, 4)}-0${c.int(3, 9)}`;
  const client = firmOf(c);
  let ifm = 0;
  let cp = 0;
  const { p, at, q } = freshMonth(c, {
    period,
    hours: c.pick([70, 91, 112]),
    from: `${period}-0${c.int(2, 8)}`,
    to: `${period}-${c.int(20, 27)}`,
    premiums: (base) => {
      ifm = cents(base * 0.1);
      cp = cents((base + ifm) * 0.1);
      return [
        { label: 'Indemnité de fin de mission', base, rate: 10, amount: ifm },
        { label: 'Indemnité compensatrice de congés payés', base: cents(base + ifm), rate: 10, amount: cp },
      ];
    },
  });
  const s = d.page({ face: 'sans', size: 8.4 });
  const agency = c.pick(['INTÉRIM DU PARISIS', 'ACTIS TRAVAIL TEMPORAIRE', 'RÉSO EMPLOI 93']);
  const own = firmOf(c);
  d.at(s, 36, 44, txt(agency, 'employeur'), '', { ...bold, size: 13 });
  s.text(36, 57, `Entreprise de travail temporaire - agence de ${at.town}, ${oneLineOf(at)}`);
  d.line(s, 36, 69, 'SIRET', ident(own.spaced, 'siret'));
  d.line(s, 170, 69, 'APE', val('7820Z', ['naf', '7820Z']));
  s.text(560, 44, 'BULLETIN DE PAIE', { ...bold, ...right, size: 12 });
  s.text(360, 69, 'Période du');
  d.at(s, 406, 69, short(q.from, 'periodeDebut'), 'Période du');
  s.text(458, 69, 'au');
  d.at(s, 472, 69, short(q.to, 'periodeFin'), 'au');
  fields(
    d,
    s,
    [36, 96, 130, 12],
    [
      ['N° intérimaire', c.digits(6)],
      ['N° Sécurité sociale', val(spacedNir(q.person.nir), ['nir', q.person.nir])],
      ['Qualification', txt(q.job, 'emploi')],
      ['Mission n°', c.digits(7)],
    ],
  );
  d.at(s, 350, 100, named(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'salarie', 'titulaire'), '', bold);
  s.text(350, 113, q.home[0]);
  s.text(350, 126, q.home[1]);
  s.box(36, 150, 524, 28, { fill: '#f1ece2' });
  d.line(s, 42, 161, 'Entreprise utilisatrice :', txt(client.name, 'entrepriseUtilisatrice'), bold);
  s.text(42, 173, `Contrat du ${short(q.from).printed} au ${short(q.to).printed}`);
  const columns = [[40], [280, 'right'], [330, 'right'], [400, 'right'], [455, 'right'], [556, 'right']] as const;
  grid(
    d,
    s,
    columns,
    [196, 12],
    [['Libellé', 'Base ou nombre', 'Taux', 'Montant', 'Taux pat.', 'Part patronale']],
    bold,
  );
  const base = q.earnings[0];
  let y = grid(
    d,
    s,
    columns,
    [212, 12.5],
    [
      ['Heures normales', val(money(q.hours), ['heures', q.hours]), money(q.hourlyRate), money(base?.amount ?? 0)],
      ['Indemnité de fin de mission', money(base?.amount ?? 0), '10,00', sum(ifm, 'indemniteFinMission')],
      [
        'Indemnité compensatrice congés payés',
        money((base?.amount ?? 0) + ifm),
        '10,00',
        sum(cp, 'indemniteCongesPayes'),
      ],
    ],
  );
  y = grid(d, s, columns, [y, 15], [['TOTAL BRUT', '', '', sum(q.gross, 'salaireBrut')]], bold);
  y = grid(d, s, columns, [y, 12], chargeRows(q, []));
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [['TOTAL COTISATIONS', '', '', money(q.employeeShare), '', money(q.employerShare)]],
    bold,
  );
  if (q.transport) y = grid(d, s, columns, [y, 13], [['Remb. frais de transport', '', '', money(q.transport)]]);
  if (q.netSocial !== null)
    y = grid(d, s, columns, [y, 14], [['Montant net social', '', '', sum(q.netSocial, 'netSocial')]]);
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [
      ['Net imposable', '', '', sum(q.taxable, 'netImposable')],
      ['Net à payer avant impôt sur le revenu', '', '', sum(q.netBeforeTax, 'netAvantImpot')],
      ['Prélèvement à la source', money(q.taxable), money(q.taxRate), money(q.tax)],
    ],
  );
  ruled(s, [36, 560], 186, y);
  s.text(330, y + 22, 'NET À PAYER', { ...bold, size: 11 });
  d.at(s, 556, y + 22, eur(q.netPaid, 'netPaye'), 'NET À PAYER', { ...bold, ...right, size: 12 });
  d.line(s, 40, y + 22, 'Virement effectué le', short(q.paidOn, 'datePaiement'));
  d.truth.dispositif = {
    value: 'interim',
    printed: 'Entreprise de travail temporaire',
    label: null,
    page: 1,
    box: [36, 50, 130, 9],
  };
  d.open('dateDocument', 'dateDebut', 'dateFin', 'dateEntree', 'periode');
});

/** The Cesu site's slip: an employer who is a person, a few lines, blue frames. */
export const freshSlipCesu = reportMaker('fresh-slip-cesu', KIND, (d) => {
  const { c } = d;
  const { p, at, q } = freshMonth(c, {
    period: `202${c.int(3, 4)}-0${c.int(7, 9)}`,
    hours: c.pick([12, 20, 33]),
    transport: 0,
    taxRate: 0,
  });
  const who = local(c);
  const s = d.page({ face: 'sans', size: 9 });
  const blue = '#1d5fa8';
  s.text(40, 50, 'Cesu', { ...bold, size: 22, color: blue });
  s.text(110, 50, 'Chèque emploi service universel - Urssaf', { color: blue });
  s.text(40, 90, 'Bulletin de salaire', { ...bold, size: 15 });
  s.text(40, 108, 'Période d’emploi du');
  d.at(s, 128, 108, short(q.from, 'periodeDebut'), 'Période d’emploi du');
  s.text(184, 108, 'au');
  d.at(s, 200, 108, short(q.to, 'periodeFin'), 'au');
  s.box(40, 124, 250, 90, { stroke: blue });
  s.box(305, 124, 250, 90, { stroke: blue });
  s.text(48, 140, 'Employeur', { ...bold, color: blue });
  s.text(313, 140, 'Salarié', { ...bold, color: blue });
  d.at(s, 48, 156, named(d, who.full, who.title, 'employeur'), 'Employeur');
  s.text(48, 170, at.street);
  s.text(48, 184, `${at.code} ${at.town}`);
  const employerNumber = `Y${c.digits(10)}`;
  s.text(48, 204, `N° employeur : ${employerNumber}`);
  d.at(s, 313, 156, named(d, p.full, p.title, 'salarie', 'titulaire'), 'Salarié');
  s.text(313, 170, q.home[0]);
  s.text(313, 184, q.home[1]);
  d.line(s, 313, 204, 'N° de Sécurité sociale :', val(spacedNir(q.person.nir), ['nir', q.person.nir]));
  d.line(s, 40, 236, 'Emploi :', txt('Employé familial auprès d’adultes', 'emploi'));
  const columns = [[48], [380, 'right'], [547, 'right']] as const;
  s.box(40, 250, 515, 16, { fill: '#dbe8f6' });
  let y = grid(d, s, columns, [261, 12], [['Rémunération', 'Base', 'Montant']], bold);
  y = grid(
    d,
    s,
    columns,
    [280, 15],
    [
      ['Nombre d’heures effectuées', '', val(money(q.hours), ['heures', q.hours])],
      ['Salaire horaire brut', '', money(q.hourlyRate)],
      ['Salaire brut', '', sum(q.gross, 'salaireBrut')],
    ],
  );
  y = grid(
    d,
    s,
    columns,
    [y + 4, 14],
    q.charges.filter((k) => k.rate !== null).map((k) => [k.label, money(k.base), `- ${money(k.employee)}`]),
    { size: 8 },
  );
  y = grid(
    d,
    s,
    columns,
    [y + 4, 16],
    [
      ['Montant net social', '', sum(q.netSocial ?? 0, 'netSocial')],
      ['Salaire net imposable', '', sum(q.taxable, 'netImposable')],
      ['Salaire net avant impôt sur le revenu', '', sum(q.netBeforeTax, 'netAvantImpot')],
      ['Impôt sur le revenu prélevé à la source (taux 0,00 %)', '', '0,00'],
    ],
  );
  ruled(s, [40, 555], 250, y - 4, blue);
  s.text(48, y + 16, 'Salaire net à verser au salarié', bold);
  d.at(s, 547, y + 16, eur(q.netPaid, 'netPaye'), 'Salaire net à verser au salarié', { ...bold, ...right, size: 11 });
  d.line(s, 48, y + 36, 'Date de paiement :', short(q.paidOn, 'datePaiement'));
  s.text(40, 800, 'Ce document est édité par le Centre national du Cesu. À conserver sans limitation de durée.', {
    size: 7.5,
  });
  d.truth.dispositif = {
    value: 'cesu',
    printed: 'Chèque emploi service universel',
    label: null,
    page: 1,
    box: [110, 43, 140, 9],
  };
  d.open('dateDocument', 'dateDebut', 'dateFin', 'periode', 'numeroCesu');
  d.without('siret', 'dateEntree');
});

/** Pajemploi's slip of a childminder at home. */
export const freshSlipPajemploi = reportMaker('fresh-slip-pajemploi', KIND, (d) => {
  const { c } = d;
  const { p, at, q } = freshMonth(c, {
    period: `202${c.int(0, 2)}-1${c.int(0, 2)}`,
    hours: c.pick([78, 104, 160]),
    transport: 0,
    taxRate: 0,
  });
  const who = local(c);
  const s = d.page({ face: 'narrow', size: 9.5 });
  const strong = { face: 'narrowBold' as const };
  s.text(40, 48, 'pajemploi', { ...strong, size: 20, color: '#c0392b' });
  s.text(555, 48, 'BULLETIN DE SALAIRE', { ...strong, ...right, size: 14 });
  d.line(
    s,
    40,
    70,
    'Mois de',
    val(`${monthName(q.period).toLowerCase()} ${q.period.slice(0, 4)}`, ['periode', q.period]),
  );
  s.text(200, 70, 'Garde d’enfants à domicile');
  under(
    d,
    s,
    40,
    96,
    'EMPLOYEUR',
    named(d, `${who.title === 'Mme' ? 'Mme' : 'M.'} ${who.full}`, who.title, 'employeur'),
  );
  d.accept('employeur', who.full);
  s.text(40, 120, `${at.street} ${at.code} ${at.town}`);
  s.text(40, 134, `N° Pajemploi : Y${c.digits(9)}`);
  under(d, s, 320, 96, 'SALARIÉ(E)', named(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'salarie', 'titulaire'));
  s.text(320, 120, q.home.join(' '));
  d.line(s, 320, 134, 'N° SS :', val(spacedNir(q.person.nir), ['nir', q.person.nir]));
  d.line(s, 40, 160, 'Emploi :', txt('Garde d’enfants B', 'emploi'));
  const columns = [[44], [250, 'right'], [310, 'right'], [390, 'right'], [450, 'right'], [550, 'right']] as const;
  let y = grid(
    d,
    s,
    columns,
    [190, 14],
    [['Cotisations', 'Base', 'Taux', 'Part salarié', 'Taux', 'Part employeur']],
    strong,
  );
  y = grid(
    d,
    s,
    columns,
    [y, 13.5],
    chargeRows(q, []).map((row) => [String(row[0]).slice(0, 32), ...row.slice(1)]),
  );
  y = grid(d, s, columns, [y, 14], [['Total', '', '', money(q.employeeShare), '', money(q.employerShare)]], strong);
  ruled(s, [40, 555], 178, y - 6);
  y = fields(
    d,
    s,
    [44, y + 12, 300, 15],
    [
      ['Heures mensualisées', val(money(q.hours), ['heures', q.hours])],
      ['Salaire horaire brut', money(q.hourlyRate)],
      ['Total brut', eur(q.gross, 'salaireBrut')],
      ['Net imposable', eur(q.taxable, 'netImposable')],
      ['Net avant impôt sur le revenu', eur(q.netBeforeTax, 'netAvantImpot')],
      ['Montant de l’impôt', '0,00 €'],
      ['Date du paiement', short(q.paidOn, 'datePaiement')],
    ],
  );
  d.line(s, 44, y + 10, 'Net payé', eur(q.netPaid, 'netPaye'), { ...strong, valueX: 300, labelFace: 'narrowBold' });
  d.truth.dispositif = { value: 'pajemploi', printed: 'pajemploi', label: null, page: 1, box: [40, 32, 80, 20] };
  d.open('dateDocument', 'dateDebut', 'dateFin', 'periodeDebut', 'periodeFin', 'numeroCesu');
  d.without('siret', 'dateEntree');
});

/** A school district's civil pay: elements by code, amounts to pay and to withhold, no contributions table. */
export const freshSlipPublic = reportMaker('fresh-slip-public', KIND, (d) => {
  const { c } = d;
  const { p, at, q } = freshMonth(c, { period: `202${c.int(2, 4)}-0${c.int(2, 6)}`, hours: 151.67, transport: 0 });
  const s = d.page({ face: 'sans', size: 8.2 });
  s.text(40, 40, 'BULLETIN DE PAYE', { ...bold, size: 13 });
  under(
    d,
    s,
    200,
    34,
    'MOIS DE',
    val(`${caps(monthName(q.period))} ${q.period.slice(0, 4)}`, ['periode', q.period]),
    bold,
  );
  const body = `${c.pick(['COMMUNE DE', 'CCAS DE', 'CAISSE DES ÉCOLES DE'])} ${at.town.toUpperCase()}`;
  under(d, s, 330, 34, 'EMPLOYEUR', txt(body, 'employeur'), bold);
  const own = firmOf(c);
  d.line(s, 330, 62, 'SIRET', val(own.siret, ['siret', own.siret]));
  d.line(s, 450, 62, 'APE', val('8411Z', ['naf', '8411Z']));
  under(
    d,
    s,
    40,
    80,
    'NOM ET PRÉNOM',
    named(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'salarie', 'titulaire'),
  );
  under(d, s, 220, 80, 'N° INSEE', val(spacedNir(q.person.nir), ['nir', q.person.nir]));
  under(d, s, 360, 80, 'GRADE', txt('ADJOINT TECHNIQUE TERRITORIAL', 'emploi'));
  under(d, s, 40, 106, 'STATUT', 'AGENT CONTRACTUEL DE DROIT PUBLIC');
  under(d, s, 220, 106, 'ÉCHELON', String(c.int(1, 6)).padStart(2, '0'));
  under(d, s, 270, 106, 'INDICE MAJORÉ', String(c.int(352, 380)));
  under(d, s, 360, 106, 'TEMPS DE TRAVAIL', '100 %');
  const columns = [[44], [100], [400, 'right'], [480, 'right'], [555, 'right']] as const;
  s.box(40, 136, 520, 15, { fill: '#d9d9d9' });
  grid(d, s, columns, [147, 12], [['CODE', 'ÉLÉMENTS', 'À PAYER', 'À DÉDUIRE', 'INFORMATION']], bold);
  const residence = cents(q.gross * 0.03);
  let y = grid(
    d,
    s,
    columns,
    [166, 13],
    [
      ['101000', 'TRAITEMENT BRUT', money(q.gross - residence)],
      ['102000', 'INDEMNITÉ DE RÉSIDENCE', money(residence)],
      ...q.charges.map((k, i) => [
        String(401000 + i * 100),
        caps(k.label).slice(0, 52),
        undefined,
        k.rate === null ? undefined : money(k.employee),
        k.employerRate === null ? undefined : money(k.employer),
      ]),
      ['558000', `PRÉLÈVEMENT À LA SOURCE TAUX ${money(q.taxRate)} %`, undefined, money(q.tax)],
    ],
  );
  ruled(s, [40, 95, 340, 410, 486, 560], 136, y);
  y += 16;
  under(d, s, 44, y, 'TOTAL BRUT', sum(q.gross, 'salaireBrut'));
  under(d, s, 130, y, 'TOTAL À DÉDUIRE', money(q.employeeShare + q.tax));
  under(d, s, 240, y, 'COÛT TOTAL EMPLOYEUR', money(q.gross + q.employerShare));
  under(d, s, 360, y, 'NET À PAYER', eur(q.netPaid, 'netPaye'), { ...bold, size: 11, gap: 13 });
  y += 34;
  under(d, s, 44, y, 'MONTANT IMPOSABLE DU MOIS', sum(q.taxable, 'netImposable'));
  under(d, s, 180, y, 'IMPOSABLE DEPUIS LE 1ER JANVIER', money(q.year.taxable));
  under(d, s, 360, y, 'NET À PAYER AVANT IMPÔT SUR LE REVENU', sum(q.netBeforeTax, 'netAvantImpot'));
  if (q.netSocial !== null) under(d, s, 44, y + 30, 'MONTANT NET SOCIAL', sum(q.netSocial, 'netSocial'));
  s.text(44, y + 70, 'Comptable assignataire : trésorerie municipale');
  d.truth.dispositif = {
    value: 'fonction-publique',
    printed: 'AGENT CONTRACTUEL DE DROIT PUBLIC',
    label: null,
    page: 1,
    box: [40, 110, 160, 9],
  };
  d.open('dateDocument', 'dateDebut', 'dateFin', 'periodeDebut', 'periodeFin', 'heures');
  d.without('dateEntree', 'datePaiement');
});

/** A building firm's slip with its travel allowances, landscape feel, the net in words of 2021. */
export const freshSlipSite = reportMaker('fresh-slip-site', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = freshMonth(c, {
    period: `202${c.int(1, 2)}-1${c.int(0, 2)}`,
    hours: 151.67,
    taxRate: 0,
    transport: 0,
  });
  const s = d.page({ face: 'serif', size: 9 });
  const strong = { face: 'serifBold' as const };
  s.text(40, 44, 'BULLETIN DE PAYE', { ...strong, size: 14 });
  d.at(s, 40, 64, txt(f.name, 'employeur'), '', strong);
  s.text(40, 77, q.firmAddress.join(' - '));
  d.line(s, 40, 90, 'Siret', ident(f.spaced, 'siret'));
  d.line(s, 180, 90, 'APE', dottedNaf(f.naf));
  s.text(40, 103, `Congés payés : caisse de ${addMonths(q.period, 0).slice(0, 4)} - conv. ${f.idcc}`);
  d.at(s, 340, 64, named(d, `${p.given} ${p.family.toUpperCase()}`, p.title, 'salarie', 'titulaire'));
  s.text(340, 77, q.home[0]);
  s.text(340, 90, q.home[1]);
  fields(
    d,
    s,
    [40, 126, 148, 13],
    [
      ['Période de paye', val(`${monthName(q.period)} ${q.period.slice(0, 4)}`, ['periode', q.period])],
      ['Emploi', txt(q.job, 'emploi')],
      ['Entré le', long(q.enteredOn, 'dateEntree')],
      ['N° de Sécurité sociale', val(spacedNir(q.person.nir), ['nir', q.person.nir])],
    ],
  );
  const columns = [[44], [300, 'right'], [370, 'right'], [460, 'right'], [552, 'right']] as const;
  grid(d, s, columns, [196, 13], [['Désignation', 'Nombre / base', 'Taux', 'Retenues', 'Gains']], strong);
  let y = grid(
    d,
    s,
    columns,
    [214, 13],
    [
      ['Salaire mensuel', val(money(q.hours), ['heures', q.hours]), money(q.hourlyRate), undefined, money(q.gross)],
      ['Salaire brut', '', '', undefined, sum(q.gross, 'salaireBrut')],
      ...q.charges
        .filter((k) => k.rate !== null)
        .map((k) => [k.label, money(k.base), money(k.rate ?? 0), money(k.employee)]),
      ['Total des retenues', '', '', money(q.employeeShare)],
      ['Net imposable', '', '', undefined, sum(q.taxable, 'netImposable')],
    ],
  );
  const trips = c.int(12, 21);
  const meals = cents(trips * 9.6);
  y = grid(d, s, columns, [y, 13], [['Indemnités de panier', `${trips},00`, '9,60', undefined, money(meals)]]);
  ruled(s, [40, 232, 306, 376, 466, 558], 184, y - 4);
  d.line(s, 330, y + 20, 'NET À PAYER :', eur(cents(q.netPaid + meals), 'netPaye'), {
    ...strong,
    size: 12,
    labelFace: 'serifBold',
  });
  d.line(s, 44, y + 20, 'Payé par chèque le', short(q.paidOn, 'datePaiement'));
  d.open('dateDocument', 'dateDebut', 'dateFin', 'periodeDebut', 'periodeFin', 'netAvantImpot');
});
