import { cents, longDate } from '../../../fixtures/papers/french.ts';
import { eur, ident, long, short, sign, txt, val } from './draft.ts';
import { postTown } from './people.ts';
import { fields, grid, reportMaker, right, ruled } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { firmOf, jobOf, local, newcomer, oneLine, place } from './unseen-people.ts';

const KIND = 'contrat-de-travail';

/** A letter of engagement: the terms as a list of points, accepted at the foot. */
export const unseenContractEngagement = reportMaker('unseen-contract-engagement', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9.8 });
  const bold = { face: 'narrowBold' as const };
  const [f, p, h, at, boss] = [firmOf(c), newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2018, 2025);
  const signed = addDays(from, -c.int(3, 15));
  const gross = cents(151.67 * (11.4 + c.int(0, 180) / 100));
  s.box(50, 40, 495, 3, { fill: '#00695c' });
  d.at(s, 50, 62, txt(f.name, 'employeur', 'emetteur'), '', { ...bold, size: 13 });
  d.line(s, 50, 76, 'Siret', ident(f.siret, 'siret'), { size: 8 });
  s.text(545, 62, at.street, { ...right, size: 8.5 });
  s.text(545, 74, postTown(at), { ...right, size: 8.5 });
  const x = s.text(310, 116, p.civility);
  d.at(s, x + 4, 116, txt(`${p.given} ${p.family}`, 'salarie', 'titulaire'), p.civility);
  s.text(310, 130, h.street);
  s.text(310, 144, postTown(h));
  d.line(s, 310, 172, `Fait à ${at.town}, le`, long(signed, 'dateSignature', 'dateDocument'));
  s.text(50, 204, 'Objet : lettre d’engagement', bold);
  s.text(50, 232, `${p.civility},`);
  let y = s.paragraph(
    50,
    254,
    495,
    `Nous avons le plaisir de vous confirmer votre embauche au sein de notre entreprise, soumise à la convention collective ${f.agreement}, aux conditions suivantes :`,
    { leading: 15 },
  );
  y = fields(
    d,
    s,
    [70, y + 12, 230, 20],
    [
      ['• Nature du contrat :', val('contrat à durée indéterminée', ['typeContrat', 'CDI'])],
      ['• Poste :', txt(jobOf(c, f, p), 'emploi')],
      ['• Prise de fonctions :', long(from, 'dateDebut')],
      ['• Période d’essai :', 'un mois, renouvelable une fois'],
      ['• Horaire :', val('35 heures par semaine', ['heuresHebdo', 35])],
      ['• Salaire brut mensuel :', eur(gross, 'salaireBrutMensuel')],
      ['• Avantages :', 'titres-restaurant, mutuelle d’entreprise'],
      ['• Lieu :', `${at.town} et chantiers de la région`],
    ],
  );
  y = s.paragraph(
    50,
    y + 12,
    495,
    'Vous voudrez bien nous retourner un exemplaire de cette lettre signé, précédé de la mention manuscrite « bon pour accord », ainsi qu’une copie de votre titre autorisant l’exercice d’une activité salariée.',
    { leading: 15 },
  );
  s.text(50, y + 12, `Veuillez agréer, ${p.civility}, l’expression de nos salutations distinguées.`);
  s.text(50, y + 46, `${boss.title} ${boss.full}`);
  s.text(50, y + 60, boss.sex === 'F' ? 'Directrice d’exploitation' : 'Directeur d’exploitation', { size: 8.5 });
  s.text(360, y + 46, 'Bon pour accord');
  sign(s, 60, y + 92, boss.family);
  sign(s, 366, y + 84, p.family);
  d.without('dateFin');
  d.open('adresse', 'lieu', 'emetteur');
});

/** An amendment that raises the weekly time, with the new timetable in a table. */
export const unseenContractAmendment = reportMaker('unseen-contract-amendment', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const bold = { face: 'sansBold' as const };
  const [f, p, h, at, boss] = [firmOf(c), newcomer(c), place(c), place(c), local(c)];
  const [first, from] = [c.day(2015, 2019), `${c.int(2020, 2025)}-${c.pick(['02', '03', '06', '10'])}-01`];
  const signed = addDays(from, -c.int(1, 12));
  const rate = 11.2 + c.int(0, 120) / 100;
  const weekly = c.pick([25, 30]);
  const flow = { leading: 16 };
  s.text(50, 56, 'AVENANT AU CONTRAT DE TRAVAIL', { ...bold, size: 14 });
  s.text(50, 74, 'Modification de la durée du travail', { size: 11 });
  s.rule(50, 84, 545, 84, { lineWidth: 1 });
  let y = d.prose(
    s,
    50,
    112,
    495,
    [
      'Entre ',
      txt(f.name, 'employeur', 'emetteur'),
      `, ${oneLine(at)}, n° SIRET `,
      ident(f.spaced, 'siret'),
      `, représentée par ${boss.full}, et ${p.civility} `,
      txt(`${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'),
      `, demeurant ${oneLine(h)}, il est convenu ce qui suit.`,
    ],
    flow,
  );
  y = d.prose(
    s,
    50,
    y + 8,
    495,
    [
      'Le ',
      val('contrat de travail à durée indéterminée', ['typeContrat', 'CDI']),
      ` conclu le ${longDate(first)}, par lequel ${p.civility} ${p.family} occupe le poste de `,
      txt(jobOf(c, f, p), 'emploi'),
      ' à raison de 15 heures hebdomadaires, est modifié à effet du ',
      short(from, 'dateDebut'),
      '.',
    ],
    flow,
  );
  y = d.prose(
    s,
    50,
    y + 8,
    495,
    [
      'La nouvelle durée du travail est de ',
      val(`${weekly} heures`, ['heuresHebdo', weekly]),
      ' par semaine, réparties ainsi :',
    ],
    flow,
  );
  const columns = [[70], [300, 'right'], [460, 'right']] as const;
  const top = y;
  const each = String(weekly / 5);
  const days = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'].map((day) => [day, '8 h 00', each]);
  y = grid(d, s, columns, [y + 13, 17], [['Jour', 'Début', 'Nombre d’heures'], ...days]);
  ruled(s, [60, 240, 310, 470], top, y - 4);
  y = d.prose(
    s,
    50,
    y + 20,
    495,
    [
      'La rémunération brute mensuelle est portée à ',
      eur(cents(((weekly * 52) / 12) * rate), 'salaireBrutMensuel'),
      `. Les autres clauses du contrat demeurent inchangées. Le présent avenant est établi en deux originaux, un pour chaque partie.`,
    ],
    flow,
  );
  d.line(s, 50, y + 20, `${at.town}, le`, short(signed, 'dateSignature', 'dateDocument'));
  s.text(50, y + 50, 'L’employeur');
  s.text(400, y + 50, `${p.civility} ${p.family}`);
  sign(s, 60, y + 84, boss.family);
  d.without('dateFin');
  // The day of the first contract or that of the change: careful people differ.
  d.open('dateDebut', 'adresse', 'lieu', 'dateEntree', 'emetteur', 'motif');
});
