import { caps, ident, long, sign, txt, type Value, val } from './draft.ts';
import { republic } from './issuers.ts';
import { passportHolderZone } from './passeport-pays.ts';
import { e, person, postTown } from './people.ts';
import { centre, reportMaker, right, under } from './report-kit.ts';
import { addDays, addYears } from './seeded-choices.ts';
import { dayAs } from './unseen-kit.ts';
import { local, newcomer, place, UNSEEN_COUNTRIES } from './unseen-people.ts';

/** A summons to the prefecture: the day and the hour in a frame, the list of papers to bring. */
export const unseenSummons = reportMaker('unseen-summons', 'courrier-prefecture', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10.2 });
  const bold = { face: 'serifBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2013, 2025);
  const office = c.pick([
    'PRÉFECTURE DE POLICE',
    'PRÉFECTURE DES HAUTS-DE-SEINE',
    'SOUS-PRÉFECTURE DE SARCELLES',
    'PRÉFECTURE DE L’ISÈRE',
  ]);
  d.at(s, 50, 56, txt(office, 'emetteur'), '', { ...bold, size: 12 });
  s.text(50, 72, 'Service des étrangers - section accueil', { size: 9 });
  d.line(s, 50, 90, 'Réf. AGDREF :', ident(c.digits(10), 'numeroEtranger'), { size: 9 });
  d.line(s, 330, 72, `${h.town}, le`, long(on, 'dateDocument'));
  const x = s.text(330, 116, p.civility);
  d.at(s, x + 4, 116, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), p.civility);
  d.block(s, 330, 131, [h.street, postTown(h)], 15, ['adresse']);
  s.text(297, 196, 'CONVOCATION', { ...bold, ...centre, size: 16 });
  let y = s.paragraph(
    50,
    226,
    495,
    `${p.civility}, j’ai l’honneur de vous inviter à vous présenter à mes services, muni${e(p)} de la présente, pour l’examen de votre demande d’admission au séjour :`,
    { leading: 16 },
  );
  s.box(120, y + 2, 355, 34, { stroke: '#000000' });
  s.text(
    297,
    y + 23,
    `le ${addDays(on, c.int(20, 120)).split('-').reverse().join('/')} à ${c.int(9, 15)} h ${c.pick(['00', '15', '30'])}, guichet ${c.int(2, 18)}`,
    { ...bold, ...centre },
  );
  y = s.paragraph(
    50,
    y + 62,
    495,
    'Vous apporterez les originaux et les copies des pièces suivantes : passeport, acte de naissance traduit, justificatif de domicile de moins de six mois, trois photographies, bulletins de salaire et contrat de travail, avis d’imposition.',
    { leading: 16 },
  );
  y = s.paragraph(
    50,
    y + 8,
    495,
    'En cas d’absence non justifiée, votre demande sera classée sans suite. Cette convocation ne vaut pas autorisation de séjour.',
    { leading: 16 },
  );
  s.text(330, y + 24, 'Pour le préfet,');
  s.text(330, y + 40, 'Le chef de section');
  sign(s, 340, y + 78, local(c).family);
  d.open('lieu', 'motif', 'dateActe', 'reference');
});

/** A receipt of an application for a card, the recent form: fields in two columns beside the photograph. */
export const unseenReceipt = reportMaker('unseen-residence-receipt', 'recepisse', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.2 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2016, 2025);
  const to = addDays(on, c.pick([91, 120, 182]));
  republic(s, 40, 30, [`PRÉFECTURE ${c.pick(['DU RHÔNE', 'DE L’ESSONNE', 'DU VAL-D’OISE'])}`]);
  s.text(555, 46, 'RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR', { ...bold, ...right, size: 12 });
  s.text(555, 60, '(articles R. 431-12 et suivants du CESEDA)', { ...right, size: 8 });
  const number = c.digits(10);
  d.line(s, 400, 78, 'N°', val(number, ['numeroDocument', number]), bold);
  s.box(40, 112, 98, 126, { fill: '#dddddd', stroke: '#888888' });
  const cells: [number, number, string, Value | string][] = [
    [156, 120, 'NOM', txt(p.family.toUpperCase(), 'nom')],
    [360, 120, 'PRÉNOM(S)', txt(p.given, 'prenoms')],
    [156, 150, 'SEXE', txt(p.sex, 'sexe')],
    [220, 150, 'NÉ(E) LE', dayAs(p.birth, 'dots', 'dateNaissance')],
    [360, 150, 'À', txt(p.birthTown, 'lieuNaissance')],
    [156, 180, 'NATIONALITÉ', txt(p.nationality, 'nationalite')],
    [360, 180, 'N° ÉTRANGER', ident(c.digits(10), 'numeroEtranger')],
    [156, 210, 'ADRESSE', txt(`${h.street}, ${postTown(h)}`, 'adresse')],
  ];
  for (const [x, y, label, value] of cells) under(d, s, x, y, label, value, { ...bold, labelSize: 6.5 });
  s.rule(40, 250, 555, 250);
  s.text(40, 270, 'Délivré le');
  d.at(s, 90, 270, dayAs(on, 'dots', 'dateDelivrance', 'dateDocument'), 'Délivré le', bold);
  s.text(220, 270, 'Valable jusqu’au');
  d.at(s, 300, 270, dayAs(to, 'dots', 'dateExpiration'), 'Valable jusqu’au', bold);
  s.paragraph(
    40,
    296,
    515,
    `${c.chance(0.5) ? 'IL AUTORISE SON TITULAIRE À TRAVAILLER' : 'IL N’AUTORISE PAS SON TITULAIRE À TRAVAILLER'}. Ce récépissé n’est valable qu’accompagné d’un document justifiant de l’identité. Il ne préjuge pas de la décision définitive.`,
  );
  s.text(380, 350, 'Le préfet,');
  d.open(
    'emetteur',
    'titulaire',
    'reference',
    'dateDebut',
    'dateFin',
    'dateActe',
    'lieu',
    'categorie',
    'motif',
    'paysEmetteur',
    'dateDocument',
  );
});

/** An Asian or African passport's page in English and French, numbered labels, days with the month in letters. */
export const unseenPassport = reportMaker('unseen-passport', 'passeport', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 8.8, width: 450, height: 320 });
  const bold = { face: 'sansBold' as const };
  const codes: Record<string, string> = {
    PAK: 'ISLAMIC REPUBLIC OF PAKISTAN',
    NPL: 'GOVERNMENT OF NEPAL',
    TGO: 'RÉPUBLIQUE TOGOLAISE',
    GEO: 'GEORGIA',
  };
  const country = c.pick(UNSEEN_COUNTRIES.filter(({ code }) => code in codes));
  const p = person(c, country);
  const issued = c.day(2012, 2024);
  const expiry = addDays(addYears(issued, c.pick([5, 10])), -1);
  const number = `${c.letters(2)}${c.digits(7)}`;
  const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
  const lettered = (iso: string) => `${iso.slice(8)} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
  s.box(0, 0, 450, 320, { fill: '#eef3ea' });
  s.text(24, 28, codes[country.code] ?? country.name, { ...bold, size: 11 });
  s.text(426, 28, 'PASSPORT', { ...bold, ...right, size: 11 });
  s.box(24, 48, 100, 130, { fill: '#c6cfc0' });
  const field = (x: number, y: number, label: string, value: Value | string) =>
    under(d, s, x, y, label, value, { ...bold, labelSize: 6, labelColor: '#56624f' });
  field(140, 52, 'Type', 'P');
  field(190, 52, 'Country code', country.code);
  field(300, 52, 'Passport No. / N° de passeport', val(number, ['numeroDocument', number]));
  field(140, 78, '1. Surname / Nom', txt(caps(p.family), 'nom'));
  field(140, 104, '2. Given names / Prénoms', txt(caps(p.given), 'prenoms'));
  field(140, 130, '3. Nationality / Nationalité', caps(country.name));
  field(300, 130, '5. Sex / Sexe', txt(p.sex, 'sexe'));
  field(140, 156, '4. Date of birth / Date de naissance', val(lettered(p.birth), ['dateNaissance', p.birth]));
  field(300, 156, '6. Place of birth / Lieu de naissance', txt(caps(p.birthTown), 'lieuNaissance'));
  field(140, 182, '7. Date of issue / Délivré le', val(lettered(issued), ['dateDelivrance', issued]));
  field(300, 182, '8. Date of expiry / Expire le', val(lettered(expiry), ['dateExpiration', expiry]));
  field(140, 208, '9. Authority / Autorité', c.pick(['MIN. OF FOREIGN AFFAIRS', 'DIRECTORATE OF PASSPORTS']));
  passportHolderZone(d, s, p, number, expiry, 20, 276, 410);
  // The field prints the name of the country: whoever writes down what is printed is right too.
  d.accept('nationalite', caps(country.name));
  d.open('emetteur', 'titulaire', 'dateDocument', 'dateActe', 'reference', 'lieu');
});

/** Of no kind: a condominium's notice of works, with days, sums and an address. */
export const unseenOther = reportMaker('unseen-other-notice', 'autre', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 12 });
  const h = place(c);
  s.text(297, 90, 'AVIS AUX HABITANTS DE LA RÉSIDENCE', { face: 'sansBold', size: 18, ...centre });
  s.text(297, 116, `${h.street}, ${postTown(h)}`, centre);
  s.paragraph(
    60,
    170,
    475,
    `Le conseil syndical vous informe que l’ascenseur de l’escalier ${c.letters(1)} sera arrêté pour travaux du ${c.int(2, 9)} au ${c.int(12, 27)} ${c.pick(['mars', 'mai', 'octobre'])} prochain. Le coût, de ${c.int(3, 19)} 500 euros, a été voté en assemblée et sera réparti entre les copropriétaires ; les locataires n’ont rien à payer.`,
    { leading: 20 },
  );
  s.paragraph(
    60,
    320,
    475,
    'Pendant cette période, le facteur et les livreurs laisseront les colis chez la gardienne. Nous rappelons que les vélos ne doivent pas rester dans le hall et que le tri des déchets est l’affaire de tous.',
    { leading: 20 },
  );
  s.text(60, 440, `Pour le conseil syndical : ${local(c).full}`, { face: 'sansBold' });
  d.open('titulaire', 'emetteur', 'dateDocument', 'reference', 'montant', 'dateActe', 'adresse', 'lieu', 'charges');
});
