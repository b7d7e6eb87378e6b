import { ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { republic } from './issuers.ts';
import { bornOn, e, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'attestation-ofii';

/** Attestation that a civic training was followed. */
export const ofiiFormationCivique = maker('attestation-ofii-civique', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const h = home(c);
  const day = c.day(2018, 2025);
  const on = addDays(day, c.int(0, 20));
  const foreign = `${c.pick(['75', '93', '99'])}${c.digits(8)}`;
  republic(s, 45, 36, ['OFII']);
  d.at(s, 120, 60, txt('Office français de l’immigration et de l’intégration', 'emetteur'), '', { face: look.b });
  s.text(120, 74, `Direction territoriale de ${h.town}`, { size: 9 });
  s.text(297, 150, 'ATTESTATION DE SUIVI DE LA FORMATION CIVIQUE', { face: look.b, size: 13, align: 'center' });
  s.text(297, 168, 'Contrat d’intégration républicaine', { align: 'center' });
  const training = c.pick([
    'Valeurs et institutions de la République',
    'Vivre et accéder à l’emploi en France',
    'Formation civique – journée 1',
  ]);
  d.prose(
    s,
    55,
    215,
    485,
    [
      `Le directeur territorial atteste que ${p.civility} `,
      txt(p.full, 'titulaire'),
      `, né${e(p)} le `,
      short(p.birth, 'dateNaissance'),
      ', de nationalité ',
      txt(p.nationality, 'nationalite'),
      ', numéro AGDREF ',
      val(foreign, ['numeroEtranger', foreign]),
      ', a suivi le ',
      short(day, 'dateActe'),
      ' la formation « ',
      txt(training, 'intitule'),
      ` », d’une durée de 6 heures, à ${h.town}.`,
    ],
    { leading: 18, bold: look.b },
  );
  d.line(s, 55, 380, `Fait à ${h.town}, le`, long(on, 'dateDocument'));
  s.text(350, 410, 'Pour le directeur général,');
  s.paragraph(
    55,
    780,
    485,
    'OFII – 44 rue Bargue – 75732 PARIS CEDEX 15. Cette attestation ne vaut pas autorisation de séjour.',
    { size: 7.5, color: '#555555' },
  );
  d.open('lieu', 'reference', 'lieuNaissance', 'intitule');
});

/** The contract itself, with the level of French and the prescribed trainings. */
export const ofiiContrat = maker('attestation-ofii-cir', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2017, 2025);
  const foreign = `${c.pick(['69', '13', '59', '99'])}${c.digits(8)}`;
  d.at(s, 45, 52, txt('OFFICE FRANÇAIS DE L’IMMIGRATION ET DE L’INTÉGRATION', 'emetteur'), '', {
    face: look.b,
    size: 10,
  });
  s.text(45, 66, `Délégation territoriale – ${postTown(h)}`, { size: 8 });
  s.box(45, 90, 505, 34, { fill: '#1f3b73' });
  s.text(297, 112, 'CONTRAT D’INTÉGRATION RÉPUBLICAINE', { face: look.b, size: 14, align: 'center', color: '#ffffff' });
  d.line(s, 45, 150, 'Numéro du contrat :', ident(`${c.digits(3)} ${c.digits(4)} ${c.digits(3)}`, 'reference'));
  d.line(s, 320, 150, 'N° étranger :', val(foreign, ['numeroEtranger', foreign]));
  d.line(s, 45, 172, 'Signataire :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), { face: look.b });
  d.line(s, 320, 172, 'Né(e) le :', short(p.birth, 'dateNaissance'));
  d.line(s, 45, 190, 'Nationalité :', txt(p.nationality, 'nationalite'));
  s.text(320, 190, bornOn(p).startsWith('née') ? 'Sexe : féminin' : 'Sexe : masculin');
  s.text(45, 222, 'Parcours prescrit', { face: look.b });
  [
    'Formation civique : 4 journées',
    `Formation linguistique : ${c.pick(['100', '200', '400'])} heures – niveau visé A1`,
    'Bilan de fin de contrat : dans les trois mois qui suivent les formations',
  ].forEach((t, i) => {
    s.text(60, 242 + i * 17, `– ${t}`);
  });
  s.paragraph(
    45,
    310,
    505,
    `Test de positionnement en français passé le ${addDays(on, -c.int(1, 20)).split('-').reverse().join('/')}. Le contrat est conclu pour une durée d’un an à compter de sa signature.`,
  );
  d.line(s, 45, 360, `Signé à ${h.town} le`, short(on, 'dateDocument', 'dateSignature'));
  s.text(60, 400, 'Le signataire');
  s.text(340, 400, 'Le représentant de l’État');
  d.open('dateActe', 'dateDebut', 'dateSignature', 'lieu', 'intitule', 'sexe', 'lieuNaissance', 'adresse');
});
