import { addMonths, amount, monthName } from '../../../fixtures/papers/french.ts';
import { caps, eur, ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { logo } from './issuers.ts';
import { e, home, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'titre-transport';

/** A receipt of a reload at a machine: a narrow ticket. */
export const transportRecuRechargement = maker('titre-transport-recu', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'mono', size: 9, width: 230, height: 380 });
  const on = c.day(2014, 2025);
  s.text(115, 30, c.pick(['RATP', 'RATP']), { align: 'center', size: 12 });
  d.truth.emetteur = { value: 'RATP', printed: 'RATP', label: null, page: 1, box: [95, 20, 40, 12] };
  s.text(115, 46, 'REÇU DE RECHARGEMENT', { align: 'center' });
  s.text(14, 74, `Station : ${c.pick(['Marcadet', 'Place de Clichy', 'Stains la Cerisaie'])}`, { size: 8 });
  s.text(14, 88, `Automate : ${c.digits(6)}`, { size: 8 });
  d.line(s, 14, 102, 'Date :', short(on, 'dateActe'), { size: 8 });
  s.text(150, 102, `${c.int(10, 20)}:${c.int(10, 59)}`, { size: 8 });
  s.text(14, 128, 'Passe Navigo', { size: 8 });
  d.line(s, 14, 142, 'N°', ident(`${c.digits(4)} ${c.digits(4)} ${c.digits(2)}`, 'reference'), { size: 8 });
  s.text(14, 160, c.pick(['Forfait Navigo Mois', 'Navigo Liberté+', 'Navigo Semaine']), { size: 8 });
  s.text(14, 174, `Zones 1-5`, { size: 8 });
  d.line(s, 14, 200, 'Montant payé :', eur(c.euros(22, 90), 'montant'), { size: 9 });
  s.text(14, 216, 'Carte bancaire sans contact', { size: 8 });
  s.text(115, 250, 'Reçu à conserver', { align: 'center', size: 8 });
  d.open('dateDocument', 'periode', 'periodeDebut', 'periodeFin');
});

/** A notice of the reduction for small incomes: card number, rights and their end in a letter. */
export const transportReductionDroits = maker('titre-transport-droits', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2016, 2025);
  const from = addDays(on, c.int(1, 12));
  const to = addDays(addYears(from, 1), -1);
  d.at(s, 45, 56, txt('Agence Solidarité Transport', 'emetteur'), '', { face: look.b, size: 13 });
  s.text(45, 70, 'TSA 51024 – 75901 PARIS CEDEX 15', { size: 8 });
  s.text(330, 112, p.civility);
  d.at(s, 330, 125, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.civility);
  s.text(330, 138, h.street);
  s.text(330, 151, postTown(h));
  d.line(s, 45, 125, 'N° de dossier :', ident(c.digits(8), 'reference'));
  d.line(s, 330, 180, 'Paris, le', long(on, 'dateDocument'));
  s.text(45, 214, 'Objet : attribution de la Réduction Solidarité 75 %', { face: look.b });
  const y = d.prose(s, 45, 246, 500, [
    `${p.civility}, nous avons le plaisir de vous informer que votre demande de Solidarité Transport a été acceptée. Vos droits à la réduction sont ouverts du `,
    short(from, 'periodeDebut'),
    ' au ',
    short(to, 'periodeFin'),
    '. Ils sont valables sur toutes les lignes d’Île-de-France Mobilités.',
  ]);
  s.paragraph(
    45,
    y + 10,
    500,
    'Deux mois avant cette échéance, un dossier de renouvellement vous sera envoyé. Rechargez votre passe Navigo à un automate pour activer la réduction.',
  );
  d.accept('emetteur', 'Île-de-France Mobilités');
  d.open('dateDebut', 'dateFin', 'adresse', 'periode', 'dateActe');
});

/** A yearly statement of a town's network: subscriber block at the right, months in a table. */
export const transportTcl = maker('titre-transport-reseau-ville', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2018, 2025);
  const network = c.own(['TCL', 'Tisséo', 'Ilévia', 'RTM']);
  logo(s, 42, 38, 28, '#c4002e', c);
  d.at(s, 78, 58, txt(network, 'emetteur'), '', { face: look.b, size: 17, color: '#c4002e' });
  s.text(42, 84, 'Attestation d’abonnement', { face: look.b, size: 14 });
  s.text(42, 100, 'Transports en commun de l’agglomération', { size: 8.5 });
  s.text(42, 132, 'Abonné', { size: 8 });
  d.at(s, 130, 132, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), 'Abonné');
  s.text(42, 148, 'N° client', { size: 8 });
  d.at(s, 130, 148, ident(`${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`, 'reference'), 'N° client');
  s.text(42, 164, 'Formule', { size: 8 });
  s.text(130, 164, c.pick(['Tarif réduit 26-64 ans', 'Mensuel solidaire', 'Annuel']));
  s.text(330, 132, p.title);
  s.text(330, 145, h.street);
  s.text(330, 158, postTown(h));
  s.box(42, 190, 511, 17, { fill: '#f6e3e7' });
  ['Mois', 'Titre', 'Payé le', 'Montant'].forEach((t, i) => {
    s.text([50, 160, 330, 480][i] ?? 0, 202, t, { face: look.b });
  });
  let y = 222;
  for (let i = 0; i < 4; i++) {
    const month = addMonths(on.slice(0, 7), -5 + i);
    s.text(50, y, `${monthName(month)} ${month.slice(0, 4)}`);
    s.text(160, y, 'Abonnement mensuel');
    s.text(330, y, `04/${month.slice(5)}/${month.slice(0, 4)}`);
    s.text(545, y, `${amount(c.pick([31.8, 42.4, 65.5]))} €`, { align: 'right' });
    y += 15;
  }
  s.paragraph(
    42,
    y + 24,
    511,
    `${network} atteste que ${p.civility.toLowerCase()} désigné${e(p)} ci-dessus a réglé les abonnements énumérés.`,
  );
  d.line(s, 42, y + 66, 'Document édité le', short(on, 'dateDocument'));
  d.open('montant', 'dateActe', 'periode', 'periodeDebut', 'periodeFin', 'datePaiement', 'joursMouvements', 'adresse');
});

/** A train ticket by e-mail: outward journey, passenger, file code, price. */
export const transportTrain = maker('titre-transport-train', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const sold = c.day(2015, 2025);
  const go = addDays(sold, c.int(1, 25));
  d.at(s, 45, 60, txt(c.pick(['SNCF', 'SNCF Voyageurs']), 'emetteur'), '', { face: look.b, size: 16 });
  d.accept('emetteur', 'SNCF');
  s.text(550, 60, 'e-billet', { face: look.b, size: 14, align: 'right' });
  s.text(45, 100, 'Voyageur', { size: 8 });
  d.at(s, 45, 114, txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'), 'Voyageur', { face: look.b });
  s.text(300, 100, 'Référence de dossier', { size: 8 });
  d.at(s, 300, 114, val(`${c.letters(3)}${c.int(10, 99)}${c.letters(1)}`), 'Référence de dossier', { face: look.b });
  s.box(45, 134, 505, 90, { stroke: '#555555' });
  s.text(56, 154, 'ALLER', { face: look.b });
  d.line(s, 110, 154, 'le', long(go, 'dateActe'));
  s.text(56, 176, `Départ ${c.int(6, 20)}h${c.int(10, 59)}`);
  s.text(150, 176, c.pick(['PARIS GARE DE LYON', 'LILLE FLANDRES', 'LYON PART DIEU']), { face: look.b });
  s.text(56, 194, `Arrivée ${c.int(8, 22)}h${c.int(10, 59)}`);
  s.text(150, 194, c.pick(['MARSEILLE ST CHARLES', 'PARIS NORD', 'RENNES']), { face: look.b });
  s.text(56, 212, `Train n° ${c.digits(4)} – 2e classe – voiture ${c.int(1, 18)} place ${c.int(11, 99)}`, {
    size: 8.5,
  });
  d.line(s, 45, 250, 'Prix payé :', eur(c.euros(15, 120), 'montant'));
  d.line(s, 45, 266, 'Acheté le', short(sold, 'dateDocument'));
  s.paragraph(
    45,
    300,
    505,
    'Billet nominatif, non cessible. Présentez-le avec une pièce d’identité lors du contrôle à bord. Titre de transport échangeable jusqu’à la veille du départ.',
  );
  d.open('reference', 'dateDocument', 'dateActe', 'periode', 'lieu');
});
