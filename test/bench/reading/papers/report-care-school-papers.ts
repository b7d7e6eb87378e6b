import { caps, ident, long, short, sign, txt, val } from './draft.ts';
import { logo, republic } from './issuers.ts';
import { e, postTown } from './people.ts';
import { centre, fields, reportMaker, right, under } from './report-kit.ts';
import { local, newcomer, place } from './report-people.ts';
import { addDays } from './seeded-choices.ts';

/** A health centre's prescription: the doctor at the right, the patient's age, medicines numbered by hand. */
export const reportPrescription = reportMaker('report-ordonnance', 'ordonnance', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10.5, width: 420, height: 595 });
  const [p, at, doc] = [newcomer(c), place(c), local(c)];
  const on = c.day(2011, 2025);
  s.text(30, 44, `CENTRE MUNICIPAL DE SANTÉ ${c.pick(['Salvador-Allende', 'Ténine', 'Les Tilleuls'])}`, {
    face: 'serifBold',
    size: 9.5,
  });
  s.text(30, 57, `${at.street}, ${postTown(at)}`, { size: 8.5 });
  d.at(s, 30, 84, txt(`Dr ${doc.full}`, 'emetteur'), '', { face: 'serifBold' });
  d.accept('emetteur', `Docteur ${doc.full}`, doc.full);
  s.text(30, 97, c.pick(['Médecine générale', 'Gynécologie médicale', 'Pneumologie']), { size: 9 });
  s.text(30, 109, `N° RPPS ${c.digits(11)}`, { size: 8 });
  s.text(390, 84, 'ORDONNANCE', { ...right, face: 'serifBold', size: 12 });
  d.line(s, 200, 140, `${at.town}, le`, short(on, 'dateDocument'));
  s.text(30, 172, `${p.civility}`);
  d.at(s, 92, 172, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), p.civility, { face: 'serifBold' });
  s.text(30, 187, `${Number(on.slice(0, 4)) - Number(p.birth.slice(0, 4)) - 1} ans - ${c.int(48, 96)} kg`, { size: 9 });
  const drugs = c
    .shuffled([
      'AMOXICILLINE 1 g',
      'METFORMINE 500 mg',
      'PARACÉTAMOL 1 g',
      'OMÉPRAZOLE 20 mg',
      'VENTOLINE 100 µg',
      'AMLODIPINE 5 mg',
    ])
    .slice(0, 3);
  drugs.forEach((drug, i) => {
    s.text(40, 224 + i * 42, `${i + 1}) ${drug}`, { face: 'serifBold' });
    s.text(
      54,
      239 + i * 42,
      `1 ${c.pick(['matin et soir', 'le soir', 'si douleur'])} pendant ${c.pick([5, 7, 30, 90])} jours`,
    );
  });
  s.text(40, 366, c.pick(['QSP 1 mois', 'QSP 3 mois', 'À renouveler 2 fois']));
  sign(s, 270, 430, doc.family);
  s.paragraph(
    30,
    556,
    360,
    'En cas d’urgence, appelez le 15. Membre d’une association de gestion agréée, le règlement par chèque est accepté.',
    { size: 7 },
  );
  d.open('dateActe', 'reference', 'lieu', 'adresse', 'dateNaissance');
});

/** A certificate of having been at the emergency ward: arrival and leaving with their hours. */
export const reportHospitalPresence = reportMaker('report-hopital', 'document-hopital', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10.5 });
  const bold = { face: 'sansBold' as const };
  const [p, h, at, doc] = [newcomer(c), place(c), place(c), local(c)];
  const on = c.day(2012, 2025);
  const name = c.pick(['GROUPE HOSPITALIER NORD-RIVIÈRES', 'Hôpital Marie-Laurencin', 'CHU de la Côte Blanche']);
  logo(s, 45, 34, 38, '#00838f', c);
  d.at(s, 96, 50, txt(name, 'emetteur'), '', { ...bold, size: 13 });
  s.text(96, 64, `${at.street} - ${postTown(at)}`, { size: 8.5 });
  s.text(550, 50, 'Service d’accueil des urgences', { ...right, size: 9.5 });
  s.text(550, 63, `Dr ${doc.full}, chef de service`, { ...right, size: 8.5 });
  s.text(297, 130, 'ATTESTATION DE PASSAGE', { ...bold, ...centre, size: 16 });
  s.box(45, 150, 505, 74, { stroke: '#00838f' });
  under(d, s, 55, 166, 'Patient', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), { ...bold, gap: 13 });
  under(d, s, 300, 166, `Né${e(p)} le`, short(p.birth, 'dateNaissance'), { gap: 13 });
  under(d, s, 420, 166, 'IPP', ident(c.digits(9), 'reference'), { gap: 13 });
  under(d, s, 55, 196, 'Adresse', txt(`${h.street}, ${postTown(h)}`, 'adresse'), { gap: 13 });
  const hour = c.int(7, 14);
  const y = d.prose(
    s,
    45,
    262,
    505,
    [
      `Je soussigné${e(doc)}, certifie que la personne désignée ci-dessus s’est présentée aux urgences de notre établissement le `,
      long(on, 'dateActe'),
      ` à ${hour} h ${c.int(10, 59)} et en est sortie le même jour à ${hour + c.int(2, 6)} h ${c.int(10, 59)}.`,
    ],
    { leading: 18, bold: 'sansBold' },
  );
  s.paragraph(
    45,
    y + 10,
    505,
    'Attestation remise en main propre à la demande de l’intéressé pour servir et valoir ce que de droit. Elle ne comporte aucun renseignement médical.',
    { leading: 18 },
  );
  const written = c.chance(0.5) ? on : addDays(on, c.int(1, 30));
  d.line(s, 330, y + 90, 'Le', long(written, 'dateDocument'));
  s.text(330, y + 108, 'Le bureau des entrées');
  sign(s, 340, y + 146, doc.family);
  s.text(297, 810, `N° FINESS ${c.digits(9)}`, { ...centre, size: 7.5 });
  d.open('lieu', 'dateDebut', 'dateFin', 'periodeDebut', 'periodeFin', 'dateEntree');
});

/** A primary school's certificate for a child: the head's sentence, the class and the school year. */
export const reportSchoolCertificate = reportMaker('report-scolarite', 'certificat-scolarite', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 11 });
  const [p, at, head, h] = [newcomer(c), place(c), local(c), place(c)];
  const year = c.int(2012, 2024);
  const birth = `${year - c.int(6, 10)}-${p.birth.slice(5)}`;
  const on = `${year}-${c.pick(['09', '10', '11', '12'])}-${c.int(10, 28)}`;
  republic(s, 50, 30, ['ACADÉMIE', `DE ${c.pick(['CRÉTEIL', 'RENNES', 'LYON', 'VERSAILLES'])}`]);
  d.at(
    s,
    297,
    140,
    txt(`École élémentaire ${c.pick(['Rosa-Parks', 'Paul-Langevin', 'Joséphine-Baker'])}`, 'emetteur'),
    '',
    { ...centre, face: 'serifBold', size: 13 },
  );
  s.text(297, 156, `${at.street} - ${postTown(at)}`, { ...centre, size: 9.5 });
  s.text(297, 212, 'CERTIFICAT DE SCOLARITÉ', { ...centre, face: 'serifBold', size: 16 });
  const flow = { leading: 20, bold: 'serifBold' as const };
  let y = d.prose(
    s,
    60,
    256,
    475,
    [
      `Je soussigné${e(head)}, ${head.full}, ${head.sex === 'F' ? 'directrice' : 'directeur'} de l’école, certifie que l’enfant `,
      txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'),
      `, né${e(p)} le `,
      short(birth, 'dateNaissance'),
      ` à ${h.town}, est inscrit${e(p)} et fréquente régulièrement la classe de ${c.pick(['CP', 'CE1', 'CE2', 'CM1'])} pour l’année scolaire `,
      val(`${year}-${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]),
      '.',
    ],
    flow,
  );
  y = s.paragraph(60, y + 10, 475, `Responsable légal : ${local(c).title} ${p.family}, ${h.street}, ${postTown(h)}.`, {
    leading: 20,
  });
  y = s.paragraph(60, y + 10, 475, 'Certificat établi pour servir et valoir ce que de droit.', { leading: 20 });
  d.line(s, 300, y + 40, `À ${at.town}, le`, long(on, 'dateDocument'));
  s.text(300, y + 60, 'Signature et cachet de l’école');
  sign(s, 310, y + 100, head.family);
  d.open('intitule', 'lieu', 'lieuNaissance', 'reference', 'dateActe', 'adresse', 'dateDebut', 'dateFin');
});

/** A prefecture's letter that a file was received and is being looked at; no appointment is given. */
export const reportPrefectureLetter = reportMaker('report-prefecture', 'courrier-prefecture', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2015, 2025);
  const office = c.pick([
    'PRÉFECTURE DE LA SEINE-SAINT-DENIS',
    'PRÉFECTURE DU VAL-DE-MARNE',
    'PRÉFECTURE D’ILLE-ET-VILAINE',
  ]);
  s.box(45, 30, 16, 10, { fill: '#000091' });
  s.box(69, 30, 16, 10, { fill: '#e1000f' });
  d.at(s, 45, 56, txt(office, 'emetteur'), '', { ...bold, size: 11 });
  s.text(45, 72, 'Direction des migrations et de l’intégration', { size: 9 });
  s.text(45, 84, 'Bureau de l’admission au séjour', { size: 9 });
  s.text(45, 110, 'Affaire suivie par : pôle instruction', { size: 8.5 });
  d.line(s, 45, 123, 'N° AGDREF :', ident(c.digits(10), 'numeroEtranger'), { size: 8.5 });
  d.line(s, 330, 96, 'Le', long(on, 'dateDocument'));
  s.text(330, 128, p.civility);
  d.at(s, 330, 142, txt(`${caps(p.family)} ${p.given}`, 'titulaire'), p.civility);
  d.block(s, 330, 156, [h.street, postTown(h)], 14, ['adresse']);
  s.text(45, 212, 'Objet : accusé de réception de votre demande de titre de séjour', bold);
  s.text(45, 228, 'P. J. : une liste', { size: 9 });
  s.text(45, 262, `${p.civility},`);
  const flow = { leading: 16 };
  let y = d.prose(
    s,
    45,
    286,
    505,
    [
      `Vous m’avez adressé une demande d’admission exceptionnelle au séjour sur le fondement de l’article L. 435-1 du code de l’entrée et du séjour des étrangers et du droit d’asile. Cette demande a été reçue par mes services le ${addDays(on, -c.int(10, 90)).split('-').reverse().join('/')}.`,
    ],
    flow,
  );
  y = s.paragraph(
    45,
    y + 8,
    505,
    'Votre dossier est en cours d’instruction. Le silence gardé pendant quatre mois vaut décision implicite de rejet. Le présent courrier ne constitue ni une autorisation de séjour, ni une autorisation de travail.',
    flow,
  );
  y = s.paragraph(
    45,
    y + 8,
    505,
    `Vous serez informé${e(p)} de la suite qui lui sera réservée. Je vous prie d’agréer, ${p.civility}, l’expression de ma considération distinguée.`,
    flow,
  );
  s.text(330, y + 24, 'Pour le préfet et par délégation,');
  s.text(330, y + 40, 'Le chef du bureau');
  sign(s, 340, y + 80, local(c).family);
  fields(d, s, [45, 796, 130, 10], [['Accueil du public', 'sur rendez-vous uniquement']], { size: 7.5 });
  d.without('reference', 'dateNaissance');
  d.open('lieu', 'motif', 'dateActe');
});
