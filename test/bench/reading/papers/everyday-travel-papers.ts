import { addMonths, cents, lastDay, monthName } from '../../../fixtures/papers/french.ts';
import { dd } from './bank-movements.ts';
import { bars, caps, eur, ident, long, maker, short, txt, val } from './draft.ts';
import { frenchPerson, home, person, postTown } from './people.ts';
import { centre, fields, grid, money, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { dayAs } from './unseen-kit.ts';

/** A coach booking printed from an e-mail: buyer and passenger are two persons, booking and journey two days. */
export const coachBooking = maker('titre-transport-car', 'titre-transport', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.6 });
  const bold = { face: 'sansBold' as const };
  const [p, buyer] = [person(c), frenchPerson(c)];
  const booked = c.day(2016, 2025);
  const go = addDays(booked, c.int(2, 40));
  d.at(s, 40, 52, txt(c.own(['FlixBus', 'BlaBlaCar Bus']), 'emetteur'), '', { ...bold, size: 18, color: '#2a8a3a' });
  s.text(40, 70, 'Confirmation de réservation');
  d.line(s, 360, 52, 'N° de réservation', ident(c.digits(10), 'reference'), bold);
  d.line(s, 360, 68, 'Réservé le', dayAs(booked, 'dots', 'dateDocument'));
  s.box(40, 92, 515, 92, { stroke: '#2a8a3a' });
  s.text(54, 112, 'TRAJET ALLER', bold);
  d.at(s, 160, 112, long(go, 'dateActe'), 'TRAJET ALLER', bold);
  s.text(54, 134, `${c.int(10, 12)}:${c.int(10, 59)}`);
  s.text(110, 134, 'Paris (Bercy Seine)', bold);
  s.text(54, 152, `${c.int(16, 22)}:${c.int(10, 59)}`);
  s.text(110, 152, c.pick(['Lyon Perrache', 'Toulouse Centre', 'Lille Europe']), bold);
  s.text(54, 172, `Ligne N${c.digits(3)} – direction Marseille – siège ${c.int(1, 20)}C`, { size: 8.4 });
  s.text(40, 212, 'Passager(s)', bold);
  d.at(s, 54, 230, txt(`${p.given} ${p.family}`, 'titulaire'), 'Passager(s)');
  s.text(260, 230, '1 adulte, 1 bagage en soute');
  s.text(40, 262, 'Coordonnées de l’acheteur', bold);
  s.text(54, 280, `${buyer.given} ${buyer.family}`);
  s.text(54, 295, 'Courriel : reservation@exemple.invalid');
  const price = c.euros(9, 60);
  const y = grid(
    d,
    s,
    [[40], [320, 'right']],
    [326, 17],
    [
      ['Billet adulte', `${money(price)} €`],
      ['Frais de service', '1,99 €'],
      ['Montant total réglé', eur(cents(price + 1.99), 'montant')],
    ],
  );
  s.paragraph(
    40,
    y + 20,
    515,
    'Présentez-vous au quai quinze minutes avant le départ, muni d’une pièce d’identité. Annulation possible jusqu’à quinze minutes avant le départ contre un avoir valable douze mois.',
    { size: 8 },
  );
  d.open('periode', 'lieu', 'datePaiement');
});

/** A regional rail pass: a card's copy on a sheet, the bearer's fields over their values, two dates of validity. */
export const regionalPass = maker('titre-transport-region', 'titre-transport', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 10 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [person(c), home(c)];
  const from = `${c.int(2018, 2025)}-0${c.int(1, 9)}-01`;
  const until = lastDay(addMonths(from.slice(0, 7), 11));
  s.box(40, 40, 515, 30, { fill: '#8a1538' });
  d.at(s, 52, 60, txt('SNCF Voyageurs', 'emetteur'), '', { ...bold, size: 14, color: '#ffffff' });
  s.text(545, 60, c.pick(['TER Hauts-de-France', 'TER Grand Est', 'TER Aléop']), { ...right, color: '#ffffff' });
  s.text(40, 100, 'ATTESTATION D’ABONNEMENT RÉGIONAL', { ...bold, size: 13 });
  const pairs = [
    ['Nom de l’abonné', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire')],
    ['Né(e) le', short(p.birth, 'dateNaissance')],
    ['N° de carte', ident(`${c.digits(4)} ${c.digits(4)} ${c.digits(4)}`, 'reference')],
    ['Parcours', `${h.town} – Paris Nord`],
  ] as const;
  pairs.forEach(([label, value], i) => {
    const [x, y] = [40 + (i % 2) * 260, 134 + Math.floor(i / 2) * 38];
    s.text(x, y, label, { size: 7.5, color: '#555555' });
    d.at(s, x, y + 13, value, label, bold);
  });
  s.text(40, 216, 'Validité', { size: 7.5, color: '#555555' });
  let x = s.text(40, 229, 'du ');
  x = d.at(s, x, 229, dayAs(from, 'hyphens', 'periodeDebut'), 'du', bold);
  x = s.text(x + 3, 229, 'au');
  d.at(s, x + 3, 229, dayAs(until, 'hyphens', 'periodeFin'), 'au', bold);
  s.text(300, 216, 'Tarif mensuel', { size: 7.5, color: '#555555' });
  d.at(s, 300, 229, eur(c.euros(38, 140), 'montant'), 'Tarif mensuel', bold);
  s.paragraph(
    40,
    262,
    515,
    'La présente attestation est délivrée à la demande de l’abonné pour être remise à son employeur. Tout usage frauduleux expose à des poursuites (articles L.2242-1 et suivants du code des transports).',
    { size: 8.5 },
  );
  s.text(300, 330, `${h.town}, le`);
  d.at(s, 390, 330, long(addDays(from, c.int(3, 60)), 'dateDocument'), `${h.town}, le`);
  s.text(300, 346, 'Le service abonnements');
  bars(s, 40, 360, 120, 24, c);
  d.open('periode', 'dateDebut', 'dateFin', 'adresse', 'dateActe');
});

/** A transfer company's paper of a counter in a shop: agent, sender with an identity paper, receiver, two currencies. */
export const counterTransfer = maker('transfert-argent-agent', 'transfert-argent', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'mono', size: 8.6, width: 320, height: 560 });
  const [p, to] = [person(c), person(c)];
  const on = c.day(2012, 2025);
  const sent = c.pick([60, 80, 120, 200, 350]);
  d.at(s, 160, 36, txt(c.own(['MoneyGram', 'Ria', 'Western Union']), 'emetteur'), '', {
    ...centre,
    face: 'sansBold',
    size: 15,
  });
  s.text(160, 52, 'PREUVE DE TRANSFERT', centre);
  s.text(24, 76, `Agent : ${caps(frenchPerson(c).family)} TELECOM`);
  s.text(24, 90, `${c.int(2, 90)} bd de la Chapelle 75018 PARIS`);
  d.line(s, 24, 112, 'Date/heure :', val(`${dd(on)} ${c.int(10, 19)}:${c.int(10, 59)}`, ['dateActe', on]));
  const y = fields(
    d,
    s,
    [24, 134, 150, 15],
    [
      ['No de référence', ident(c.digits(8), 'reference')],
      ['Nom expéditeur', txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire')],
      ['Pièce d’identité', `PASSEPORT ${c.letters(2)}${c.digits(6)}`],
      ['Expire le', short(addDays(on, 900))],
      ['Nom bénéficiaire', txt(`${caps(to.family)} ${caps(to.given)}`, 'beneficiaire')],
      ['Pays de paiement', txt(caps(to.country.name), 'pays')],
    ],
  );
  grid(
    d,
    s,
    [[24], [290, 'right']],
    [y + 12, 15],
    [
      ['Montant à transférer', eur(sent, 'montant', ' EUR')],
      ['Frais', '4,90 EUR'],
      ['Total encaissé', `${money(cents(sent + 4.9))} EUR`],
      ['Montant à recevoir', `${money(cents(sent * 655.957))}`],
    ],
  );
  s.paragraph(24, y + 100, 270, 'Signature de l’expéditeur. Conservez ce reçu. Service client 0 800 90 00 00.', {
    size: 7.4,
  });
  d.open('dateDocument', 'lieu', 'adresse', 'datePaiement', 'dateExpiration');
});

/** A year's list of a pass's loads: the sheet's own day, one line a load. */
export const yearOfLoads = maker('titre-transport-annee', 'titre-transport', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 9.8 });
  const bold = { face: 'serifBold' as const };
  const [p, h] = [person(c), home(c)];
  const year = c.int(2015, 2024);
  d.at(s, 45, 54, txt('Comutitres', 'emetteur'), '', { ...bold, size: 13 });
  d.accept('emetteur', 'Comutitres S.A.S.');
  s.text(45, 68, '21 boulevard Haussmann - 75009 PARIS', { size: 8 });
  s.text(330, 110, `${p.title} ${p.given} ${p.family.toUpperCase()}`);
  d.truth.titulaire = {
    value: `${p.given} ${p.family.toUpperCase()}`,
    printed: `${p.given} ${p.family.toUpperCase()}`,
    label: p.title,
    page: 1,
    box: [330, 102, 150, 10],
  };
  s.text(330, 124, h.street);
  s.text(330, 138, postTown(h));
  s.text(45, 180, `Objet : historique de vos chargements ${year}`, bold);
  d.line(s, 45, 198, 'Votre carte n°', ident(`${c.digits(2)} ${c.digits(4)} ${c.digits(4)}`, 'reference'));
  d.line(s, 400, 160, 'Le', long(`${year + 1}-0${c.int(1, 6)}-1${c.int(0, 9)}`, 'dateDocument'));
  s.paragraph(
    45,
    218,
    505,
    'Vous trouverez ci-dessous la liste des forfaits chargés sur votre carte au cours de l’année.',
  );
  const list = Array.from({ length: 8 }, (_, i) => addMonths(`${year}-01`, i + c.int(0, 1)));
  grid(d, s, [[45], [140], [300], [545, 'right']], [250, 15], [['Chargé le', 'Mois', 'Lieu', 'Prix TTC']], bold);
  grid(
    d,
    s,
    [[45], [140], [300], [545, 'right']],
    [266, 15],
    list.map((m) => [
      `0${c.int(1, 5)}/${m.slice(5)}/${m.slice(0, 4)}`,
      `${monthName(m)} ${m.slice(0, 4)}`,
      c.pick(['Gare du Nord', 'Agence Navigo', 'Application']),
      '75,20',
    ]),
  );
  s.text(45, 410, 'Le service clientèle');
  d.open('montant', 'dateActe', 'periode', 'periodeDebut', 'periodeFin', 'adresse', 'joursMouvements');
});
