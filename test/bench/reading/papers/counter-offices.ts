import { amount, cents, longDate, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { capitalTown, nameOf, notices, windowBlock } from './counter-home-people.ts';
import { capitalName, local, newcomer, place, wholeEuros } from './counter-work-people.ts';
import { caps, eur, ident, long, short, txt, val } from './draft.ts';
import { nirOf } from './people.ts';
import { centre, fields, grid, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** Income tax notice: references at left, window at right, the sum to pay and the computation. */
export const counterTaxNotice = reportMaker('counter-tax-notice', 'avis-imposition', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const year = c.int(2020, 2024);
  const wages = c.int(9000, 24000);
  const net = wages - Math.round(wages / 10);
  const on = `${year + 1}-07-${c.int(10, 28)}`;
  const tax = c.int(40, 700);
  const s = d.page({ face: 'sans', size: 8.6 });
  s.text(36, 36, 'RÉPUBLIQUE FRANÇAISE', { ...bold, size: 7 });
  d.at(s, 36, 54, txt('DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES', 'emetteur'), '', { ...bold, size: 9 });
  s.text(560, 40, `AVIS D’IMPÔT ÉTABLI EN ${year + 1}`, { ...bold, ...right, size: 13 });
  const income = s.text(395, 56, 'IMPÔT SUR LES REVENUS DE L’ANNÉE ', { size: 8 });
  d.at(s, income + 1, 56, val(String(year), ['anneeRevenus', year]), 'REVENUS DE L’ANNÉE', { ...bold, size: 8 });
  s.text(36, 80, `SIP DE ${caps(h.town)}`, bold);
  s.text(36, 91, `${c.int(2, 40)} PLACE DE LA MAIRIE`);
  s.text(36, 102, capitalTown(h));
  s.box(36, 116, 230, 118, { stroke: '#8a8a8a' });
  s.text(44, 130, 'Vos références', { ...bold, size: 9.5 });
  const number = `${c.pick(['07', '13', '21', '30'])}${c.digits(11)}`;
  const notice = `${String(year + 1).slice(2)}${h.code.slice(0, 2)}${c.digits(7)}${c.digits(2)}`;
  fields(
    d,
    s,
    [44, 146, 140, 14],
    [
      [
        'Numéro fiscal (1) :',
        val(number.replace(/^(..)(..)(...)(...)(...)$/, '$1 $2 $3 $4 $5'), ['numeroFiscal', number]),
      ],
      ['Référence de l’avis :', val(notice.replace(/^(..)(..)(.{7})(..)$/, '$1 $2 $3 $4'), ['referenceAvis', notice])],
      ['N° FIP :', `${h.code.slice(0, 2)}0 ${c.digits(2)} ${c.digits(9)} ${c.letters(1)}`],
      ['N° de rôle :', `0${c.digits(2)}`],
      ['Date d’établissement :', short(on, 'dateEtablissement')],
      ['Mise en recouvrement :', `31/07/${year + 1}`],
    ],
  );
  d.at(s, 320, 150, nameOf(d, `${caps(p.family)} ${caps(p.given)}`, p.sex, 'declarant', 'titulaire'), '', { size: 10 });
  d.block(s, 320, 164, [h.street.toUpperCase(), capitalTown(h)], 13, ['adresse'], '', { size: 10 });
  s.box(36, 252, 524, 48, { fill: '#e9eef7' });
  s.text(46, 272, 'Somme qu’il vous reste à payer', { ...bold, size: 11 });
  s.text(550, 272, `${tax},00 €`, { ...bold, ...right, size: 12 });
  s.text(
    46,
    290,
    `Elle sera prélevée sur votre compte bancaire le 25/09/${year + 1}. Taux de prélèvement à la source : ${amount(c.euros(0, 4), ' ', ',', 1)} %.`,
  );
  s.text(36, 324, 'Détail des revenus', { ...bold, size: 10 });
  s.text(540, 324, 'Déclarant 1', right);
  const y = grid(
    d,
    s,
    [[44], [540, 'right']],
    [342, 15],
    [
      ['Salaires', wholeEuros(wages)],
      ['Déduction 10 % ou frais réels', `- ${wholeEuros(wages - net)}`],
      ['Revenu brut global', wholeEuros(net)],
      ['Revenu imposable', wholeEuros(net)],
      ['Impôt sur les revenus soumis au barème (1 part)', wholeEuros(tax)],
      ['Impôt sur le revenu net avant corrections', wholeEuros(tax)],
    ],
  );
  s.text(36, y + 14, 'Informations complémentaires', { ...bold, size: 10 });
  s.text(44, y + 32, 'Revenu fiscal de référence', bold);
  d.at(s, 540, y + 32, val(wholeEuros(net), ['revenuFiscalReference', net]), 'Revenu fiscal de référence', {
    ...bold,
    ...right,
  });
  s.text(44, y + 47, 'Plafond d’épargne retraite disponible pour l’année suivante');
  s.text(540, y + 47, wholeEuros(c.int(4000, 4500)), right);
  notices(
    s,
    [36, y + 90, 524],
    [
      '(1) Pour vous identifier sur impots.gouv.fr, munissez-vous de votre numéro fiscal et de votre référence d’avis. Ce document est à conserver : il peut vous être demandé comme justificatif de revenus.',
      'Pour nous contacter : par la messagerie sécurisée de votre espace particulier, par téléphone au 0 809 401 401 (service gratuit), du lundi au vendredi de 8 h 30 à 19 h.',
      'Vous disposez jusqu’au 31 décembre de la deuxième année suivant la mise en recouvrement pour présenter une réclamation.',
    ],
    7.2,
  );
  d.open('dateDocument');
});

/** State medical aid: the notification of agreement, with how to collect the card. */
export const counterMedicalAid = reportMaker('counter-medical-aid', 'attestation-ame', (d) => {
  const { c } = d;
  const [p, h, who] = [newcomer(c), place(c), local(c)];
  const start = c.day(2018, 2024);
  const on = addDays(start, c.int(15, 60));
  const s = d.page({ face: 'sans', size: 9.6 });
  s.text(40, 46, 'l’Assurance', { size: 17, color: '#1b3f8b' });
  s.text(40, 63, 'Maladie', { ...bold, size: 17, color: '#1b3f8b' });
  d.at(s, 40, 82, txt(`CPAM ${h.department === 'Paris' ? 'de Paris' : `- ${h.department}`}`, 'emetteur'), '', bold);
  d.accept(
    'emetteur',
    `CPAM ${h.department}`,
    'CPAM',
    'l’Assurance Maladie',
    `l’Assurance Maladie, CPAM ${h.department}`,
  );
  s.text(40, 95, 'Pôle AME – Service admission', { size: 8.5 });
  d.line(s, 40, 126, 'N° dossier :', ident(`${c.digits(3)} ${c.digits(4)} ${c.letters(1)}`, 'reference'));
  s.text(40, 140, `Votre correspondant : ${who.full} – Téléphone : 3646`, { size: 8.5 });
  windowBlock(d, s, [330, 140], p, h, { name: `${caps(p.family)} ${p.given}`, upper: true });
  d.line(s, 330, 206, 'Le', long(on, 'dateDocument'));
  s.text(40, 240, 'Objet : notification d’attribution de l’aide médicale de l’État', bold);
  s.text(40, 266, `${p.civility},`);
  let y = d.prose(
    s,
    40,
    286,
    515,
    [
      `Vous avez déposé le ${shortDate(addDays(start, 2))} une demande d’aide médicale de l’État. Après examen de votre situation, je vous informe qu’une suite favorable lui a été réservée. Vos droits sont ouverts pour un an, du `,
      short(start, 'dateDebut'),
      ' au ',
      short(addDays(start, 364), 'dateFin'),
      '.',
    ],
    { leading: 15 },
  );
  y = fields(
    d,
    s,
    [56, y + 10, 220, 16],
    [
      ['Bénéficiaire', `${p.given} ${caps(p.family)}`],
      ['Date de naissance', short(p.birth, 'dateNaissance')],
      ['Numéro d’immatriculation provisoire', val(spacedNir(nirOf(p)), ['nir', nirOf(p)])],
    ],
  );
  y = s.paragraph(
    40,
    y + 8,
    515,
    `Votre carte d’admission sera disponible à compter du ${longDate(addDays(on, 10))} à l’accueil de l’agence, sur rendez-vous, muni(e) de la présente et d’une pièce d’identité avec photographie. Elle doit être retirée dans les deux mois.`,
    { leading: 15 },
  );
  s.text(330, y + 24, 'Le correspondant de l’organisme');
  d.accept('titulaire', `${p.given} ${caps(p.family)}`);
  notices(
    s,
    [40, 740, 515],
    [
      'Voies de recours : vous pouvez contester cette décision dans le délai de deux mois auprès de la commission de recours amiable, puis du tribunal judiciaire.',
      'La loi du 6 janvier 1978 modifiée garantit un droit d’accès et de rectification des données. Quiconque se rend coupable de fraudes ou de fausses déclarations est passible de pénalités financières, d’amende ou d’emprisonnement.',
    ],
  );
});

/** Statement of rights to health insurance, with the family doctor. */
export const counterHealthRights = reportMaker('counter-health-rights', 'attestation-cpam', (d) => {
  const { c } = d;
  const [p, h, doctor] = [newcomer(c), place(c), local(c)];
  const start = c.day(2022, 2024);
  const s = d.page({ face: 'sans', size: 9.4 });
  d.at(s, 40, 50, txt(`Assurance Maladie ${h.department}`, 'emetteur'), '', { ...bold, size: 13, color: '#1b3f8b' });
  d.accept('emetteur', 'Assurance Maladie');
  s.text(40, 64, `${h.code.slice(0, 2)}000 CEDEX 9 – ameli.fr – 36 46`, { size: 8 });
  s.text(40, 96, 'Attestation de droits', { ...bold, size: 15 });
  s.text(40, 111, 'à l’assurance maladie', { size: 11 });
  windowBlock(d, s, [330, 122], p, h, {
    title: p.title.toUpperCase().replace('.', ''),
    name: caps(`${p.family} ${p.given}`),
  });
  d.line(s, 330, 190, 'Le', short(addDays(start, c.int(10, 200)), 'dateDocument'));
  s.paragraph(
    40,
    214,
    515,
    'Cette attestation est à présenter aux professionnels de santé en l’absence de carte Vitale. Elle ne vaut pas justificatif de domicile.',
    { size: 8.5 },
  );
  s.box(40, 240, 515, 18, { fill: '#dbe6f5' });
  s.text(48, 252, 'ASSURÉ(E)', bold);
  const y = fields(
    d,
    s,
    [48, 276, 230, 17],
    [
      ['Nom, prénom', capitalName(p)],
      ['N° de sécurité sociale', ident(spacedNir(nirOf(p)), 'nir')],
      ['Né(e) le', short(p.birth, 'dateNaissance')],
      ['Rang', '1'],
      ['Code gestion', '10 – Régime général'],
      ['Organisme de rattachement', `01 ${h.code.slice(0, 2)}1 ${c.digits(4)}`],
      ['Droits à partir du', short(start, 'dateDebut')],
      ['Droits jusqu’au', short(addDays(start, 364), 'dateFin')],
      ['Médecin traitant déclaré', `Dr ${doctor.full}`],
      ['Complémentaire santé solidaire', 'non'],
    ],
  );
  notices(
    s,
    [48, y + 30, 500],
    [
      'L’organisme d’assurance maladie atteste de l’ouverture des droits à la date d’édition et sous réserve de toute modification ultérieure de la situation. Les informations sont réputées exactes jusqu’à la première des échéances indiquées.',
    ],
    7.5,
  );
  d.accept('titulaire', capitalName(p));
  d.without('montant');
});

/** Family fund: rights and payments of a month, with the family's make-up. */
export const counterFamilyFund = reportMaker('counter-family-fund', 'attestation-caf', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const month = `${c.int(2020, 2024)}-${c.pick(['03', '05', '09', '11'])}`;
  const on = addDays(`${month}-28`, c.int(8, 40));
  const paid = [c.euros(90, 320), c.euros(110, 190)];
  const total = cents((paid[0] ?? 0) + (paid[1] ?? 0));
  const s = d.page({ face: 'narrow', size: 9 });
  const head = { face: 'narrowBold' as const };
  d.at(s, 44, 50, txt(`CAF ${h.department === 'Paris' ? 'de Paris' : h.department}`, 'emetteur'), '', {
    ...head,
    size: 14,
    color: '#005ca9',
  });
  d.accept('emetteur', 'CAF', `CAF ${h.department}`);
  s.text(44, 64, `${h.code.slice(0, 2)}${c.int(700, 990)} CEDEX – Téléphone : 32 30 (prix d’un appel local) – caf.fr`, {
    size: 7.5,
  });
  d.line(s, 44, 100, 'Numéro allocataire', ident(`${c.digits(4)} ${c.digits(3)}`, 'reference'), {
    face: 'narrowBold',
    labelFace: 'narrow',
  });
  s.text(44, 114, `Dossier suivi depuis le ${shortDate(addDays(on, -900))}`, { size: 8 });
  windowBlock(d, s, [335, 124], p, h, { title: p.civility, name: `${p.given} ${p.family}` });
  d.line(s, 335, 184, 'le', long(on, 'dateDocument'));
  s.text(44, 220, 'ATTESTATION DE DROITS ET DE PAIEMENT', { ...head, size: 13 });
  let y = d.prose(
    s,
    44,
    246,
    505,
    [
      `Nous certifions que ${p.civility.toLowerCase()} ${p.given} ${p.family} a perçu les prestations suivantes pour le mois de `,
      val(`${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, ['periode', month]),
      ' :',
    ],
    { leading: 15 },
  );
  y = grid(
    d,
    s,
    [[60], [470, 'right']],
    [y + 10, 17],
    [
      ['Aide personnalisée au logement (versée au bailleur)', `${amount(paid[0] ?? 0, ' ')} €`],
      ['Prime d’activité', `${amount(paid[1] ?? 0, ' ')} €`],
      ['Montant total des prestations', eur(total, 'montant')],
    ],
  );
  y = s.paragraph(
    44,
    y + 12,
    505,
    `Ces droits ont été calculés pour une personne isolée, sans enfant à charge, sur la base des ressources déclarées. Cette attestation est établie sous réserve d’éventuels changements de situation.`,
    { leading: 14 },
  );
  s.text(335, y + 24, 'Le directeur de la Caf,');
  notices(
    s,
    [44, 760, 505],
    [
      'La loi punit quiconque se rend coupable de fraudes ou de fausses déclarations (articles L. 114-9 et L. 114-17 du Code de la sécurité sociale). La Caf vérifie l’exactitude des déclarations.',
    ],
  );
  d.open('periodeDebut', 'periodeFin');
});

/** Half-yearly list of the jobs declared by one employer with the Cesu. */
export const counterCesuStatement = reportMaker('counter-cesu-statement', 'releve-cesu', (d) => {
  const { c } = d;
  const [p, h, boss] = [newcomer(c), place(c), local(c)];
  const year = c.int(2020, 2024);
  const s = d.page({ face: 'sans', size: 9 });
  d.at(s, 40, 50, txt('Urssaf service Cesu', 'emetteur'), '', { ...bold, size: 15, color: '#e2001a' });
  d.accept('emetteur', 'Urssaf', 'Cesu');
  s.text(40, 64, 'Avenue Émile-Trinquet-Basch – 42961 Saint-Étienne Cedex 9 – 0 806 802 378', { size: 7.5 });
  s.text(40, 96, `ATTESTATION FISCALE ${year + 1}`, { ...bold, size: 13 });
  s.text(40, 110, 'Emploi d’un salarié à domicile');
  d.line(s, 172, 110, '– sommes versées en', val(String(year), ['anneeRevenus', year]), bold);
  s.text(330, 140, `${boss.title} `);
  d.at(s, 352, 140, nameOf(d, boss.full, boss.sex, 'employeur'), boss.title);
  s.text(330, 153, h.street);
  s.text(330, 166, capitalTown(h));
  d.line(s, 40, 140, 'N° Cesu employeur :', ident(`Y${c.digits(7)}`, 'numeroCesu'));
  d.line(s, 330, 200, 'Édité le', short(`${year + 1}-0${c.int(2, 4)}-${c.int(10, 28)}`, 'dateDocument'));
  s.box(40, 226, 515, 18, { fill: '#f4d9dc' });
  s.text(48, 238, 'Salarié', bold);
  s.text(300, 238, 'Salaires nets', { ...bold, ...right });
  s.text(420, 238, 'Cotisations', { ...bold, ...right });
  s.text(545, 238, 'Total', { ...bold, ...right });
  const net = c.int(1800, 7200);
  const due = Math.round(net * 0.78);
  const name = `${caps(p.family)} ${p.given}`;
  d.at(s, 48, 260, nameOf(d, name, p.sex, 'salarie'), 'Salarié');
  s.text(300, 260, `${wholeEuros(net)} €`, right);
  s.text(420, 260, `${wholeEuros(due)} €`, right);
  s.text(545, 260, `${wholeEuros(net + due)} €`, right);
  s.rule(40, 270, 555, 270);
  s.text(48, 288, 'Montant à reporter sur votre déclaration de revenus (case 7DB)', bold);
  d.at(s, 545, 288, val(`${wholeEuros(net + due)} €`, ['montant', net + due]), 'Montant à reporter', {
    ...bold,
    ...right,
  });
  s.text(297, 330, 'Ce montant doit être diminué des aides perçues (APA, PCH, Cesu préfinancés).', centre);
  notices(
    s,
    [40, 360, 515],
    [
      `Cette attestation récapitule les déclarations enregistrées au titre de l’année ${year}. Conservez-la : elle peut vous être demandée par l’administration fiscale. Le crédit d’impôt est égal à 50 % des dépenses retenues, dans la limite du plafond en vigueur.`,
    ],
    8,
  );
  d.open('titulaire', 'periode', 'periodeDebut', 'periodeFin');
});
