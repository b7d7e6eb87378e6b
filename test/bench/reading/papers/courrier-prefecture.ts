import { ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { republic } from './issuers.ts';
import { bornOn, frenchPerson, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'courrier-prefecture';

/** A notice to come to the counter. */
export const prefectureConvocation = maker('courrier-prefecture-convocation', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2017, 2025);
  const foreign = `${c.pick(['93', '75', '99'])}${c.digits(8)}`;
  republic(s, 45, 36, ['PRÉFET', `${h.department === 'Paris' ? 'DE POLICE' : `– ${h.department.toUpperCase()}`}`]);
  d.at(
    s,
    45,
    128,
    txt(h.department === 'Paris' ? 'Préfecture de police' : `Préfecture – ${h.department}`, 'emetteur'),
    '',
    { face: look.b },
  );
  s.text(45, 142, 'Direction des étrangers et des naturalisations', { size: 9 });
  s.text(45, 155, `Bureau du séjour – affaire suivie par : ${frenchPerson(c).full}`, { size: 9 });
  d.line(s, 330, 100, `${h.town}, le`, long(on, 'dateDocument'));
  s.text(330, 130, `${p.civility}`);
  d.at(s, 330, 145, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), p.civility, { face: look.b });
  d.block(s, 330, 160, [h.street, postTown(h)], 14, ['adresse']);
  d.line(s, 45, 195, 'N° étranger :', val(foreign, ['numeroEtranger', foreign]));
  if (c.chance(0.5)) d.line(s, 45, 211, 'Réf. :', ident(`${c.letters(3)}/${c.digits(4)}`, 'reference'));
  else d.without('reference');
  s.text(45, 245, 'Objet : votre demande de titre de séjour – convocation', { face: look.b });
  s.text(45, 275, `${p.civility},`);
  const y = d.prose(
    s,
    45,
    298,
    505,
    [
      'Je vous prie de bien vouloir vous présenter à la préfecture le ',
      short(addDays(on, c.int(15, 90)), 'dateActe'),
      ` à ${c.int(9, 15)} h ${c.pick(['00', '30'])}, guichet ${c.int(1, 24)}, muni${p.sex === 'F' ? 'e' : ''} de l’original de votre passeport, de quatre photographies et des pièces listées au verso.`,
    ],
    { bold: look.b, leading: 17 },
  );
  s.paragraph(
    45,
    y + 8,
    505,
    `Votre demande a été enregistrée le ${addDays(on, -60).split('-').reverse().join('/')}. L’absence de réponse pendant quatre mois vaut rejet implicite.`,
    { leading: 17 },
  );
  s.text(340, y + 90, 'Pour le préfet et par délégation,');
  d.open('dateNaissance', 'lieu', 'motif');
});

/** A decision or a request for further papers, registered post, long reference block. */
export const prefectureDemandePieces = maker('courrier-prefecture-pieces', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2018, 2025);
  const foreign = `${c.pick(['69', '13', '59', '31'])}${c.digits(8)}`;
  republic(s, 60, 34, ['PRÉFÈTE', `${h.department.toUpperCase()}`]);
  d.at(s, 330, 60, txt(`PRÉFECTURE – ${h.department.toUpperCase()}`, 'emetteur'), '', { face: look.b });
  s.text(330, 74, 'Service de l’immigration et de l’intégration', { size: 9 });
  s.text(330, 87, `Courriel : pref-sejour@exemple.invalid`, { size: 8.5 });
  s.text(60, 140, 'Lettre recommandée avec accusé de réception', { size: 9 });
  s.text(60, 153, `N° 1A ${c.digits(3)} ${c.digits(3)} ${c.digits(4)} ${c.int(1, 9)}`, { size: 9 });
  d.line(s, 60, 175, 'Dossier n°', ident(c.digits(12), 'reference'));
  d.line(s, 60, 190, 'Identifiant AGDREF :', val(foreign, ['numeroEtranger', foreign]));
  d.at(s, 330, 160, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.title, { face: look.b });
  d.block(s, 330, 174, [h.street, postTown(h)], 13, ['adresse']);
  d.line(s, 330, 230, 'Le', long(on, 'dateDocument'));
  s.text(
    60,
    264,
    c.pick([
      'Objet : demande de pièces complémentaires',
      'Objet : admission exceptionnelle au séjour – pièces manquantes',
    ]),
    { face: look.b },
  );
  let y = s.paragraph(
    60,
    292,
    475,
    `${p.civility}, vous avez sollicité la délivrance d’un titre de séjour le ${addDays(on, -120).split('-').reverse().join('/')}. L’examen de votre dossier fait apparaître qu’il est incomplet.`,
    { leading: 15 },
  );
  y = s.paragraph(60, y + 6, 475, 'Je vous invite à transmettre dans un délai de trente jours les pièces suivantes :', {
    leading: 15,
  });
  for (const t of c
    .shuffled([
      'un justificatif de domicile de moins de six mois',
      'vos douze derniers bulletins de salaire',
      'l’avis d’imposition le plus récent',
      'un contrat de travail en cours',
    ])
    .slice(0, 3)) {
    s.text(80, y + 6, `– ${t} ;`);
    y += 16;
  }
  s.paragraph(
    60,
    y + 14,
    475,
    `À défaut, votre demande sera classée sans suite. Je vous rappelle que votre récépissé expire le ${addDays(on, 45).split('-').reverse().join('/')}. Il est au nom de ${p.civility} ${p.family.toUpperCase()}, ${bornOn(p)}.`,
    { leading: 15 },
  );
  s.text(340, y + 110, 'La cheffe du bureau du séjour');
  d.open('dateNaissance', 'dateActe', 'lieu', 'motif');
});
