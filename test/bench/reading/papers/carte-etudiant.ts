import { bars, ident, maker, short, txt, val } from './draft.ts';
import { logo } from './issuers.ts';
import { person } from './people.ts';

const KIND = 'carte-etudiant';

/** The European card: year on a sticker, number below. */
export const carteEtudiantUniversite = maker('carte-etudiant-universite', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 360, height: 230 });
  const p = person(c);
  const year = c.int(2018, 2024);
  s.box(0, 0, 360, 230, { fill: '#ffffff' });
  s.box(0, 0, 360, 44, { fill: c.pick(['#c8102e', '#00508c', '#3c7d22']) });
  s.text(18, 28, 'Carte étudiant', { face: 'sansBold', size: 15, color: '#ffffff' });
  d.at(s, 342, 28, txt(c.pick(['Université de Mirebelle', 'Sorbonne-Modèle']), 'emetteur'), '', {
    face: 'sansBold',
    size: 10,
    color: '#ffffff',
    align: 'right',
  });
  s.box(18, 60, 78, 100, { fill: '#cccccc' });
  d.at(s, 112, 82, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), '', { face: 'sansBold', size: 12 });
  d.line(s, 112, 104, `Né${p.sex === 'F' ? 'e' : ''} le`, short(p.birth, 'dateNaissance'));
  d.line(s, 112, 122, 'N° étudiant', ident(c.digits(8), 'reference'));
  if (c.chance(0.6)) s.text(112, 138, `N° INE ${c.digits(9)}${c.letters(2)}`);
  s.box(112, 150, 100, 22, { fill: '#ffe27a' });
  d.at(s, 162, 165, val(`${year}-${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]), '', {
    face: 'sansBold',
    size: 11,
    align: 'center',
  });
  bars(s, 18, 190, 120, 20, c);
  s.text(342, 214, 'crous – izly', { align: 'right', size: 8, color: '#777777' });
  d.open('numeroDocument', 'dateExpiration', 'dateDocument', 'intitule', 'nom', 'prenoms', 'dateDebut', 'dateFin');
});

/** A private school's card copied on a sheet. */
export const carteEtudiantEcole = maker('carte-etudiant-ecole', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9 });
  const p = person(c);
  const year = c.int(2019, 2024);
  const x = c.int(60, 200);
  const y = c.int(60, 300);
  s.box(x, y, 300, 186, { stroke: '#555555', fill: '#f2f6f2' });
  logo(s, x + 14, y + 14, 28, '#1f6f54', c);
  d.at(
    s,
    x + 52,
    y + 32,
    txt(c.pick(['École Polymathe de commerce', 'Institut de langue de l’Orme', 'CFA des Métiers du goût']), 'emetteur'),
    '',
    { face: 'narrowBold', size: 11 },
  );
  s.text(x + 14, y + 66, c.pick(['CARTE D’ÉTUDIANT', 'CARTE D’ÉTUDIANT DES MÉTIERS']), {
    face: 'narrowBold',
    size: 11,
  });
  d.line(s, x + 14, y + 88, 'Nom', txt(p.family.toUpperCase(), 'nom'), { valueX: x + 84 });
  d.line(s, x + 14, y + 104, 'Prénom', txt(p.given, 'prenoms'), { valueX: x + 84 });
  d.line(
    s,
    x + 14,
    y + 120,
    'Formation',
    txt(c.pick(['CAP Pâtisserie', 'Français intensif B1', 'Bachelor Vente']), 'intitule'),
    { valueX: x + 84 },
  );
  d.line(s, x + 14, y + 136, 'Valable pour', val(`${year} / ${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]), {
    valueX: x + 84,
  });
  if (c.chance(0.6))
    d.line(s, x + 14, y + 152, 'Matricule', ident(`${c.letters(1)}${c.digits(5)}`, 'reference'), { valueX: x + 84 });
  else d.without('reference');
  s.box(x + 212, y + 56, 72, 92, { fill: '#cfcfcf' });
  s.text(x + 14, y + 174, 'En cas de perte, merci de rapporter cette carte au secrétariat.', { size: 7 });
  const full = `${p.given} ${p.family.toUpperCase()}`;
  d.accept('titulaire', full);
  d.open('titulaire', 'dateExpiration', 'numeroDocument', 'dateDocument', 'dateDebut', 'dateFin');
});
