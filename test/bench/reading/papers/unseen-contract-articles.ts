import { cents, longDate } from '../../../fixtures/papers/french.ts';
import { type Draft, eur, ident, type Leaf, long, short, sign, txt, type Value, val } from './draft.ts';
import { e, nirOf, postTown } from './people.ts';
import { centre, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { firmOf, jobOf, local, newcomer, oneLine, place } from './unseen-people.ts';

const FLOW = { leading: 14.5 };

/** A heading and its paragraphs; returns the next baseline. */
function article(d: Draft, s: Leaf, y: number, title: string, ...paragraphs: (string | Value)[][]): number {
  s.text(62, y, title, { face: 'serifBold', size: 10 });
  let at = y + 17;
  for (const parts of paragraphs) at = d.prose(s, 62, at, 471, parts, FLOW);
  return at + 9;
}

/** An open-ended contract of ten articles over two pages, initialled at the foot; signed on the second. */
export const unseenContractArticles = reportMaker('unseen-contract-articles', 'contrat-de-travail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 9.6 });
  const [f, p, h, at, boss] = [firmOf(c), newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2017, 2025);
  const signed = addDays(from, -c.int(0, 6));
  const [weekly, monthlyHours] = c.pick([
    [35, '151,67'],
    [24, '104'],
    [30, '130'],
  ] as const);
  const gross = cents(((weekly * 52) / 12) * (11.1 + c.int(0, 160) / 100));
  s.text(297, 60, 'CONTRAT DE TRAVAIL', { ...centre, face: 'serifBold', size: 15 });
  d.at(s, 297, 77, val('À DURÉE INDÉTERMINÉE', ['typeContrat', 'CDI']), 'CONTRAT DE TRAVAIL', {
    ...centre,
    face: 'serifBold',
    size: 12,
  });
  s.text(62, 106, 'Entre les soussignés :');
  let y = d.prose(
    s,
    62,
    126,
    471,
    [
      txt(f.name, 'employeur', 'emetteur'),
      `, au capital de 8 000 euros, dont le siège social est situé ${oneLine(at)}, inscrite au registre du commerce sous le numéro SIRET `,
      ident(f.siret, 'siret'),
      `, représentée par ${boss.title} ${boss.full} en sa qualité de ${boss.sex === 'F' ? 'présidente' : 'président'},`,
    ],
    { ...FLOW, bold: 'serifBold' },
  );
  s.text(533, y, 'ci-après dénommée « l’Employeur »,', right);
  s.text(62, y + 16, 'Et :');
  y = d.prose(
    s,
    62,
    y + 34,
    471,
    [
      `${p.civility} `,
      txt(p.full, 'salarie', 'titulaire'),
      `, né${e(p)} le `,
      long(p.birth, 'dateNaissance'),
      ` à ${p.birthTown} (${p.country.name}), de nationalité ${p.nationality}, demeurant ${oneLine(h)}, immatriculé${e(p)} à la Sécurité sociale sous le numéro `,
      ident(nirOf(p), 'nir'),
      ',',
    ],
    { ...FLOW, bold: 'serifBold' },
  );
  s.text(533, y, `ci-après dénommé${e(p)} « le Salarié ».`, right);
  s.text(62, y + 20, 'Il a été convenu et arrêté ce qui suit :');
  y = article(d, s, y + 46, 'Article 1 – Engagement', [
    'Le Salarié est engagé à compter du ',
    short(from, 'dateDebut'),
    `, sous réserve des résultats de la visite médicale d’embauche, aux conditions générales de la convention collective « ${f.agreement} » et aux conditions particulières ci-après. La déclaration préalable à l’embauche a été effectuée auprès de l’URSSAF.`,
  ]);
  y = article(d, s, y, 'Article 2 – Période d’essai', [
    'Le présent contrat ne deviendra définitif qu’à l’expiration d’une période d’essai de deux mois, au cours de laquelle chacune des parties pourra y mettre fin sans indemnité.',
  ]);
  y = article(d, s, y, 'Article 3 – Fonctions', [
    'Le Salarié exercera les fonctions de ',
    txt(jobOf(c, f, p), 'emploi'),
    ', niveau I, échelon 2. Ces fonctions sont susceptibles d’évoluer.',
  ]);
  y = article(d, s, y, 'Article 4 – Lieu de travail', [
    `Le lieu de travail est fixé à ${at.town}. Il pourra être modifié dans la même zone géographique.`,
  ]);
  y = article(d, s, y, 'Article 5 – Durée du travail', [
    'La durée hebdomadaire du travail est fixée à ',
    val(`${weekly} heures`, ['heuresHebdo', weekly]),
    `, soit ${monthlyHours} heures par mois, réparties du lundi au samedi selon le planning affiché.`,
  ]);
  s.text(62, 812, 'Paraphes :', { size: 8 });
  s.text(533, 812, 'Page 1 sur 2', { ...right, size: 8 });
  const two = d.page({ face: 'serif', size: 9.6 });
  y = article(d, two, 70, 'Article 6 – Rémunération', [
    'En contrepartie de son travail, le Salarié percevra une rémunération mensuelle brute de ',
    eur(gross, 'salaireBrutMensuel', ' euros'),
    ', versée le 5 du mois suivant.',
  ]);
  y = article(d, two, y, 'Article 7 – Congés payés', [
    'Le Salarié bénéficiera des congés payés institués par la loi, soit 2,5 jours ouvrables par mois de travail effectif.',
  ]);
  y = article(d, two, y, 'Article 8 – Retraite complémentaire et prévoyance', [
    'Le Salarié sera affilié à la caisse de retraite AG2R et au régime de frais de santé en vigueur dans l’entreprise dès son entrée.',
  ]);
  y = article(d, two, y, 'Article 9 – Obligations', [
    'Le Salarié s’engage à observer le règlement intérieur, à prévenir l’Employeur de toute absence dans les 48 heures et à l’informer de tout changement de sa situation, notamment de son adresse.',
  ]);
  y = article(d, two, y, 'Article 10 – Rupture', [
    `Chacune des parties pourra mettre fin au contrat en respectant le préavis de la convention collective (texte à jour au ${longDate(`${from.slice(0, 4)}-01-01`)}).`,
  ]);
  two.text(62, y + 14, `Fait en double exemplaire à ${at.town},`);
  d.line(two, 62, y + 30, 'Le', short(signed, 'dateSignature', 'dateDocument'));
  two.text(62, y + 62, 'L’Employeur');
  two.text(360, y + 62, 'Le Salarié');
  two.text(360, y + 75, '(« lu et approuvé »)', { size: 8 });
  sign(two, 66, y + 104, boss.family);
  sign(two, 366, y + 108, p.family);
  two.text(533, 812, `Page 2 sur 2 – ${postTown(at)}`, { ...right, size: 8 });
  d.without('dateFin');
  d.open('adresse', 'lieu', 'lieuNaissance', 'nationalite', 'emetteur');
});
