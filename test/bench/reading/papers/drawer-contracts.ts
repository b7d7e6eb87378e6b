import { amount, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { nameOf, oneLine } from './counter-home-people.ts';
import { bornAt, hiring, hoursOf, nafOf, siretOf } from './counter-work-people.ts';
import { eur, long, short, sign, txt, val } from './draft.ts';
import { nirOf } from './people.ts';
import { centre, grid, reportMaker, ruled } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'contrat-de-travail';
const bold = { face: 'sansBold' as const };
const head = { face: 'narrowBold' as const };

/** Permanent part-time contract as a ruled table of conditions. */
export const drawerContractTable = reportMaker('drawer-contract-table', KIND, (d) => {
  const { c, p, h, at, f, boss, monthly, rate, weekly, job, start } = hiring(d, d.c.pick([20, 25, 30]));
  const s = d.page({ face: 'narrow', size: 8.8 });
  s.text(297, 46, 'CONDITIONS PARTICULIÈRES D’ENGAGEMENT', { ...head, ...centre, size: 13 });
  d.at(s, 297, 62, val('CDI à temps partiel', ['typeContrat', 'CDI']), '', { ...head, ...centre, size: 11 });
  const rows = 19;
  const y = grid(
    d,
    s,
    [[50], [215]],
    [94, 20],
    [
      ['Entreprise', txt(f.name, 'employeur')],
      ['Siège', oneLine(at)],
      ['SIRET', siretOf(f.siret)],
      ['Code NAF', nafOf(f.naf, true)],
      ['Représentée par', `${boss.full}, directeur d’exploitation`],
      ['Nom et prénom du salarié', nameOf(d, `${p.family} ${p.given}`, p.sex, 'salarie', 'titulaire')],
      ['Domicile', oneLine(h)],
      ['Immatriculation Sécurité sociale', val(spacedNir(nirOf(p)), ['nir', nirOf(p)])],
      ['Date et lieu de naissance', `${shortDate(p.birth)} – ${p.birthTown} (${p.country.name})`],
      ['Titre de séjour', `n° ${c.digits(10)}, valable jusqu’au ${shortDate(addDays(start, 300))}`],
      ['Date d’effet', short(start, 'dateDebut')],
      ['Fonction', txt(job, 'emploi')],
      ['Classification', `Niveau ${c.int(1, 3)}, échelon ${c.int(1, 3)}`],
      ['Période d’essai', `deux mois, jusqu’au ${shortDate(addDays(start, 59))}`],
      ['Durée du travail', hoursOf(weekly, `${amount(weekly, ' ')} heures / semaine`)],
      ['Heures complémentaires', 'dans la limite du dixième de la durée prévue'],
      ['Taux horaire brut', `${amount(rate, ' ')} €`],
      ['Salaire mensuel brut', eur(monthly, 'salaireBrutMensuel')],
      ['Convention collective', f.agreement],
    ],
  );
  ruled(s, [42, 205, 553], 80, y - 14);
  for (let i = 1; i < rows; i++) s.rule(42, 80 + i * 20, 553, 80 + i * 20, { lineWidth: 0.3 });
  const end = s.paragraph(
    42,
    y + 6,
    511,
    'Les conditions générales annexées (congés, absences, confidentialité, rupture) font partie intégrante du présent contrat. La répartition hebdomadaire des horaires figure en annexe et ne peut être modifiée qu’en respectant un délai de prévenance de sept jours ouvrés.',
  );
  d.line(
    s,
    42,
    end + 20,
    `Signé à ${at.town} le`,
    short(addDays(start, -c.int(0, 4)), 'dateSignature', 'dateDocument'),
  );
  s.text(42, end + 40, 'Le représentant de l’entreprise');
  s.text(360, end + 40, 'Le salarié, « lu et approuvé »');
  sign(s, 60, end + 68, boss.family);
  sign(s, 370, end + 68, p.family);
});

/** Amendment that raises the weekly hours, with what was agreed before. */
export const drawerContractHours = reportMaker('drawer-contract-hours', KIND, (d) => {
  const { c, p, h, at, f, boss, monthly, weekly, job, start } = hiring(d, d.c.pick([28, 30, 35]));
  const s = d.page({ face: 'sans', size: 10 });
  s.text(50, 56, 'AVENANT AU CONTRAT DE TRAVAIL', { ...bold, size: 15 });
  d.at(s, 50, 73, val('à durée indéterminée', ['typeContrat', 'CDI']), '', { size: 11 });
  s.text(50, 87, `du ${longDate(addDays(start, -c.int(300, 800)))} – modification de la durée du travail`);
  s.rule(50, 96, 545, 96);
  let y = d.prose(s, 50, 124, 495, [
    'ENTRE : ',
    txt(f.name, 'employeur'),
    `, ${oneLine(at)}, SIRET `,
    siretOf(f.siret),
    `, représentée par ${boss.title} ${boss.full}, gérant,`,
  ]);
  y = d.prose(s, 50, y + 6, 495, [
    'ET : ',
    nameOf(d, `${p.title} ${p.given} ${p.family}`, p.sex, 'salarie', 'titulaire'),
    `, ${bornAt(p)}, résidant ${oneLine(h)}, occupant le poste de `,
    txt(job, 'emploi'),
    '.',
  ]);
  d.accept('salarie', `${p.given} ${p.family}`);
  d.accept('titulaire', `${p.given} ${p.family}`);
  y = s.paragraph(
    50,
    y + 10,
    495,
    `En raison de l’augmentation de l’activité de l’établissement, les parties, qui étaient convenues d’une durée de ${weekly - 8} heures par semaine, ont décidé d’un commun accord ce qui suit.`,
  );
  y = d.prose(s, 50, y + 10, 495, [
    'À partir du ',
    long(start, 'dateDebut'),
    ', la durée hebdomadaire de travail passe à ',
    hoursOf(weekly),
    '. La rémunération mensuelle brute correspondante est portée à ',
    eur(monthly, 'salaireBrutMensuel', ' euros'),
    '. Les horaires seront affichés dans l’établissement.',
  ]);
  y = s.paragraph(
    50,
    y + 10,
    495,
    'Les autres dispositions du contrat demeurent sans changement. Le présent avenant est établi en deux exemplaires.',
  );
  d.line(s, 50, y + 20, `À ${at.town}, le`, long(addDays(start, -c.int(3, 12)), 'dateSignature', 'dateDocument'));
  sign(s, 60, y + 60, boss.family);
  sign(s, 350, y + 60, p.given);
  d.without('nir', 'naf', 'dateFin');
});

/** Contract of a private employer who declares with the Cesu, in numbered headings. */
export const drawerContractHousehold = reportMaker('drawer-contract-household', KIND, (d) => {
  const { c, p, h, at, boss, rate, start } = hiring(d);
  const weekly = c.int(4, 18);
  const s = d.page({ face: 'serif', size: 9.6 });
  const strong = { face: 'serifBold' as const };
  s.text(297, 48, 'CONTRAT DE TRAVAIL', { ...strong, ...centre, size: 14 });
  d.at(s, 297, 64, val('à durée indéterminée – Cesu déclaratif', ['typeContrat', 'CDI']), '', centre);
  s.text(297, 78, 'Convention collective des particuliers employeurs et de l’emploi à domicile (IDCC 3239)', {
    ...centre,
    size: 8,
  });
  s.text(48, 108, 'Le particulier employeur', strong);
  d.line(s, 48, 123, boss.title, nameOf(d, boss.full, boss.sex, 'employeur'));
  s.text(48, 137, `${oneLine(at)} – N° Cesu : Y${c.digits(7)}`);
  s.text(48, 164, 'Le salarié', strong);
  d.line(s, 48, 179, p.civility, nameOf(d, p.full, p.sex, 'salarie', 'titulaire'));
  s.text(48, 193, oneLine(h));
  d.line(s, 48, 207, 'N° Sécurité sociale', val(spacedNir(nirOf(p)), ['nir', nirOf(p)]));
  let y = 238;
  const point = (title: string, parts: Parameters<typeof d.prose>[4]) => {
    s.text(48, y, title, strong);
    y = d.prose(s, 48, y + 14, 500, parts) + 8;
  };
  point('1 – Embauche', ['Date d’embauche : ', short(start, 'dateDebut'), '. Durée de la période d’essai : un mois.']);
  point('2 – Emploi', [
    'Emploi occupé : ',
    txt(p.sex === 'F' ? 'Employée familiale A' : 'Employé familial A', 'emploi'),
    ', niveau I.',
  ]);
  point('3 – Lieu de travail', [`${oneLine(at)}. Aucun déplacement n’est prévu.`]);
  point('4 – Horaires', [
    'Durée hebdomadaire de travail effectif : ',
    hoursOf(weekly),
    ', le mardi et le vendredi. Repos hebdomadaire : le dimanche.',
  ]);
  point('5 – Rémunération', [
    `Salaire horaire brut : ${amount(rate, ' ')} € ; salaire horaire net : ${amount(rate * 0.78, ' ')} €, majoré de 10 % au titre des congés payés, versé le 5 de chaque mois.`,
  ]);
  point('6 – Retraite et prévoyance', [
    'IRCEM Retraite et IRCEM Prévoyance, 261 avenue des Nations-Unies, 59672 Roubaix Cedex 1.',
  ]);
  d.line(s, 48, y + 14, `Fait à ${at.town}, le`, long(addDays(start, -c.int(0, 3)), 'dateSignature', 'dateDocument'));
  sign(s, 60, y + 54, boss.family);
  sign(s, 350, y + 54, p.family);
  d.without('siret', 'salaireBrutMensuel', 'dateFin');
});
