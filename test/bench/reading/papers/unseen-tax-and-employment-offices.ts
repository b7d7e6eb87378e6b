import { amount, longDate } from '../../../fixtures/papers/french.ts';
import { taxNumber } from './avis-imposition.ts';
import { caps, ident, long, short, txt, val } from './draft.ts';
import { e, postTown } from './people.ts';
import { fields, grid, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { local, newcomer, place } from './unseen-people.ts';

const whole = (n: number) => amount(n, ' ', ',', 0);

/** The older tax notice: references above, the address in a window, the computation by lines with a column of sums. */
export const unseenTaxNotice = reportMaker('unseen-tax-notice', 'avis-imposition', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 8.8 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const year = c.int(2012, 2023);
  const wages = c.int(8000, 23000);
  const net = Math.round(wages * 0.9);
  const fiscal = taxNumber(d);
  const office = 'Direction générale des finances publiques';
  d.at(s, 40, 42, txt(office.toUpperCase(), 'emetteur'), '', { ...bold, size: 9.5 });
  d.accept('emetteur', office, 'DGFIP', 'FINANCES PUBLIQUES');
  s.text(40, 54, `SIP ${caps(h.town)} - ${h.code} ${caps(h.town)} CEDEX`);
  s.text(555, 44, c.pick(['AVIS D’IMPÔT SUR LES REVENUS', 'AVIS DE NON-IMPOSITION', 'AVIS D’IMPOSITION']), {
    ...bold,
    ...right,
    size: 13,
  });
  s.text(512, 60, 'Revenus de', { ...right, size: 10 });
  d.at(s, 518, 60, val(String(year), ['anneeRevenus', year]), 'Revenus de', { ...bold, size: 10 });
  s.box(36, 76, 220, 86, { stroke: '#777777' });
  fields(
    d,
    s,
    [44, 92, 150, 16],
    [
      ['N° fiscal', ident(fiscal.replace(/(\d\d)(\d{3})(\d{3})(\d{3})(\d\d)/, '$1 $2 $3 $4 $5'), 'numeroFiscal')],
      [
        'Référence de l’avis',
        ident(
          `${String(year + 1).slice(2)} ${c.digits(2)} ${c.digits(3)} ${c.digits(4)} ${c.digits(2)}`,
          'referenceAvis',
        ),
      ],
      ['N° FIP', `${c.digits(3)} ${c.digits(10)} R`],
      [
        'Date d’établissement',
        short(`${year + 1}-0${c.pick([7, 8])}-${c.int(10, 28)}`, 'dateEtablissement', 'dateDocument'),
      ],
      ['Mise en recouvrement', `31/07/${year + 1}`],
    ],
  );
  const x = s.text(320, 146, p.sex === 'F' ? 'MME' : 'M', { size: 9.5 });
  d.at(s, x + 4, 146, txt(`${caps(p.family)} ${caps(p.given)}`, 'declarant', 'titulaire'), '', { size: 9.5 });
  d.block(s, 320, 159, [caps(h.street), postTown(h)], 13, ['adresse'], '', { size: 9.5 });
  s.text(
    40,
    214,
    'Situation du foyer : C     Nombre de parts : 1,00     Résidence principale au 1er janvier : déclarée',
  );
  s.rule(36, 226, 559, 226);
  const rows: [string, string][] = [
    ['Salaires et assimilés', whole(wages)],
    ['Abattement 10 %', `-${whole(wages - net)}`],
    ['Revenu brut global', whole(net)],
    ['Revenu imposable', whole(net)],
    ['Impôt soumis au barème', '0'],
    ['Impôt net avant corrections', '0'],
  ];
  s.text(548, 242, 'Total', { ...bold, ...right });
  const y = grid(d, s, [[44], [548, 'right']], [260, 17], rows);
  s.rule(36, y, 559, y);
  s.text(44, y + 18, 'REVENU FISCAL DE RÉFÉRENCE', bold);
  d.at(s, 548, y + 18, val(whole(net), ['revenuFiscalReference', net]), 'REVENU FISCAL DE RÉFÉRENCE', {
    ...bold,
    ...right,
  });
  s.text(44, y + 44, 'VOUS N’AVEZ RIEN À PAYER', { ...bold, size: 11 });
  s.paragraph(
    40,
    y + 72,
    515,
    `Les sommes déclarées ont été prises en compte sous réserve de contrôle. Vous avez jusqu’au 31 décembre ${year + 3} pour présenter une réclamation. Gardez ce document : il vous sera demandé pour vos démarches.`,
  );
  d.open('dateActe', 'montant', 'reference', 'dateDocument');
});

/** The employment service's notice of being on the list of job seekers. */
export const unseenJobSeeker = reportMaker('unseen-job-seeker', 'attestation-france-travail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2015, 2025);
  const name = on >= '2024-01-01' ? 'France Travail' : 'Pôle emploi';
  d.at(s, 45, 50, txt(name, 'emetteur'), '', { ...bold, size: 20, color: '#1b2a68' });
  s.text(45, 66, `Direction régionale - Agence de ${h.town}`, { size: 8.5 });
  s.text(45, 78, `${c.digits(2)} avenue de la Gare - ${postTown(h)}`, { size: 8.5 });
  const x = s.text(320, 110, p.sex === 'F' ? 'MME' : 'M.');
  d.at(s, x + 4, 110, txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'));
  d.block(s, 320, 124, [caps(h.street), postTown(h)], 14, ['adresse']);
  d.line(s, 45, 124, 'N° identifiant :', ident(`${c.digits(7)}${c.letters(1)}`, 'reference'));
  d.line(s, 320, 176, `${h.town}, le`, long(on, 'dateDocument'));
  s.text(45, 216, 'Objet : attestation d’inscription', bold);
  let y = d.prose(
    s,
    45,
    250,
    505,
    [
      `Je vous informe que vous êtes inscrit${e(p)} sur la liste des demandeurs d’emploi depuis le ${longDate(addDays(on, -c.int(30, 400)))}, dans la catégorie 1 (personne sans emploi, à la recherche d’un emploi à temps plein et à durée indéterminée).`,
    ],
    { leading: 17 },
  );
  y = s.paragraph(
    45,
    y + 10,
    505,
    `Votre situation au jour de la présente : ${c.pick(['indemnisable au titre de l’allocation d’aide au retour à l’emploi', 'non indemnisée'])}. Pour rester inscrit${e(p)}, vous devez actualiser votre situation chaque mois.`,
    { leading: 17 },
  );
  s.text(45, y + 12, `Je vous prie d’agréer, ${p.civility}, mes salutations distinguées.`);
  s.text(320, y + 50, `Le directeur de l’agence, ${local(c).full}`);
  d.open('dateActe', 'dateDebut', 'motif', 'categorie', 'dateEntree', 'periodeDebut');
});
