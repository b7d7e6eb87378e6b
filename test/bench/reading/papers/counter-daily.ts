import { addMonths, cents, lastDay, longDate, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { fictitiousSiret, spacedNir, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { dd } from './bank-movements.ts';
import { capitalTown, local, nameOf, newcomer, notices, oneLine, place, windowBlock } from './counter-home-people.ts';
import { bars, caps, circle, eur, ident, long, short, sign, txt, val } from './draft.ts';
import { nirOf } from './people.ts';
import { centre, fields, grid, money, reportMaker, right, ruled } from './report-kit.ts';
import { addDays, addYears } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** A pass manager's attestation for the employer: one month's subscription in a table of one line. */
export const counterPassAttestation = reportMaker('counter-pass-attestation', 'titre-transport', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const month = addMonths('2014-06', c.int(0, 135));
  const printed = addDays(`${month}-02`, c.int(0, 40));
  const price = c.pick([65.1, 70, 73, 75.2, 84.1, 86.4]);
  const s = d.page({ face: 'narrow', size: 9.6 });
  const strong = { face: 'narrowBold' as const };
  const name = c.pick(['COMUTITRES', 'Agence Navigo', 'Keolis Mobilités Sud', 'Transports du Pays d’Arbel']);
  d.at(s, 45, 54, txt(name, 'emetteur'), '', { ...strong, size: 17, color: '#1b75bb' });
  s.text(45, 68, 'Agence à distance - TSA 84426 - 77213 AVON CEDEX', { size: 8 });
  s.text(45, 79, 'Téléphone : 09 69 39 22 22, de 7 h à 20 h du lundi au vendredi', { size: 8 });
  windowBlock(d, s, [330, 122], p, h, {
    title: p.civility,
    name: `${p.given} ${p.family}`,
    upper: true,
    address: false,
  });
  s.text(45, 122, 'Numéro de client');
  const ref = ident(c.digits(9), 'reference');
  d.at(s, 150, 122, ref, 'Numéro de client', strong);
  s.text(45, 137, 'Numéro de passe');
  const pass = `${c.digits(7)} ${c.digits(3)} ${c.letters(1)}`;
  s.text(150, 137, pass, strong);
  d.accept('reference', pass.replaceAll(' ', ''));
  let x = s.text(330, 190, 'Avon, le ');
  d.at(s, x, 190, long(printed, 'dateDocument'), 'le');
  s.text(45, 230, 'Objet : attestation de forfait mensuel', strong);
  s.text(45, 260, `${p.civility},`);
  const y = d.prose(
    s,
    45,
    282,
    505,
    [
      `Nous vous confirmons que vous avez été porteur du forfait désigné ci-dessous au cours du mois de `,
      val(`${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, ['periode', month]),
      `. Cette attestation vous permet d’obtenir de votre employeur la prise en charge partielle prévue par l’article L.3261-2 du code du travail.`,
    ],
    { leading: 15 },
  );
  s.box(45, y + 4, 505, 18, { fill: '#dcebf7' });
  const columns = [[53], [220], [330], [430], [542, 'right']] as const;
  grid(d, s, columns, [y + 16, 12], [['Produit', 'Zones', 'Du', 'Au', 'Prix payé']], strong);
  grid(
    d,
    s,
    columns,
    [y + 36, 12],
    [
      [
        c.pick(['Navigo Mois', 'Forfait mensuel tout public']),
        c.pick(['1 à 5', '1-2', 'réseau urbain']),
        short(`${month}-01`, 'periodeDebut'),
        short(lastDay(month), 'periodeFin'),
        eur(price, 'montant'),
      ],
    ],
  );
  ruled(s, [45, 212, 322, 422, 488, 550], y + 4, y + 44, '#1b75bb');
  s.paragraph(
    45,
    y + 72,
    505,
    'Toute falsification de la présente attestation est passible de poursuites. Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
    { leading: 14 },
  );
  s.text(380, y + 122, 'Le responsable du service clients');
  sign(s, 390, y + 146, local(c).family);
  x = s.text(45, 800, 'GIE au capital de 225 000 euros - 21 boulevard Haussmann, 75009 Paris - RCS Paris 000 ', {
    size: 7,
  });
  s.text(x, 800, `${c.digits(3)} ${c.digits(3)}`, { size: 7 });
});

/** A window envelope of an administration, franked by a machine: blue print with the day, a return address at the foot. */
export const counterWindowEnvelope = reportMaker('counter-window-envelope', 'enveloppe', (d) => {
  const { c } = d;
  const [p, h, at] = [newcomer(c), place(c), place(c)];
  const on = c.day(2010, 2025);
  const s = d.page({ face: 'sans', size: 10, width: 624, height: 312 });
  const [name, service] = c.pick([
    ['CAISSE D’ALLOCATIONS FAMILIALES', 'Courrier de gestion'],
    ['Mutuelle Les Trois Chênes', 'Service adhérents'],
    ['CENTRE DES FINANCES PUBLIQUES', 'Service des impôts des particuliers'],
    ['Crédit Municipal de Vaubourg', 'Direction de la clientèle'],
  ] as const);
  d.at(s, 28, 38, txt(name, 'emetteur'), '', { ...bold, size: 10 });
  s.text(28, 51, service, { size: 8 });
  s.text(28, 62, `${at.street} - ${capitalTown(at)}`, { size: 8 });
  const ink = { color: '#27408b' };
  circle(s, 430, 54, 30, ink);
  s.text(430, 42, caps(at.town).slice(0, 14), { ...centre, size: 5.6, ...ink });
  const [y, m, day] = on.split('-');
  d.at(s, 430, 57, val(`${day}-${m}-${y?.slice(2)}`, ['dateActe', on]), '', { ...centre, size: 9, ...ink });
  s.text(430, 68, `${c.digits(3)} L1`, { ...centre, size: 6, ...ink });
  s.box(480, 26, 118, 58, { stroke: '#27408b', lineWidth: 1.2 });
  s.text(490, 42, 'RÉPUBLIQUE FRANÇAISE', { size: 7, ...ink });
  s.text(490, 62, `€ R.F.  0${c.int(0, 1)},${c.digits(2)}`, { face: 'mono', size: 12, ...ink });
  s.text(490, 76, `LA POSTE   ${c.letters(2)} ${c.digits(6)}`, { face: 'mono', size: 7, ...ink });
  s.box(300, 150, 296, 106, { fill: '#f7f7f2', stroke: '#cccccc' });
  s.text(318, 170, `${c.digits(5)}  ${c.letters(3)}${c.digits(4)}  ${c.digits(2)}/1`, { face: 'mono', size: 7 });
  windowBlock(d, s, [318, 190], p, h, {
    title: p.sex === 'F' ? 'MME' : 'M',
    name: `${caps(p.family)} ${caps(p.given)}`,
    upper: true,
    leading: 15,
    size: 11,
  });
  s.text(28, 292, 'En cas de non-distribution, retourner à l’expéditeur', { size: 7 });
  s.text(596, 292, 'ÉCOPLI', { ...bold, ...right, size: 8 });
  d.open('reference');
});

/** A pharmacy's bill for the insured person: prescriber, fund, drugs with their shares, what is left to pay. */
export const counterPharmacyBill = reportMaker('counter-pharmacy-bill', 'facture-pharmacie', (d) => {
  const { c } = d;
  const [p, h, at, owner, doctor] = [newcomer(c), place(c), place(c), local(c), local(c)];
  const on = c.day(2014, 2025);
  const s = d.page({ face: 'mono', size: 8 });
  const strong = { face: 'sansBold' as const };
  const name = c.pick([
    'PHARMACIE DE L’HORLOGE',
    'PHARMACIE DU CHAMP DE MARS',
    'GRANDE PHARMACIE DES QUAIS',
    'PHARMACIE LAFAYETTE CENTRE',
  ]);
  const siret = fictitiousSiret(c.int(10000, 99999), c.int(1, 20));
  d.at(s, 40, 46, txt(name, 'emetteur'), '', { ...strong, size: 13 });
  s.text(40, 59, `${owner.title} ${owner.full}, pharmacien titulaire`);
  s.text(40, 70, `${at.street} - ${capitalTown(at)}`);
  s.text(40, 81, `Tél. 01 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}   N° FINESS/AM : ${c.digits(9)}`);
  d.line(s, 40, 92, 'SIRET :', val(spacedSiret(siret), ['siret', siret]));
  s.box(330, 34, 225, 62, { stroke: '#000000' });
  s.text(338, 48, 'FACTURE SUBROGATOIRE', { ...strong, size: 10 });
  s.text(338, 62, `N° ${c.digits(8)}`);
  d.line(s, 338, 74, 'Délivrance du', short(on, 'dateActe'));
  s.text(338, 86, `Ordonnance du ${shortDate(addDays(on, -c.int(0, 12)))}`);
  s.text(40, 124, 'ASSURÉ / BÉNÉFICIAIRE', { ...strong, size: 9 });
  const nir = nirOf(p);
  fields(
    d,
    s,
    [40, 140, 170, 13],
    [
      ['Nom et prénom', nameOf(d, `${caps(p.family)} ${caps(p.given)}`, p.sex, 'titulaire')],
      ['N° immatriculation', val(spacedNir(nir), ['nir', nir])],
      ['Né(e) le', shortDate(p.birth)],
      ['Organisme', `01 ${c.digits(3)} 0000 - CPAM`],
      ['Adresse', `${caps(h.street)} ${capitalTown(h)}`.slice(0, 60)],
    ],
  );
  s.text(340, 124, 'PRESCRIPTEUR', { ...strong, size: 9 });
  s.text(340, 140, `DR ${caps(doctor.full)}`);
  s.text(340, 153, `N° ${c.digits(9)}`);
  const columns = [[46], [110], [330, 'right'], [395, 'right'], [450, 'right'], [549, 'right']] as const;
  s.box(40, 222, 515, 15, { fill: '#d6ead9' });
  grid(d, s, columns, [233, 12], [['Code CIP', 'Désignation', 'Qté', 'PU TTC', 'Taux', 'Montant']], {
    ...strong,
    size: 8.5,
  });
  const drugs = c
    .shuffled([
      'DOLIPRANE 1000 MG CPR 8',
      'AUGMENTIN 1 G SACH 12',
      'SPASFON LYOC 80 MG 10',
      'VENTOLINE 100 MCG FL',
      'KARDEGIC 75 MG SACH 30',
      'INEXIUM 20 MG CPR 28',
    ])
    .slice(0, c.int(3, 5));
  const lines = drugs.map((drug) => {
    const [count, price, rate] = [c.int(1, 3), c.euros(2, 14), c.pick([15, 30, 65])];
    return { drug, count, price, rate, total: cents(count * price) };
  });
  const y = grid(
    d,
    s,
    columns,
    [254, 15],
    lines.map((l) => [c.digits(7), l.drug, String(l.count), money(l.price), `${l.rate}%`, money(l.total)]),
  );
  const fees = cents(1.02 * lines.length);
  const total = cents(lines.reduce((t, l) => t + l.total, fees));
  const fund = cents(lines.reduce((t, l) => t + (l.total * l.rate) / 100, 0));
  s.text(110, y, 'HONORAIRES DE DISPENSATION');
  s.text(549, y, money(fees), right);
  ruled(s, [40, 104, 300, 345, 405, 460, 555], 222, y + 10, '#7fae86');
  s.text(330, y + 30, 'Total TTC', { ...strong, size: 9 });
  d.at(s, 549, y + 30, eur(total, 'montant', ' EUR'), 'Total TTC', { ...strong, ...right, size: 9 });
  grid(
    d,
    s,
    [[330], [549, 'right']],
    [y + 45, 13],
    [
      ['Part assurance maladie', `${money(fund)} EUR`],
      ['Part complémentaire', '0,00 EUR'],
      ['Part assuré', `${money(cents(total - fund))} EUR`],
      ['Dont TVA 2,10 %', `${money(cents(total - total / 1.021))} EUR`],
    ],
  );
  s.text(40, y + 45, `Réglé le ${dd(on)} par ${c.pick(['espèces', 'carte bancaire'])}`);
  s.text(40, y + 60, 'Dispense d’avance de frais : non');
  notices(
    s,
    [40, y + 120, 515],
    [
      'Membre d’un centre de gestion agréé, le règlement par chèque est accepté. En application de l’arrêté du 5 mai 2017, les prix de vente sont consultables dans l’officine. Ce document ne vaut pas feuille de soins.',
    ],
    7,
  );
  d.open('dateDocument');
});

/** A library card: two faces on one sheet, the bearer's number under its bars, the rules on the back. */
export const counterLibraryCard = reportMaker('counter-library-card', 'carte-bibliotheque', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const from = c.day(2012, 2025);
  const s = d.page({ face: 'sans', size: 9, width: 420, height: 520 });
  const name = c.pick([
    'Médiathèque Andrée-Chedid',
    'Bibliothèques de Montreval',
    'Réseau des médiathèques Est Ensemble',
    'Bibliothèque Oscar-Niemeyer',
  ]);
  s.box(40, 36, 330, 200, { stroke: '#7a2e8e', lineWidth: 1.4 });
  s.box(40, 36, 330, 38, { fill: '#7a2e8e' });
  d.at(s, 54, 60, txt(name, 'emetteur'), '', { ...bold, size: 13, color: '#ffffff' });
  s.text(54, 94, 'CARTE DE LECTEUR', { ...bold, size: 10 });
  s.text(356, 94, c.pick(['Adulte', 'Tout public', 'Demandeur d’emploi']), right);
  d.at(s, 54, 118, nameOf(d, `${p.family.toUpperCase()} ${p.given}`, p.sex, 'titulaire'), 'CARTE DE LECTEUR', {
    size: 12,
  });
  let x = s.text(54, 136, p.sex === 'F' ? 'Née le ' : 'Né le ');
  d.at(s, x, 136, short(p.birth, 'dateNaissance'), 'Né le');
  x = s.text(54, 152, 'Inscription du ');
  d.at(s, x, 152, short(from, 'dateDebut', 'dateDelivrance'), 'Inscription du');
  x = s.text(220, 152, 'Valable jusqu’au ');
  d.at(s, x, 152, short(addDays(addYears(from, 1), -1), 'dateExpiration'), 'Valable jusqu’au');
  bars(s, 54, 168, 190, 34, c);
  const number = `${c.int(2, 3)} ${c.digits(4)} ${c.digits(5)} ${c.digits(4)}`;
  d.at(s, 149, 216, ident(number, 'reference'), '', { ...centre, face: 'mono', size: 10 });
  s.box(40, 256, 330, 200, { stroke: '#7a2e8e', lineWidth: 1.4 });
  s.paragraph(
    54,
    278,
    300,
    'Cette carte est strictement personnelle. Elle est à présenter pour chaque emprunt. En cas de perte ou de changement d’adresse, prévenez aussitôt la bibliothèque ; le remplacement est facturé 2 €.',
    { size: 8.4 },
  );
  s.text(54, 336, 'Prêt : 20 documents pour 4 semaines', { ...bold, size: 8.4 });
  s.text(54, 356, 'Horaires : mardi 14 h-19 h, mercredi et samedi 10 h-18 h, vendredi 14 h-18 h', { size: 7.5 });
  s.text(54, 370, `${oneLine(h)} - 01 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`, { size: 7.5 });
  s.text(54, 400, 'Signature', { size: 7.5 });
  sign(s, 60, 430, p.family, 15);
  s.text(356, 446, `Règlement adopté par le conseil municipal du ${longDate(c.day(2005, 2011))}`, {
    ...right,
    size: 6.5,
  });
});
