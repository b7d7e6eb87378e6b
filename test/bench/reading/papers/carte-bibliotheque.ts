import { bars, ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { home, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'carte-bibliotheque';

/** A reader's card. */
export const carteLecteur = maker('carte-bibliotheque-carte', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10, width: 360, height: 220 });
  const p = person(c);
  const h = home(c);
  const from = c.day(2017, 2024);
  s.box(0, 0, 360, 220, { fill: '#fdf3dc' });
  s.box(0, 0, 360, 40, { fill: '#d4692a' });
  d.at(s, 18, 26, txt(`Bibliothèques de ${h.town}`, 'emetteur'), '', { face: 'sansBold', size: 13, color: '#ffffff' });
  s.text(18, 62, 'Carte de lecteur', { face: 'sansBold', size: 11 });
  d.line(s, 18, 86, 'Nom :', txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), {
    face: 'sansBold',
    labelFace: 'sans',
  });
  d.line(s, 18, 106, 'N° de carte :', ident(`${c.digits(4)} ${c.digits(4)} ${c.digits(4)}`, 'reference'));
  if (c.chance(0.7)) d.line(s, 18, 126, 'Inscription le', short(from, 'dateDocument', 'dateDelivrance'));
  else d.without('dateDocument');
  d.line(s, 18, 146, 'Valable jusqu’au', short(addDays(addYears(from, 1), -1), 'dateExpiration', 'dateFin'));
  bars(s, 18, 164, 140, 24, c);
  s.text(342, 206, 'Prêt gratuit – 20 documents pour 3 semaines', { size: 7, align: 'right' });
  d.open('numeroDocument', 'dateDelivrance', 'dateDebut', 'dateFin', 'nom', 'prenoms', 'dateActe', 'lieu');
});

/** A receipt of enrolment at a media library. */
export const inscriptionMediatheque = maker('carte-bibliotheque-recu', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2018, 2025);
  const to = addYears(on, 1);
  d.at(s, 50, 60, txt(c.pick(['Médiathèque Aimé-Césaire', 'Médiathèque Françoise-Sagan-Modèle']), 'emetteur'), '', {
    face: look.b,
    size: 15,
  });
  s.text(50, 76, `${h.street}, ${postTown(h)}`, { size: 9 });
  s.text(50, 130, 'Carte de bibliothèque – confirmation d’inscription', { face: look.b, size: 12 });
  d.line(s, 50, 164, 'Usager :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'));
  d.line(s, 50, 184, 'Numéro d’usager :', ident(c.digits(10), 'reference'));
  d.line(s, 50, 204, 'Date d’inscription :', long(on, 'dateDocument'));
  d.line(s, 50, 224, 'Abonnement valide jusqu’au :', short(to, 'dateExpiration'));
  s.text(
    50,
    250,
    `Emprunts en cours : ${c.int(0, 6)} – retour prévu le ${addDays(on, 21).split('-').reverse().join('/')}`,
  );
  s.paragraph(
    50,
    290,
    495,
    'Présentez votre carte à chaque passage. Toute carte perdue est remplacée une fois gratuitement.',
  );
  d.open('dateDelivrance', 'dateDebut', 'dateFin', 'numeroDocument', 'dateActe', 'adresse', 'lieu');
});
