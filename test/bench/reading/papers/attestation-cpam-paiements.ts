import { amount } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { logo } from './issuers.ts';
import { e, home, nirOf, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'attestation-cpam';

/** Daily sickness benefits that were paid, by stretch of days. */
export const cpamIndemnites = maker('attestation-cpam-indemnites', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2016, 2025);
  logo(s, 40, 36, 28, '#0b5ba1', c);
  s.text(76, 54, 'l’Assurance Maladie', { face: look.b, size: 12, color: '#0b5ba1' });
  d.at(s, 40, 84, txt(`CPAM ${h.department.replace(/^/, 'de ').toUpperCase()}`, 'emetteur'), '', { size: 8.5 });
  s.text(40, 95, `${h.code.slice(0, 2)}9${c.int(10, 99)} ${postTown(h).slice(6)} CEDEX 9`, { size: 8.5 });
  s.text(330, 96, `${p.title} ${caps(p.given)} ${caps(p.family)}`);
  d.block(s, 330, 109, [caps(h.street), postTown(h)], 12, ['adresse'], '');
  s.text(297, 164, 'ATTESTATION DE PAIEMENT D’INDEMNITÉS JOURNALIÈRES', { face: look.b, size: 12, align: 'center' });
  s.text(40, 196, 'Identification de l’assuré', { face: look.b });
  d.line(s, 40, 212, 'N° d’immatriculation :', ident(spacedNir(nirOf(p)), 'nir'), { valueX: 170 });
  d.line(s, 40, 226, 'Nom - Prénom :', txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'), { valueX: 170 });
  d.line(s, 40, 240, 'Date de naissance :', short(p.birth, 'dateNaissance'), { valueX: 170 });
  s.box(40, 262, 515, 16, { fill: '#dcebf7' });
  ['Nature', 'Du', 'Au', 'Nb jours', 'Montant unitaire', 'Montant brut'].forEach((t, i) => {
    s.text([46, 190, 250, 310, 370, 470][i] ?? 0, 273, t, { face: look.b, size: 8 });
  });
  let y = 292;
  let total = 0;
  let day = addDays(on, -80);
  for (let i = 0; i < c.int(2, 4); i++) {
    const n = c.int(5, 15);
    const unit = c.euros(24, 46);
    const sum = Math.round(unit * n * 100) / 100;
    s.text(46, y, 'IJ normale – maladie');
    s.text(190, y, day.split('-').reverse().join('/'));
    s.text(
      250,
      y,
      addDays(day, n - 1)
        .split('-')
        .reverse()
        .join('/'),
    );
    s.text(320, y, String(n));
    s.text(430, y, amount(unit, ' '), { align: 'right' });
    s.text(548, y, amount(sum, ' '), { align: 'right' });
    total = Math.round((total + sum) * 100) / 100;
    day = addDays(day, n);
    y += 14;
  }
  s.text(370, y + 6, 'Montant total versé', { face: look.b });
  d.at(s, 548, y + 6, eur(total, 'montant'), 'Montant total versé', { face: look.b, align: 'right' });
  s.paragraph(
    40,
    y + 40,
    515,
    'Ces indemnités doivent être déclarées à l’impôt sur le revenu. Conservez cette attestation sans limitation de durée : elle compte pour vos droits à la retraite.',
  );
  d.line(s, 40, y + 90, 'Attestation établie le', short(on, 'dateDocument'));
  d.accept('emetteur', 'CPAM', 'l’Assurance Maladie');
  d.open('emetteur', 'periodeDebut', 'periodeFin', 'dateDebut', 'dateFin', 'montant', 'reference');
});

/** Statement of what was paid back: the insured at the left, the payments grouped. */
export const cpamReleve = maker('attestation-cpam-releve', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2014, 2025);
  s.text(40, 48, 'l’Assurance Maladie', { face: look.b, size: 13 });
  d.at(
    s,
    40,
    66,
    txt(
      `Caisse Primaire d’Assurance Maladie ${h.department === 'Paris' ? 'de Paris' : `du ${h.code.slice(0, 2)}`}`,
      'emetteur',
    ),
  );
  s.text(555, 48, 'RELEVÉ DE REMBOURSEMENTS', { face: look.b, size: 12, align: 'right' });
  d.line(s, 420, 66, 'Émis le :', short(on, 'dateDocument'));
  s.text(320, 120, p.civility.toUpperCase());
  d.at(s, 320, 133, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.civility);
  d.block(s, 320, 146, [h.street, postTown(h)], 13, ['adresse'], '');
  s.text(40, 120, 'Numéro de sécurité sociale', { size: 7.5 });
  d.at(s, 40, 133, ident(spacedNir(nirOf(p)), 'nir'), 'Numéro de sécurité sociale', { face: look.b });
  s.text(40, 152, 'Votre centre', { size: 7.5 });
  s.text(40, 165, `${postTown(h).slice(6)} ${c.int(1, 9)}`);
  s.text(40, 206, `${p.civility}, voici le détail des remboursements du mois.`);
  s.rule(40, 220, 555, 220);
  ['Date des soins', 'Nature des prestations', 'Montant payé', 'Base', 'Taux', 'Montant versé'].forEach((t, i) => {
    s.text([40, 120, 270, 350, 410, 480][i] ?? 0, 232, t, { face: look.b, size: 8 });
  });
  let y = 250;
  let sum = 0;
  for (let i = 0; i < c.int(3, 6); i++) {
    const back = c.euros(5, 40);
    s.text(40, y, addDays(on, -c.int(8, 30)).split('-').reverse().join('/'));
    s.text(120, y, c.pick(['CONSULTATION GÉNÉRALISTE', 'PHARMACIE 65 %', 'ANALYSES', 'ACTE DENTAIRE']));
    s.text(320, y, amount(back + 8, ' '), { align: 'right' });
    s.text(380, y, amount(back + 2, ' '), { align: 'right' });
    s.text(412, y, '65 %');
    s.text(548, y, amount(back, ' '), { align: 'right' });
    sum = Math.round((sum + back) * 100) / 100;
    y += 14;
  }
  s.rule(40, y - 4, 555, y - 4);
  s.text(350, y + 10, 'Total versé', { face: look.b });
  d.at(s, 548, y + 10, eur(sum, 'montant'), 'Total versé', { align: 'right', face: look.b });
  s.text(40, y + 40, `Par virement sur votre compte le ${addDays(on, 2).split('-').reverse().join('/')}.`);
  s.text(297, 806, 'Pour nous contacter : 36 46 – ameli.fr', { size: 7.5, align: 'center' });
  d.accept('emetteur', 'Caisse Primaire d’Assurance Maladie', 'l’Assurance Maladie');
  d.open('datePaiement', 'reference', 'emetteur');
});

/** A letter of the fund that confirms the affiliation, in sentences. */
export const cpamAffiliation = maker('attestation-cpam-affiliation', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2013, 2025);
  const since = addDays(on, -c.int(200, 1800));
  const until = addDays(addYears(on, 1), -c.int(1, 40));
  d.at(s, 55, 66, txt('Caisse primaire d’assurance maladie', 'emetteur'), '', { face: look.b, size: 12 });
  s.text(55, 81, `Service des bénéficiaires – ${h.department}`);
  s.text(340, 120, `${p.civility} ${p.given} ${p.family.toUpperCase()}`);
  d.block(s, 340, 134, [h.street, postTown(h)], 14, ['adresse'], '');
  s.text(55, 180, 'Vos références :', { size: 8.5 });
  d.line(s, 55, 193, 'Sécurité sociale n°', ident(spacedNir(nirOf(p)), 'nir'), { size: 8.5 });
  d.line(s, 340, 205, `${h.town}, le`, long(on, 'dateDocument'));
  s.text(297, 245, 'ATTESTATION D’AFFILIATION', { face: look.b, size: 14, align: 'center' });
  let y = d.prose(s, 55, 285, 485, [
    `La Caisse primaire d’assurance maladie certifie que ${p.civility} `,
    txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'),
    `, né${e(p)} le `,
    short(p.birth, 'dateNaissance'),
    `, est affilié${e(p)} au régime général de la Sécurité sociale depuis le `,
    short(since, 'dateDebut'),
    '. Ses droits à la prise en charge des frais de santé sont ouverts jusqu’au ',
    short(until, 'dateFin'),
    '.',
  ]);
  y = s.paragraph(
    55,
    y + 10,
    485,
    'Cette attestation lui est remise sur sa demande pour servir et valoir ce que de droit.',
  );
  s.text(340, y + 30, 'Pour le directeur, la technicienne conseil');
  d.accept('emetteur', 'Caisse primaire d’assurance maladie');
  d.open('reference');
});

/** Attestation of rights as a phone shows it: field names above the values, beneficiaries in a table. */
export const cpamDroitsCompte = maker('attestation-cpam-compte', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const on = c.day(2019, 2025);
  const from = addDays(on, -c.int(10, 200));
  const to = addDays(addYears(from, 1), -1);
  const h = home(c);
  s.text(297, 56, 'Attestation de droits', { face: look.b, size: 18, align: 'center' });
  s.text(297, 72, 'Document à présenter aux professionnels de santé', { size: 8.5, align: 'center' });
  s.text(40, 106, 'Organisme de rattachement', { size: 7.5, color: '#666666' });
  d.at(s, 40, 119, txt(`CPAM de ${h.department === 'Rhône' ? 'Lyon' : h.department}`, 'emetteur'), 'Organisme');
  s.text(330, 106, 'Date d’édition', { size: 7.5, color: '#666666' });
  d.at(s, 330, 119, short(on, 'dateDocument'), 'Date d’édition');
  s.text(40, 142, 'Assuré ouvrant droit', { size: 7.5, color: '#666666' });
  d.at(s, 40, 155, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), 'Assuré ouvrant droit', { face: look.b });
  s.text(330, 142, 'N° de sécurité sociale', { size: 7.5, color: '#666666' });
  d.at(s, 330, 155, ident(spacedNir(nirOf(p)), 'nir'), 'N° de sécurité sociale');
  s.box(40, 180, 515, 18, { fill: '#e8f0f8' });
  ['Bénéficiaire', 'Né(e) le', 'Rang', 'Droits du', 'Au'].forEach((t, i) => {
    s.text([46, 220, 300, 360, 460][i] ?? 0, 192, t, { face: look.b, size: 8.5 });
  });
  s.text(46, 214, `${p.family.toUpperCase()} ${p.given}`);
  d.at(s, 220, 214, short(p.birth, 'dateNaissance'), 'Né(e) le');
  s.text(300, 214, '1');
  d.at(s, 360, 214, short(from, 'dateDebut'), 'Droits du');
  d.at(s, 460, 214, short(to, 'dateFin'), 'Au');
  s.text(40, 250, `Exonération du ticket modérateur : ${c.pick(['non', 'oui, affection de longue durée'])}`);
  s.text(40, 266, `Médecin traitant : ${c.pick(['déclaré', 'non déclaré'])}`);
  s.paragraph(
    40,
    300,
    515,
    'Les informations ci-dessus sont celles connues de l’Assurance Maladie à la date d’édition. Elles ne valent pas titre de séjour.',
    { size: 8 },
  );
  d.accept('emetteur', 'CPAM');
  d.open('periodeDebut', 'periodeFin', 'reference', 'dateNaissance');
});
