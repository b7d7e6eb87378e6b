import { LOOKS, maker, short, txt, val } from './draft.ts';
import { republic } from './issuers.ts';
import { home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'recepisse';

/** The paper with a photograph, folded in three. */
export const recepisseDemande = maker('recepisse-demande', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2018, 2025);
  const to = addDays(on, c.pick([89, 119, 181]));
  const foreign = `${c.pick(['75', '93', '99'])}${c.digits(8)}`;
  republic(s, 45, 36, ['PRÉFET', c.pick(['DE POLICE', `${h.department.toUpperCase()}`])]);
  s.text(300, 50, `RÉCÉPISSÉ DE DEMANDE`, { face: look.b, size: 13 });
  s.text(300, 66, c.pick(['DE CARTE DE SÉJOUR', 'DE RENOUVELLEMENT DE TITRE DE SÉJOUR']), { face: look.b, size: 11 });
  const number = `${c.digits(10)}`;
  d.line(s, 300, 84, 'N° du récépissé :', val(number, ['numeroDocument', number]));
  s.box(45, 122, 100, 128, { fill: '#d9d9d9', stroke: '#888888' });
  const rows: [string, ReturnType<typeof val>][] = [
    ['N° étranger', val(foreign, ['numeroEtranger', foreign])],
    ['Nom', txt(p.family.toUpperCase(), 'nom')],
    ['Prénom', txt(p.given, 'prenoms')],
    ['Sexe', txt(p.sex, 'sexe')],
    ['Né(e) le', short(p.birth, 'dateNaissance')],
    ['à', txt(p.birthTown, 'lieuNaissance')],
    ['Nationalité', txt(p.nationality, 'nationalite')],
  ];
  rows.forEach(([label, v], i) => {
    d.line(s, 165, 134 + i * 17, label, v, { valueX: 250, face: look.b, labelFace: look.n });
  });
  s.text(165, 134 + 7 * 17, 'Adresse');
  d.block(s, 250, 134 + 7 * 17, [h.street, postTown(h)], 12, ['adresse'], 'Adresse');
  const y = d.prose(
    s,
    45,
    310,
    505,
    [
      'Le présent récépissé, délivré le ',
      short(on, 'dateDelivrance', 'dateDocument'),
      ', est valable jusqu’au ',
      short(to, 'dateExpiration'),
      `. Il ${c.chance(0.6) ? 'autorise' : 'n’autorise pas'} son titulaire à travailler.`,
    ],
    { bold: look.b, leading: 16 },
  );
  s.paragraph(
    45,
    y + 8,
    505,
    `Il n’a de valeur qu’accompagné du passeport. Prochain rendez-vous : ${addDays(to, -12).split('-').reverse().join('/')} à ${c.int(9, 16)} h.`,
    { leading: 16 },
  );
  s.text(380, y + 70, 'Pour le préfet et par délégation');
  d.open(
    'emetteur',
    'titulaire',
    'reference',
    'dateDebut',
    'dateFin',
    'dateActe',
    'lieu',
    'categorie',
    'motif',
    'paysEmetteur',
  );
});

/** Attestation of an online application, with an extension of rights. */
export const attestationProlongation = maker('recepisse-attestation-ligne', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const on = c.day(2021, 2025);
  const to = addDays(on, c.pick([89, 180]));
  const foreign = `${c.pick(['92', '69', '99'])}${c.digits(8)}`;
  const request = c.digits(16);
  republic(s, 45, 34, ['MINISTÈRE', 'DE L’INTÉRIEUR']);
  s.text(
    297,
    130,
    c.pick(['ATTESTATION DE PROLONGATION D’INSTRUCTION', 'ATTESTATION DE DÉPÔT DE DEMANDE DE TITRE DE SÉJOUR']),
    { face: look.b, size: 12.5, align: 'center' },
  );
  s.text(297, 148, 'd’une demande de titre de séjour déposée en ligne', { align: 'center' });
  const rows: [string, ReturnType<typeof val>][] = [
    ['Numéro de la demande', val(request, ['numeroDocument', request], ['reference', request])],
    ['Numéro étranger', val(foreign, ['numeroEtranger', foreign])],
    ['Nom de naissance', txt(p.family.toUpperCase(), 'nom')],
    ['Prénoms', txt(p.given, 'prenoms')],
    ['Date de naissance', short(p.birth, 'dateNaissance')],
    ['Lieu de naissance', txt(`${p.birthTown} (${p.country.name})`, 'lieuNaissance')],
    ['Nationalité', txt(p.nationality, 'nationalite')],
    ['Date de dépôt', short(addDays(on, -c.int(3, 60)))],
    ['Établie le', short(on, 'dateDelivrance', 'dateDocument')],
    ['Valable jusqu’au', short(to, 'dateExpiration')],
  ];
  rows.forEach(([label, v], i) => {
    s.rule(60, 196 + i * 22, 535, 196 + i * 22, { color: '#cccccc', lineWidth: 0.4 });
    d.line(s, 66, 190 + i * 22, label, v, { valueX: 250 });
  });
  d.accept('lieuNaissance', p.birthTown);
  s.paragraph(
    60,
    440,
    475,
    `Cette attestation, accompagnée du titre de séjour expiré, permet à son titulaire de justifier de la régularité de son séjour. Elle maintient les droits sociaux et ${c.pick(['le droit au travail', 'l’autorisation de travail'])} attachés au titre précédent.`,
    { leading: 15 },
  );
  s.box(60, 520, 70, 70, { stroke: '#000000' });
  s.paragraph(
    145,
    540,
    390,
    'Vérifiez la validité de ce document en scannant le code. Administration numérique des étrangers en France.',
    { size: 8 },
  );
  d.open(
    'emetteur',
    'titulaire',
    'reference',
    'numeroDocument',
    'dateDebut',
    'dateFin',
    'dateActe',
    'lieu',
    'categorie',
    'motif',
    'paysEmetteur',
    'sexe',
  );
});
