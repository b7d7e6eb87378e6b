import { cents } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { eur, ident, long, short, sign, txt, val } from './draft.ts';
import { e, nirOf, postTown } from './people.ts';
import { centre, fields, grid, money, reportMaker, sum } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { dayAs, dottedNaf } from './unseen-kit.ts';
import { firmOf, jobOf, local, newcomer, oneLine, place } from './unseen-people.ts';

/** A small employer's certificate, typed in few words with a stamp below. */
export const unseenCertificateTyped = reportMaker('unseen-certificate-typed', 'certificat-de-travail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'mono', size: 10 });
  const [f, p, at, boss] = [firmOf(c), newcomer(c), place(c), local(c)];
  const [from, to] = [c.day(2011, 2016), c.day(2017, 2024)];
  s.text(297, 110, 'CERTIFICAT DE TRAVAIL', { ...centre, size: 15 });
  s.rule(190, 115, 404, 115);
  const flow = { leading: 22 };
  let y = d.prose(
    s,
    60,
    170,
    475,
    [
      `Je soussigné${e(boss)} ${boss.title} ${boss.full}, ${boss.sex === 'F' ? 'gérante' : 'gérant'} de `,
      txt(f.name, 'employeur', 'emetteur'),
      `, certifie que ${p.civility} `,
      txt(`${p.given} ${p.family.toUpperCase()}`, 'salarie', 'titulaire'),
      ' a travaillé dans notre établissement du ',
      long(from, 'dateEntree', 'dateDebut'),
      ' au ',
      long(to, 'dateFin'),
      ' comme ',
      txt(jobOf(c, f, p), 'emploi'),
      '.',
    ],
    flow,
  );
  y = s.paragraph(60, y + 14, 475, `${p.civility} ${p.family} est libre de tout engagement envers nous.`, flow);
  d.line(s, 60, y + 30, `${at.town}, le`, dayAs(addDays(to, c.int(0, 4)), 'dots', 'dateDocument'));
  s.box(330, y + 50, 190, 74, { stroke: '#1a237e', lineWidth: 1.4 });
  s.text(425, y + 68, f.name, { ...centre, face: 'sansBold', size: 9, color: '#1a237e' });
  s.text(425, y + 82, at.street, { ...centre, face: 'sans', size: 8, color: '#1a237e' });
  s.text(425, y + 94, postTown(at), { ...centre, face: 'sans', size: 8, color: '#1a237e' });
  s.text(382, y + 110, 'SIRET', { face: 'sans', size: 7.5, align: 'right', color: '#1a237e' });
  d.at(s, 386, y + 110, ident(f.siret, 'siret'), 'SIRET', { face: 'sans', size: 7.5, color: '#1a237e' });
  d.open('adresse', 'dateSignature');
});

/** A payroll program's certificate: letterhead, the period as two lines of fields, the portability of the cover. */
export const unseenCertificateProgram = reportMaker('unseen-certificate-program', 'certificat-de-travail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.6 });
  const bold = { face: 'sansBold' as const };
  const [f, p, h, at, boss] = [firmOf(c), newcomer(c), place(c), place(c), local(c)];
  const [from, to] = [c.day(2014, 2019), c.day(2020, 2025)];
  d.at(s, 45, 48, txt(f.name, 'employeur', 'emetteur'), '', { ...bold, size: 11 });
  s.text(45, 61, at.street);
  s.text(45, 73, postTown(at));
  d.line(s, 45, 88, 'SIRET :', ident(f.spaced, 'siret'), { size: 8.5 });
  d.line(s, 45, 100, 'APE :', dottedNaf(f.naf), { size: 8.5 });
  const x = s.text(330, 118, p.civility);
  d.at(s, x + 4, 118, txt(`${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'), p.civility);
  s.text(330, 131, h.street);
  s.text(330, 144, postTown(h));
  s.box(45, 180, 505, 26, { stroke: '#000000' });
  s.text(297, 197, 'CERTIFICAT DE TRAVAIL', { ...bold, ...centre, size: 13 });
  s.text(45, 234, `Nous soussignés, ${f.name}, certifions avoir employé la personne désignée ci-dessus :`);
  const y = fields(
    d,
    s,
    [70, 262, 250, 19],
    [
      ['Date d’entrée dans l’entreprise', short(from, 'dateEntree', 'dateDebut')],
      ['Date de sortie de l’entreprise', short(to, 'dateFin')],
      ['Emploi occupé', txt(jobOf(c, f, p), 'emploi')],
      ['Catégorie', 'Non cadre'],
      ['N° de sécurité sociale', ident(spacedNir(nirOf(p)), 'nir')],
    ],
  );
  const end = s.paragraph(
    45,
    y + 16,
    505,
    `Conformément à l’article L. 911-8 du code de la sécurité sociale, ${p.civility} ${p.family} bénéficie, à titre gratuit, du maintien des garanties frais de santé et prévoyance pendant sa période de chômage, dans la limite de la durée de son dernier contrat et de douze mois.`,
    { leading: 15 },
  );
  s.text(45, end + 12, 'Certificat délivré pour servir et valoir ce que de droit.');
  d.line(s, 45, end + 44, `Établi à ${at.town} le`, short(addDays(to, c.int(0, 3)), 'dateDocument'));
  s.text(380, end + 44, 'Cachet et signature');
  sign(s, 390, end + 84, boss.family);
  d.open('adresse');
});

/** An employer's letter to whom it may concern: one sentence with the contract, the day of entry and the pay. */
export const unseenEmployerLetter = reportMaker('unseen-employer-letter', 'attestation-employeur', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10.5 });
  const [f, p, h, at, boss] = [firmOf(c), newcomer(c), place(c), place(c), local(c)];
  d.at(s, 55, 54, txt(f.name, 'employeur', 'emetteur'), '', { face: 'serifBold', size: 14 });
  s.text(55, 70, oneLine(at), { size: 9 });
  d.line(s, 55, 83, 'SIRET', ident(f.siret, 'siret'), { size: 9 });
  s.text(297, 170, 'Attestation de travail', { ...centre, face: 'serifBold', size: 16 });
  const y = d.prose(
    s,
    55,
    222,
    485,
    [
      `Je soussigné${e(boss)}, ${boss.full}, responsable du personnel, atteste que ${p.civility} `,
      txt(`${p.given} ${p.family.toUpperCase()}`, 'salarie', 'titulaire'),
      `, domicilié${e(p)} ${oneLine(h)}, est employé${e(p)} dans notre société sous `,
      val('contrat à durée indéterminée', ['typeContrat', 'CDI']),
      ' depuis le ',
      long(c.day(2013, 2020), 'dateEntree', 'dateDebut'),
      ', en qualité de ',
      txt(jobOf(c, f, p), 'emploi'),
      ', et perçoit à ce titre un salaire mensuel brut de ',
      eur(c.euros(1720, 2150), 'salaireBrutMensuel', ' euros'),
      '.',
    ],
    { leading: 20 },
  );
  s.paragraph(
    55,
    y + 14,
    485,
    'À ce jour, aucune procédure de licenciement n’est engagée. Attestation remise à l’intéressé pour faire valoir ses droits.',
    { leading: 20 },
  );
  d.line(s, 300, y + 90, `${at.town}, le`, long(c.day(2021, 2025), 'dateDocument'));
  sign(s, 310, y + 130, boss.family);
  d.open('adresse', 'naf', 'dateSignature', 'dateDebut');
});

/** A receipt for the final balance as a payroll program prints it: the sum first, then what it is made of. */
export const unseenFinalBalance = reportMaker('unseen-final-balance', 'solde-de-tout-compte', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.8 });
  const bold = { face: 'sansBold' as const };
  const [f, p, h, at] = [firmOf(c), newcomer(c), place(c), place(c)];
  const end = c.day(2017, 2025);
  const [pay, leave, bonus] = [c.euros(700, 1800), c.euros(120, 900), c.euros(40, 300)];
  s.text(297, 60, 'REÇU POUR SOLDE DE TOUT COMPTE', { ...bold, ...centre, size: 14 });
  s.text(297, 75, '(article L. 1234-20 du code du travail)', { ...centre, size: 8.5 });
  const flow = { leading: 17 };
  let y = d.prose(
    s,
    50,
    116,
    495,
    [
      `Je soussigné${e(p)}, `,
      txt(`${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'),
      ', demeurant ',
      txt(oneLine(h), 'adresse'),
      ', reconnais avoir reçu de mon employeur, ',
      txt(f.name, 'employeur', 'emetteur'),
      ` (${oneLine(at)}), la somme nette de `,
      eur(cents(pay + leave + bonus), 'montant'),
      ' par virement, pour solde de tout compte, en paiement des sommes suivantes :',
    ],
    flow,
  );
  y = grid(
    d,
    s,
    [[70], [480, 'right']],
    [y + 12, 19],
    [
      ['- salaire net', money(pay)],
      ['- indemnité compensatrice de congés payés', sum(leave, 'indemniteCongesPayes')],
      ['- prime de fin d’année au prorata', money(bonus)],
    ],
  );
  y = d.prose(
    s,
    50,
    y + 10,
    495,
    [
      'Ces sommes me sont dues au titre de l’exécution et de la cessation de mon contrat de travail, intervenue le ',
      short(end, 'dateFin'),
      '. Je dispose d’un délai de six mois à compter de ma signature pour dénoncer ce reçu par lettre recommandée.',
    ],
    flow,
  );
  d.line(s, 50, y + 20, `Fait en double exemplaire à ${at.town}, le`, short(addDays(end, c.int(0, 8)), 'dateDocument'));
  s.text(50, y + 50, 'Signature du salarié');
  sign(s, 60, y + 88, p.family);
  d.open('dateDebut', 'netPaye', 'dateSignature', 'datePaiement', 'dateActe', 'netAvantImpot', 'motif');
});
