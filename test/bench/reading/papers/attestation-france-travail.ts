import { amount } from '../../../fixtures/papers/french.ts';
import { ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { logo, republic } from './issuers.ts';
import { bornOn, e, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'attestation-france-travail';

/** Attestation of registration, as downloaded by the person. */
export const franceTravailInscription = maker('france-travail-inscription', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2024, 2025);
  const since = c.day(2022, 2023);
  logo(s, 50, 40, 30, '#283276', c);
  d.at(s, 90, 62, txt('France Travail', 'emetteur'), '', { face: look.b, size: 17, color: '#283276' });
  s.text(50, 96, `Agence de ${h.town}`, { face: look.b });
  s.text(50, 110, `TSA ${c.digits(5)} – ${c.digits(2)}9${c.digits(2)} ${postTown(h).slice(6)} CEDEX`, { size: 8.5 });
  s.text(50, 124, 'Téléphone : 39 49 (service gratuit + prix appel)', { size: 8.5 });
  s.text(320, 160, p.civility);
  d.at(s, 320, 174, txt(`${p.given.toUpperCase()} ${p.family.toUpperCase()}`, 'titulaire'), p.civility, {
    face: look.b,
  });
  d.block(s, 320, 188, [h.street, postTown(h)], 13, ['adresse'], p.civility);
  d.line(s, 50, 160, 'Identifiant :', ident(`${c.digits(7)} ${c.letters(1)}`, 'reference'));
  d.line(s, 50, 240, `À ${h.town}, le`, long(on, 'dateDocument'));
  s.text(50, 280, 'ATTESTATION D’INSCRIPTION', { face: look.b, size: 14 });
  s.text(50, 296, 'sur la liste des demandeurs d’emploi', { size: 11 });
  let y = d.prose(
    s,
    50,
    330,
    495,
    [
      `Nous certifions que ${p.civility} ${p.given} ${p.family.toUpperCase()}, ${p.sex === 'F' ? 'née' : 'né'} le `,
      short(p.birth, 'dateNaissance'),
      `, est inscrit${e(p)} comme demandeur d’emploi depuis le `,
      short(since, 'dateDebut'),
      ', en catégorie ',
      c.pick(['1', '2', '3']),
      '.',
    ],
    { bold: look.b, leading: 16 },
  );
  y = s.paragraph(
    50,
    y + 10,
    495,
    `Prochaine actualisation : avant le ${addDays(on, 21).split('-').reverse().join('/')}. Toute absence d’actualisation entraîne la cessation de l’inscription.`,
    { leading: 16 },
  );
  s.paragraph(50, y + 10, 495, 'Cette attestation est délivrée pour faire valoir ce que de droit.', { leading: 16 });
  s.text(360, y + 70, 'Le directeur de l’agence');
  s.paragraph(
    50,
    790,
    495,
    'Les informations recueillies font l’objet d’un traitement informatisé. Vous disposez d’un droit d’accès et de rectification auprès de l’agence dont vous dépendez.',
    { size: 7, color: '#555555' },
  );
  d.accept('titulaire', `${p.given} ${p.family.toUpperCase()}`);
  d.open('dateActe', 'dateFin', 'motif', 'periodeDebut', 'periodeFin', 'dateEntree', 'categorie');
});

/** Statement of payments of allowances over some months. */
export const franceTravailPaiements = maker('france-travail-paiements', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2023, 2025);
  const count = c.int(3, 7);
  republic(s, 470, 36, ['Service public', 'de l’emploi']);
  d.at(s, 45, 56, txt(c.chance(0.5) ? 'France Travail' : 'FRANCE TRAVAIL', 'emetteur'), '', {
    face: look.b,
    size: 15,
    color: '#0a2a6b',
  });
  s.text(45, 70, 'Direction régionale Île-de-France', { size: 8.5 });
  s.box(45, 120, 260, 62, { stroke: '#0a2a6b' });
  d.line(s, 53, 136, 'N° identifiant', ident(`${c.digits(7)}${c.letters(1)}`, 'reference'), { valueX: 160 });
  d.line(s, 53, 152, 'Nom et prénom', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), {
    valueX: 160,
    face: look.b,
  });
  if (c.chance(0.5)) d.line(s, 53, 168, 'Date de naissance', short(p.birth, 'dateNaissance'), { valueX: 160 });
  else d.without('dateNaissance');
  s.text(330, 152, h.street);
  s.text(330, 166, postTown(h));
  s.text(45, 220, 'Attestation de versement d’allocations', { face: look.b, size: 14 });
  d.line(s, 45, 240, 'Éditée le', short(on, 'dateDocument'));
  s.box(45, 256, 505, 18, { fill: '#dfe6f4' });
  [
    ['Date de paiement', 53],
    ['Période', 170],
    ['Nature', 300],
  ].forEach(([t, x]) => {
    s.text(Number(x), 269, String(t), { face: look.b });
  });
  s.text(542, 269, 'Montant net', { face: look.b, align: 'right' });
  let y = 290;
  let day = addDays(on, -30 * count - 36);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const paid = c.euros(520, 1280);
    total += paid;
    s.text(53, y, addDays(day, 34).split('-').reverse().join('/'));
    s.text(
      170,
      y,
      `${addDays(day, 0).split('-').reverse().join('/')} - ${addDays(day, 29).split('-').reverse().join('/')}`,
    );
    s.text(300, y, c.pick(['Allocation de retour à l’emploi', 'Allocation journalière']));
    s.text(542, y, `${amount(paid, ' ')} €`, { align: 'right' });
    day = addDays(day, 30);
    y += 16;
  }
  s.text(300, y + 8, 'Total de la période', { face: look.b });
  s.text(542, y + 8, `${amount(Math.round(total * 100) / 100, ' ')} €`, { face: look.b, align: 'right' });
  s.paragraph(
    45,
    y + 40,
    505,
    `Ces montants ont été versés sur le compte bancaire de ${p.civility} ${p.family.toUpperCase()}, ${bornOn(p)}. Ils tiennent compte du prélèvement à la source de l’impôt sur le revenu.`,
  );
  s.text(45, 800, 'France Travail – Établissement public national – www.francetravail.fr', {
    size: 7,
    color: '#555555',
  });
  d.open(
    'adresse',
    'montant',
    'datePaiement',
    'periodeDebut',
    'periodeFin',
    'dateActe',
    'dateNaissance',
    'dateDebut',
    'dateFin',
    'periode',
    'motif',
  );
});
