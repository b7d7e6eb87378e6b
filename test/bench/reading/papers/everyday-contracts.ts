import { cents, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, long, maker, short, sign, txt, type Value, val } from './draft.ts';
import { firm } from './issuers.ts';
import { bornOn, e, frenchPerson, home, nirOf, person, postTown } from './people.ts';
import { centre, money, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { dayAs } from './unseen-kit.ts';

const KIND = 'contrat-de-travail';
const HOURS: [figure: number, words: string][] = [
  [35, 'trente-cinq'],
  [24, 'vingt-quatre'],
  [30, 'trente'],
  [28, 'vingt-huit'],
];

/** A seasonal contract of a farm: the farmer hires in his own name, hours in words, the gross by the month of hours. */
export const seasonalContract = maker('contrat-saisonnier-ferme', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10.6 });
  const bold = { face: 'serifBold' as const };
  const [p, h, boss, at] = [person(c), home(c), frenchPerson(c), home(c)];
  const from = `${c.int(2017, 2025)}-0${c.int(4, 7)}-${c.pick(['01', '03', '15'])}`;
  const until = addDays(from, c.pick([45, 89, 120]));
  const [weekly, words] = c.pick(HOURS);
  const flow = { leading: 15.5 };
  const him = boss.sex === 'F' ? 'exploitante agricole' : 'exploitant agricole';
  s.text(297, 54, 'Contrat saisonnier agricole', { ...bold, ...centre, size: 15 });
  s.text(297, 72, '(article L. 1242-2, 3° du code du travail)', { ...centre, size: 9 });
  let y = d.prose(
    s,
    56,
    104,
    484,
    [
      'Entre ',
      txt(boss.full, 'employeur'),
      `, ${him}, demeurant ${h.street} à ${h.town} (${h.code}), inscrit${e(boss)} à la MSA sous le n° ${c.digits(8)}, désigné${e(boss)} ci-dessous « l’employeur »,`,
    ],
    flow,
  );
  y = d.prose(
    s,
    56,
    y,
    484,
    [
      `et ${p.civility} `,
      txt(`${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'),
      `, ${p.nationality}, ${bornOn(p)} à ${p.birthTown}, logé${e(p)} ${at.street}, ${postTown(at)}, désigné${e(p)} ci-dessous « ${p.sex === 'F' ? 'la salariée' : 'le salarié'} »,`,
    ],
    flow,
  );
  y = d.prose(
    s,
    56,
    y,
    484,
    [
      'il est conclu un ',
      val('contrat à durée déterminée', ['typeContrat', 'CDD']),
      ' à caractère saisonnier, aux conditions suivantes.',
    ],
    flow,
  );
  const job = c.pick(['ouvrier agricole', 'cueilleur de fruits', 'aide vendangeur', 'conducteur de tracteur']);
  const points: (string | Value)[][] = [
    [
      '1. Le contrat commence le ',
      long(from, 'dateDebut'),
      ' au matin et se termine le ',
      long(until, 'dateFin'),
      ' au soir. Les trois premiers jours travaillés sont à l’essai.',
    ],
    [
      `2. ${p.civility} ${p.family} est embauché${e(p)} comme `,
      txt(job, 'emploi'),
      ', palier 1 de la classification, sous la conduite du chef de culture.',
    ],
    [
      '3. La durée du travail est de ',
      val(`${words} heures`, ['heuresHebdo', weekly]),
      ' par semaine, du lundi au vendredi. Elle peut être dépassée dans la limite de 48 heures par semaine.',
    ],
    [
      '4. Le salaire est de ',
      eur(cents(((weekly * 52) / 12) * 11.88), 'salaireBrutMensuel'),
      ' brut par mois, à raison de 11,88 € l’heure. Il est versé le 5 du mois suivant.',
    ],
    [
      `5. La déclaration préalable à l’embauche a été faite le ${shortDate(addDays(from, -4))} auprès de la MSA, dont le siège est à Bobigny. Retraite complémentaire : AGRICA.`,
    ],
  ];
  for (const point of points) y = d.prose(s, 56, y + 8, 484, point, flow);
  d.prose(
    s,
    56,
    y + 26,
    484,
    [
      'Fait en deux originaux à ',
      h.town,
      ', le ',
      dayAs(addDays(from, -c.int(0, 2)), 'dots', 'dateSignature', 'dateDocument'),
      '.',
    ],
    flow,
  );
  s.text(56, y + 70, 'L’employeur');
  s.text(400, y + 70, p.sex === 'F' ? 'La salariée' : 'Le salarié');
  sign(s, 60, y + 106, boss.family);
  sign(s, 404, y + 108, p.given);
  d.open('adresse', 'lieu', 'emetteur', 'dateNaissance', 'nationalite', 'motif');
});

/** An amendment that changes the job and the place: what the contract said before stands in the same sentences. */
export const promotionAmendment = maker('avenant-changement-poste', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 10.4 });
  const bold = { face: 'narrowBold' as const };
  const [f, p, h, at, boss] = [firm(c), person(c), home(c), home(c), frenchPerson(c)];
  const [first, from] = [c.day(2014, 2019), `${c.int(2020, 2025)}-${c.pick(['01', '04', '09'])}-01`];
  const flow = { leading: 15, bold: 'narrowBold' as const };
  const jobs = ['agent de production', 'chef d’équipe'];
  s.text(50, 50, f.name, { ...bold, size: 12 });
  s.text(50, 64, `${at.street} – ${postTown(at)}`, { size: 8.6 });
  s.rule(50, 72, 545, 72, { lineWidth: 1.4 });
  s.text(50, 104, 'AVENANT N° 2 AU CONTRAT DE TRAVAIL DU', { ...bold, size: 13 });
  s.text(310, 104, longDate(first).toUpperCase(), { ...bold, size: 13 });
  s.text(50, 134, 'Entre :', bold);
  let y = d.prose(
    s,
    70,
    152,
    470,
    [
      'La société ',
      txt(f.name, 'employeur'),
      `, représentée par ${boss.full}, agissant en qualité de ${boss.sex === 'F' ? 'directrice des ressources humaines' : 'directeur des ressources humaines'},`,
    ],
    flow,
  );
  s.text(50, y + 4, 'Et :', bold);
  y = d.prose(
    s,
    70,
    y + 22,
    470,
    [`${p.title} `, txt(p.full, 'salarie', 'titulaire'), `, demeurant ${h.street}, ${postTown(h)},`],
    flow,
  );
  s.text(50, y + 8, 'Préambule', bold);
  y = d.prose(
    s,
    50,
    y + 26,
    495,
    [
      `${p.title} ${p.family} a été engagé${e(p)} le ${longDate(first)} en qualité d’${jobs[0]}, par `,
      val('contrat à durée indéterminée', ['typeContrat', 'CDI']),
      ` pour une rémunération mensuelle brute de ${money(1539.42)} €.`,
    ],
    flow,
  );
  s.text(50, y + 8, 'Article 1 – Fonctions', bold);
  y = d.prose(
    s,
    50,
    y + 26,
    495,
    [
      'À compter du ',
      long(from, 'dateDebut'),
      `, ${p.title} ${p.family} exercera les fonctions de `,
      txt(jobs[1] as string, 'emploi'),
      `, coefficient 190, sur le site de ${h.town}.`,
    ],
    flow,
  );
  s.text(50, y + 8, 'Article 2 – Rémunération', bold);
  y = d.prose(
    s,
    50,
    y + 26,
    495,
    [
      `En contrepartie, ${p.sex === 'F' ? 'elle' : 'il'} percevra un salaire mensuel brut porté à `,
      eur(c.euros(1800, 2400), 'salaireBrutMensuel', ' euros'),
      ', pour un horaire mensuel de 151,67 heures.',
    ],
    flow,
  );
  y = d.prose(
    s,
    50,
    y + 8,
    495,
    [
      'Toutes les autres clauses du contrat et de l’avenant n° 1 du ',
      longDate(addDays(first, 800)),
      ' demeurent applicables.',
    ],
    flow,
  );
  s.text(50, y + 26, 'En deux exemplaires,');
  d.line(s, 50, y + 42, `${at.town}, le`, short(addDays(from, -c.int(3, 20)), 'dateSignature', 'dateDocument'));
  s.text(50, y + 74, 'Pour la société', bold);
  s.text(380, y + 74, `${p.title} ${p.family}`, bold);
  sign(s, 56, y + 110, boss.family);
  sign(s, 390, y + 110, p.family);
  d.without('dateFin', 'heuresHebdo');
  d.open('adresse', 'lieu', 'emetteur', 'heures');
});

/** A household hires somebody: two columns of fields under the parties' headings, sums per hour, ticked boxes. */
export const householdContract = maker('contrat-particulier-employeur', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.2 });
  const bold = { face: 'sansBold' as const };
  const [p, h, boss, at] = [person(c), home(c), frenchPerson(c), home(c)];
  const from = c.day(2016, 2025);
  const weekly = c.pick([6, 12, 20, 8.5]);
  s.box(40, 34, 515, 36, { fill: '#e8eef7' });
  d.at(s, 297, 50, val('CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE', ['typeContrat', 'CDI']), '', {
    ...bold,
    ...centre,
    size: 12.5,
  });
  s.text(297, 63, 'Convention collective des particuliers employeurs et de l’emploi à domicile (IDCC 3239)', {
    ...centre,
    size: 7.8,
  });
  const column = (x: number, title: string, rows: [string, Value | string][]) => {
    s.text(x, 96, title, { ...bold, size: 10 });
    for (const [i, [label, value]] of rows.entries())
      d.line(s, x, 114 + i * 16, label === '' ? '' : `${label} :`, value);
  };
  // The name of each party is printed as two fields: the value is both.
  column(44, 'LE PARTICULIER EMPLOYEUR', [
    ['Nom', boss.family.toUpperCase()],
    ['Prénom', boss.given],
    ['Adresse', h.street],
    ['', postTown(h)],
    ['N° CESU', `Z${c.digits(7)}`],
  ]);
  column(310, `${p.sex === 'F' ? 'LA SALARIÉE' : 'LE SALARIÉ'}`, [
    ['Nom', p.family.toUpperCase()],
    ['Prénom', p.given],
    ['Adresse', at.street],
    ['', postTown(at)],
    ['N° de sécurité sociale', ident(spacedNir(nirOf(p)), 'nir')],
  ]);
  s.rule(40, 206, 555, 206, { lineWidth: 0.6 });
  const section = (y: number, title: string) => s.text(44, y, title, { ...bold, color: '#1f4e8c' });
  section(226, 'Embauche');
  d.line(s, 44, 244, 'Date d’effet du contrat :', short(from, 'dateDebut'));
  s.text(310, 244, 'Période d’essai : 1 mois');
  section(270, 'Emploi');
  d.line(s, 44, 288, 'Emploi repère :', txt(p.sex === 'F' ? 'Employée familiale A' : 'Employé familial A', 'emploi'));
  s.text(310, 288, 'Niveau : II');
  section(314, 'Durée du travail');
  s.box(44, 324, 8, 8, { stroke: '#000000' });
  s.text(45, 331, 'X', { size: 8 });
  d.line(
    s,
    58,
    332,
    'régulière, durée hebdomadaire :',
    val(`${String(weekly).replace('.', ',')} h`, ['heuresHebdo', weekly]),
  );
  s.box(310, 324, 8, 8, { stroke: '#000000' });
  s.text(324, 332, 'irrégulière');
  s.text(44, 350, 'Jour de repos hebdomadaire : dimanche');
  section(376, 'Rémunération');
  s.text(44, 394, `Salaire horaire brut : ${money(12.04)} €`);
  d.line(s, 310, 394, 'Salaire mensuel brut :', eur(cents(((weekly * 52) / 12) * 12.04), 'salaireBrutMensuel'));
  s.text(44, 412, 'Date de paiement : le 30 du mois');
  s.paragraph(
    44,
    440,
    510,
    'Retraite et prévoyance : IRCEM, 261 avenue des Nations-Unies, 59100 ROUBAIX. Les congés payés sont de 2,5 jours ouvrables par mois d’accueil. Le contrat peut être rompu par chacune des parties dans le respect du préavis.',
    { size: 8.4, leading: 13 },
  );
  s.text(44, 500, `Fait à ${h.town},`);
  d.line(s, 150, 500, 'le', short(addDays(from, -c.int(0, 3)), 'dateSignature', 'dateDocument'));
  s.text(44, 522, 'Signature de l’employeur');
  s.text(310, 522, 'Signature du salarié');
  sign(s, 60, 556, boss.family);
  sign(s, 330, 556, p.given);
  const both = (first: string, last: string) => `${first.toUpperCase()} ${last}`;
  d.truth.employeur = {
    value: both(boss.family, boss.given),
    printed: `${boss.family.toUpperCase()}\n${boss.given}`,
    label: 'Nom',
    page: 1,
    box: [44, 104, 160, 32],
  };
  const whole = {
    value: both(p.family, p.given),
    printed: `${p.family.toUpperCase()}\n${p.given}`,
    label: 'Nom',
    page: 1,
    box: [310, 104, 160, 32] as [number, number, number, number],
  };
  d.truth.salarie = whole;
  d.truth.titulaire = whole;
  d.without('dateFin', 'siret');
  d.open('adresse', 'lieu', 'emetteur', 'numeroCesu');
});

/** A promise to hire from a firm with several sites: bold headings in the text, a gross by the year beside the month's. */
export const hiringPromise = maker('promesse-embauche-reseau', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.8 });
  const bold = { face: 'sansBold' as const };
  const [f, p, h, at, boss] = [firm(c), person(c), home(c), home(c), frenchPerson(c)];
  const signed = c.day(2018, 2025);
  const from = addDays(signed, c.int(20, 60));
  const gross = c.euros(1750, 2300);
  const flow = { leading: 15 };
  d.at(s, 545, 48, txt(f.name, 'employeur', 'emetteur'), '', { ...bold, ...right, size: 14, color: '#7a1f5c' });
  s.text(545, 62, `${at.street}, ${postTown(at)}`, { ...right, size: 8 });
  const x = s.text(48, 110, p.title);
  d.at(s, x + 3, 110, txt(`${p.given} ${p.family.toUpperCase()}`, 'salarie', 'titulaire'), p.title);
  s.text(48, 124, h.street);
  s.text(48, 138, postTown(h));
  d.line(s, 48, 168, `${at.town}, le`, long(signed, 'dateSignature', 'dateDocument'));
  s.text(48, 196, 'Objet : promesse unilatérale de contrat de travail', bold);
  let y = d.prose(s, 48, 224, 497, [`${p.civility},`], flow);
  y = d.prose(
    s,
    48,
    y + 4,
    497,
    [
      'Faisant suite à nos entretiens, nous vous confirmons notre souhait de vous accueillir parmi nos équipes à partir du ',
      long(from, 'dateDebut'),
      '. Vous rejoindrez notre établissement de ',
      h.town,
      ' en tant que ',
      txt(c.own(f.jobs)[p.sex === 'F' ? 0 : 1], 'emploi'),
      '.',
    ],
    flow,
  );
  y = d.prose(
    s,
    48,
    y + 4,
    497,
    [
      'Ce poste à temps plein (',
      val('35 h hebdomadaires', ['heuresHebdo', 35]),
      ') sera pourvu en ',
      val('CDI', ['typeContrat', 'CDI']),
      '. Votre salaire brut mensuel sera de ',
      eur(gross, 'salaireBrutMensuel'),
      `, versé sur treize mois, soit ${money(cents(gross * 13))} € bruts annuels.`,
    ],
    flow,
  );
  y = d.prose(
    s,
    48,
    y + 4,
    497,
    [
      `Cette promesse est valable jusqu’au ${longDate(addDays(signed, 10))}. Passé ce délai et sans réponse de votre part, elle sera caduque. Une période d’essai de deux mois, renouvelable une fois, est prévue.`,
    ],
    flow,
  );
  s.text(48, y + 16, `Nous vous prions d’agréer, ${p.civility}, nos salutations les meilleures.`);
  s.text(360, y + 50, boss.full, bold);
  s.text(360, y + 64, boss.sex === 'F' ? 'Responsable du recrutement' : 'Responsable du recrutement', { size: 8.6 });
  sign(s, 366, y + 96, boss.family);
  s.text(
    297,
    806,
    `${f.name} – SAS au capital de 120 000 € – RCS Bobigny ${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`,
    { ...centre, size: 7 },
  );
  d.without('dateFin');
  d.open('adresse', 'lieu', 'siret');
});

/** A mission's contract of an agency: two firms with their numbers, terms in small frames, the wage by the hour only. */
export const missionContract = maker('contrat-mission-cadres', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9 });
  const bold = { face: 'narrowBold' as const };
  const [f, agency, p, h, at] = [
    firm(c),
    c.own(['ALTEO INTERIM', 'SYNERIS TRAVAIL', 'PROMAN DU MODELE', 'TEMPORIS EXEMPLE']),
    person(c),
    home(c),
    home(c),
  ];
  const own = firm(c);
  const from = c.day(2018, 2025);
  const until = addDays(from, c.pick([4, 11, 25, 60]));
  s.text(40, 50, agency, { ...bold, size: 15, color: '#b34700' });
  s.text(40, 63, 'Entreprise de travail temporaire', { size: 7.6 });
  d.at(s, 555, 50, val('CONTRAT DE MISSION TEMPORAIRE', ['typeContrat', 'CTT']), '', { ...bold, ...right, size: 13 });
  s.text(555, 63, `N° ${c.digits(8)} du ${shortDate(addDays(from, -1))}`, { ...right, size: 8 });
  d.truth.employeur = { value: agency, printed: agency, label: null, page: 1, box: [40, 38, 140, 15] };
  const frame = (
    x: number,
    y: number,
    width: number,
    height: number,
    title: string,
    rows: (readonly [string, Value | string])[],
  ) => {
    s.box(x, y, width, height, { stroke: '#b34700' });
    s.box(x, y, width, 13, { fill: '#f7e2d3' });
    s.text(x + 5, y + 9.5, title, { ...bold, size: 8.4 });
    for (const [i, [label, value]] of rows.entries()) d.line(s, x + 5, y + 27 + i * 14, label, value);
  };
  frame(40, 78, 250, 88, 'AGENCE', [
    ['', agency],
    ['', `${at.street}, ${postTown(at)}`],
    ['SIRET', ident(own.spaced, 'siret')],
    ['Garantie financière :', 'SOCAMETT, Paris'],
  ]);
  frame(305, 78, 250, 88, 'ENTREPRISE UTILISATRICE', [
    ['Raison sociale :', txt(f.name, 'entrepriseUtilisatrice')],
    ['SIRET', f.spaced],
    ['Adresse :', postTown(home(c))],
  ]);
  frame(40, 178, 515, 60, 'INTÉRIMAIRE', [
    ['Nom, prénom :', txt(`${caps(p.family)} ${caps(p.given)}`, 'salarie', 'titulaire')],
    ['Adresse :', `${h.street} ${postTown(h)}`],
    ['N° Sécurité sociale :', ident(spacedNir(nirOf(p)), 'nir')],
  ]);
  frame(40, 250, 250, 88, 'MISSION', [
    ['Début de mission :', short(from, 'dateDebut')],
    ['Fin de mission :', short(until, 'dateFin')],
    ['Souplesse :', `du ${shortDate(addDays(until, -1))} au ${shortDate(addDays(until, 2))}`],
    ['Période d’essai :', '2 jours'],
  ]);
  frame(305, 250, 250, 88, 'POSTE', [
    ['Qualification :', txt(c.pick(['Préparateur de commandes', 'Manœuvre', 'Agent de tri', 'Cariste']), 'emploi')],
    ['Caractéristiques :', 'port de charges, EPI fournis'],
    ['Horaire hebdomadaire :', val('35,00', ['heuresHebdo', 35])],
    ['Horaires :', '06h00-13h00'],
  ]);
  frame(40, 350, 515, 60, 'RÉMUNÉRATION', [
    ['Taux horaire brut :', `${money(11.88)} €`],
    ['Panier :', `${money(7.3)} € par jour travaillé`],
    ['Salaire de référence :', `${money(11.88)} € + 10 % IFM + 10 % ICP`],
  ]);
  s.text(44, 432, 'Motif : accroissement temporaire d’activité – commande supplémentaire');
  d.line(s, 44, 452, `À ${at.town}, le`, short(addDays(from, -c.int(0, 1)), 'dateSignature', 'dateDocument'));
  s.text(44, 480, 'L’agence');
  s.text(330, 480, 'L’intérimaire');
  sign(s, 50, 510, 'Agence');
  sign(s, 340, 512, p.given);
  d.without('salaireBrutMensuel');
  d.open('adresse', 'lieu', 'emetteur', 'motif', 'reference');
});

/** A certificate on a shop's paper with a stamp: the person's name as wife, two jobs one after the other. */
export const shopCertificate = maker('certificat-commerce-tampon', 'certificat-de-travail', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 11 });
  const bold = { face: 'serifBold' as const };
  const [f, p, h, at, boss] = [firm(c), person(c), home(c), home(c), frenchPerson(c)];
  const from = c.day(2012, 2018);
  const until = addDays(from, c.int(400, 2200));
  const made = addDays(until, c.int(0, 6));
  const flow = { leading: 20 };
  s.text(297, 70, 'CERTIFICAT DE TRAVAIL', { ...bold, ...centre, size: 16 });
  let y = d.prose(
    s,
    60,
    130,
    475,
    [
      `Je soussigné${e(boss)} ${boss.given} ${boss.family}, ${boss.sex === 'F' ? 'gérante' : 'gérant'} de l’établissement `,
      txt(f.name, 'employeur', 'emetteur'),
      `, situé ${at.street} à ${at.town}, certifie avoir employé :`,
    ],
    flow,
  );
  const x = s.text(90, y + 10, p.civility);
  d.at(s, x + 5, y + 10, txt(`${p.given} ${p.family.toUpperCase()}`, 'salarie', 'titulaire'), p.civility, bold);
  s.text(90, y + 28, `${bornOn(p)} à ${p.birthTown}, domicilié${e(p)} ${h.street} à ${h.town}`);
  y = d.prose(
    s,
    60,
    y + 58,
    475,
    [
      'du ',
      long(from, 'dateDebut'),
      ' au ',
      long(until, 'dateFin'),
      ', d’abord en contrat à durée déterminée puis en contrat à durée indéterminée.',
    ],
    flow,
  );
  y = d.prose(
    s,
    60,
    y + 8,
    475,
    [
      `${p.sex === 'F' ? 'Elle' : 'Il'} a tenu l’emploi de `,
      txt(c.own(f.jobs)[p.sex === 'F' ? 0 : 1], 'emploi'),
      ` et nous quitte ce jour libre de tout engagement, sa part des garanties de prévoyance étant maintenue jusqu’au ${shortDate(addDays(until, 365))}.`,
    ],
    flow,
  );
  d.line(s, 330, y + 30, `${at.town}, le`, dayAs(made, 'short', 'dateDocument'));
  s.box(330, y + 50, 190, 64, { stroke: '#243a8a' });
  s.text(425, y + 68, f.name, { ...bold, ...centre, size: 10, color: '#243a8a' });
  s.text(425, y + 82, at.street, { ...centre, size: 8.5, color: '#243a8a' });
  s.text(425, y + 93, postTown(at), { ...centre, size: 8.5, color: '#243a8a' });
  d.at(s, 425, y + 106, ident(f.spaced, 'siret'), 'SIRET', { ...centre, size: 8.5, color: '#243a8a' });
  sign(s, 350, y + 130, boss.family);
  d.open('adresse', 'lieu', 'typeContrat', 'dateNaissance');
});
