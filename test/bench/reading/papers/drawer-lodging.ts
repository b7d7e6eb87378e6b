import { addMonths, cents, lastDay, shortDate } from '../../../fixtures/papers/french.ts';
import { dd } from './bank-movements.ts';
import { capitalTown, local, nameOf, newcomer, notices, oneLine, place } from './counter-home-people.ts';
import { circle, type Draft, type Leaf, long, short, sign, txt, type Value, val } from './draft.ts';
import { e } from './people.ts';
import { centre, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';
import { addDays, addYears } from './seeded-choices.ts';

const PEN = { face: 'sansItalic' as const, size: 11.5, color: '#1d3f9e' };
const HUNDREDS = 'trois cent|quatre cent|cinq cent|six cent|sept cent'.split('|');
const TENS = 'vingt|trente|quarante|cinquante|soixante'.split('|');

/** A value written by hand on the dots of a form. */
function onDots(d: Draft, s: Leaf, [x, y, end]: [number, number, number], value: Value | string, label: string) {
  for (let at = x; at < end; at += 4) s.rule(at, y + 2, at + 1, y + 2, { lineWidth: 0.5, color: '#666666' });
  d.at(s, x + 6, y - 1, value, label, PEN);
}

/** A leaf of a stationer's receipt book: half a page, filled in by a landlady's hand, round sums. */
export const drawerRentSlip = reportMaker('drawer-rent-slip', 'quittance-loyer', (d) => {
  const { c } = d;
  const [p, h, owner] = [newcomer(c), place(c), local(c)];
  const month = addMonths('2013-02', c.int(0, 140));
  const rent = c.int(3, 7) * 100;
  const charges = c.pick([20, 30, 40, 50, 60]);
  const s = d.page({ face: 'serif', size: 9.5, width: 595, height: 430 });
  s.box(24, 20, 547, 390, { stroke: '#2c5f2d', lineWidth: 1.2 });
  s.rule(150, 20, 150, 410, { color: '#2c5f2d' });
  s.text(36, 44, 'QUITTANCE', { face: 'serifBold', size: 11 });
  const number = c.int(1, 48);
  s.text(36, 66, `N° ${number}`);
  s.text(36, 90, 'Locataire');
  s.text(36, 106, p.family, PEN);
  s.text(36, 130, 'Terme');
  d.at(s, 36, 146, val(dd(`${month}-01`).slice(3), ['periode', month]), 'Terme', PEN);
  s.text(36, 170, 'Somme');
  s.text(36, 186, `${rent + charges} €`, PEN);
  s.text(166, 46, 'QUITTANCE DE LOYER', { face: 'serifBold', size: 15 });
  s.text(555, 46, `N° ${number}`, right);
  s.text(166, 74, 'Nom du propriétaire');
  onDots(
    d,
    s,
    [268, 74, 555],
    nameOf(d, `${owner.given} ${owner.family}`, owner.sex, 'bailleur', 'emetteur'),
    'Nom du propriétaire',
  );
  s.text(166, 98, 'Reçu de M.');
  onDots(d, s, [230, 98, 555], nameOf(d, `${p.family} ${p.given}`, p.sex, 'titulaire'), 'Reçu de M.');
  s.text(166, 122, 'la somme de (en lettres)');
  onDots(d, s, [290, 122, 555], `${HUNDREDS[rent / 100 - 3]} ${TENS[charges / 10 - 2]} euros`, 'la somme de');
  s.text(166, 146, 'pour loyer et charges des locaux sis');
  onDots(d, s, [166, 168, 555], txt(oneLine(h), 'adresse'), 'des locaux sis');
  s.text(166, 192, 'terme du');
  onDots(d, s, [214, 192, 310], short(`${month}-01`, 'periodeDebut'), 'terme du');
  s.text(316, 192, 'au');
  onDots(d, s, [334, 192, 440], short(lastDay(month), 'periodeFin'), 'au');
  s.text(166, 206, 'et dont quittance, sous réserve de tous mes droits.', { size: 8 });
  s.text(166, 236, 'DÉTAIL', { face: 'serifBold' });
  const rows: [string, Value][] = [
    ['Loyer', val(`${rent} €`, ['loyer', rent])],
    ['Charges', val(`${charges} €`, ['charges', charges])],
    ['Total', val(`${rent + charges} €`, ['montant', rent + charges])],
  ];
  for (const [i, [label, value]] of rows.entries()) {
    s.text(166, 258 + i * 22, label);
    onDots(d, s, [226, 258 + i * 22, 310], value, label);
  }
  s.text(340, 258, `Fait à`);
  onDots(d, s, [372, 258, 470], place(c).town, 'Fait à');
  s.text(340, 280, 'le');
  onDots(d, s, [372, 280, 470], short(`${month}-${String(c.int(3, 11)).padStart(2, '0')}`, 'dateDocument'), 'le');
  s.text(340, 302, 'Signature');
  sign(s, 400, 330, owner.family);
  s.paragraph(
    166,
    366,
    385,
    'Cette quittance ne libère le locataire que pour la période indiquée et ne préjuge en rien du paiement des termes antérieurs.',
    { size: 7.5 },
  );
  d.without('datePaiement');
});

/** A council housing office's lease in running articles: an institution and its director, provisions line by line in a table. */
export const drawerSocialLease = reportMaker('drawer-social-lease', 'bail', (d) => {
  const { c } = d;
  const [p, h, at, director] = [newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2012, 2025);
  const rent = c.euros(260, 520);
  const [water, heat, parts] = [c.euros(18, 40), c.euros(30, 70), c.euros(20, 48)];
  const charges = cents(water + heat + parts);
  const s = d.page({ face: 'narrow', size: 9 });
  const bold = { face: 'narrowBold' as const };
  const flow = { leading: 13, bold: 'narrowBold' as const };
  const office = c.pick([
    'Seine-Habitat OPH',
    'Immobilière 3F',
    'SA d’HLM Le Foyer Berrichon',
    'Habitat Métropole Sud',
  ]);
  s.box(40, 28, 515, 4, { fill: '#e07b00' });
  d.at(s, 40, 56, txt(office, 'bailleur', 'emetteur'), '', { ...bold, size: 15, color: '#e07b00' });
  s.text(40, 69, `${at.street}, ${capitalTown(at)} - Contrat n° L/${c.digits(6)}.${c.digits(2)}`, { size: 8 });
  s.text(297, 98, 'CONTRAT DE LOCATION', { ...bold, ...centre, size: 14 });
  s.text(
    297,
    112,
    '(logement conventionné, articles L.351-2 et L.353-2 du code de la construction et de l’habitation)',
    { ...centre, size: 7.5 },
  );
  let y = d.prose(
    s,
    40,
    138,
    515,
    [
      `ENTRE LES SOUSSIGNÉS : ${office}, dont le siège est à ${at.town}, ${at.street}, représenté par ${director.civility} ${director.full}, en qualité de ${director.sex === 'F' ? 'directrice générale' : 'directeur général'}, ci-après dénommé « le bailleur », d’une part,`,
    ],
    flow,
  );
  y = d.prose(
    s,
    40,
    y + 4,
    515,
    [
      `ET ${p.civility} `,
      nameOf(d, p.full, p.sex, 'titulaire'),
      `, né${e(p)} le ${shortDate(p.birth)} à ${p.birthTown}, ci-après dénommé${e(p)} « le locataire », d’autre part, IL A ÉTÉ CONVENU CE QUI SUIT :`,
    ],
    flow,
  );
  const article = (title: string, parts2: (string | Value)[]) => {
    s.text(40, y + 8, title, bold);
    y = d.prose(s, 40, y + 22, 515, parts2, flow);
  };
  article('Article 1 - Désignation des lieux loués', [
    'Le bailleur loue au locataire un logement de type ',
    `${c.pick(['T1', 'T2', 'T3'])} situé `,
    txt(oneLine(h), 'adresse'),
    `, escalier ${c.int(1, 9)}, ${c.int(1, 9)}e étage, porte ${c.int(10, 99)}, d’une surface habitable de ${c.int(22, 70)} m², ainsi qu’une cave n° ${c.int(1, 60)}.`,
  ]);
  article('Article 2 - Durée', [
    'La location est consentie pour une durée de trois mois à compter du ',
    long(from, 'dateDebut'),
    `. Elle se renouvelle ensuite par tacite reconduction pour des périodes de même durée, la première expirant le ${shortDate(addDays(addMonths(from.slice(0, 7), 3) + from.slice(7), -1))}.`,
  ]);
  article('Article 3 - Loyer et charges', [
    'Le loyer et les provisions mensuelles, payables à terme échu, sont fixés comme suit au jour de la signature :',
  ]);
  const columns = [[60], [430, 'right']] as const;
  const top = y - 2;
  y = grid(
    d,
    s,
    columns,
    [y + 12, 15],
    [
      ['Loyer principal du logement', sum(rent, 'loyer')],
      ['Provision chauffage', money(heat)],
      ['Provision eau froide et eau chaude', money(water)],
      ['Provision parties communes et ascenseur', money(parts)],
      ['Sous-total des charges', sum(charges, 'charges')],
      ['Total mensuel à payer', money(cents(rent + charges))],
    ],
  );
  ruled(s, [50, 340, 440], top, y - 4, '#e07b00');
  s.text(450, top + 14, 'montants en euros', { size: 7.5 });
  article('Article 4 - Dépôt de garantie', [
    `Le locataire verse ce jour un dépôt de garantie de ${money(rent)} euros, égal à un mois de loyer en principal, non productif d’intérêts.`,
  ]);
  article('Article 5 - Supplément de loyer de solidarité', [
    `Le locataire répond chaque année à l’enquête sur ses ressources. Le plafond de ressources applicable en ${from.slice(0, 4)} est de ${money(c.int(20000, 24000))} euros.`,
  ]);
  article('Article 6 - Assurance et entretien', [
    'Le locataire s’assure contre les risques locatifs et en justifie lors de la remise des clés, puis chaque année. Il prend à sa charge l’entretien courant et les menues réparations.',
  ]);
  const signed = addDays(from, -c.int(1, 9));
  const made = s.text(40, y + 24, `Fait en deux exemplaires, à ${at.town}, le `);
  d.at(
    s,
    made + 4,
    y + 24,
    val(`${dd(signed).replaceAll('/', '.')}`, ['dateSignature', signed], ['dateDocument', signed]),
    'le',
    bold,
  );
  s.text(40, y + 48, 'Pour le bailleur, par délégation');
  s.text(380, y + 48, 'Le locataire (lu et approuvé)');
  sign(s, 50, y + 78, director.family);
  sign(s, 390, y + 78, p.family);
  notices(
    s,
    [40, 808, 515],
    [
      `${office} - Siège social ${at.street}, ${capitalTown(at)} - Numéro unique départemental : 0${c.digits(2)}${c.digits(15)}`,
    ],
  );
});

/** Election of domicile at an association, in the boxes of the national form: organism, person, two days of validity. */
export const drawerDomicile = reportMaker('drawer-domicile', 'attestation-hebergement', (d) => {
  const { c } = d;
  const [p, at, who] = [newcomer(c), place(c), local(c)];
  const from = c.day(2014, 2025);
  const s = d.page({ face: 'sans', size: 9.4 });
  const bold = { face: 'sansBold' as const };
  s.text(40, 44, 'Ministère chargé de l’action sociale', { size: 7.5 });
  s.text(555, 44, 'N° 16029*01', { ...right, size: 8 });
  s.text(297, 78, 'ATTESTATION D’ÉLECTION DE DOMICILE', { ...bold, ...centre, size: 14 });
  s.text(297, 92, '(Articles L.252-2, L.264-2 et L.264-3 du code de l’action sociale et des familles)', {
    ...centre,
    size: 8,
  });
  const part = (y: number, text: string, height: number) => {
    s.box(40, y, 515, height, { stroke: '#333333' });
    s.box(40, y, 515, 16, { fill: '#d9d9d9' });
    s.text(46, y + 12, text, bold);
  };
  part(112, 'ORGANISME QUI DÉLIVRE L’ATTESTATION', 112);
  const name = c.pick([
    'Association Rive Solidaire',
    'Emmaüs Solidarité',
    'Secours Catholique',
    'Association L’Escale du Canal',
    'CCAS',
  ]);
  const organism = name === 'CCAS' ? `CCAS de la Ville de ${at.town}` : name;
  s.text(46, 144, 'Nom :');
  d.at(s, 130, 144, txt(organism, 'emetteur'), 'Nom');
  s.text(46, 160, 'Adresse :');
  s.text(130, 160, oneLine(at));
  s.text(46, 176, 'Téléphone :');
  s.text(130, 176, `01 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`);
  s.text(46, 192, 'Numéro d’agrément (organismes agréés) :');
  s.text(250, 192, `DOM-${c.digits(4)}/${from.slice(0, 4)}`);
  s.text(46, 208, 'délivré par le préfet et valable jusqu’au :');
  s.text(250, 208, shortDate(addYears(from, 3)));
  part(238, 'BÉNÉFICIAIRE DE L’ATTESTATION', 96);
  const choice = p.sex === 'F' ? '[X] Madame    [  ] Monsieur' : '[  ] Madame    [X] Monsieur';
  s.text(46, 270, choice);
  s.text(46, 286, 'Nom et prénom(s) :');
  d.at(s, 150, 286, nameOf(d, `${p.family.toUpperCase()} ${p.given}`, p.sex, 'titulaire'), 'Nom et prénom(s)');
  s.text(46, 302, 'Né(e) le :');
  d.at(s, 150, 302, short(p.birth, 'dateNaissance'), 'Né(e) le');
  s.text(300, 302, `à : ${p.birthTown} (${p.country.name})`);
  s.text(46, 318, 'Ayants droit : néant');
  part(348, 'ÉLECTION DE DOMICILE', 118);
  s.text(46, 380, 'La personne désignée ci-dessus a élu domicile à l’adresse suivante pour recevoir son courrier :');
  d.at(s, 60, 398, txt(oneLine(at), 'adresse'), 'à l’adresse suivante', bold);
  const street = `${at.street}`;
  d.accept('adresse', `${organism}, ${oneLine(at)}`, `${street}, ${capitalTown(at)}`);
  s.text(46, 418, 'La présente attestation est valable');
  let x = s.text(46, 434, 'du ');
  x = d.at(s, x, 434, short(from, 'dateDebut'), 'du', bold);
  x = s.text(x + 4, 434, 'au ');
  d.at(s, x, 434, short(addDays(addYears(from, 1), -1), 'dateFin'), 'au', bold);
  s.text(
    46,
    454,
    `[${c.pick([' ', 'X'])}] Première demande     [  ] Renouvellement     Premier accueil le ${shortDate(addDays(from, -c.int(10, 40)))}`,
    { size: 8.4 },
  );
  s.paragraph(
    46,
    486,
    500,
    'Cette attestation permet à la personne d’ouvrir et de faire valoir ses droits aux prestations légales, réglementaires et conventionnelles. La personne doit se manifester, physiquement ou par téléphone, au moins une fois tous les trois mois, faute de quoi il peut être mis fin à la domiciliation.',
    { size: 8.2 },
  );
  s.text(46, 552, 'Fait à');
  x = s.text(76, 552, `${at.town}, le `);
  const made = addDays(from, -c.int(0, 6));
  d.at(s, x, 552, short(made, 'dateDocument'), 'le');
  s.text(330, 552, 'Nom, qualité du signataire et cachet');
  s.text(
    330,
    566,
    `${who.full}, ${c.pick(['travailleuse sociale', 'responsable de l’accueil']).replace('travailleuse sociale', who.sex === 'F' ? 'travailleuse sociale' : 'travailleur social')}`,
  );
  circle(s, 500, 620, 34, { color: '#3b3b98' });
  s.text(500, 618, organism.slice(0, 18), { ...centre, size: 6, color: '#3b3b98' });
  s.text(500, 628, at.town.slice(0, 16), { ...centre, size: 6, color: '#3b3b98' });
  sign(s, 350, 620, who.family);
  notices(
    s,
    [40, 780, 515],
    [
      'Quiconque se rend coupable de fraude ou de fausse déclaration est passible des peines prévues aux articles 313-1 et 441-6 du code pénal. La loi n° 78-17 du 6 janvier 1978 modifiée garantit un droit d’accès et de rectification des données auprès de l’organisme.',
    ],
  );
  d.open('hebergeant');
});
