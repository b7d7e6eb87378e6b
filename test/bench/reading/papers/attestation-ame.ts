import { ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { logo } from './issuers.ts';
import { bornOn, e, home, nirOf, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'attestation-ame';

/** The notification letter: rights opened for a year. */
export const ameNotification = maker('attestation-ame-notification', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const from = c.day(2018, 2024);
  const to = addDays(addYears(from, 1), -1);
  const on = addDays(from, c.int(12, 60));
  const issuer = `CPAM ${h.department === 'Paris' ? 'de Paris' : `– ${h.department}`}`;
  logo(s, 45, 40, 32, '#0a5aa0', c);
  s.text(88, 54, 'l’Assurance Maladie', { face: look.b, size: 13, color: '#0a5aa0' });
  d.at(s, 88, 69, txt(issuer, 'emetteur'), '', { size: 9.5 });
  s.text(45, 100, 'Service de l’aide médicale de l’État', { size: 9 });
  s.text(45, 113, 'Pour nous joindre : 36 46', { size: 9 });
  s.text(330, 130, p.civility.toUpperCase());
  d.at(s, 330, 144, txt(`${p.family.toUpperCase()} ${p.given.toUpperCase()}`, 'titulaire'), p.civility, {
    face: look.b,
  });
  d.block(s, 330, 158, [h.street.toUpperCase(), postTown(h)], 13, ['adresse']);
  d.line(s, 45, 148, 'Vos références :', ident(`${c.digits(3)} ${c.digits(3)} ${c.digits(4)}`, 'reference'), {
    size: 9,
  });
  d.line(s, 45, 200, 'Le', long(on, 'dateDocument'));
  s.text(45, 236, 'Objet : votre admission à l’aide médicale de l’État (AME)', { face: look.b });
  s.text(45, 264, `${p.civility},`);
  let y = d.prose(
    s,
    45,
    288,
    505,
    [
      'Nous avons le plaisir de vous informer que vous êtes admis',
      e(p),
      ' à l’aide médicale de l’État pour la période du ',
      short(from, 'dateDebut', 'periodeDebut'),
      ' au ',
      short(to, 'dateFin', 'periodeFin'),
      '.',
    ],
    { bold: look.b, leading: 16 },
  );
  y = s.paragraph(
    45,
    y + 8,
    505,
    'La carte d’admission vous sera remise à l’accueil de votre caisse, sur présentation de cette lettre, dans un délai de deux mois. Elle est à montrer au médecin, au pharmacien ou à l’hôpital.',
    { leading: 16 },
  );
  y = s.paragraph(
    45,
    y + 8,
    505,
    `Pensez à demander le renouvellement de vos droits deux mois avant leur échéance. Bénéficiaire : ${p.given} ${p.family.toUpperCase()}, ${bornOn(p)}.`,
    { leading: 16 },
  );
  s.text(350, y + 40, 'Votre correspondant de l’Assurance Maladie');
  s.text(45, 800, `CPAM – ${c.digits(5)} ${postTown(h).slice(6)} CEDEX 9 – ameli.fr`, { size: 7.5, color: '#555555' });
  d.accept('emetteur', 'CPAM', 'l’Assurance Maladie');
  d.open('dateNaissance', 'dateActe', 'dateExpiration', 'dateDelivrance', 'periodeDebut', 'periodeFin');
});

/** The card of admission, scanned on a sheet. */
export const ameCarte = maker('attestation-ame-carte', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const p = person(c);
  const from = c.day(2019, 2025);
  const to = addDays(addYears(from, 1), -1);
  const x = c.int(60, 160);
  const y = c.int(60, 240);
  s.box(x, y, 360, 220, { fill: '#fdf6e3', stroke: '#555555' });
  s.box(x, y, 360, 34, { fill: c.pick(['#c0392b', '#2c5f8a']) });
  s.text(x + 14, y + 22, 'CARTE D’ADMISSION À L’AIDE MÉDICALE DE L’ÉTAT', {
    face: 'sansBold',
    size: 11,
    color: '#ffffff',
  });
  s.box(x + 268, y + 48, 76, 94, { fill: '#d8d8d8', stroke: '#777777' });
  s.text(x + 306, y + 98, 'Photo', { size: 8, align: 'center', color: '#777777' });
  d.line(s, x + 14, y + 56, 'Nom :', txt(p.family.toUpperCase(), 'nom'), { face: 'sansBold' });
  d.line(s, x + 14, y + 74, 'Prénom :', txt(p.given, 'prenoms'), { face: 'sansBold' });
  d.line(s, x + 14, y + 92, 'Né(e) le :', short(p.birth, 'dateNaissance'));
  d.line(s, x + 14, y + 110, 'N° de sécurité sociale :', ident(nirOf(p).replace(/(\d{13})(\d{2})/, '$1 $2'), 'nir'));
  d.line(s, x + 14, y + 128, 'Droits du', short(from, 'dateDebut'));
  d.line(s, x + 132, y + 128, 'au', short(to, 'dateFin'));
  d.line(s, x + 14, y + 150, 'Organisme :', txt(`CPAM ${c.digits(2)}1 – ${home(c).department}`, 'emetteur'));
  if (c.chance(0.6))
    d.line(s, x + 14, y + 170, 'Délivrée le', short(addDays(from, 40), 'dateDelivrance', 'dateDocument'));
  else d.without('dateDelivrance', 'dateDocument');
  s.text(x + 14, y + 196, 'Cette carte n’est pas une pièce d’identité. Elle ouvre droit au tiers payant.', { size: 7 });
  s.text(x + 14, y + 207, 'Strictement personnelle – à restituer en cas de changement de situation.', { size: 7 });
  const full = `${p.given} ${p.family.toUpperCase()}`;
  d.accept('emetteur', String(d.truth.emetteur?.value ?? '').split(' – ')[0] ?? '');
  d.open('titulaire', 'reference', 'dateExpiration', 'periodeDebut', 'periodeFin', 'dateDocument');
  d.accept('titulaire', full);
});
