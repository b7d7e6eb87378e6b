import { amount, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { nameOf, notices, oneLine, windowBlock } from './counter-home-people.ts';
import { capitalName, hiring, hoursOf, nafOf, siretOf } from './counter-work-people.ts';
import { eur, ident, long, short, sign, txt, val } from './draft.ts';
import { nirOf } from './people.ts';
import { centre, fields, grid, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };
const strong = { face: 'serifBold' as const };

/** Amendment that renews a fixed-term contract once. */
export const counterContractRenewal = reportMaker('counter-contract-renewal', 'contrat-de-travail', (d) => {
  const { c, p, h, at, f, boss, monthly, job, start } = hiring(d, 35);
  const first = addDays(start, c.int(40, 90));
  const [from, to] = [addDays(first, 1), addDays(first, c.int(45, 120))];
  const s = d.page({ face: 'serif', size: 10.5 });
  d.at(s, 297, 52, txt(f.name, 'employeur'), '', { ...strong, ...centre, size: 13 });
  s.text(297, 67, `${oneLine(at)}`, { ...centre, size: 9 });
  d.line(s, 200, 81, 'N° SIRET', siretOf(f.siret), { size: 9 });
  s.rule(50, 92, 545, 92);
  s.text(297, 124, 'AVENANT DE RENOUVELLEMENT', { ...strong, ...centre, size: 14 });
  d.at(s, 297, 142, val('AU CONTRAT À DURÉE DÉTERMINÉE', ['typeContrat', 'CDD']), '', {
    ...strong,
    ...centre,
    size: 11,
  });
  s.text(297, 157, `conclu le ${longDate(addDays(start, -1))}`, centre);
  let y = d.prose(s, 50, 190, 495, [
    `Entre ${f.name}, représentée par ${boss.title} ${boss.full}, et ${p.civility} `,
    nameOf(d, p.full, p.sex, 'salarie', 'titulaire'),
    `, demeurant au ${oneLine(h)}, employé(e) comme `,
    txt(job, 'emploi'),
    `, il est rappelé que les parties ont conclu un contrat à durée déterminée pour la période du ${shortDate(start)} au ${shortDate(first)}, motivé par un accroissement temporaire d’activité, que l’employeur a proposé de renouveler conformément à l’article L. 1243-13 du Code du travail.`,
  ]);
  y = d.prose(s, 50, y + 12, 495, [
    'Article 1er. – Le contrat est renouvelé du ',
    long(from, 'dateDebut'),
    ' jusqu’au ',
    long(to, 'dateFin'),
    ' inclus.',
  ]);
  y = d.prose(s, 50, y + 12, 495, [
    'Article 2. – Les conditions de travail sont inchangées : ',
    hoursOf(35),
    ' par semaine pour un salaire mensuel brut de ',
    eur(monthly, 'salaireBrutMensuel', ' €'),
    '.',
  ]);
  y = s.paragraph(
    50,
    y + 12,
    495,
    'Article 3. – Toutes les autres clauses du contrat initial non contraires au présent avenant continuent de produire leurs effets. Le présent avenant est remis au salarié avant le terme initialement prévu.',
  );
  d.line(
    s,
    50,
    y + 24,
    `Fait à ${at.town}, en double exemplaire, le`,
    long(addDays(first, -c.int(1, 6)), 'dateSignature', 'dateDocument'),
  );
  s.text(50, y + 54, 'Signature de l’employeur');
  s.text(350, y + 54, 'Signature du salarié');
  sign(s, 70, y + 86, boss.family);
  sign(s, 360, y + 86, p.family);
  d.open('dateDebut');
});

/** Letter of hiring for a young worker, sent before the contract. */
export const counterContractPromise = reportMaker('counter-contract-promise', 'contrat-de-travail', (d) => {
  const { c, p, h, at, f, boss, monthly, weekly, job, start } = hiring(d);
  const on = addDays(start, -c.int(25, 50));
  const s = d.page({ face: 'sans', size: 10.2 });
  s.box(0, 0, 595, 12, { fill: '#2f4858' });
  d.at(s, 50, 52, txt(f.name, 'employeur'), '', { ...bold, size: 15, color: '#2f4858' });
  s.text(50, 68, 'Direction des ressources humaines', { size: 9 });
  s.text(50, 80, `Affaire suivie par ${boss.full} – poste ${c.digits(4)}`, { size: 9 });
  s.text(340, 120, `${p.civility} ${p.full}`);
  s.text(340, 134, h.street);
  s.text(340, 148, `${h.code} ${h.town.toUpperCase()}`);
  d.line(s, 340, 182, `À ${at.town}, le`, long(on, 'dateDocument'));
  s.text(50, 214, 'Lettre recommandée avec avis de réception', { face: 'sansItalic' });
  s.text(50, 230, 'Objet : promesse unilatérale de contrat de travail', bold);
  s.text(50, 262, `${p.civility},`);
  let y = d.prose(
    s,
    50,
    284,
    495,
    [
      `Comme suite à notre entretien du ${longDate(addDays(on, -9))}, nous avons le plaisir de vous confirmer notre décision d’engager `,
      nameOf(d, `${p.civility} ${p.given} ${p.family}`, p.sex, 'salarie', 'titulaire'),
      ' au sein de notre société, par ',
      val('contrat à durée indéterminée', ['typeContrat', 'CDI']),
      ', aux conditions suivantes :',
    ],
    { leading: 16 },
  );
  d.accept('salarie', `${p.given} ${p.family}`);
  d.accept('titulaire', `${p.given} ${p.family}`);
  y = fields(
    d,
    s,
    [70, y + 8, 250, 18],
    [
      ['– Poste proposé :', txt(job, 'emploi')],
      ['– Entrée en fonction :', long(start, 'dateDebut')],
      ['– Durée de travail :', hoursOf(weekly, `${weekly} heures hebdomadaires`)],
      ['– Salaire brut mensuel :', eur(monthly, 'salaireBrutMensuel')],
      ['– Lieu de travail :', at.town],
      ['– Période d’essai :', 'deux mois, renouvelable une fois'],
    ],
  );
  y = s.paragraph(
    50,
    y + 10,
    495,
    `Cette promesse reste valable jusqu’au ${longDate(addDays(on, 15))}. Elle est subordonnée à la présentation d’un titre vous autorisant à travailler en France. Nous vous remercions de nous retourner un exemplaire de la présente, daté et signé.`,
    { leading: 16 },
  );
  s.text(50, y + 16, `Veuillez agréer, ${p.civility}, l’expression de nos salutations distinguées.`);
  s.text(360, y + 50, `${boss.title} ${boss.full}`);
  s.text(360, y + 64, 'Directeur des ressources humaines', { size: 9 });
  sign(s, 360, y + 96, boss.family);
  s.rule(50, 800, 545, 800, { color: '#2f4858' });
  s.text(50, 813, `SAS au capital de ${c.int(8, 90)} 000 € – ${oneLine(at)} –`, { size: 7.5 });
  const end = d.line(s, 50, 824, 'SIRET', siretOf(f.siret), { size: 7.5 });
  d.line(s, end + 8, 824, '– NAF', nafOf(f.naf), { size: 7.5 });
  d.without('nir');
  d.open('dateSignature');
});

/** Certificate with the periods of work in a table, and the notices on health cover and training. */
export const counterWorkCertificate = reportMaker('counter-work-certificate', 'certificat-de-travail', (d) => {
  const { c, p, h, at, f, boss, job, start } = hiring(d);
  const end = addDays(start, c.int(200, 900));
  const s = d.page({ face: 'narrow', size: 9 });
  const head = { face: 'narrowBold' as const };
  d.at(s, 42, 46, txt(f.name, 'employeur'), '', { ...head, size: 11 });
  s.text(42, 59, at.street);
  s.text(42, 71, `${at.code} ${at.town.toUpperCase()}`);
  d.line(s, 42, 86, 'Siret :', ident(f.siret, 'siret'));
  d.line(s, 42, 98, 'Code Naf :', nafOf(f.naf));
  s.text(42, 110, `Urssaf : ${c.digits(3)} ${c.digits(9)}`);
  s.text(330, 120, `${p.civility} ${capitalName(p)}`);
  s.text(330, 133, h.street);
  s.text(330, 146, `${h.code} ${h.town.toUpperCase()}`);
  s.box(42, 176, 511, 28, { stroke: '#000000' });
  s.text(297, 195, 'CERTIFICAT DE TRAVAIL', { ...head, ...centre, size: 15 });
  let y = d.prose(
    s,
    42,
    232,
    511,
    [
      `Je soussigné(e), ${boss.title} ${boss.full}, agissant en qualité de gérant, certifie que `,
      nameOf(d, capitalName(p), p.sex, 'salarie', 'titulaire'),
      ', numéro de Sécurité sociale ',
      val(nirOf(p), ['nir', nirOf(p)]),
      ', a fait partie de notre personnel dans les conditions suivantes :',
    ],
    { leading: 14 },
  );
  const top = y + 4;
  s.box(42, top, 511, 16, { fill: '#e3e3e3' });
  grid(
    d,
    s,
    [[50], [170], [290]],
    [top + 11, 20],
    [
      ['Date d’entrée', 'Date de sortie', 'Emploi occupé'],
      [short(start, 'dateDebut'), short(end, 'dateFin'), txt(job, 'emploi')],
    ],
    {},
  );
  s.box(42, top, 511, 38, { stroke: '#000000' });
  y = notices(
    s,
    [42, top + 60, 511],
    [
      'Nous certifions que l’intéressé(e) nous quitte libre de tout engagement.',
      'Portabilité : en application de l’article L. 911-8 du Code de la sécurité sociale, le salarié bénéficie du maintien à titre gratuit des garanties de frais de santé et de prévoyance pendant la durée d’indemnisation du chômage, dans la limite de douze mois.',
      `Compte personnel de formation : les droits acquis se consultent sur moncompteformation.gouv.fr. Contrat de travail conclu à ${at.town}, convention collective ${f.agreement}.`,
    ],
    8.5,
  );
  s.text(42, y + 20, 'En foi de quoi nous lui délivrons le présent certificat pour servir et valoir ce que de droit.');
  d.line(s, 330, y + 56, `Fait à ${at.town}, le`, short(end, 'dateDocument'));
  s.text(330, y + 74, 'Cachet et signature de l’employeur');
  sign(s, 345, y + 108, boss.family);
});

/** Employer's attestation for a file, in one paragraph with the absence of notice. */
export const counterEmployerStatement = reportMaker('counter-employer-statement', 'attestation-employeur', (d) => {
  const { c, p, h, at, f, boss, monthly, weekly, job, start } = hiring(d);
  const on = addDays(start, c.int(120, 700));
  const s = d.page({ face: 'sans', size: 10.5 });
  d.at(s, 545, 52, txt(f.name, 'employeur'), '', { ...bold, ...right, size: 13 });
  s.text(545, 67, at.street, right);
  s.text(545, 80, `${at.code} ${at.town}`, right);
  s.text(450, 95, 'SIRET', { size: 9, align: 'right' });
  d.at(s, 545, 95, siretOf(f.siret), 'SIRET', { size: 9, align: 'right' });
  s.text(50, 150, 'ATTESTATION DE PRÉSENCE DANS L’ENTREPRISE', { ...bold, size: 14 });
  s.rule(50, 156, 400, 156);
  let y = d.prose(
    s,
    50,
    196,
    495,
    [
      `Je soussigné(e) ${boss.full}, responsable administratif, atteste que `,
      nameOf(d, `${p.title} ${p.full}`, p.sex, 'salarie', 'titulaire'),
      `, domicilié(e) ${oneLine(h)}, est employé(e) dans notre établissement depuis le `,
      short(start, 'dateDebut'),
      ' en contrat de travail à ',
      val('durée indéterminée', ['typeContrat', 'CDI']),
      '.',
    ],
    { leading: 18 },
  );
  d.accept('salarie', p.full);
  d.accept('titulaire', p.full);
  y = d.prose(
    s,
    50,
    y + 8,
    495,
    [
      'Fonction exercée : ',
      txt(job, 'emploi'),
      '. Horaire contractuel : ',
      hoursOf(weekly, `${amount(weekly, ' ')} h`),
      ' par semaine. Rémunération brute de base : ',
      eur(monthly, 'salaireBrutMensuel', ' €'),
      ' par mois sur douze mois.',
    ],
    { leading: 18 },
  );
  y = s.paragraph(
    50,
    y + 8,
    495,
    `À ce jour, ${p.civility} ${p.family.toUpperCase()} n’est ni en période d’essai, ni en période de préavis, et aucune procédure de licenciement n’est engagée. La présente attestation est établie à sa demande en vue de ses démarches administratives.`,
    { leading: 18 },
  );
  d.line(s, 300, y + 30, `${at.town}, le`, long(on, 'dateDocument'));
  s.text(300, y + 48, 'Pour la société,');
  sign(s, 310, y + 82, boss.family);
  d.without('nir', 'naf', 'dateFin');
  d.open('motif');
});

/** Receipt for the final account with the detail of what is paid. */
export const counterFinalAccount = reportMaker('counter-final-account', 'solde-de-tout-compte', (d) => {
  const { c, p, h, at, f, job, monthly, start } = hiring(d);
  const end = addDays(start, c.int(150, 1000));
  const paid = [Math.round(monthly * 0.6), c.int(120, 900), c.int(60, 400)];
  const charges = c.int(90, 300);
  const net = paid.reduce((total, n) => total + n, 0) - charges;
  const s = d.page({ face: 'sans', size: 9.5 });
  d.at(s, 46, 48, txt(f.name, 'employeur'), '', { ...bold, size: 12 });
  s.text(46, 62, oneLine(at));
  d.line(s, 46, 75, 'SIRET :', siretOf(f.siret));
  d.line(s, 200, 75, 'NAF :', nafOf(f.naf));
  s.text(297, 116, 'REÇU POUR SOLDE DE TOUT COMPTE', { ...bold, ...centre, size: 14 });
  s.text(297, 130, '(articles L. 1234-20 et D. 1234-7 du Code du travail)', { ...centre, size: 8 });
  let y = d.prose(
    s,
    46,
    160,
    503,
    [
      'Je soussigné(e) ',
      nameOf(d, `${p.given.toUpperCase()} ${p.family.toUpperCase()}`, p.sex, 'salarie', 'titulaire'),
      `, demeurant ${oneLine(h)}, occupant l’emploi de `,
      txt(job, 'emploi'),
      ', ayant quitté l’entreprise le ',
      short(end, 'dateFin'),
      ' à la suite de ma ',
      txt('démission', 'motif'),
      ', reconnais avoir reçu ce jour la somme nette de ',
      eur(net, 'montant'),
      `, par virement bancaire, se décomposant comme suit :`,
    ],
    { leading: 15 },
  );
  const line = (label: string, n: number) => [label, `${amount(n, ' ')} €`];
  y = grid(
    d,
    s,
    [[66], [480, 'right']],
    [y + 8, 17],
    [
      line('Salaire du dernier mois', paid[0] ?? 0),
      line('Indemnité compensatrice de congés payés', paid[1] ?? 0),
      line('Prime de treizième mois (prorata)', paid[2] ?? 0),
      line('Cotisations salariales et acompte', -charges),
    ],
  );
  s.rule(66, y - 10, 480, y - 10);
  s.text(66, y + 4, 'Net versé', bold);
  s.text(480, y + 4, `${amount(net, ' ')} €`, { ...bold, ...right });
  y = s.paragraph(
    46,
    y + 36,
    503,
    `Le présent reçu, établi en deux exemplaires dont un m’a été remis, peut être dénoncé par lettre recommandée dans les six mois de sa signature ; passé ce délai, il devient libératoire pour l’employeur pour les sommes qui y sont mentionnées.`,
  );
  d.line(s, 46, y + 22, `Fait à ${at.town}, le`, long(end, 'dateDocument'));
  s.text(330, y + 22, '« Bon pour solde de tout compte »', { face: 'sansItalic' });
  sign(s, 350, y + 54, p.family);
});

/** Registration of a job seeker, with the history of registrations. */
export const counterJobSeeker = reportMaker('counter-job-seeker', 'attestation-france-travail', (d) => {
  const { c, p, h, at, start, boss } = hiring(d);
  const on = addDays(start, c.int(60, 500));
  const s = d.page({ face: 'sans', size: 9.5 });
  d.at(s, 40, 52, txt('France Travail', 'emetteur'), '', { ...bold, size: 13, color: '#283276' });
  s.text(40, 66, `Agence de ${at.town} – ${at.street}`);
  s.text(40, 79, 'Tél. 3949 (service gratuit + prix appel) – www.francetravail.fr');
  windowBlock(d, s, [330, 120], p, h, { address: false });
  d.line(s, 40, 120, 'Vos références', ident(`${c.digits(7)} ${c.letters(1)}`, 'reference'));
  s.text(40, 134, 'Objet : attestation de situation', bold);
  d.line(s, 330, 190, 'Le', long(on, 'dateDocument'));
  s.text(40, 226, `${p.civility},`);
  let y = d.prose(
    s,
    40,
    248,
    515,
    [
      'Nous vous confirmons que vous êtes inscrit(e) sur la liste des demandeurs d’emploi depuis le ',
      long(start, 'dateDebut'),
      ', en catégorie 1 (recherche d’un emploi à durée indéterminée à temps plein), et que vous êtes à ce jour immédiatement disponible.',
    ],
    { leading: 15 },
  );
  y = s.paragraph(
    40,
    y + 8,
    515,
    `Votre prochaine actualisation est à effectuer entre le 28 du mois en cours et le 15 du mois suivant. Vous ne bénéficiez pas, à ce jour, d’une allocation versée par nos services.`,
    { leading: 15 },
  );
  s.text(
    40,
    y + 12,
    'Attestation établie sur la base des informations que vous avez déclarées, pour servir et valoir ce que de droit.',
  );
  s.text(330, y + 50, 'Votre directeur d’agence,');
  s.text(330, y + 64, boss.full);
  notices(
    s,
    [40, 780, 515],
    [
      'Les informations recueillies font l’objet d’un traitement informatique. Vous disposez d’un droit d’accès et de rectification auprès de votre agence. Toute fausse déclaration est passible de sanctions (article 441-6 du Code pénal).',
    ],
  );
  d.without('montant', 'periodeDebut', 'periodeFin');
});
