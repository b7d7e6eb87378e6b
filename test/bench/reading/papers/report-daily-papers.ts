import { addMonths, cents, lastDay } from '../../../fixtures/papers/french.ts';
import { fictitiousIban, movements, spacedIban, stateDays } from './bank-movements.ts';
import { bars, caps, eur, ident, long, short, txt, val } from './draft.ts';
import { legalFoot } from './issuers.ts';
import { postTown } from './people.ts';
import { centre, fields, grid, money, reportMaker, right, ruled } from './report-kit.ts';
import { local, newcomer, place } from './report-people.ts';
import { addDays, addYears } from './seeded-choices.ts';

/** A postal bank's statement: days without their year, the two balances in lines of the table, a total of each column. */
export const reportBankStatement = reportMaker('report-releve-bancaire', 'releve-bancaire', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const month = addMonths('2019-01', c.int(0, 78));
  const list = movements(d, month, 1);
  const opening = c.euros(40, 1200);
  const closing = cents(list.reduce((t, m) => t + m.euros, opening));
  const bank = c.pick(['La Banque du Facteur', 'Caisse d’Épargne Fictive', 'BANQUE DES ALLUMETTES']);
  d.at(s, 40, 54, txt(bank, 'emetteur'), '', { ...bold, size: 15, color: '#003da5' });
  s.text(40, 70, 'Centre financier - 45900 LA SOURCE CEDEX 9', { size: 8 });
  s.text(555, 54, `Relevé n° ${Number(month.slice(5))}`, { ...right, size: 8.5 });
  s.text(330, 104, p.title);
  d.at(s, 356, 104, txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'), p.title);
  d.block(s, 330, 117, [caps(h.street), postTown(h)], 13, ['adresse']);
  s.text(40, 174, 'Situation de votre compte au', { ...bold, size: 11 });
  d.at(s, 204, 174, long(lastDay(month), 'dateDocument'), 'Situation de votre compte au', { ...bold, size: 11 });
  s.text(40, 192, 'Compte courant postal');
  d.line(s, 40, 206, 'IBAN :', ident(spacedIban(fictitiousIban(c)), 'iban'));
  s.text(330, 206, `BIC : FICTFRPP${c.letters(3)}`);
  s.box(40, 220, 515, 17, { fill: '#ffcd00' });
  s.text(46, 232, 'Date', bold);
  s.text(96, 232, 'Opérations', bold);
  s.text(460, 232, 'Débit (¤)'.replace('¤', '€'), { ...bold, ...right });
  s.text(549, 232, 'Crédit (€)', { ...bold, ...right });
  s.text(96, 252, 'Ancien solde au', bold);
  s.text(172, 252, `01${`/${month.slice(5)}/${month.slice(0, 4)}`}`, bold);
  d.at(s, 549, 252, val(money(opening), ['soldeDebut', opening]), 'Ancien solde', { ...bold, ...right });
  let y = 270;
  for (const m of list) {
    s.text(46, y, m.on.slice(5).split('-').reverse().join('/'));
    s.text(96, y, m.label);
    s.text(m.euros < 0 ? 460 : 549, y, money(Math.abs(m.euros)), right);
    if (m.second) s.text(104, y + 10, m.second, { size: 7.5 });
    y += m.second ? 24 : 15;
  }
  stateDays(d, list, [46, 260, 40, y - 270]);
  const side = (sign: number) =>
    money(cents(list.reduce((t, m) => t + (m.euros * sign > 0 ? Math.abs(m.euros) : 0), 0)));
  s.rule(40, y - 6, 555, y - 6);
  s.text(96, y + 8, 'Total des opérations');
  s.text(460, y + 8, side(-1), right);
  s.text(549, y + 8, side(1), right);
  s.text(96, y + 26, 'Nouveau solde au', bold);
  s.text(184, y + 26, lastDay(month).split('-').reverse().join('/'), bold);
  d.at(s, closing < 0 ? 460 : 549, y + 26, val(money(Math.abs(closing)), ['soldeFin', closing]), 'Nouveau solde', {
    ...bold,
    ...right,
  });
  ruled(s, [40, 90, 380, 466, 555], 220, y + 34, '#999999');
  legalFoot(s, c, bank);
  d.open('reference', 'montant', 'periode', 'periodeDebut', 'periodeFin', 'dateActe');
});

/** A school pass: attestation of the subscription for a school year, the price in instalments and in all. */
export const reportTransportPass = reportMaker('report-transport', 'titre-transport', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 10 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const year = c.int(2016, 2024);
  const from = `${year}-${c.pick(['09', '10', '11'])}-01`;
  const to = addDays(addYears(from, 1), -1);
  const price = c.pick([342, 350, 365.1, 374.4]);
  s.box(0, 0, 595, 14, { fill: '#ff5a00' });
  d.at(s, 45, 54, txt(c.pick(['Agence imagine R', 'STAR Rennes Métropole', 'Naolib']), 'emetteur'), '', {
    ...bold,
    size: 18,
    color: '#ff5a00',
  });
  s.text(45, 70, 'Service clientèle - lundi à vendredi, 7 h à 20 h', { size: 8 });
  s.text(330, 104, p.civility);
  d.at(s, 330, 118, txt(p.full, 'titulaire'), p.civility);
  d.block(s, 330, 132, [h.street, postTown(h)], 14, ['adresse']);
  d.line(s, 45, 118, 'N° de client :', ident(`${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`, 'reference'));
  s.text(297, 196, 'ATTESTATION D’ABONNEMENT ANNUEL', { ...bold, ...centre, size: 14 });
  const y = d.prose(
    s,
    45,
    236,
    505,
    [
      'Nous attestons que la personne désignée ci-dessus est titulaire d’un abonnement jeune, valable du ',
      short(from, 'periodeDebut'),
      ' au ',
      short(to, 'periodeFin'),
      ', toutes zones, réglé en neuf prélèvements.',
    ],
    { leading: 17, bold: 'narrowBold' },
  );
  fields(
    d,
    s,
    [60, y + 14, 260, 18],
    [
      ['Formule', c.pick(['Étudiant', 'Scolaire'])],
      ['Frais de dossier inclus', '8,00 €'],
      ['Prix total de l’abonnement', eur(price, 'montant')],
    ],
  );
  d.line(s, 45, y + 100, 'Attestation éditée le', short(addDays(from, c.int(10, 200)), 'dateDocument'));
  s.paragraph(
    45,
    y + 130,
    505,
    'Document remis à la demande du client pour servir de justificatif, par exemple auprès de l’employeur d’un parent.',
    { size: 8.5 },
  );
  d.open('dateActe', 'periode', 'dateDebut', 'dateFin', 'datePaiement', 'dateNaissance', 'anneeScolaire', 'montant');
});

/** The ticket of a transfer shop's printer: a strip of paper in one pitch, labels in capitals. */
export const reportTransferTicket = reportMaker('report-transfert', 'transfert-argent', (d) => {
  const { c } = d;
  const s = d.page({ face: 'mono', size: 8, width: 250, height: 470 });
  const p = newcomer(c);
  const to = newcomer(c);
  const on = c.day(2014, 2025);
  const sent = c.pick([60, 80, 130, 170, 250]);
  const fee = c.pick([1.9, 3.5, 5.9]);
  d.at(s, 125, 30, txt(c.pick(['MONEYGLOBE', 'KOBO TRANSFERT', 'SIGUE FRANCE']), 'emetteur'), '', {
    ...centre,
    size: 13,
  });
  s.text(125, 44, 'REÇU CLIENT - ENVOI', centre);
  s.text(125, 56, `TAXIPHONE ${caps(place(c).town)}`.slice(0, 34), centre);
  s.rule(12, 64, 238, 64);
  const y = fields(
    d,
    s,
    [14, 80, 98, 15],
    [
      ['DATE', short(on, 'dateActe', 'dateDocument')],
      ['HEURE', `${c.int(9, 20)}:${c.int(10, 59)}`],
      ['PIN', ident(`${c.digits(4)} ${c.digits(3)} ${c.digits(4)}`, 'reference')],
      ['EXPÉDITEUR', txt(`${caps(p.given)} ${caps(p.family)}`.slice(0, 27).trim(), 'titulaire')],
      ['BÉNÉFICIAIRE', txt(`${caps(to.given)} ${caps(to.family)}`.slice(0, 27).trim(), 'beneficiaire')],
      ['DESTINATION', txt(caps(to.country.name), 'pays')],
      ['MODE', c.pick(['ESPÈCES', 'MOBILE MONEY'])],
    ],
    { size: 7.4 },
  );
  d.accept('pays', to.country.name);
  s.rule(12, y, 238, y);
  grid(
    d,
    s,
    [[14], [236, 'right']],
    [y + 18, 16],
    [
      ['MONTANT ENVOYÉ', eur(sent, 'montant', ' EUR')],
      ['FRAIS', `${money(fee)} EUR`],
      ['TOTAL PAYÉ', `${money(cents(sent + fee))} EUR`],
    ],
  );
  s.rule(12, y + 62, 238, y + 62);
  s.paragraph(
    14,
    y + 78,
    222,
    'Le retrait se fait sur présentation du PIN et d’une pièce d’identité. Réclamation sous 13 mois.',
    { size: 6.8 },
  );
  bars(s, 40, y + 118, 170, 26, c);
  s.text(125, y + 160, 'MERCI DE VOTRE VISITE', centre);
  d.open('datePaiement', 'lieu', 'adresse', 'dateDocument');
});

/** An envelope cancelled by an ink jet: a dotted line of the sorting centre with its day and hour, a hand's address. */
export const reportEnvelope = reportMaker('report-enveloppe', 'enveloppe', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sansItalic', size: 14, width: 620, height: 320 });
  const [p, h, who, from] = [newcomer(c), place(c), local(c), place(c)];
  const on = c.day(2010, 2025);
  s.box(520, 26, 66, 80, { stroke: '#c62828', lineWidth: 1.2 });
  s.text(553, 60, 'FRANCE', { ...centre, face: 'sansBold', size: 9, color: '#c62828' });
  s.text(553, 96, 'LETTRE VERTE', { ...centre, face: 'sans', size: 6.5, color: '#c62828' });
  s.text(250, 44, `LA POSTE  ${c.digits(5)}A`, { face: 'mono', size: 11 });
  const [y, m, day] = on.split('-');
  d.at(s, 250, 60, val(`${day}-${m}-${y?.slice(2)}`, ['dateActe', on]), 'LA POSTE', { face: 'mono', size: 11 });
  s.text(330, 60, `${c.int(10, 21)}:${c.int(10, 59)}`, { face: 'mono', size: 11 });
  for (let i = 0; i < 4; i++) s.rule(390, 40 + i * 9, 508, 44 + i * 9, { color: '#333333' });
  s.text(30, 40, 'Exp. :', { size: 10 });
  d.at(s, 62, 40, txt(who.full, 'emetteur'), 'Exp.', { size: 10 });
  s.text(30, 54, from.street, { size: 10 });
  s.text(30, 68, postTown(from), { size: 10 });
  d.at(s, 260, 190, txt(`${p.title} ${p.given} ${p.family}`, 'titulaire'));
  d.accept('titulaire', `${p.given} ${p.family}`);
  d.block(s, 260, 214, [h.street, `${h.code} ${h.town}`], 24, ['adresse']);
  s.box(20, 290, 300, 12, { fill: '#ffd9a0' });
  d.open('dateDocument', 'emetteur', 'lieu', 'reference');
});
