import { addMonths, cents, lastDay } from '../../../fixtures/papers/french.ts';
import { dd } from './bank-movements.ts';
import { caps, circle, eur, ident, short, txt, val } from './draft.ts';
import { postTown } from './people.ts';
import { centre, fields, grid, money, reportMaker } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { dayAs } from './unseen-kit.ts';
import { local, newcomer, oneLine, place } from './unseen-people.ts';

/** A monthly pass's proof of purchase printed from an account: the holder, the month, the sum. */
export const unseenPassProof = reportMaker('unseen-pass-proof', 'titre-transport', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const month = addMonths('2015-09', c.int(0, 118));
  const paid = `${addMonths(month, -1)}-${c.int(20, 28)}`;
  const price = c.pick([70, 73, 75.2, 84.1, 86.4, 88.8]);
  s.box(40, 34, 515, 40, { fill: '#5bc5f2' });
  d.at(s, 54, 60, txt(c.pick(['Île-de-France Mobilités', 'TCL Sytral', 'Comutitres']), 'emetteur'), '', {
    ...bold,
    size: 16,
    color: '#ffffff',
  });
  s.text(40, 112, 'JUSTIFICATIF DE PAIEMENT', { ...bold, size: 14 });
  d.line(s, 400, 112, 'Édité le', short(addDays(paid, c.int(1, 25)), 'dateDocument'));
  const y = fields(
    d,
    s,
    [40, 146, 230, 20],
    [
      ['Porteur du passe', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire')],
      ['Adresse', txt(oneLine(h), 'adresse')],
      ['N° de passe', ident(`${c.digits(4)} ${c.digits(5)} ${c.digits(2)}`, 'reference')],
      ['Produit', c.pick(['Forfait Navigo Mois', 'Abonnement mensuel 26-64 ans'])],
      ['Zones', 'Toutes zones 1-5'],
      ['Début de validité', short(`${month}-01`, 'periodeDebut')],
      ['Fin de validité', short(lastDay(month), 'periodeFin')],
      ['Date d’achat', short(paid, 'dateActe')],
      ['Moyen de paiement', c.pick(['Espèces', 'Carte bancaire'])],
      ['Montant TTC', eur(price, 'montant')],
    ],
  );
  s.paragraph(
    40,
    y + 24,
    515,
    'Ce document atteste de l’achat du titre indiqué. Il peut être remis à votre employeur pour la prise en charge de 50 % du prix. Il ne constitue pas un titre de transport.',
    { size: 8.5 },
  );
  d.open('dateActe', 'periode', 'dateDebut', 'dateFin', 'datePaiement', 'dateNaissance');
});

/** A sending form of a transfer company, on a sheet: sender and receiver in two frames. */
export const unseenTransferForm = reportMaker('unseen-transfer-form', 'transfert-argent', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.4 });
  const bold = { face: 'sansBold' as const };
  const [p, h, to] = [newcomer(c), place(c), newcomer(c)];
  const on = c.day(2011, 2025);
  const [sent, fee] = [c.pick([50, 100, 150, 200, 320]), c.pick([2.9, 4, 6.5])];
  d.at(s, 40, 50, txt(c.pick(['TRANSVIA MONEY', 'WARI EXPRESS', 'EASTLINK TRANSFER']), 'emetteur'), '', {
    ...bold,
    size: 17,
    color: '#b8860b',
  });
  s.text(40, 66, 'Reçu d’envoi d’argent - exemplaire du client');
  d.line(s, 380, 50, 'Date de l’envoi :', dayAs(on, 'hyphens', 'dateActe', 'dateDocument'));
  d.line(s, 380, 66, 'Code de retrait :', ident(`${c.digits(3)}-${c.digits(3)}-${c.digits(4)}`, 'reference'), bold);
  s.box(40, 84, 250, 80, { stroke: '#b8860b' });
  s.box(305, 84, 250, 80, { stroke: '#b8860b' });
  s.text(48, 98, 'EXPÉDITEUR', bold);
  d.at(s, 48, 116, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), 'EXPÉDITEUR');
  s.text(48, 131, h.street);
  s.text(48, 145, postTown(h));
  s.text(313, 98, 'BÉNÉFICIAIRE', bold);
  d.at(s, 313, 116, txt(`${to.given} ${to.family.toUpperCase()}`, 'beneficiaire'), 'BÉNÉFICIAIRE');
  d.line(s, 313, 131, 'Pays de destination :', txt(to.country.name, 'pays'));
  s.text(313, 145, `Ville : ${to.birthTown}`);
  const y = grid(
    d,
    s,
    [[48], [290, 'right']],
    [196, 18],
    [
      ['Montant envoyé', eur(sent, 'montant', ' EUR')],
      ['Frais d’envoi', `${money(fee)} EUR`],
      ['Total encaissé', `${money(cents(sent + fee))} EUR`],
      ['Taux de change appliqué', '655,9570'],
    ],
  );
  s.text(48, y + 14, `Agent : ${caps(local(c).family)} MULTISERVICES, ${h.town}`);
  s.text(48, y + 50, 'Signature du client');
  s.paragraph(
    40,
    y + 100,
    515,
    'Établissement de paiement agréé. Ne transférez pas d’argent à une personne que vous ne connaissez pas. Délai de réclamation : treize mois.',
    { size: 8 },
  );
  d.open('datePaiement', 'lieu', 'adresse', 'dateDocument');
});

/** A registered letter's envelope: the label with its number, the window, a round postmark. */
export const unseenRegisteredEnvelope = reportMaker('unseen-registered-envelope', 'enveloppe', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 11, width: 640, height: 330 });
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2009, 2025);
  const sender = c.pick(['TRIBUNAL ADMINISTRATIF', 'PRÉFECTURE - BUREAU DU SÉJOUR', 'CPAM - SERVICE AME']);
  s.text(24, 34, sender, { face: 'sansBold', size: 9 });
  s.text(24, 47, `${c.int(1, 60)} rue de la Préfecture - ${postTown(h)}`, { size: 8 });
  s.box(24, 70, 190, 70, { stroke: '#000000' });
  s.text(34, 88, 'RECOMMANDÉ AVEC AVIS DE RÉCEPTION', { face: 'sansBold', size: 8 });
  s.text(34, 122, `1A ${c.digits(3)} ${c.digits(3)} ${c.digits(4)} ${c.int(0, 9)}`, { face: 'mono', size: 11 });
  circle(s, 540, 70, 42);
  s.text(540, 48, caps(h.town).slice(0, 16), { ...centre, size: 6.6 });
  d.at(s, 540, 73, val(dd(on).replaceAll('/', '-'), ['dateActe', on]), '', { ...centre, face: 'mono', size: 10 });
  s.text(540, 94, `${c.int(8, 18)}H30`, { ...centre, size: 8 });
  s.box(290, 170, 320, 110, { stroke: '#bbbbbb' });
  d.at(s, 310, 200, txt(`${p.sex === 'F' ? 'MME' : 'M'} ${caps(p.given)} ${caps(p.family)}`, 'titulaire'));
  d.accept('titulaire', `${caps(p.given)} ${caps(p.family)}`);
  d.block(s, 310, 220, [caps(h.street), postTown(h)], 18, ['adresse']);
  s.text(24, 306, 'Si inconnu à cette adresse, retour à l’expéditeur', { size: 7 });
  d.open('emetteur', 'dateDocument', 'reference', 'lieu', 'pays');
});
