import { amount } from '../../../fixtures/papers/french.ts';
import { caps, eur, ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { logo } from './issuers.ts';
import { e, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'attestation-france-travail';

/** Decision on the allowance: references in a margin, the daily sum in the middle of a letter. */
export const franceTravailNotification = maker('france-travail-notification', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick([LOOKS[0], LOOKS[2]]) ?? { n: 'sans', b: 'sansBold' };
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2015, 2025);
  const first = addDays(on, c.int(7, 40));
  const daily = c.euros(30, 62);
  const body = on < '2024' ? 'Pôle emploi' : 'France Travail';
  d.at(s, 45, 60, txt(body, 'emetteur'), '', { face: look.b, size: 20, color: '#e1000f' });
  s.text(45, 90, `Direction régionale ${c.pick(['Île-de-France', 'Hauts-de-France', 'Occitanie'])}`, { size: 8 });
  s.text(45, 101, `TSA ${c.digits(5)}`, { size: 8 });
  s.text(45, 112, `${h.code.slice(0, 2)}900 ${postTown(h).slice(6)} CEDEX 9`, { size: 8 });
  d.at(s, 330, 130, txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'), '', { size: 10 });
  d.accept('titulaire', `${p.title} ${caps(p.family)} ${caps(p.given)}`);
  s.text(330, 143, h.street.toUpperCase());
  s.text(330, 156, postTown(h));
  s.text(45, 160, 'Références à rappeler', { face: look.b, size: 8.5 });
  d.line(s, 45, 173, 'N° identifiant :', ident(`${c.digits(7)}${c.letters(1)}`, 'reference'), { size: 8.5 });
  s.text(45, 184, `N° de dossier : ${c.int(1, 120)}`, { size: 8.5 });
  d.line(s, 330, 205, `${caps(h.town)}, le`, long(on, 'dateDocument'));
  s.text(45, 240, 'Objet : notification d’admission au bénéfice de l’allocation d’aide au retour à l’emploi', {
    face: look.b,
  });
  let y = s.paragraph(45, 270, 500, `${p.civility} ${caps(p.family)},`);
  y = d.prose(s, 45, y + 8, 500, [
    'Après étude de votre situation, vous allez percevoir l’allocation d’aide au retour à l’emploi (ARE) à compter du ',
    short(first, 'dateDebut'),
    `. Le montant net de cette allocation est de ${amount(daily, ' ')} euros par jour, pour une durée maximale de ${c.int(182, 730)} jours calendaires.`,
  ]);
  y = s.paragraph(
    45,
    y + 8,
    500,
    'Elle a été calculée à partir des salaires qui nous ont été déclarés par vos derniers employeurs. Vous devez actualiser chaque mois votre situation pour rester inscrit sur la liste des demandeurs d’emploi.',
  );
  y = s.paragraph(
    45,
    y + 8,
    500,
    'Si vous contestez cette décision, vous pouvez former un recours dans un délai de deux mois.',
  );
  s.text(330, y + 24, 'Le directeur de site');
  s.text(330, y + 52, `${c.pick(['Claude', 'Dominique', 'Camille'])} ${c.pick(['Berthelot', 'Massin'])}`);
  d.open('periodeFin', 'adresse', 'dateFin', 'montant');
});

/** Notice of the month: frames at the top, then the lines of the payment. */
export const franceTravailAvis = maker('france-travail-avis', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const from = `${c.int(2016, 2025)}-0${c.int(1, 9)}-01`;
  const to = addDays(from, 27);
  const on = addDays(from, 33);
  const days = c.int(12, 28);
  const rate = c.euros(28, 50);
  logo(s, 42, 36, 26, '#283276', c);
  d.at(s, 76, 54, txt(on < '2024' ? 'pôle emploi' : 'france travail', 'emetteur'), '', { face: look.b, size: 14 });
  d.accept('emetteur', 'Pôle emploi', 'France Travail');
  s.text(553, 54, 'RELEVÉ DE SITUATION', { face: look.b, size: 14, align: 'right' });
  s.box(42, 76, 250, 64, { stroke: '#888888' });
  s.text(50, 90, 'Identifiant', { size: 7.5, color: '#555555' });
  d.at(s, 50, 102, ident(`${c.digits(7)} ${c.letters(1)}`, 'reference'), 'Identifiant', { face: look.b });
  s.text(160, 90, 'Édité le', { size: 7.5, color: '#555555' });
  d.at(s, 160, 102, short(on, 'dateDocument'), 'Édité le', { face: look.b });
  s.text(50, 118, 'Période', { size: 7.5, color: '#555555' });
  let x = s.text(50, 131, 'du ');
  x = d.at(s, x, 131, short(from, 'periodeDebut'), 'du');
  x = s.text(x, 131, ' au ');
  d.at(s, x, 131, short(to, 'periodeFin'), 'au');
  s.text(320, 96, p.civility);
  d.at(s, 320, 109, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.civility, { face: look.b });
  s.text(320, 122, h.street);
  s.text(320, 135, postTown(h));
  s.text(
    42,
    176,
    `${p.civility}, vous avez déclaré être toujours à la recherche d’un emploi pour le mois écoulé. Voici le détail de vos allocations.`,
  );
  s.box(42, 196, 511, 16, { fill: '#e7e8f3' });
  for (const [label, at] of [
    ['Nature', 50],
    ['Jours', 260],
    ['Montant journalier', 330],
    ['Total', 520],
  ] as const)
    s.text(at, 207, label, { face: look.b });
  s.text(50, 226, 'Allocation d’aide au retour à l’emploi');
  s.text(260, 226, String(days));
  s.text(330, 226, `${amount(rate, ' ')} €`);
  s.text(548, 226, amount(Math.round(rate * days * 100) / 100, ' '), { align: 'right' });
  s.text(50, 242, 'Prélèvement à la source (0,00 %)');
  s.text(548, 242, '0,00', { align: 'right' });
  s.rule(42, 250, 553, 250);
  s.text(50, 264, 'Net à payer', { face: look.b });
  d.at(s, 548, 264, eur(Math.round(rate * days * 100) / 100, 'montant'), 'Net à payer', {
    align: 'right',
    face: look.b,
  });
  s.text(
    42,
    300,
    `Le virement sera effectué sur votre compte sous trois jours ouvrés. Il vous reste ${c.int(40, 600)} jours.`,
  );
  s.text(42, 316, 'Prochaine actualisation à partir du 28.');
  d.open('dateDebut', 'adresse', 'periode', 'datePaiement');
});

/** A situation sheet: two columns of fields, each under its label. */
export const franceTravailSituation = maker('france-travail-situation', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const on = c.day(2018, 2025);
  const since = c.day(2012, 2016);
  const name = on < '2024' ? 'Pôle emploi' : 'France Travail';
  s.box(0, 0, 595, 34, { fill: '#283276' });
  d.at(s, 40, 23, txt(name, 'emetteur'), '', { face: look.b, size: 15, color: '#ffffff' });
  s.text(555, 23, 'Mon espace personnel', { align: 'right', color: '#ffffff' });
  s.text(40, 72, 'Attestation de situation', { face: look.b, size: 18 });
  s.text(40, 88, `Situation arrêtée à la date d’édition – ${p.civility}`, { size: 8 });
  const field = (x: number, y: number, label: string, put: (y: number) => void) => {
    s.text(x, y, label, { size: 7.5, color: '#666666' });
    put(y + 13);
  };
  field(40, 120, 'Nom', (y) => s.text(40, y, p.family.toUpperCase(), { face: look.b }));
  field(300, 120, 'Prénom', (y) => s.text(300, y, p.given, { face: look.b }));
  field(40, 152, 'Date de naissance', (y) => d.at(s, 40, y, short(p.birth, 'dateNaissance'), 'Date de naissance'));
  field(300, 152, 'Identifiant national', (y) =>
    d.at(s, 300, y, ident(`${c.digits(10)}${c.letters(1)}`, 'reference'), 'Identifiant national'),
  );
  field(40, 184, 'Date d’inscription', (y) => d.at(s, 40, y, short(since, 'dateDebut'), 'Date d’inscription'));
  field(300, 184, 'Catégorie de demandeur d’emploi', (y) => s.text(300, y, c.pick(['1', '2', '5'])));
  field(40, 216, 'Situation au regard de l’indemnisation', (y) =>
    s.text(40, y, c.pick(['Non indemnisé', 'Indemnisé au titre de l’ARE', 'Demande en cours d’examen'])),
  );
  field(300, 216, 'Agence de rattachement', (y) => s.text(300, y, `Agence ${home(c).town}`));
  s.rule(40, 246, 555, 246);
  s.paragraph(
    40,
    266,
    515,
    `Le présent document atteste que la personne désignée ci-dessus est inscrit${e(p)} auprès de ${name}. Il ne constitue pas une ouverture de droits.`,
  );
  d.line(s, 40, 312, 'Document édité le', short(on, 'dateDocument'));
  s.text(40, 780, `${name} – 1 avenue du Docteur-Gley – 75020 Paris – www.francetravail.fr`, { size: 7 });
  d.truth.titulaire = {
    value: `${p.family.toUpperCase()} ${p.given}`,
    printed: p.family.toUpperCase(),
    label: 'Nom',
    page: 1,
    box: [40, 125, 80, 10],
    accepts: [`${p.given} ${p.family.toUpperCase()}`],
  };
  d.open('categorie', 'motif');
});

/** End of the registration, from the former name of the office: a typed letter with a matter and a reference line. */
export const franceTravailCessation = maker('france-travail-cessation', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2012, 2022);
  const end = addDays(on, -c.int(2, 12));
  s.text(60, 60, `Agence Pôle emploi ${h.town}`, { face: 'serifBold' });
  d.truth.emetteur = { value: 'Pôle emploi', printed: 'Pôle emploi', label: null, page: 1, box: [100, 50, 60, 11] };
  s.text(60, 75, `${c.int(2, 60)} avenue de la Gare`);
  s.text(60, 90, postTown(h));
  s.text(340, 130, `${p.title} `);
  d.at(s, 372, 130, txt(`${p.given} ${p.family}`, 'titulaire'), p.title);
  s.text(340, 145, h.street);
  s.text(340, 160, postTown(h));
  d.line(s, 60, 190, 'Votre identifiant :', ident(`${c.digits(7)}${c.letters(1)}`, 'reference'));
  d.line(s, 340, 190, 'Le', long(on, 'dateDocument'));
  s.text(60, 225, 'Objet : cessation d’inscription', { face: 'serifBold' });
  let y = s.paragraph(60, 255, 470, `${p.civility},`);
  y = d.prose(s, 60, y + 6, 470, [
    `Vous n’avez pas actualisé votre situation. Vous n’êtes donc plus inscrit${e(p)} sur la liste des demandeurs d’emploi depuis le `,
    long(end, 'dateFin'),
    '. Vous pouvez demander une nouvelle inscription par téléphone au 39 49.',
  ]);
  y = s.paragraph(60, y + 8, 470, 'Nous vous prions d’agréer nos salutations distinguées.');
  s.text(340, y + 30, 'Votre conseiller');
  s.text(60, 790, `Courrier n° ${c.digits(8)}`, { size: 7.5 });
  d.open('dateFin', 'dateDebut', 'adresse', 'motif');
});
