import { cents, longDate } from '../../../fixtures/papers/french.ts';
import { eur, ident, long, short, sign, txt, val } from './draft.ts';
import { e, postTown } from './people.ts';
import { centre, reportMaker } from './report-kit.ts';
import { jobOf, local, newcomer, place, trade } from './report-people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'contrat-de-travail';
/** Gross pay of a month for a weekly time at an hourly rate. */
export const monthly = (weekly: number, hourly: number) => cents((weekly * 52 * hourly) / 12);

/** An open-ended contract as a letter that is handed over: the terms in unnumbered paragraphs, the person says « accepté ». */
export const reportContractLetter = reportMaker('report-contract-letter', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10 });
  const [f, p, h, at, boss] = [trade(c), newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2018, 2025);
  const signed = addDays(from, -c.int(0, 12));
  const weekly = c.pick([25, 30, 35, 39]);
  const gross = monthly(weekly, 11.2 + c.int(0, 200) / 100);
  const job = jobOf(c, f, p);
  d.at(s, 60, 56, txt(f.name, 'employeur', 'emetteur'), '', { face: 'serifBold', size: 13 });
  s.text(60, 71, `${at.street} - ${postTown(at)}`, { size: 9 });
  d.line(s, 60, 84, 'RCS - SIRET', ident(f.spaced, 'siret'), { size: 9 });
  s.text(330, 116, p.civility);
  d.at(s, 330, 130, txt(p.full, 'salarie', 'titulaire'), p.civility);
  s.text(330, 144, h.street);
  s.text(330, 158, postTown(h));
  d.line(s, 330, 184, `${at.town}, le`, long(signed, 'dateSignature', 'dateDocument'));
  s.text(60, 212, 'Objet :', { face: 'serifBold' });
  s.text(104, 212, 'votre');
  d.at(s, 136, 212, val('contrat de travail à durée indéterminée', ['typeContrat', 'CDI']), 'Objet');
  s.text(60, 226, 'Lettre remise en main propre contre décharge', { size: 9 });
  s.text(60, 254, `${p.civility},`);
  const flow = { leading: 14.5 };
  let y = d.prose(
    s,
    60,
    276,
    475,
    [
      'À la suite de nos entretiens, nous avons le plaisir de vous confirmer que vous entrez à notre service à compter du ',
      long(from, 'dateDebut'),
      ' en qualité de ',
      txt(job, 'emploi'),
      `, sous réserve des résultats de la visite d’information et de prévention. Les relations sont régies par la convention collective « ${f.agreement} » (IDCC ${f.idcc}).`,
    ],
    flow,
  );
  y = d.prose(
    s,
    60,
    y + 8,
    475,
    [
      'Votre engagement ne deviendra définitif qu’à l’issue d’une période d’essai de deux mois de travail effectif, renouvelable une fois.',
    ],
    flow,
  );
  y = d.prose(
    s,
    60,
    y + 8,
    475,
    [
      'Vous percevrez, pour un horaire de ',
      val(`${weekly} heures`, ['heuresHebdo', weekly]),
      ' par semaine, un salaire brut de ',
      eur(gross, 'salaireBrutMensuel', ' euros'),
      ' par mois, versé le dernier jour ouvré. Cette rémunération sera revue chaque année au mois de janvier.',
    ],
    flow,
  );
  y = d.prose(
    s,
    60,
    y + 8,
    475,
    [
      `Vous exercerez vos fonctions à ${at.town}. Vous acquérez deux jours et demi ouvrables de congés par mois. Votre caisse de retraite complémentaire est Malakoff Humanis. Le préavis est celui de la convention collective.`,
    ],
    flow,
  );
  y = s.paragraph(
    60,
    y + 8,
    475,
    'Si ces conditions vous conviennent, vous voudrez bien nous retourner un double de la présente, daté et signé, avec la mention « lu et approuvé, bon pour accord ».',
    flow,
  );
  s.text(60, y + 10, `Nous vous prions d’agréer, ${p.civility}, nos salutations distinguées.`);
  s.text(60, y + 44, `${boss.full}, ${boss.sex === 'F' ? 'gérante' : 'gérant'}`);
  s.text(340, y + 44, `L’intéressé${e(p)} : lu et approuvé, bon pour accord`, { size: 9 });
  sign(s, 70, y + 78, boss.family);
  d.without('dateFin');
  d.open('adresse', 'lieu', 'emetteur');
});

/** A change to a contract: recalls the first one, then gives the new hours and pay; old figures stand beside new ones. */
export const reportContractAmendment = reportMaker('report-contract-avenant', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9.8 });
  const bold = 'narrowBold' as const;
  const [f, p, h, at, boss] = [trade(c), newcomer(c), place(c), place(c), local(c)];
  const first = c.day(2016, 2020);
  const from = `${c.int(2021, 2025)}-${c.pick(['01', '04', '09', '11'])}-01`;
  const signed = addDays(from, -c.int(2, 20));
  const [old, weekly] = c.pick([
    [20, 30],
    [24, 35],
    [15, 25],
  ] as const);
  const gross = monthly(weekly, 11.9 + c.int(0, 120) / 100);
  s.text(297, 62, `AVENANT N° ${c.int(1, 4)} AU CONTRAT DE TRAVAIL`, { ...centre, face: bold, size: 14 });
  d.at(
    s,
    297,
    78,
    val('à durée indéterminée à temps partiel', ['typeContrat', 'CDI']),
    'AVENANT AU CONTRAT DE TRAVAIL',
    centre,
  );
  s.rule(180, 88, 414, 88);
  const flow = { leading: 15, bold };
  s.text(55, 116, 'ENTRE', { face: bold });
  let y = d.prose(
    s,
    55,
    134,
    485,
    [
      'La société ',
      txt(f.name, 'employeur', 'emetteur'),
      `, dont le siège est ${at.street}, ${postTown(at)}, immatriculée sous le SIRET `,
      ident(f.spaced, 'siret'),
      ', code NAF ',
      txt(f.naf, 'naf'),
      `, représentée par ${boss.full}, d’une part,`,
    ],
    flow,
  );
  s.text(55, y + 6, 'ET', { face: bold });
  y = d.prose(
    s,
    55,
    y + 24,
    485,
    [
      `${p.civility} `,
      txt(p.full, 'salarie', 'titulaire'),
      `, né${e(p)} le `,
      short(p.birth, 'dateNaissance'),
      ` à ${p.birthTown}, demeurant ${h.street}, ${postTown(h)}, d’autre part,`,
    ],
    flow,
  );
  y = s.paragraph(
    55,
    y + 8,
    485,
    `Il est rappelé que ${p.civility} ${p.family} a été engagé${e(p)} par contrat du ${longDate(first)} pour une durée de ${old} heures par semaine. Les parties sont convenues de le modifier comme suit :`,
    { leading: 15 },
  );
  s.text(55, y + 8, 'Article 1 - Emploi', { face: bold });
  y = d.prose(s, 55, y + 25, 485, ['L’emploi de ', txt(jobOf(c, f, p), 'emploi'), ' demeure inchangé.'], flow);
  s.text(55, y + 8, 'Article 2 - Durée du travail', { face: bold });
  y = d.prose(
    s,
    55,
    y + 25,
    485,
    [
      'À compter du ',
      long(from, 'dateDebut'),
      ', la durée hebdomadaire de travail est portée à ',
      val(`${weekly} heures`, ['heuresHebdo', weekly]),
      ', réparties du lundi au vendredi.',
    ],
    flow,
  );
  s.text(55, y + 8, 'Article 3 - Rémunération', { face: bold });
  y = d.prose(
    s,
    55,
    y + 25,
    485,
    [
      'En conséquence, la rémunération mensuelle brute est fixée à ',
      eur(gross, 'salaireBrutMensuel'),
      ' pour le nouvel horaire.',
    ],
    flow,
  );
  s.text(55, y + 8, 'Article 4 - Autres dispositions', { face: bold });
  y = s.paragraph(55, y + 25, 485, 'Les autres clauses du contrat initial et de ses avenants restent en vigueur.', {
    leading: 15,
  });
  d.line(
    s,
    55,
    y + 20,
    `Fait à ${at.town} en deux exemplaires originaux, le`,
    long(signed, 'dateSignature', 'dateDocument'),
  );
  s.text(55, y + 52, 'Pour la société');
  s.text(360, y + 52, `${p.civility} ${p.family}`);
  sign(s, 60, y + 84, boss.family);
  d.without('dateFin');
  // The day of the first contract or that of the change: careful people differ.
  d.open('dateDebut', 'adresse', 'lieu', 'lieuNaissance', 'dateEntree', 'emetteur', 'motif');
});
