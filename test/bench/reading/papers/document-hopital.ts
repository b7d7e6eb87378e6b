import { ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { logo } from './issuers.ts';
import { e, frenchPerson, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'document-hopital';
const SERVICES = [
  'Cardiologie',
  'Maladies infectieuses',
  'Gynécologie-obstétrique',
  'Chirurgie orthopédique',
  'Ophtalmologie',
];
const TUNE = ['HÔPITAL SAINT-ÉLOI DES BOIS', 'Centre hospitalier de la Plaine'];
const REPORT = ['Assistance publique – Hôpital Beauregard', 'CHI Les Trois Rivières', 'Clinique du Pré-Vert'];

/** Notice of an appointment. */
export const convocation = maker('document-hopital-convocation', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const h = home(c);
  const sent = c.day(2019, 2025);
  const visit = addDays(sent, c.int(10, 80));
  const name = c.pick(TUNE);
  logo(s, 50, 40, 30, '#2a6f97', c);
  d.at(s, 90, 60, txt(name, 'emetteur'), '', { face: look.b, size: 13 });
  s.text(50, 90, `Service : ${c.pick(SERVICES)}`);
  s.text(50, 105, `Secrétariat : 01 99 00 ${c.digits(2)} ${c.digits(2)}`, { size: 9 });
  s.text(340, 130, p.civility);
  d.at(s, 340, 145, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), p.civility, { face: look.b });
  s.text(340, 160, h.street);
  s.text(340, 175, postTown(h));
  d.line(s, 50, 175, 'N° patient (NIP) :', ident(c.digits(10), 'reference'), { size: 9 });
  if (c.chance(0.6)) d.line(s, 50, 190, `Né${e(p)} le`, short(p.birth, 'dateNaissance'), { size: 9 });
  else d.without('dateNaissance');
  d.line(s, 50, 220, 'Le', long(sent, 'dateDocument'));
  s.text(50, 256, 'CONVOCATION', { face: look.b, size: 15 });
  s.text(50, 284, `${p.civility},`);
  const y = d.prose(
    s,
    50,
    306,
    495,
    [
      'Nous vous prions de vous présenter le ',
      long(visit, 'dateActe'),
      ` à ${c.int(8, 17)} h ${c.pick(['00', '15', '30', '45'])} pour une consultation avec le Dr ${frenchPerson(c).full}.`,
    ],
    { bold: look.b, leading: 17 },
  );
  s.paragraph(
    50,
    y + 8,
    495,
    'Merci de vous munir de votre carte Vitale ou attestation de droits, d’une pièce d’identité, de vos ordonnances et résultats d’examens. En cas d’empêchement, prévenez le secrétariat au moins 48 heures à l’avance.',
    { leading: 17 },
  );
  s.text(340, y + 100, 'Le secrétariat médical');
  s.text(297, 806, `${name} – ${c.digits(2)} avenue de l’Hôpital – document non contractuel`, {
    size: 7.5,
    align: 'center',
    color: '#555555',
  });
  d.open('lieu', 'adresse');
});

/** A stay: entry and discharge. */
export const bulletinSituation = maker('document-hopital-bulletin', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const entry = c.day(2019, 2025);
  const out = addDays(entry, c.int(0, 12));
  const name = c.pick(REPORT);
  s.box(40, 34, 515, 34, { stroke: '#234466' });
  d.at(s, 52, 56, txt(name, 'emetteur'), '', { face: look.b, size: 13 });
  s.text(545, 56, 'Bureau des admissions', { align: 'right' });
  s.text(297, 110, 'BULLETIN DE SITUATION', { face: look.b, size: 16, align: 'center' });
  s.text(297, 126, '(tient lieu de certificat d’hospitalisation)', { size: 9, align: 'center' });
  const rows: [string, Parameters<typeof d.line>[4]][] = [
    ['Nom, prénom', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire')],
    ['Date de naissance', short(p.birth, 'dateNaissance')],
    ['Adresse', txt(`${h.street}, ${postTown(h)}`, 'adresse')],
    ['N° de dossier', ident(c.digits(9), 'reference')],
    ['Service', c.pick(SERVICES)],
    ['Date d’entrée', val(`${entry.split('-').reverse().join('/')}`, ['dateActe', entry], ['dateDebut', entry])],
    ['Date de sortie', short(out, 'dateFin')],
  ];
  rows.forEach(([label, value], i) => {
    d.line(s, 60, 164 + i * 20, label, value, { valueX: 200 });
  });
  s.paragraph(
    60,
    320,
    475,
    'Le directeur de l’établissement certifie que la personne désignée ci-dessus a été hospitalisée aux dates indiquées. Ce bulletin est destiné à l’employeur et à la caisse d’assurance maladie.',
    { leading: 16 },
  );
  d.line(s, 60, 400, 'Édité le', short(addDays(out, c.int(0, 20)), 'dateDocument'));
  s.text(350, 400, 'Pour le directeur,');
  s.text(40, 806, `FINESS ${c.digits(9)} – Émission 24h/24 – page 1/1`, { size: 7.5, color: '#555555' });
  d.accept('emetteur', name.replace(/^.* – /, ''));
  d.open('lieu', 'adresse', 'dateDebut', 'dateFin', 'dateEntree', 'periodeDebut', 'periodeFin');
});

/** A consultation report addressed to a colleague. */
export const compteRendu = maker('document-hopital-compte-rendu', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const visit = c.day(2018, 2025);
  const name = c.pick(REPORT);
  const doc = frenchPerson(c);
  d.at(s, 45, 56, txt(name, 'emetteur'), '', { face: look.b, size: 12 });
  s.text(45, 72, c.pick(SERVICES).toUpperCase());
  s.text(45, 90, `Pr ${frenchPerson(c).full}, chef de service`, { size: 8.5 });
  s.text(45, 102, `Dr ${doc.full}, praticien hospitalier`, { size: 8.5 });
  s.text(350, 110, `Dr ${frenchPerson(c).full}`);
  s.text(350, 124, 'Médecin traitant');
  s.text(297, 172, 'COMPTE RENDU DE CONSULTATION', { face: look.b, size: 14, align: 'center' });
  d.line(s, 45, 200, 'Patient :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), { face: look.b });
  d.line(s, 45, 216, `né${e(p)} le`, short(p.birth, 'dateNaissance'));
  d.line(s, 45, 232, 'Consultation du', short(visit, 'dateActe'), { face: look.b });
  let y = s.paragraph(
    45,
    262,
    505,
    `Cher confrère, je vous remercie de m’avoir adressé ${p.sex === 'F' ? 'cette patiente' : 'ce patient'}, que j’avais vu${e(p)} pour la première fois le ${addDays(visit, -200).split('-').reverse().join('/')}.`,
    { leading: 15 },
  );
  s.text(45, y + 6, 'Antécédents', { face: look.b });
  y = s.paragraph(
    45,
    y + 22,
    505,
    `Appendicectomie en ${c.int(1995, 2012)}. Pas d’allergie connue. Traitement habituel : aucun.`,
    { leading: 15 },
  );
  s.text(45, y + 6, 'Conclusion', { face: look.b });
  y = s.paragraph(
    45,
    y + 22,
    505,
    `Examen rassurant. Je propose un contrôle biologique et ${p.sex === 'F' ? 'la' : 'le'} reverrai vers le ${addDays(visit, 150).split('-').reverse().join('/')}. Confraternellement.`,
    { leading: 15 },
  );
  s.text(350, y + 30, `Dr ${doc.full}`);
  const written = addDays(visit, c.int(0, 6));
  d.line(s, 45, y + 60, 'Dicté et validé le', val(written.split('-').reverse().join('/'), ['dateDocument', written]), {
    size: 8.5,
  });
  d.accept('emetteur', name.replace(/^.* – /, ''));
  d.open('lieu', 'adresse', 'reference', 'dateDocument');
});
