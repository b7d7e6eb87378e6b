import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { logo } from './issuers.ts';
import { home, nirOf, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'attestation-cpam';

/** Attestation of rights, downloaded from the account. */
export const cpamAttestationDroits = maker('attestation-cpam-droits', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2022, 2025);
  const from = `${on.slice(0, 7)}-01`;
  const to = addDays(addYears(from, 1), -1);
  logo(s, 42, 34, 34, '#0b5ba1', c);
  s.text(84, 50, 'l’Assurance', { face: look.b, size: 12, color: '#0b5ba1' });
  s.text(84, 64, 'Maladie', { face: look.b, size: 12, color: '#0b5ba1' });
  d.at(
    s,
    42,
    96,
    txt(
      c.chance(0.5) ? `CPAM DE ${postTown(h).slice(6)}` : `Caisse primaire d’assurance maladie ${h.code.slice(0, 2)}`,
      'emetteur',
    ),
    '',
    { face: look.b },
  );
  s.text(42, 109, `${postTown(h)} CEDEX`);
  s.text(553, 50, 'Attestation de droits', { face: look.b, size: 16, align: 'right' });
  s.text(553, 66, 'à l’Assurance Maladie', { size: 12, align: 'right' });
  d.line(s, 400, 96, 'Document émis le', short(on, 'dateDocument'));
  s.box(42, 130, 511, 22, { fill: '#dcebf7' });
  s.text(50, 145, 'Assuré(e)', { face: look.b });
  d.line(s, 50, 172, 'Nom et prénom', txt(`${p.family.toUpperCase()} ${p.given.toUpperCase()}`, 'titulaire'), {
    valueX: 190,
    face: look.b,
  });
  d.line(s, 50, 188, 'Né(e) le', short(p.birth, 'dateNaissance'), { valueX: 190 });
  d.line(s, 50, 204, 'N° de sécurité sociale', ident(spacedNir(nirOf(p)), 'nir'), { valueX: 190 });
  s.text(50, 220, 'Adresse');
  d.block(s, 190, 220, [h.street, postTown(h)], 12, ['adresse'], 'Adresse');
  s.box(42, 250, 511, 22, { fill: '#dcebf7' });
  s.text(50, 265, 'Droits', { face: look.b });
  d.line(s, 50, 292, 'Régime', c.pick(['Général', 'Général – résidence stable']), { valueX: 190 });
  d.line(s, 50, 308, 'Droits de base ouverts du', short(from, 'dateDebut', 'periodeDebut'), { valueX: 190 });
  d.line(s, 50, 324, 'jusqu’au', short(to, 'dateFin', 'periodeFin'), { valueX: 190 });
  if (c.chance(0.4))
    s.text(50, 340, `Complémentaire santé solidaire jusqu’au ${addDays(to, 31).split('-').reverse().join('/')}`);
  s.text(50, 356, `Médecin traitant déclaré : ${c.pick(['oui', 'non'])}`);
  let y = s.paragraph(
    42,
    400,
    511,
    'Cette attestation est valable sous réserve de changement de situation. Elle peut être présentée à tout professionnel de santé qui ne lit pas la carte Vitale.',
    {},
  );
  y = s.paragraph(
    42,
    y + 8,
    511,
    'Une personne qui se rend coupable de fraude ou de fausse déclaration s’expose aux peines prévues par le code pénal (article 441-1).',
    { size: 8 },
  );
  s.text(42, y + 30, 'Le directeur général de la caisse');
  s.text(297, 806, 'ameli.fr – 36 46 (service gratuit + prix appel)', { size: 7.5, align: 'center', color: '#555555' });
  d.accept('emetteur', 'CPAM', 'Caisse primaire d’assurance maladie', 'l’Assurance Maladie');
  d.open('reference', 'periodeDebut', 'periodeFin', 'dateActe', 'dateExpiration');
});

/** The green card, on both sides of a photocopy, with a caption of the office that copied it. */
export const cpamCarteVitale = maker('attestation-cpam-vitale', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const p = person(c);
  const x = c.int(70, 210);
  const y = c.int(70, 160);
  const issued = c.day(2016, 2024);
  s.box(x, y, 243, 153, { fill: '#e3f2d8', stroke: '#6a8f4f' });
  s.box(x, y, 243, 36, { fill: '#7ab648' });
  s.text(x + 12, y + 25, 'carte Vitale', { face: 'sansBold', size: 17, color: '#ffffff' });
  s.text(x + 231, y + 23, c.pick(['2', '']), { face: 'sansBold', size: 12, color: '#ffffff', align: 'right' });
  s.box(x + 14, y + 50, 30, 24, { fill: '#d4b045', stroke: '#9a7d20' });
  d.at(s, x + 14, y + 96, txt(p.family.toUpperCase(), 'nom'), '', { face: 'sansBold', size: 10 });
  d.at(s, x + 14, y + 109, txt(p.given.toUpperCase(), 'prenoms'), '', { face: 'sansBold', size: 10 });
  d.at(s, x + 14, y + 127, ident(spacedNir(nirOf(p)), 'nir'), '', { face: 'mono', size: 10 });
  s.text(x + 60, y + 68, 'Émise le', { size: 6.5 });
  d.at(s, x + 90, y + 68, short(issued, 'dateDelivrance', 'dateDocument'), 'Émise le', { size: 8 });
  const back = y + 200;
  s.box(x, back, 243, 153, { fill: '#f1f8eb', stroke: '#6a8f4f' });
  s.box(x + 160, back + 20, 66, 84, { fill: '#cccccc' });
  s.paragraph(
    x + 12,
    back + 32,
    135,
    'Cette carte est personnelle. Elle appartient à l’organisme d’assurance maladie et doit être mise à jour chaque année dans une borne.',
    { size: 7 },
  );
  s.text(x + 12, back + 128, 'En cas de perte ou de vol : appelez le 36 46.', { size: 7 });
  s.text(x + 12, back + 140, 'l’Assurance Maladie – sécurité sociale', { size: 7 });
  if (c.chance(0.5))
    s.text(70, 760, 'Photocopie certifiée conforme à l’original présenté par l’intéressé(e)', {
      size: 8,
      color: '#555555',
    });
  d.open('titulaire', 'dateDocument', 'emetteur', 'reference', 'numeroDocument');
  d.without('dateFin', 'adresse');
});

/** A third look: a short letter with the members of the household. */
export const cpamLettre = maker('attestation-cpam-lettre', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2021, 2025);
  const to = addDays(addYears(on, 1), -3);
  d.at(s, 50, 60, txt(`CPAM – ${h.department}`, 'emetteur'), '', { face: look.b, size: 13 });
  s.text(50, 76, 'Relations avec les assurés', { size: 9 });
  s.text(340, 120, `${p.civility} ${p.given} ${p.family}`);
  s.text(340, 135, h.street);
  s.text(340, 150, postTown(h));
  d.line(s, 50, 200, 'Date :', long(on, 'dateDocument'));
  s.text(50, 236, 'ATTESTATION D’OUVERTURE DE DROITS', { face: look.b, size: 14 });
  d.prose(
    s,
    50,
    272,
    495,
    [
      `La caisse atteste que ${p.civility} `,
      txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'),
      `, immatriculé${p.sex === 'F' ? 'e' : ''} sous le numéro `,
      ident(spacedNir(nirOf(p)), 'nir'),
      ', bénéficie de la prise en charge de ses frais de santé au titre de la protection universelle maladie à la date de ce document et jusqu’au ',
      long(to, 'dateFin'),
      '.',
    ],
    { leading: 18, bold: look.b },
  );
  s.paragraph(
    50,
    370,
    495,
    `Fait pour servir et valoir ce que de droit. Votre prochain point de situation est fixé au ${addDays(on, 200).split('-').reverse().join('/')}.`,
    { leading: 18 },
  );
  s.text(350, 440, 'Le technicien conseil');
  d.accept('emetteur', 'CPAM');
  d.open('adresse', 'reference', 'dateExpiration', 'periodeFin', 'dateActe');
  d.without('dateNaissance', 'dateDebut');
});
