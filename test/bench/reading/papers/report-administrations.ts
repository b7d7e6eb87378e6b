import { cents, monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, long, short, txt, val } from './draft.ts';
import { logo } from './issuers.ts';
import { nirOf, postTown } from './people.ts';
import { centre, fields, grid, money, reportMaker, right } from './report-kit.ts';
import { newcomer, place } from './report-people.ts';
import { addDays, addYears } from './seeded-choices.ts';

/** A month's statement of the employment service: the days that were paid and what was transferred. */
export const reportJobSeeker = reportMaker('report-france-travail', 'attestation-france-travail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.5 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const month = `${c.pick([2024, 2025])}-0${c.int(2, 8)}`;
  const next = `${month.slice(0, 6)}${Number(month.slice(6)) + 1}`;
  const daily = c.euros(29, 44);
  s.box(40, 34, 130, 34, { fill: '#283276' });
  d.at(s, 105, 56, txt('France Travail', 'emetteur'), '', { ...bold, ...centre, size: 13, color: '#ffffff' });
  s.text(40, 84, c.pick(['Agence de Créteil Échat', 'Agence de Bondy', 'Agence de Rennes Sud']), { size: 8.5 });
  s.text(40, 96, 'TSA 40101 - 75987 PARIS CEDEX 20', { size: 8.5 });
  d.line(s, 40, 124, 'Identifiant :', ident(`${c.digits(7)}${c.letters(1)}`, 'reference'));
  s.text(330, 112, p.title);
  d.at(s, 356, 112, txt(`${caps(p.given)} ${caps(p.family)}`, 'titulaire'), p.title);
  d.block(s, 330, 126, [caps(h.street), postTown(h)], 13, ['adresse']);
  d.line(s, 330, 176, 'Le', long(`${next}-0${c.int(2, 7)}`, 'dateDocument'));
  s.text(40, 214, 'RELEVÉ DE SITUATION', { ...bold, size: 14, color: '#283276' });
  s.text(40, 234, 'Votre indemnisation pour le mois de');
  d.at(s, 200, 234, val(`${monthName(month)} ${month.slice(0, 4)}`, ['periode', month]), 'pour le mois de', bold);
  const days = c.int(20, 28);
  const gross = cents(days * daily);
  s.box(40, 252, 515, 18, { fill: '#e3e6f4' });
  const columns = [[48], [330, 'right'], [430, 'right'], [547, 'right']] as const;
  grid(d, s, columns, [265, 16], [['Nature', 'Jours', 'Montant journalier', 'Montant']], bold);
  const y = grid(
    d,
    s,
    columns,
    [288, 18],
    [
      ['Allocation d’aide au retour à l’emploi (ARE)', String(days), `${money(daily)} €`, `${money(gross)} €`],
      ['Retenue à la source', '', '', '0,00 €'],
    ],
  );
  s.rule(40, y - 10, 555, y - 10);
  s.text(48, y + 6, 'Montant net versé', bold);
  d.at(s, 547, y + 6, eur(gross, 'montant'), 'Montant net versé', { ...bold, ...right });
  d.line(s, 48, y + 26, 'Date du virement :', short(`${next}-0${c.int(1, 2)}`, 'datePaiement'));
  s.text(48, y + 44, `Reliquat de vos droits : ${c.int(30, 500)} jours calendaires`);
  s.paragraph(
    40,
    y + 84,
    515,
    'Ce relevé ne vaut pas attestation d’inscription. Actualisez votre situation chaque mois sur francetravail.fr. En cas de changement, prévenez votre agence dans les 72 heures.',
    { size: 8.5 },
  );
  d.accept('emetteur', 'France Travail Île-de-France');
  d.open('dateActe', 'periodeDebut', 'periodeFin', 'dateDebut', 'dateFin', 'motif', 'categorie', 'dateEntree');
});

/** An attestation of health cover: the insured in a table with the centre and the regime, its validity in a band. */
export const reportHealthCover = reportMaker('report-cpam', 'attestation-cpam', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2020, 2025);
  logo(s, 40, 32, 34, '#0c419a', c);
  s.text(84, 46, 'l’Assurance', { ...bold, size: 13, color: '#0c419a' });
  s.text(84, 61, 'Maladie', { ...bold, size: 13, color: '#0c419a' });
  const fund = `CPAM ${c.pick(['du Val-de-Marne', 'de la Loire-Atlantique', 'de l’Essonne', 'd’Ille-et-Vilaine'])}`;
  d.at(s, 555, 46, txt(fund, 'emetteur'), '', { ...right, ...bold });
  d.line(s, 440, 60, 'Édité le', short(on, 'dateDocument'));
  s.text(297, 108, 'ATTESTATION DE DROITS', { ...centre, ...bold, size: 15 });
  s.text(297, 124, 'aux prestations en nature de l’assurance maladie', centre);
  d.at(s, 330, 160, txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'));
  d.block(s, 330, 173, [caps(h.street), postTown(h)], 13, ['adresse']);
  s.box(40, 216, 515, 22, { fill: '#dce6f5' });
  s.text(48, 231, 'Cette attestation est valable du', bold);
  const x = d.at(s, 196, 231, short(on, 'dateDebut'), 'valable du', bold);
  s.text(x + 5, 231, 'au', bold);
  d.at(s, x + 20, 231, short(addDays(addYears(on, 1), -1), 'dateFin'), 'au', bold);
  s.text(40, 264, 'Assuré(e)', { ...bold, size: 10 });
  const y = fields(
    d,
    s,
    [48, 284, 230, 17],
    [
      ['Numéro de sécurité sociale', ident(spacedNir(nirOf(p)), 'nir')],
      ['Nom de famille', caps(p.family)],
      ['Prénom', caps(p.given)],
      ['Date de naissance', short(p.birth, 'dateNaissance')],
      ['Rang de naissance', '1'],
      ['Régime', 'Régime général (01)'],
      ['Organisme de rattachement', `01 ${c.digits(3)} ${c.digits(4)}`],
      ['Médecin traitant', c.pick(['déclaré', 'non déclaré'])],
      ['Complémentaire santé solidaire', c.pick(['oui, sans participation', 'non'])],
      ['Exonération', 'aucune'],
    ],
  );
  s.paragraph(
    40,
    y + 20,
    515,
    'Vos droits sont ouverts sous réserve d’un changement de votre situation, que vous devez signaler à votre caisse. La présente attestation ne vaut pas prise en charge des soins. Toute fausse déclaration est passible de pénalités.',
    { size: 8 },
  );
  d.open('reference', 'periodeDebut', 'periodeFin', 'dateActe', 'dateExpiration', 'nom', 'prenoms');
});

/** An attestation of family benefits: several benefits of a month, the sum transferred at the foot. */
export const reportFamilyBenefits = reportMaker('report-caf', 'attestation-caf', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const month = `${c.int(2019, 2024)}-${c.pick(['02', '05', '09', '11'])}`;
  const on = addDays(`${month}-28`, c.int(6, 30));
  const [a, b] = [c.euros(120, 560), c.euros(60, 330)];
  d.at(s, 40, 56, txt(`Caf ${c.pick(['du Rhône', 'de Paris', 'des Hauts-de-Seine'])}`, 'emetteur'), '', {
    ...bold,
    size: 18,
    color: '#0b6e99',
  });
  s.text(40, 72, 'Caisse d’allocations familiales - caf.fr - 32 30', { size: 8.5 });
  s.text(320, 110, p.civility);
  d.at(s, 320, 124, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.civility);
  d.block(s, 320, 138, [h.street, postTown(h)], 14, ['adresse']);
  d.line(s, 40, 130, 'Matricule :', ident(c.digits(7), 'reference'), bold);
  d.line(s, 40, 190, 'Le', long(on, 'dateDocument'));
  s.text(297, 230, 'ATTESTATION DE PAIEMENT', { ...bold, ...centre, size: 15 });
  s.text(40, 262, 'Nous certifions avoir versé à l’allocataire désigné ci-dessus, pour le mois de');
  d.at(
    s,
    382,
    262,
    val(`${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, ['periode', month]),
    'pour le mois de',
    bold,
  );
  const columns = [[70], [500, 'right']] as const;
  const y = grid(
    d,
    s,
    columns,
    [296, 22],
    [
      [c.pick(['Revenu de solidarité active', 'Prime d’activité']), `${money(a)} €`],
      [c.pick(['Aide personnalisée au logement', 'Allocations familiales']), `${money(b)} €`],
    ],
  );
  s.rule(70, y - 12, 500, y - 12);
  s.text(70, y + 6, 'Total payé', bold);
  d.at(s, 500, y + 6, eur(cents(a + b), 'montant'), 'Total payé', { ...bold, ...right });
  s.text(70, y + 34, `Quotient familial du mois : ${c.int(150, 800)} €`);
  s.text(70, y + 50, 'Personnes connues au foyer : 2');
  s.paragraph(
    40,
    y + 96,
    515,
    'La loi punit quiconque se rend coupable de fraudes ou de fausses déclarations. La Caf vérifie l’exactitude des déclarations. Cette attestation est délivrée à la demande de l’allocataire.',
    { size: 8.5 },
  );
  d.accept('emetteur', 'Caf', 'Caisse d’allocations familiales');
  d.open('datePaiement', 'periodeDebut', 'periodeFin', 'dateActe', 'dateDebut', 'montant');
});
