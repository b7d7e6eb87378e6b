import { addMonths, amount, cents, lastDay, monthName, plainCapitals } from '../../../fixtures/papers/french.ts';
import { eur, ident, LOOKS, long, maker, short, sign, txt, val } from './draft.ts';
import { legalFoot, logo } from './issuers.ts';
import { frenchPerson, home, person, postTown } from './people.ts';

const KIND = 'quittance-loyer';

/** A managing agent's quittance: number, tenant's window address, table of sums. */
export const quittanceAgence = maker('quittance-agence', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const owner = frenchPerson(c);
  const h = home(c);
  const office = home(c);
  const month = addMonths('2021-01', c.int(0, 57));
  const rent = c.euros(380, 950);
  const charges = c.euros(30, 160);
  const on = `${addMonths(month, 1)}-0${c.int(1, 9)}`;
  const agency = c.own([
    'Cabinet Beauvallon Immobilier',
    'Régie Saint-Maclou',
    'AGENCE DU VIEUX PONT',
    'Foncia-Modèle Gestion',
  ]);
  logo(s, 45, 36, 34, c.pick(['#b5442a', '#28557a']), c);
  d.at(s, 90, 52, txt(agency, 'emetteur'), '', { face: look.b, size: 13 });
  s.text(90, 66, `${office.street}, ${postTown(office)} – Carte professionnelle CPI ${c.digits(4)} ${c.digits(4)}`, {
    size: 7.5,
  });
  s.text(330, 110, `${p.title}`);
  d.at(s, 358, 110, txt(`${plainCapitals(p.family)} ${p.given}`, 'titulaire'), p.title, { face: look.b });
  s.text(330, 124, h.street);
  s.text(330, 138, postTown(h));
  s.text(45, 180, 'QUITTANCE DE LOYER', { face: look.b, size: 16 });
  s.text(45, 198, `N° ${c.digits(6)} – Lot ${c.int(1, 60)}`);
  d.line(s, 45, 214, 'Bailleur :', txt(`${owner.given} ${owner.family.toUpperCase()}`, 'bailleur'));
  d.accept('bailleur', `${owner.title} ${owner.given} ${owner.family.toUpperCase()}`);
  const address = `${h.street}, ${postTown(h)}`;
  d.line(s, 45, 230, 'Adresse du bien loué :', txt(address, 'adresse'));
  s.text(45, 246, 'Période :');
  d.at(s, 92, 246, short(`${month}-01`, 'periodeDebut'), 'Période');
  d.truth.periode = {
    value: month,
    printed: `01/${month.slice(5)}/${month.slice(0, 4)}`,
    label: 'Période',
    page: 1,
    box: d.truth.periodeDebut?.box ?? [0, 0, 0, 0],
  };
  s.text(152, 246, 'au');
  d.at(s, 168, 246, short(lastDay(month), 'periodeFin'), 'Période au');
  s.box(45, 262, 505, 18, { fill: '#e8e4de', stroke: '#777777' });
  s.text(52, 275, 'Libellé', { face: look.b });
  s.text(543, 275, 'Montant', { face: look.b, align: 'right' });
  let y = 296;
  const rows: [string, ReturnType<typeof val>][] = [
    ['Loyer principal', eur(rent, 'loyer')],
    ['Provisions sur charges', eur(charges, 'charges')],
  ];
  const extra = c.chance(0.4) ? c.euros(4, 20) : 0;
  if (extra) rows.push(['Taxe d’ordures ménagères (provision)', val(`${amount(extra, ' ')} €`)]);
  for (const [label, value] of rows) {
    s.text(52, y, label);
    d.at(s, 543, y, value, label, { align: 'right' });
    y += 16;
  }
  if (extra) d.open('charges');
  s.box(45, y - 4, 505, 20, { stroke: '#777777' });
  s.text(52, y + 10, 'Total réglé', { face: look.b });
  d.at(s, 543, y + 10, eur(cents(rent + charges + extra), 'montant'), 'Total réglé', { align: 'right', face: look.b });
  y = s.paragraph(
    45,
    y + 44,
    505,
    `Reçu la somme indiquée ci-dessus en règlement du terme. Paiement enregistré le 0${c.int(2, 9)}/${month.slice(5)}/${month.slice(0, 4)} par virement. Cette quittance ne vaut pas renonciation aux termes antérieurs impayés.`,
  );
  d.line(s, 45, y + 16, `${office.town}, le`, short(on, 'dateDocument'));
  s.text(380, y + 16, 'Le mandataire');
  legalFoot(s, c, agency);
  d.open('datePaiement', 'reference', 'dateActe', 'emetteur');
});

/** A receipt made with a word processor by a private owner: sentences only. */
export const quittanceParticulier = maker('quittance-particulier', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 11 });
  const p = person(c);
  const owner = frenchPerson(c);
  const h = home(c);
  const away = home(c);
  const month = addMonths('2020-01', c.int(0, 69));
  const rent = c.int(350, 900);
  const charges = c.int(20, 120);
  const on = `${month}-0${c.int(2, 9)}`;
  s.text(297, 90, `Quittance de loyer du mois de ${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, {
    face: look.b,
    size: 15,
    align: 'center',
  });
  d.truth.periode = {
    value: month,
    printed: `${monthName(month).toLowerCase()} ${month.slice(0, 4)}`,
    label: 'Quittance de loyer du mois de',
    page: 1,
    box: [300, 78, 180, 16],
  };
  s.text(60, 150, 'Adresse de la location :', { face: look.b });
  d.block(s, 60, 168, [h.street, postTown(h)], 16, ['adresse'], 'Adresse de la location');
  let y = d.prose(
    s,
    60,
    230,
    475,
    [
      `Je soussigné${owner.sex === 'F' ? 'e' : ''} `,
      txt(owner.full, 'bailleur', 'emetteur'),
      ` demeurant ${away.street}, ${postTown(away)}, propriétaire du logement désigné ci-dessus, déclare avoir reçu de ${p.civility} `,
      txt(p.full, 'titulaire'),
      ' la somme de ',
      eur(rent + charges, 'montant', ' euros', c.pick([' ', ''])),
      ', au titre du paiement du loyer et des charges pour la période de location du ',
      short(`${month}-01`, 'periodeDebut'),
      ' au ',
      short(lastDay(month), 'periodeFin'),
      ' et lui en donne quittance, sous réserve de tous mes droits.',
    ],
    { leading: 19, bold: look.b },
  );
  s.text(60, y + 16, 'Détail du règlement :', { face: look.b });
  d.line(s, 80, y + 38, 'Loyer :', eur(rent, 'loyer', ' euros', ''));
  if (c.chance(0.8)) d.line(s, 80, y + 56, 'Provision pour charges :', eur(charges, 'charges', ' euros', ''));
  else {
    d.without('charges');
    s.text(80, y + 56, 'Le reste correspond aux dépenses communes.');
  }
  d.line(s, 80, y + 74, 'Date du paiement : le', short(`${month}-0${c.int(1, 2)}`, 'datePaiement'));
  y += 120;
  d.line(s, 330, y, `Fait à ${away.town}, le`, long(on, 'dateDocument'));
  sign(s, 360, y + 50, owner.family);
  s.paragraph(
    60,
    740,
    475,
    'Cette quittance annule tous les reçus établis auparavant pour le même terme. À conserver trois ans.',
    { size: 9, color: '#444444' },
  );
  d.open('dateActe');
});

/** Third look: notice of the term and receipt of a social landlord. */
export const quittanceBailleurSocial = maker('quittance-bailleur-social', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const month = addMonths('2021-06', c.int(0, 50));
  const name = c.pick(['HABITAT DES TROIS VALLÉES', 'OPH Rives de Marne', 'Logis Solidaire d’Île-de-France']);
  const rent = c.euros(260, 620);
  const charges = c.euros(60, 190);
  const help = c.chance(0.6) ? c.euros(80, 240) : 0;
  const paid = cents(rent + charges - help);
  s.box(40, 30, 515, 40, { fill: '#f3efe0' });
  d.at(s, 50, 55, txt(name, 'bailleur', 'emetteur'), '', { face: look.b, size: 13, color: '#5b4a12' });
  s.text(545, 48, 'Espace locataire : 09 70 00 00 00', { size: 8, align: 'right' });
  d.line(s, 40, 100, 'Référence locataire :', ident(`${c.digits(5)}/${c.digits(2)}`, 'reference'));
  d.line(
    s,
    40,
    116,
    'Quittance du mois de',
    val(`${monthName(month).toUpperCase()} ${month.slice(0, 4)}`, ['periode', month]),
    { face: look.b },
  );
  d.line(s, 40, 132, 'Émise le', short(`${addMonths(month, 1)}-${c.int(10, 20)}`, 'dateDocument'));
  d.at(s, 330, 104, txt(`${p.title} ${plainCapitals(p.full)}`.replace(/^(Mme|M\.) /, ''), 'titulaire'), '', {
    face: look.b,
  });
  d.block(s, 330, 118, [h.street, postTown(h)], 13, ['adresse']);
  s.box(40, 160, 515, 16, { fill: '#e9e2c8' });
  s.text(48, 172, 'Rubrique', { face: look.b });
  s.text(440, 172, 'Débit', { face: look.b, align: 'right' });
  s.text(547, 172, 'Crédit', { face: look.b, align: 'right' });
  const row = (y: number, label: string, value: ReturnType<typeof val>, credit = false) => {
    s.text(48, y, label);
    d.at(s, credit ? 547 : 440, y, value, label, { align: 'right' });
  };
  row(192, 'LOYER LOGEMENT', eur(rent, 'loyer', ''));
  row(207, 'PROVISIONS CHARGES', eur(charges, 'charges', ''));
  row(222, 'SURLOYER', val('0,00'));
  if (help) row(237, 'APL VERSÉE PAR LA CAF', val(amount(help, ' ')), true);
  row(252, 'VOTRE VERSEMENT', eur(paid, 'montant', ''), true);
  s.rule(40, 260, 555, 260);
  s.text(48, 276, 'Solde de votre compte', { face: look.b });
  s.text(547, 276, '0,00', { face: look.b, align: 'right' });
  s.paragraph(
    40,
    310,
    515,
    `Prochain prélèvement : 10/${addMonths(month, 2).slice(5)}/${addMonths(month, 2).slice(0, 4)}. Assurance habitation : merci de nous adresser votre attestation annuelle.`,
  );
  legalFoot(s, c, name);
  d.open('montant', 'periodeDebut', 'periodeFin', 'datePaiement', 'dateActe');
});
