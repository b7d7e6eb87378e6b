import { addMonths, cents, lastDay } from '../../../fixtures/papers/french.ts';
import { dd, fictitiousIban, type Movement, spacedIban, stateDays } from './bank-movements.ts';
import { caps, eur, ident, long, maker, short, sign, txt, val } from './draft.ts';
import { e, frenchPerson, home, person, postTown } from './people.ts';
import { centre, fields, grid, money, right } from './report-kit.ts';
import { addDays, addYears } from './seeded-choices.ts';
import { dayAs } from './unseen-kit.ts';

/** A foreign civil registry's marriage act in French: three columns, dates of birth, of the act, of the copy. */
export const consularMarriage = maker('acte-mariage-registre', 'acte-mariage', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10.4 });
  const bold = { face: 'serifBold' as const };
  const [man, woman] = [person(c), person(c)];
  const wed = c.day(2005, 2022);
  const copied = addDays(wed, c.int(40, 1800));
  s.text(297, 50, `RÉPUBLIQUE DU ${caps(man.country.name)}`, { ...bold, ...centre });
  d.at(s, 60, 78, txt(`Centre principal d’état civil de ${man.birthTown}`, 'emetteur'));
  s.text(297, 112, 'VOLET N° 3 – ACTE DE MARIAGE', { ...bold, ...centre, size: 14 });
  d.line(s, 60, 138, 'Numéro dans le registre :', ident(c.digits(4), 'reference'));
  s.text(250, 168, 'ÉPOUX', bold);
  s.text(420, 168, 'ÉPOUSE', bold);
  grid(
    d,
    s,
    [[60], [250], [420]],
    [188, 20],
    [
      [
        'Prénoms et nom',
        txt(`${man.given} ${man.family.toUpperCase()}`, 'titulaire'),
        txt(`${woman.given} ${woman.family.toUpperCase()}`, 'conjoint'),
      ],
      ['Né(e) le', dd(man.birth), dd(woman.birth)],
      ['À', man.birthTown, woman.birthTown],
      ['Profession', 'commerçant', 'ménagère'],
      ['Fils / fille de', person(c).full, person(c).full],
      ['et de', person(c).full, person(c).full],
    ],
  );
  d.accept('titulaire', `${woman.given} ${woman.family.toUpperCase()}`);
  d.accept('conjoint', `${man.given} ${man.family.toUpperCase()}`);
  d.line(s, 60, 326, 'Date de célébration du mariage :', long(wed, 'dateActe'));
  d.line(s, 60, 346, 'Lieu de célébration :', txt(man.birthTown, 'lieu'));
  s.text(60, 366, 'Option : monogamie – régime : séparation de biens');
  s.text(60, 386, `Dressé par Nous, ${frenchPerson(c).full}, officier de l’état civil`);
  d.line(s, 300, 430, `Pour copie conforme, ${man.birthTown}, le`, dayAs(copied, 'dots', 'dateDocument'));
  sign(s, 380, 470, person(c).family);
  d.open('dateNaissance', 'dateDelivrance', 'lieuNaissance', 'emetteur');
});

/** A neobank's statement: signed amounts in one column, dates in words, balances in a head band. */
export const appStatement = maker('releve-bancaire-appli', 'releve-bancaire', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.2 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [person(c), home(c)];
  const month = addMonths('2019-03', c.int(0, 70));
  const day = (n: number) => `${month}-${String(n).padStart(2, '0')}`;
  const list: Movement[] = [
    { on: day(3), label: 'Virement entrant de EMPLOI SERVICES', euros: c.euros(700, 1400), onSite: false },
    { on: day(5), label: 'Carte – LIDL', euros: -c.euros(8, 50), onSite: true },
    { on: day(9), label: 'Retrait d’espèces', euros: -c.pick([20, 50, 80]), onSite: true },
    { on: day(17), label: 'Prélèvement SEPA FREE MOBILE', euros: -c.euros(9, 20), onSite: false },
    { on: day(24), label: 'Carte – PHARMACIE DU CENTRE', euros: -c.euros(5, 30), onSite: true },
  ];
  const opening = c.euros(20, 600);
  const closing = cents(list.reduce((t, m) => t + m.euros, opening));
  const bank = c.own(['N26', 'Nickel', 'Revolut']);
  d.at(s, 40, 52, txt(bank, 'emetteur'), '', { ...bold, size: 20 });
  s.text(555, 52, 'Relevé de compte', { ...bold, ...right, size: 14 });
  let x = s.text(330, 70, 'Du ');
  x = d.at(s, x, 70, long(day(1), 'periodeDebut'), 'Du');
  x = s.text(x + 3, 70, 'au');
  d.at(s, x + 3, 70, long(lastDay(month), 'periodeFin'), 'au');
  d.at(s, 40, 100, txt(`${p.given} ${p.family}`, 'titulaire'), '', bold);
  s.text(40, 114, h.street);
  s.text(40, 128, postTown(h));
  fields(
    d,
    s,
    [330, 100, 390, 14],
    [
      ['IBAN', ident(spacedIban(fictitiousIban(c)), 'iban')],
      ['BIC', 'EXEMFRP1'],
      ['Édité le', short(addDays(lastDay(month), c.int(1, 9)), 'dateDocument')],
    ],
  );
  s.box(40, 150, 515, 34, { fill: '#eef2f4' });
  s.text(52, 164, 'Solde de début', { size: 7.6 });
  d.at(s, 52, 177, eur(opening, 'soldeDebut'), 'Solde de début', bold);
  s.text(400, 164, 'Solde de fin', { size: 7.6 });
  d.at(s, 400, 177, eur(closing, 'soldeFin'), 'Solde de fin', bold);
  s.text(40, 210, 'Date', bold);
  s.text(130, 210, 'Description', bold);
  s.text(555, 210, 'Montant', { ...bold, ...right });
  list.forEach((m, i) => {
    s.text(40, 230 + i * 20, dd(m.on));
    s.text(130, 230 + i * 20, m.label);
    s.text(555, 230 + i * 20, `${m.euros > 0 ? '+' : '-'}${money(Math.abs(m.euros))} €`, right);
  });
  stateDays(d, list, [40, 222, 60, 100]);
  s.text(40, 350, 'Les dépôts sont garantis jusqu’à 100 000 €. Taux en vigueur depuis le 01/01/2019.', { size: 7 });
  d.open('reference', 'montant', 'periode', 'dateActe', 'adresse');
});

/** A certificate of prolongation printed from the web site: labels in a narrow column, three days of different meaning. */
export const webProlongation = maker('recepisse-site', 'recepisse', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.8 });
  const bold = { face: 'sansBold' as const };
  const p = person(c);
  const from = c.day(2021, 2025);
  s.text(40, 44, 'MINISTÈRE DE L’INTÉRIEUR', bold);
  s.text(40, 58, 'Direction générale des étrangers en France', { size: 8.6 });
  s.text(297, 98, 'ATTESTATION DE PROLONGATION D’INSTRUCTION', { ...bold, ...centre, size: 13 });
  s.text(297, 114, 'd’une demande de titre de séjour', centre);
  const y = fields(
    d,
    s,
    [60, 148, 230, 19],
    [
      ['Numéro étranger', ident(c.digits(10), 'numeroEtranger')],
      ['Nom de naissance', txt(p.family.toUpperCase(), 'nom')],
      ['Prénom(s)', txt(p.given, 'prenoms')],
      ['Date de naissance', short(p.birth, 'dateNaissance')],
      ['Pays de naissance', p.country.name],
      ['Nationalité', txt(p.nationality, 'nationalite')],
      ['Numéro de la demande', ident(c.digits(14), 'reference')],
    ],
  );
  s.text(60, y + 14, 'Titre de séjour précédent expiré le');
  s.text(230, y + 14, dd(addDays(from, -c.int(1, 9))));
  s.text(60, y + 44, 'Ce document est valable');
  let x = s.text(60, y + 60, 'du ');
  x = d.at(s, x, y + 60, long(from, 'dateDebut'), 'du', bold);
  x = s.text(x + 3, y + 60, 'au');
  d.at(s, x + 3, y + 60, long(addDays(from, 180), 'dateExpiration'), 'au', bold);
  s.paragraph(
    60,
    y + 90,
    480,
    `Il permet à ${p.civility === 'Madame' ? 'son titulaire' : 'l’intéressé'} de justifier de la régularité de son séjour et autorise l’exercice d’une activité professionnelle (articles R.431-15-1 et R.431-15-2 du CESEDA).`,
  );
  d.line(s, 60, y + 150, 'Document généré le', short(addDays(from, -c.int(0, 3)), 'dateDocument'));
  s.text(60, y + 166, `Vérifiez l’authenticité : code ${c.letters(4)}-${c.digits(4)}`, { size: 8 });
  d.open('titulaire', 'emetteur', 'categorie', 'lieuNaissance', 'dateDelivrance', 'numeroDocument');
});

/** An internet bill on which the payer's account, the line's address and the debit's day all stand. */
export const boxBill = maker('facture-telecom-box', 'facture-telecom', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9.4 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [person(c), home(c)];
  const on = c.day(2014, 2025);
  const next = addMonths(on.slice(0, 7), 1);
  d.at(s, 40, 54, txt(c.own(['SFR', 'Bouygues Telecom', 'Free']), 'emetteur'), '', {
    ...bold,
    size: 19,
    color: '#cc0022',
  });
  s.text(40, 70, 'Service Clients - TSA 30103 - 69947 LYON CEDEX 20', { size: 7.6 });
  d.block(s, 340, 96, [`${p.given} ${p.family.toUpperCase()}`], 13, ['titulaire']);
  d.block(s, 340, 109, [h.street, postTown(h)], 13, ['adresse']);
  s.text(40, 150, 'Votre facture', { ...bold, size: 14 });
  let x = s.text(40, 170, 'N° ');
  x = s.text(x, 170, `${c.digits(10)} du `);
  d.at(s, x + 2, 170, dayAs(on, 'dots', 'dateDocument'), 'du');
  fields(
    d,
    s,
    [40, 196, 190, 16],
    [
      ['Titulaire de la ligne', `${p.given} ${p.family.toUpperCase()}`],
      ['N° de ligne', `01 ${c.digits(2)} ${c.digits(2)} ${c.digits(2)} ${c.digits(2)}`],
      ['Identifiant client', ident(c.digits(8), 'reference')],
    ],
  );
  const price = c.euros(25, 50);
  const y = grid(
    d,
    s,
    [[40], [545, 'right']],
    [262, 17],
    [
      ['Abonnement du mois', `${money(cents(price / 1.2))}`],
      ['Total HT', `${money(cents(price / 1.2))}`],
      ['TVA 20,00 %', `${money(cents(price - price / 1.2))}`],
      ['Montant total TTC', eur(price, 'montant')],
    ],
  );
  let at = s.text(40, y + 12, 'Période facturée : ');
  at = d.at(s, at, y + 12, dayAs(on, 'short', 'periodeDebut'), 'Période facturée');
  at = s.text(at + 3, y + 12, '-');
  d.at(
    s,
    at + 3,
    y + 12,
    val(dayAs(addDays(`${next}${on.slice(7)}`, -1), 'short').printed, [
      'periodeFin',
      addDays(`${next}${on.slice(7)}`, -1),
    ]),
    'Période facturée',
  );
  s.text(40, y + 32, `Cette somme sera prélevée le ${dd(addDays(on, 12))} sur le compte de ${frenchPerson(c).full}.`);
  s.paragraph(
    40,
    y + 60,
    515,
    `Tout retard de paiement entraîne des frais. Contrat souscrit le ${dd(addYears(on, -2))}${e(p) === '' ? '' : ''}. RCS Paris ${c.digits(9)}.`,
    { size: 7.4 },
  );
  d.open('periode', 'datePaiement', 'dateDebut', 'dateActe');
});
