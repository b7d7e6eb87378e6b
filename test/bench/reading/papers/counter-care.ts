import { longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { abode, called, hourOf, neighbour, stranger } from './counter-identity-people.ts';
import { bars, caps, long, short, sign, txt } from './draft.ts';
import { e } from './people.ts';
import { reportMaker } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** A general practice of several doctors: their names at left, the prescriber's numbers as bars at the top. */
export const counterPrescription = reportMaker('counter-ordonnance-cabinet', 'ordonnance', (d) => {
  const { c } = d;
  const [p, h, doctor, other] = [stranger(c), abode(c), neighbour(c), neighbour(c)];
  const on = c.day(2017, 2025);
  const name = `Dr ${doctor.given} ${doctor.family}`;
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 48, 56, txt(name, 'emetteur'), '', { ...bold, size: 13, color: '#1d4f63' });
  d.accept(
    'emetteur',
    `${doctor.given} ${doctor.family}`,
    'Cabinet médical des Deux-Ponts',
    `Docteur ${doctor.given} ${doctor.family}`,
  );
  s.text(48, 71, c.pick(['Médecin généraliste', 'Médecine générale - gynécologie médicale']));
  s.text(48, 84, 'Cabinet médical des Deux-Ponts', { size: 9 });
  s.text(48, 96, `Remplaçant${e(other)} : Dr ${other.given} ${other.family}`, { size: 8.5 });
  s.text(546, 56, `RPPS 10${c.digits(9)}`, { size: 8.5, align: 'right' });
  bars(s, 430, 62, 116, 18, c);
  s.text(546, 96, `AM ${c.digits(2)} 1 ${c.digits(5)} ${c.digits(1)}`, { size: 8.5, align: 'right' });
  bars(s, 430, 102, 116, 18, c);
  s.text(48, 114, `${h.street} - ${h.code} ${h.town}`, { size: 9 });
  s.text(48, 126, `Tél. 01 99 00 ${c.digits(2)} ${c.digits(2)} - Consultations sur rendez-vous sauf jeudi`, {
    size: 8.5,
  });
  s.rule(48, 140, 546, 140, { color: '#1d4f63' });
  d.line(
    s,
    546 - 190,
    164,
    `${h.town}, le`,
    c.chance(0.5) ? long(on, 'dateDocument', 'dateActe') : short(on, 'dateDocument', 'dateActe'),
  );
  d.line(s, 48, 190, p.civility, called(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'titulaire'), {
    ...bold,
    labelFace: 'sans',
  });
  d.line(s, 48, 206, `Né${e(p)} le`, short(p.birth, 'dateNaissance'), { size: 9 });
  s.text(190, 206, `(${Number(on.slice(0, 4)) - Number(p.birth.slice(0, 4))} ans) - ${c.int(49, 96)} kg`, { size: 9 });
  s.box(48, 226, 498, 20, { stroke: '#999999' });
  s.text(297, 239, 'Prescriptions sans rapport avec l’affection de longue durée', { size: 8.5, align: 'center' });
  let y = 276;
  for (const [drug, dose] of c
    .shuffled([
      ['PARACÉTAMOL 1 g, comprimé', '1 comprimé matin, midi et soir si douleur, pendant 5 jours'],
      ['AMOXICILLINE 500 mg, gélule', '2 gélules matin et soir pendant 7 jours'],
      ['CHOLÉCALCIFÉROL 100 000 UI, solution buvable', '1 ampoule en une prise, à renouveler dans 3 mois'],
      ['OMÉPRAZOLE 20 mg, gélule gastrorésistante', '1 gélule le soir au dîner pendant 4 semaines'],
      ['Bilan sanguin : NFS, glycémie à jeun, créatinine', 'à faire au laboratoire, à jeun'],
      ['CÉTIRIZINE 10 mg, comprimé', '1 comprimé le soir pendant 15 jours - QSP 15 jours'],
    ])
    .slice(0, c.int(2, 4))) {
    s.text(64, y, `• ${drug}`, bold);
    s.text(78, y + 15, dose ?? '');
    y += 46;
  }
  s.text(64, y + 10, `À renouveler ${c.int(1, 3)} fois`);
  sign(s, 380, y + 60, doctor.family);
  s.text(48, 780, 'En l’absence du médecin ou en cas d’urgence : appelez le 15 ou le 116 117.', { size: 8 });
  s.text(48, 792, 'Membre d’une association de gestion agréée, le règlement des honoraires par chèque est accepté.', {
    size: 8,
  });
});

/** A consultation's report, sent by the hospital to the patient's doctor. */
export const counterHospitalReport = reportMaker('counter-compte-rendu', 'document-hopital', (d) => {
  const { c } = d;
  const [p, h, chief, doctor, gp] = [stranger(c), abode(c), neighbour(c), neighbour(c), neighbour(c)];
  const visit = c.day(2018, 2025);
  const typed = addDays(visit, c.int(1, 9));
  const service = c.pick(['Pneumologie', 'Cardiologie', 'Rhumatologie', 'Hépato-gastro-entérologie']);
  const hospital = c.pick([
    'Centre hospitalier de la Haute-Vallée',
    'Hôpital Marguerite-Bellanger',
    'GHT Plaine-et-Marais',
  ]);
  const s = d.page({ face: 'narrow', size: 10 });
  const heavy = { face: 'narrowBold' as const };
  d.at(s, 40, 52, txt(hospital, 'emetteur'), '', { ...heavy, size: 14, color: '#0a5a8a' });
  s.text(40, 66, `Pôle Médecine - Service de ${service.toLowerCase()}`, { size: 9.5 });
  s.rule(170, 84, 170, 800, { color: '#9fb7c6', lineWidth: 0.5 });
  const aside = [
    'Chef de service',
    `Pr ${chief.given} ${chief.family}`,
    '',
    'Praticiens',
    `Dr ${doctor.given} ${doctor.family}`,
    `Dr ${neighbour(c).given} ${neighbour(c).family}`,
    '',
    'Secrétariat',
    `01 99 00 ${c.digits(2)} ${c.digits(2)}`,
    'Lundi au vendredi',
    '9 h - 16 h 30',
    '',
    'Hospitalisation',
    `01 99 00 ${c.digits(2)} ${c.digits(2)}`,
    '',
    `FINESS ${c.digits(9)}`,
  ];
  aside.forEach((line, i) => {
    s.text(40, 100 + i * 13, line, { size: 8.5 });
  });
  s.text(186, 100, `Dr ${gp.given} ${gp.family}`);
  s.text(186, 113, `${h.street}, ${h.code} ${caps(h.town)}`);
  d.line(s, 400, 100, `${h.town}, le`, short(typed, 'dateDocument'));
  s.text(186, 146, `Dicté le ${shortDate(visit)} - Validé par Dr ${doctor.family} - Réf. dossier : ${c.digits(8)}`, {
    size: 8,
  });
  s.text(186, 176, `COMPTE RENDU DE CONSULTATION DU`, { ...heavy, size: 12 });
  d.at(s, 426, 176, short(visit, 'dateActe'), 'COMPTE RENDU DE CONSULTATION DU', { ...heavy, size: 12 });
  d.line(s, 186, 200, 'Patient :', called(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'titulaire'), heavy);
  d.line(s, 186, 214, 'Né(e) le :', short(p.birth, 'dateNaissance'));
  s.text(330, 214, `Sexe : ${p.sex}   IPP : ${c.digits(9)}`);
  let y = s.paragraph(186, 244, 365, 'Cher Confrère, chère Consœur,', { leading: 15 });
  y = d.prose(
    s,
    186,
    y + 4,
    365,
    [
      `J’ai vu ce jour en consultation votre ${p.sex === 'F' ? 'patiente' : 'patient'}, adressé${e(p)} pour ${c.pick(['une dyspnée d’effort', 'des douleurs persistantes depuis plusieurs mois', 'un avis spécialisé'])}. Antécédents : ${c.pick(['appendicectomie en 2009', 'hypertension traitée depuis 2016', 'néant'])}. Profession : ${c.pick(['agent d’entretien', 'manutentionnaire', 'aide de cuisine'])}.`,
    ],
    { leading: 15 },
  );
  y = s.paragraph(
    186,
    y + 4,
    365,
    `Examen clinique : bon état général, TA ${c.int(11, 14)}/${c.int(6, 8)}, auscultation sans particularité. Les examens biologiques du ${shortDate(addDays(visit, -c.int(6, 20)))} sont dans les limites de la normale.`,
    { leading: 15 },
  );
  y = s.paragraph(
    186,
    y + 4,
    365,
    `Au total, je propose la poursuite du traitement et un contrôle le ${longDate(addDays(visit, c.int(80, 120)))} à ${hourOf(c)}. Un courrier lui a été remis. Bien confraternellement.`,
    { leading: 15 },
  );
  s.text(380, y + 30, `Docteur ${doctor.given} ${doctor.family}`);
  s.text(380, y + 43, 'Praticien hospitalier', { size: 8.5 });
  sign(s, 400, y + 76, doctor.family, 15);
  s.text(186, 792, `Copie : patient - Document édité par le dossier médical partagé - page 1/1`, { size: 7.5 });
});

/** A neighbour's letter, written on a computer, with address and telephone at the top and no form. */
export const counterNeighbourLetter = reportMaker('counter-lettre-voisin', 'attestation-proche', (d) => {
  const { c } = d;
  const [p, h, w] = [stranger(c), abode(c), neighbour(c)];
  const on = c.day(2020, 2025);
  const since = c.day(2009, 2017);
  const s = d.page({ face: 'serif', size: 11.5 });
  d.at(s, 62, 64, called(d, `${w.given} ${w.family}`, w.title, 'emetteur'));
  d.accept('emetteur', w.full);
  s.text(62, 79, h.street);
  s.text(62, 94, `${h.code} ${h.town}`);
  s.text(62, 109, `06 99 00 ${c.digits(2)} ${c.digits(2)}`);
  d.line(s, 360, 140, `${h.town}, le`, long(on, 'dateDocument'));
  s.text(62, 184, `Objet : témoignage en faveur de ${p.title} ${p.full}`, { face: 'serifBold' });
  s.text(62, 216, 'À qui de droit,');
  let y = d.prose(
    s,
    62,
    242,
    470,
    [
      `Je, soussigné${e(w)}, né${e(w)} le ${longDate(c.day(1950, 1984))} à ${c.pick(['Angers', 'Pau', 'Béziers'])}, de nationalité française, certifie connaître ${p.title} `,
      called(d, p.full, p.title, 'titulaire'),
      ` depuis le `,
      long(since, 'dateDebut'),
      `, date à laquelle ${p.sex === 'F' ? 'elle' : 'il'} est ${p.sex === 'F' ? 'devenue ma voisine' : 'devenu mon voisin'}.`,
    ],
    { leading: 19 },
  );
  for (const part of [
    `Depuis, nous nous voyons toutes les semaines. ${p.sex === 'F' ? 'Elle' : 'Il'} m’a beaucoup aidé${e(w)} pendant le confinement du printemps 2020 en faisant mes courses, et a gardé mes petits-enfants à l’été ${c.int(2018, 2021)}.`,
    `C’est une personne honnête, discrète et travailleuse, appréciée de tout l’immeuble. ${p.sex === 'F' ? 'Elle' : 'Il'} parle bien français et participe à la fête des voisins chaque année.`,
    'Je joins à ce courrier une photocopie de ma carte d’identité et je reste à la disposition de l’administration pour tout renseignement.',
  ]) {
    y = s.paragraph(62, y + 8, 470, part, { leading: 19 });
  }
  sign(s, 360, y + 60, `${w.given} ${w.family}`, 16);
});
