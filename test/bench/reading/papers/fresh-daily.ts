import { amount, cents, lastDay } from '../../../fixtures/papers/french.ts';
import { dd, fictitiousIban, movements, spacedIban, stateDays } from './bank-movements.ts';
import { circle, eur, ident, long, short, sign, txt, val } from './draft.ts';
import { local, named, newcomer, oneLineOf, place } from './fresh-people.ts';
import { centre, fields, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** A lease between private persons. */
export const freshLease = reportMaker('fresh-lease', 'bail', (d) => {
  const { c } = d;
  const [p, h, own, who] = [newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2016, 2024);
  const s = d.page({ face: 'serif', size: 11 });
  s.text(297, 56, 'CONTRAT DE LOCATION', { ...centre, face: 'serifBold', size: 16 });
  s.text(297, 74, 'Logement meublé - loi n° 89-462 du 6 juillet 1989', { ...centre, size: 9 });
  s.text(50, 110, 'I. Désignation des parties', { face: 'serifBold' });
  d.line(s, 50, 130, 'Le bailleur :', named(d, who.full, who.title, 'bailleur', 'emetteur'));
  s.text(50, 146, `demeurant ${oneLineOf(own)}`);
  d.line(s, 50, 166, 'Le locataire :', named(d, p.full, p.title, 'titulaire'));
  s.text(50, 196, 'II. Objet du contrat', { face: 'serifBold' });
  d.line(s, 50, 216, 'Adresse du logement :', txt(oneLineOf(h), 'adresse'));
  s.text(50, 232, `Surface habitable : ${c.int(12, 48)} m² - une pièce principale`);
  s.text(50, 262, 'III. Date de prise d’effet et durée', { face: 'serifBold' });
  d.line(s, 50, 282, 'Le contrat prend effet le', long(from, 'dateDebut'));
  s.text(50, 298, 'Il est conclu pour une durée d’un an renouvelable par tacite reconduction.');
  s.text(50, 328, 'IV. Conditions financières', { face: 'serifBold' });
  const rent = c.int(420, 880);
  d.line(s, 50, 348, 'Loyer mensuel hors charges :', eur(rent, 'loyer', ' euros'));
  d.line(s, 50, 364, 'Provision mensuelle sur charges :', eur(c.int(25, 90), 'charges', ' euros'));
  s.text(50, 380, `Dépôt de garantie : ${amount(rent, ' ')} euros`);
  d.line(s, 50, 430, `Fait à ${own.town}, le`, long(addDays(from, -c.int(1, 12)), 'dateSignature', 'dateDocument'));
  s.text(50, 460, 'Le bailleur');
  s.text(350, 460, 'Le locataire');
  sign(s, 50, 490, who.family);
  sign(s, 350, 490, p.family);
});

/** A mobile operator's bill. */
export const freshMobileBill = reportMaker('fresh-mobile-bill', 'facture-telecom', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const month = `20${c.int(16, 24)}-0${c.int(1, 9)}`;
  const s = d.page({ face: 'sans', size: 9 });
  d.at(s, 40, 52, txt(c.pick(['Tilo Mobile', 'Onde Télécom', 'Carrousel Mobile']), 'emetteur'), '', {
    ...bold,
    size: 18,
  });
  d.line(s, 40, 82, 'Facture du', short(`${month}-${c.int(24, 28)}`, 'dateDocument'));
  s.text(40, 96, `n° F${c.digits(10)}`);
  d.line(s, 40, 110, 'Compte client :', ident(c.digits(8), 'reference'));
  d.at(s, 330, 120, named(d, p.full, p.title, 'titulaire'));
  d.block(s, 330, 133, [h.street, `${h.code} ${h.town.toUpperCase()}`], 13, ['adresse']);
  const due = c.euros(9, 40);
  s.text(40, 200, 'Votre forfait');
  d.line(s, 40, 220, 'Période du', short(`${month}-01`, 'periodeDebut'));
  d.line(s, 145, 220, 'au', short(lastDay(month), 'periodeFin'));
  s.text(40, 250, 'Forfait mobile 100 Go');
  s.text(540, 250, `${amount(due, ' ')} €`, right);
  s.text(40, 266, `dont TVA 20 % : ${amount(cents(due - due / 1.2), ' ')} €`);
  s.rule(40, 276, 555, 276);
  s.text(40, 294, 'Total TTC à payer', { ...bold, size: 12 });
  d.at(s, 540, 294, eur(due, 'montant'), 'Total TTC à payer', { ...bold, ...right, size: 12 });
  s.text(40, 330, 'Cette somme sera prélevée sur votre compte bancaire.');
});

/** A bank's statement of one month. */
export const freshBankStatement = reportMaker('fresh-bank-statement', 'releve-bancaire', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const month = `20${c.int(16, 24)}-0${c.int(1, 9)}`;
  const s = d.page({ face: 'sans', size: 9 });
  d.at(s, 40, 50, txt(c.pick(['Banque des Deux Rives', 'Crédit du Canal']), 'emetteur'), '', { ...bold, size: 15 });
  s.text(40, 84, 'RELEVÉ DE COMPTE', { ...bold, size: 12 });
  d.line(s, 40, 102, 'du', short(`${month}-01`, 'periodeDebut'));
  d.line(s, 110, 102, 'au', short(lastDay(month), 'periodeFin'));
  d.at(s, 330, 110, named(d, `${p.title} ${p.full}`, p.title, 'titulaire'));
  d.accept('titulaire', p.full);
  s.text(330, 123, h.street);
  s.text(330, 136, `${h.code} ${h.town.toUpperCase()}`);
  d.line(s, 40, 160, 'IBAN :', ident(spacedIban(fictitiousIban(c)), 'iban'));
  const list = movements(d, month, 1);
  const before = c.euros(60, 800);
  s.text(40, 192, 'Date', bold);
  s.text(110, 192, 'Opération', bold);
  s.text(470, 192, 'Débit', { ...bold, ...right });
  s.text(550, 192, 'Crédit', { ...bold, ...right });
  s.text(110, 212, `Ancien solde au 01/${month.slice(5)}/${month.slice(0, 4)}`);
  d.at(s, 550, 212, eur(before, 'soldeDebut', ''), 'Ancien solde', right);
  let y = 230;
  for (const m of list) {
    s.text(40, y, dd(m.on));
    s.text(110, y, m.label);
    s.text(m.euros < 0 ? 470 : 550, y, amount(Math.abs(m.euros), ' '), right);
    y += 15;
  }
  stateDays(d, list, [40, 222, 50, y - 230]);
  const after = cents(list.reduce((sum, m) => sum + m.euros, before));
  s.text(110, y + 8, 'Nouveau solde', bold);
  d.at(s, after < 0 ? 470 : 550, y + 8, val(amount(Math.abs(after), ' '), ['soldeFin', after]), 'Nouveau solde', {
    ...bold,
    ...right,
  });
  d.open('dateDocument');
});

/** Slip of money sent abroad from a shop. */
export const freshMoneySent = reportMaker('fresh-money-sent', 'transfert-argent', (d) => {
  const { c } = d;
  const p = newcomer(c);
  const s = d.page({ face: 'sans', size: 10, width: 420, height: 500 });
  d.at(s, 24, 40, txt(c.pick(['Passerelle Transfert', 'Mandat Express']), 'emetteur'), '', { ...bold, size: 15 });
  s.text(24, 62, 'Reçu d’envoi d’argent');
  const sent = c.int(50, 600);
  const fee = c.euros(2, 9);
  fields(
    d,
    s,
    [24, 96, 190, 22],
    [
      ['Date', short(c.day(2014, 2024), 'dateActe')],
      ['N° de transfert', ident(`${c.digits(3)} ${c.digits(3)} ${c.digits(4)}`, 'reference')],
      ['Expéditeur', named(d, p.full, p.title, 'titulaire')],
      ['Bénéficiaire', txt(`${c.pick(p.country.women)} ${c.pick(p.country.families).toUpperCase()}`, 'beneficiaire')],
      ['Pays de destination', txt(p.country.name, 'pays')],
      ['Montant envoyé', eur(sent, 'montant')],
      ['Frais', `${amount(fee, ' ')} €`],
      ['Total payé', `${amount(cents(sent + fee), ' ')} €`],
    ],
  );
  d.accept('montant', cents(sent + fee));
});

/** An envelope with its postmark. */
export const freshEnvelope = reportMaker('fresh-envelope', 'enveloppe', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2014, 2024);
  const s = d.page({ face: 'sans', size: 11, width: 624, height: 312 });
  d.at(s, 30, 40, txt(c.pick(['Mutuelle du Parvis', 'Banque des Deux Rives', 'Mairie de Pantin']), 'emetteur'));
  circle(s, 480, 60, 34);
  s.text(480, 46, h.town.toUpperCase().slice(0, 10), { ...centre, size: 7 });
  d.at(s, 480, 64, val(dd(on).replaceAll('/', '-'), ['dateActe', on]), '', { ...centre, size: 9 });
  d.at(s, 300, 180, named(d, `${p.title} ${p.full}`, p.title, 'titulaire'));
  d.accept('titulaire', p.full);
  d.block(s, 300, 196, [h.street, `${h.code} ${h.town.toUpperCase()}`], 16, ['adresse']);
});

/** A hospital's statement that somebody was there. */
export const freshHospitalVisit = reportMaker('fresh-hospital-visit', 'document-hopital', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2014, 2024);
  const s = d.page({ face: 'sans', size: 11 });
  d.at(s, 50, 56, txt(`Hôpital ${c.pick(['Saint-Roch', 'des Quatre-Vents'])}`, 'emetteur'), '', { ...bold, size: 15 });
  s.text(50, 74, `Service des urgences - ${oneLineOf(h)}`);
  s.text(297, 140, 'BULLETIN DE PASSAGE', { ...bold, ...centre, size: 15 });
  d.prose(
    s,
    50,
    190,
    495,
    [
      `Le directeur de l’hôpital certifie que ${p.civility} `,
      named(d, p.full, p.title, 'titulaire'),
      `, ${p.sex === 'F' ? 'née' : 'né'} le `,
      short(p.birth, 'dateNaissance'),
      ', s’est présenté(e) dans le service le ',
      short(on, 'dateActe'),
      ` à ${c.int(8, 20)} h ${c.int(10, 59)}.`,
    ],
    { leading: 19 },
  );
  d.line(s, 50, 290, `Fait à ${h.town}, le`, short(addDays(on, c.int(0, 5)), 'dateDocument'));
});
