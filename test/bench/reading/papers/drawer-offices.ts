import { longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { abode, called, hourOf, neighbour, ofTown, prefectureOf, stranger } from './counter-identity-people.ts';
import { bars, caps, circle, ident, long, short, sign, txt, val } from './draft.ts';
import { e } from './people.ts';
import { fields, grid, reportMaker, ruled } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** A request for missing papers with boxes to tick and a tear-off slip to send back. */
export const drawerMissingPapers = reportMaker('drawer-pieces-manquantes', 'courrier-prefecture', (d) => {
  const { c } = d;
  const [p, h, agent] = [stranger(c), abode(c), neighbour(c)];
  const on = c.day(2019, 2025);
  const s = d.page({ face: 'narrow', size: 10.5 });
  s.text(48, 48, 'Liberté • Égalité • Fraternité', { size: 7.5 });
  s.text(48, 60, 'RÉPUBLIQUE FRANÇAISE', { face: 'narrowBold', size: 9 });
  d.at(s, 48, 82, txt(prefectureOf(h), 'emetteur'), '', { face: 'narrowBold', size: 13 });
  s.text(48, 97, 'Service de l’immigration - Pôle examen spécialisé', { size: 9.5 });
  s.text(48, 110, `Dossier traité par ${agent.title} ${agent.given} ${agent.family} - poste ${c.digits(4)}`, {
    size: 9.5,
  });
  s.text(48, 123, 'Lettre recommandée avec AR n° 1A 000 000 0000 0', { size: 9.5 });
  s.text(330, 150, p.civility.toUpperCase());
  d.at(s, 330, 164, called(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'titulaire'), p.civility);
  s.text(330, 178, h.street.toUpperCase());
  s.text(330, 192, `${h.code} ${caps(h.town)}`);
  d.line(s, 330, 222, `${h.town}, le`, short(on, 'dateDocument'));
  d.line(s, 48, 222, 'N° de dossier à rappeler :', ident(`${c.digits(4)}/${c.letters(2)}/${c.digits(5)}`, 'reference'));
  const foreigner = `${h.code.slice(0, 2)}03${c.digits(6)}`;
  d.line(s, 48, 238, 'Identifiant AGDREF :', val(foreigner, ['numeroEtranger', foreigner]));
  const subject = 'demande de pièces complémentaires';
  d.line(s, 48, 268, 'Objet :', txt(subject, 'motif'), { face: 'narrowBold', labelFace: 'narrow' });
  s.text(48, 296, `${p.civility},`);
  let y = s.paragraph(
    48,
    316,
    499,
    `Vous avez sollicité le ${longDate(addDays(on, -c.int(40, 180)))} la délivrance d’une carte de séjour sur le fondement de l’article L. 435-1 du CESEDA. Après examen, les documents cochés ci-dessous font défaut :`,
    { leading: 16 },
  );
  for (const [i, piece] of [
    'acte de naissance avec sa traduction par un traducteur assermenté',
    'avis d’imposition des trois dernières années',
    'attestation de concordance établie par l’employeur',
    `preuves de présence pour le second semestre de l’année ${Number(on.slice(0, 4)) - 3}`,
  ].entries()) {
    s.box(60, y + i * 18, 9, 9, { stroke: '#000000' });
    if (c.chance(0.6)) s.text(61.5, y + 8 + i * 18, 'X', { face: 'narrowBold', size: 9 });
    s.text(78, y + 8 + i * 18, piece);
  }
  y = s.paragraph(
    48,
    y + 94,
    499,
    'Vous disposez d’un délai de trente jours à compter de la réception de ce courrier pour les adresser par voie postale. À défaut, votre demande fera l’objet d’un classement sans suite. Les délais d’instruction sont suspendus jusqu’à réception.',
    { leading: 16 },
  );
  s.text(330, y + 20, 'Pour la préfète, par délégation,');
  s.text(330, y + 34, 'le chef de pôle');
  sign(s, 350, y + 62, agent.family, 15);
  s.text(297, 700, '- - - - - - - - - - - - - - - - coupon à joindre à votre envoi - - - - - - - - - - - - - - - -', {
    size: 8.5,
    align: 'center',
  });
  s.text(48, 724, `Nom, prénom : ${p.family.toUpperCase()} ${p.given}`);
  s.text(48, 742, 'Nombre de pièces jointes : ........      Date d’envoi : .... / .... / ........');
  bars(s, 420, 720, 126, 22, c);
});

/** The integration office's certificate of the language training: hours, level reached, two dates. */
export const drawerLanguageTraining = reportMaker('drawer-ofii-linguistique', 'attestation-ofii', (d) => {
  const { c } = d;
  const [p, h] = [stranger(c), abode(c)];
  const from = c.day(2018, 2023);
  const end = addDays(from, c.int(90, 200));
  const s = d.page({ face: 'serif', size: 11 });
  s.box(40, 30, 515, 780, { stroke: '#1f3d7a', lineWidth: 1.2 });
  d.at(s, 297, 62, txt('OFFICE FRANÇAIS DE L’IMMIGRATION ET DE L’INTÉGRATION', 'emetteur'), '', {
    face: 'serifBold',
    align: 'center',
  });
  d.accept('emetteur', 'OFII', 'Office français de l’immigration et de l’intégration');
  s.text(297, 80, `Direction territoriale ${ofTown(h.town)}`, { align: 'center' });
  const title = 'ATTESTATION D’ASSIDUITÉ À LA FORMATION LINGUISTIQUE';
  d.at(s, 297, 140, txt(title, 'intitule'), '', { face: 'serifBold', size: 14, align: 'center' });
  d.accept('intitule', 'formation linguistique', 'Formation linguistique');
  const foreigner = `${h.code.slice(0, 2)}03${c.digits(6)}`;
  let y = d.prose(
    s,
    70,
    190,
    455,
    [
      `La directrice territoriale certifie que ${p.civility} `,
      called(d, `${p.given} ${p.family.toUpperCase()}`, p.title, 'titulaire'),
      `, né${e(p)} le `,
      long(p.birth, 'dateNaissance'),
      ', de nationalité ',
      txt(p.nationality, 'nationalite'),
      ', titulaire du numéro étranger ',
      val(foreigner, ['numeroEtranger', foreigner]),
      `, signataire d’un contrat d’intégration républicaine n° `,
      ident(`CIR${c.digits(8)}`, 'reference'),
      `, a suivi ${c.pick(['100', '200', '400'])} heures de formation linguistique du ${shortDate(from)} au ${shortDate(end)} auprès de l’organisme Parler-Ensemble Formation.`,
    ],
    { leading: 20 },
  );
  y = s.paragraph(
    70,
    y + 8,
    455,
    'Niveau évalué à l’entrée : inférieur à A1. Niveau atteint en fin de parcours : A1.',
    {
      leading: 20,
    },
  );
  y = s.paragraph(
    70,
    y + 8,
    455,
    'Le présent document atteste de l’assiduité et du sérieux de la participation au sens de l’article R. 413-3 du code de l’entrée et du séjour des étrangers et du droit d’asile.',
    { leading: 20 },
  );
  d.line(s, 70, y + 40, `À ${h.town}, le`, long(addDays(end, c.int(3, 25)), 'dateDocument'));
  s.text(330, y + 70, 'La directrice territoriale');
  circle(s, 400, y + 120, 38, { color: '#1f3d7a' });
  s.text(400, y + 122, 'OFII', { align: 'center', color: '#1f3d7a' });
  d.open('nom', 'prenoms', 'dateActe');
});

/** A hospital's prescription for out-patients, dense, the service at left and a label for the patient. */
export const drawerHospitalPrescription = reportMaker('drawer-ordonnance-sortie', 'ordonnance', (d) => {
  const { c } = d;
  const [p, h, doctor] = [stranger(c), abode(c), neighbour(c)];
  const on = c.day(2018, 2025);
  const s = d.page({ face: 'narrow', size: 9.5 });
  const hospital = c.pick(['CENTRE HOSPITALIER DE LA CROIX-AUX-DAMES', 'HÔPITAL INTERCOMMUNAL DU GRAND-MARAIS']);
  d.at(s, 40, 44, txt(hospital, 'emetteur'), '', { face: 'narrowBold', size: 12 });
  d.accept('emetteur', `Dr ${doctor.full}`, doctor.full, `Dr ${doctor.given} ${doctor.family}`);
  s.text(40, 58, `${h.street} - ${h.code} ${caps(h.town)} - standard 01 99 00 ${c.digits(2)} ${c.digits(2)}`);
  s.text(40, 72, `FINESS ${c.digits(9)} - UF ${c.digits(4)} SERVICE D’ACCUEIL DES URGENCES`);
  s.box(330, 86, 225, 74, { stroke: '#000000' });
  d.at(s, 340, 102, called(d, `${p.family.toUpperCase()} ${p.given.toUpperCase()}`, p.title, 'titulaire'), '', {
    face: 'narrowBold',
    size: 11,
  });
  d.line(s, 340, 117, 'DDN', short(p.birth, 'dateNaissance'));
  s.text(440, 117, `Sexe ${p.sex}`);
  s.text(340, 131, `IPP ${c.digits(10)}  NDA ${c.digits(9)}`);
  bars(s, 340, 138, 150, 16, c);
  s.text(40, 112, 'ORDONNANCE DE SORTIE', { face: 'narrowBold', size: 15 });
  d.line(s, 40, 132, 'Faite le', short(on, 'dateDocument', 'dateActe'));
  s.text(40, 148, `par Dr ${doctor.full} - RPPS 10${c.digits(9)}`);
  const top = 190;
  s.text(46, top, 'Médicament', { face: 'narrowBold' });
  s.text(260, top, 'Posologie', { face: 'narrowBold' });
  s.text(480, top, 'Durée', { face: 'narrowBold' });
  const bottom = grid(
    d,
    s,
    [[46], [260], [480]],
    [top + 22, 22],
    c
      .shuffled([
        ['KÉTOPROFÈNE LP 100 mg gél.', '1 matin et soir au cours du repas', '5 jours'],
        ['ÉSOMÉPRAZOLE 20 mg cp', '1 le matin', '5 jours'],
        ['TRAMADOL 50 mg gél.', '1 à 2 si douleur, maxi 6 par jour', '3 jours'],
        ['PIVALONE 1 % susp. nasale', '2 pulvérisations 3 fois par jour', '8 jours'],
        ['SÉRUM PHYSIOLOGIQUE unidoses', 'lavages fréquents', '10 jours'],
      ])
      .slice(0, c.int(2, 4)),
  );
  ruled(s, [40, 254, 474, 555], top - 14, bottom - 10);
  s.text(
    46,
    bottom + 16,
    'Arrêt de travail : remis sur formulaire séparé. Consulter le médecin traitant sous 8 jours.',
  );
  sign(s, 400, bottom + 60, doctor.family, 15);
  s.text(40, 808, `Imprimé le ${shortDate(on)} à ${hourOf(c, ':')} - dossier de soins - 1 / 1`, { size: 7.5 });
});

/** The hospital's statement of a stay, for the social services or the employer. */
export const drawerStayStatement = reportMaker('drawer-bulletin-situation', 'document-hopital', (d) => {
  const { c } = d;
  const [p, h, agent] = [stranger(c), abode(c), neighbour(c)];
  const from = c.day(2016, 2025);
  const to = addDays(from, c.int(1, 12));
  const s = d.page({ face: 'sans', size: 10 });
  const hospital = c.pick(['Centre hospitalier Simone-Delatour', 'CHU de la Presqu’île', 'Hôpital du Val-Fleuri']);
  d.at(s, 48, 56, txt(hospital, 'emetteur'), '', { ...bold, size: 14, color: '#7b2a52' });
  s.text(48, 72, `Direction des admissions et de la facturation - bureau des entrées ${ofTown(h.town)}`, { size: 8.5 });
  s.text(48, 84, `Ouvert de 8 h 15 à 16 h 45 - caisse fermée le samedi - Tél. 01 99 00 ${c.digits(4)}`, { size: 8.5 });
  s.text(297, 142, 'BULLETIN DE SITUATION', { ...bold, size: 17, align: 'center' });
  s.text(297, 160, '(à l’usage de l’employeur, de la caisse ou de l’administration)', { size: 9, align: 'center' });
  s.text(48, 200, 'Je soussigné, directeur de l’établissement, certifie que :');
  const y = fields(
    d,
    s,
    [70, 228, 240, 20],
    [
      ['Le patient', called(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'titulaire')],
      ['Né(e) le', short(p.birth, 'dateNaissance')],
      ['Numéro de séjour (NDA)', c.digits(9)],
      ['A été admis(e) le', short(from, 'dateDebut')],
      ['Et est sorti(e) le', short(to, 'dateFin')],
      ['Unité médicale', c.pick(['CHIRURGIE VISCÉRALE', 'MÉDECINE POLYVALENTE', 'MATERNITÉ'])],
      ['Mode de sortie', 'RETOUR À DOMICILE'],
    ],
    bold,
  );
  s.paragraph(
    48,
    y + 14,
    499,
    'Aucune mention de nature médicale ne peut figurer sur ce bulletin. Il ne vaut ni arrêt de travail ni prise en charge.',
    { size: 9 },
  );
  d.line(s, 48, y + 70, `Fait à ${h.town}, le`, long(to, 'dateDocument'));
  s.text(340, y + 70, 'L’agent des admissions,');
  s.text(340, y + 84, agent.full);
  circle(s, 400, y + 130, 34, { color: '#7b2a52' });
  d.open('dateActe');
});
