import { amount } from '../../../fixtures/papers/french.ts';
import { type Draft, LOOKS, maker } from './draft.ts';
import { firm, logo } from './issuers.ts';
import { frenchPerson, home, person, postTown } from './people.ts';

// Papers that are none of the kinds, though they share words with some: nothing is to be read on them.
const KIND = 'autre';
const dd = (iso: string) => iso.split('-').reverse().join('/');

/** What a reader may take from any paper is not judged here: only that the paper is put in no other kind. */
function unjudged(d: Draft) {
  d.open(
    'titulaire',
    'emetteur',
    'dateDocument',
    'reference',
    'montant',
    'dateActe',
    'dateNaissance',
    'lieuNaissance',
    'nationalite',
    'adresse',
    'dateDebut',
    'dateFin',
    'siret',
    'employeur',
    'salarie',
    'lieu',
  );
}

/** A curriculum vitae: jobs, dates, an address. */
export const autreCurriculum = maker('autre-curriculum', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  s.text(50, 70, `${p.given} ${p.family.toUpperCase()}`, { face: look.b, size: 18 });
  s.text(50, 88, `${h.street}, ${postTown(h)} – 06 39 98 ${c.digits(2)} ${c.digits(2)}`);
  s.text(50, 124, 'EXPÉRIENCES', { face: look.b, size: 12 });
  let y = 146;
  for (let i = 0; i < 3; i++) {
    const f = firm(c);
    s.text(50, y, `${2023 - i * 3} – ${2025 - i * 3}`);
    s.text(150, y, `${f.jobs[0]?.[1] ?? ''}, ${f.name}`, { face: look.b });
    y =
      s.paragraph(
        150,
        y + 15,
        390,
        'Organisation du poste, accueil, respect des consignes, travail en équipe du lundi au samedi.',
      ) + 10;
  }
  s.text(50, y + 10, 'FORMATION', { face: look.b, size: 12 });
  s.text(50, y + 30, '2012');
  s.text(150, y + 30, `Baccalauréat, ${p.birthTown}`);
  s.text(50, y + 60, 'LANGUES', { face: look.b, size: 12 });
  s.text(150, y + 78, 'Français (courant), anglais (notions)');
  s.text(50, y + 104, 'LOISIRS', { face: look.b, size: 12 });
  s.text(150, y + 122, 'Football, cuisine, lecture');
  unjudged(d);
});

/** An offer from a shop. */
export const autrePublicite = maker('autre-publicite', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 12 });
  s.box(0, 0, 595, 180, { fill: c.pick(['#e4002b', '#00843d', '#f2a900']) });
  s.text(297, 90, 'GRANDE FOIRE AUX MEUBLES', { face: 'sansBold', size: 28, align: 'center', color: '#ffffff' });
  s.text(297, 130, `du ${dd(c.day(2023, 2024))} au ${dd(c.day(2025, 2025))}`, {
    face: 'sansBold',
    size: 16,
    align: 'center',
    color: '#ffffff',
  });
  ['Canapé trois places', 'Lit 140 x 190', 'Table et quatre chaises', 'Armoire deux portes'].forEach((t, i) => {
    s.box(60 + (i % 2) * 245, 220 + Math.floor(i / 2) * 180, 225, 150, { stroke: '#888888' });
    s.text(72 + (i % 2) * 245, 244 + Math.floor(i / 2) * 180, t, { face: 'sansBold' });
    s.text(270 + (i % 2) * 245, 350 + Math.floor(i / 2) * 180, `${amount(c.int(99, 899), ' ', ',', 0)} €`, {
      face: 'sansBold',
      size: 20,
      align: 'right',
      color: '#c00020',
    });
  });
  s.paragraph(
    60,
    640,
    475,
    'Offre valable dans la limite des stocks disponibles. Paiement en dix fois sans frais après acceptation du dossier. Un crédit vous engage et doit être remboursé.',
    { size: 8 },
  );
  unjudged(d);
});

/** A letter to a doctor or a school by hand-like prose: resignation, motivation… */
export const autreLettre = maker('autre-lettre', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 11 });
  const p = person(c);
  const h = home(c);
  s.text(60, 70, p.full);
  s.text(60, 85, h.street);
  s.text(60, 100, postTown(h));
  s.text(350, 150, `Madame la directrice de la crèche`);
  s.text(350, 180, `${h.town}, le ${dd(c.day(2022, 2025))}`);
  s.text(60, 230, 'Objet : demande de place pour ma fille', { face: look.b });
  let y = s.paragraph(
    60,
    270,
    475,
    'Madame, je me permets de vous écrire afin de solliciter une place dans votre structure à compter du mois de septembre prochain.',
    { leading: 18 },
  );
  y = s.paragraph(
    60,
    y + 8,
    475,
    'Je travaille à temps partiel dans le nettoyage et mes horaires changent chaque semaine. Un accueil de deux jours par semaine me conviendrait.',
    { leading: 18 },
  );
  s.paragraph(
    60,
    y + 8,
    475,
    'Dans l’attente de votre réponse, je vous prie d’agréer, Madame, mes salutations distinguées.',
    { leading: 18 },
  );
  s.text(350, y + 100, p.full);
  unjudged(d);
});

/** A restaurant's menu. */
export const autreMenu = maker('autre-menu', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 12 });
  s.text(297, 90, 'La Table du Faubourg', { face: 'serifBold', size: 26, align: 'center' });
  s.text(297, 116, 'Menu de la semaine', { size: 14, align: 'center' });
  const rows = [
    'Velouté de potiron',
    'Œufs mimosa',
    'Blanquette de veau',
    'Dos de cabillaud, riz pilaf',
    'Tarte aux pommes',
    'Île flottante',
  ];
  c.shuffled(rows).forEach((t, i) => {
    s.text(110, 180 + i * 40, t);
    s.text(485, 180 + i * 40, `${amount(c.int(5, 24) + 0.5)} €`, { align: 'right' });
  });
  s.text(297, 480, 'Service compris – fermé le dimanche – réservations au 01 00 00 00 00', {
    size: 9,
    align: 'center',
  });
  unjudged(d);
});

/** An insurance attestation for a dwelling: many words of a rent paper, none of its acts. */
export const autreAssurance = maker('autre-assurance', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  logo(s, 50, 40, 32, '#00655b', c);
  s.text(92, 60, 'Mutuelle du Vieux Chêne', { face: look.b, size: 14 });
  s.text(330, 110, p.full);
  s.text(330, 124, h.street);
  s.text(330, 138, postTown(h));
  s.text(50, 200, 'ATTESTATION D’ASSURANCE HABITATION', { face: look.b, size: 14 });
  s.text(50, 220, `Contrat n° ${c.digits(9)} – sociétaire n° ${c.digits(6)}`);
  s.paragraph(
    50,
    250,
    495,
    `Nous attestons que l’occupant du logement situé ${h.street}, ${postTown(h)} est garanti pour sa responsabilité civile et les risques d’incendie, de dégât des eaux et de vol, du 01/01/2025 au 31/12/2025.`,
    { leading: 16 },
  );
  s.text(50, 340, `Fait à Niort, le ${dd(c.day(2024, 2024))}`);
  s.text(
    50,
    800,
    'Société d’assurance mutuelle à cotisations variables – entreprise régie par le code des assurances',
    { size: 7.5 },
  );
  unjudged(d);
});

/** A list of friends and telephone numbers, and a shopping list: little text. */
export const autreListe = maker('autre-liste', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sansItalic', size: 14 });
  s.text(80, 90, 'À faire', { size: 18 });
  c.shuffled([
    'acheter du pain',
    'appeler Moussa',
    'payer la cantine',
    'photos d’identité x 4',
    'rendre les livres',
    'laverie samedi',
  ]).forEach((t, i) => {
    s.text(90, 140 + i * 32, `- ${t}`);
  });
  s.text(90, 380, `${frenchPerson(c).given} 06 39 98 ${c.digits(2)} ${c.digits(2)}`);
  unjudged(d);
});
