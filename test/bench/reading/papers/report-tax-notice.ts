import { amount } from '../../../fixtures/papers/french.ts';
import { taxNumber } from './avis-imposition.ts';
import { caps, ident, short, txt, val } from './draft.ts';
import { republic } from './issuers.ts';
import { postTown } from './people.ts';
import { money, reportMaker, right } from './report-kit.ts';
import { newcomer, place } from './report-people.ts';

const whole = (n: number) => amount(n, ' ', ',', 0);

/** A notice of a person alone: references in a grey column at the left, the summary of the tax at the right. */
export const reportTaxNotice = reportMaker('report-avis-imposition', 'avis-imposition', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 8.6 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const year = c.int(2018, 2024);
  const wages = c.int(9000, 26000);
  const net = Math.round(wages * 0.9);
  const issued = `${year + 1}-0${c.pick([7, 8])}-${c.int(10, 28)}`;
  republic(s, 36, 30, ['FINANCES PUBLIQUES']);
  d.truth.emetteur = {
    value: 'FINANCES PUBLIQUES',
    printed: 'FINANCES PUBLIQUES',
    label: null,
    page: 1,
    box: [36, 46, 110, 10],
  };
  d.accept('emetteur', 'Direction générale des finances publiques', 'DGFIP');
  s.text(220, 46, `AVIS D’IMPÔT ÉTABLI EN ${year + 1}`, { ...bold, size: 13 });
  s.text(220, 62, 'Impôt sur les revenus de l’année');
  d.at(s, 352, 62, val(String(year), ['anneeRevenus', year]), 'revenus de l’année', { ...bold, size: 10 });
  s.box(36, 110, 164, 250, { fill: '#efefef' });
  s.text(42, 126, 'Vos références', { ...bold, size: 9.5 });
  const fiscal = taxNumber(d);
  const refs: [string, Parameters<typeof d.at>[3]][] = [
    [
      'Numéro fiscal',
      ident(
        `${fiscal.slice(0, 2)} ${fiscal.slice(2, 5)} ${fiscal.slice(5, 8)} ${fiscal.slice(8, 11)} ${fiscal.slice(11)}`,
        'numeroFiscal',
      ),
    ],
    [
      'Référence de l’avis',
      ident(`${String(year + 1).slice(2)} ${c.digits(2)} ${c.digits(3)}${c.digits(4)} ${c.digits(2)}`, 'referenceAvis'),
    ],
    ['Numéro FIP', `${c.digits(3)} ${c.digits(2)} ${c.digits(6)} ${c.digits(3)} P`],
    ['Date d’établissement', short(issued, 'dateEtablissement', 'dateDocument')],
    ['Mise en recouvrement', `31/0${c.pick([7, 8])}/${year + 1}`],
  ];
  refs.forEach(([label, value], i) => {
    s.text(42, 146 + i * 32, label, { size: 7.5, color: '#444444' });
    d.at(s, 42, 158 + i * 32, value, label, bold);
  });
  s.text(42, 316, 'Vos contacts', { ...bold, size: 9.5 });
  s.text(42, 332, 'impots.gouv.fr, messagerie');
  s.text(42, 344, '0 809 401 401');
  s.text(300, 122, p.sex === 'F' ? 'MME' : 'M.', { size: 9.5 });
  d.at(s, 330, 122, txt(`${caps(p.family)} ${caps(p.given)}`, 'declarant', 'titulaire'), '', { size: 9.5 });
  d.block(s, 300, 136, [caps(h.street), postTown(h)], 13, ['adresse'], '', { size: 9.5 });
  s.text(220, 212, 'Détail des revenus', { ...bold, size: 10 });
  s.text(559, 212, 'Déclarant 1', right);
  const tax = c.int(0, 900);
  const rows: [string, string][] = [
    ['Salaires', whole(wages)],
    ['Déduction 10 % ou frais réels', `- ${whole(wages - net)}`],
    ['Salaires, pensions, rentes nets', whole(net)],
    ['Revenu brut global', whole(net)],
    ['Revenu imposable', whole(net)],
    ['Nombre de parts', '1,00'],
    ['Impôt sur les revenus soumis au barème', whole(tax)],
    ['Décote', `- ${whole(Math.round(tax / 3))}`],
  ];
  rows.forEach(([label, value], i) => {
    s.text(220, 232 + i * 16, label);
    s.text(559, 232 + i * 16, value, right);
    s.rule(220, 236 + i * 16, 559, 236 + i * 16, { color: '#bbbbbb', lineWidth: 0.4 });
  });
  s.box(220, 372, 339, 26, { stroke: '#000091', lineWidth: 1 });
  s.text(228, 389, 'Revenu fiscal de référence', bold);
  d.at(s, 551, 389, val(whole(net), ['revenuFiscalReference', net]), 'Revenu fiscal de référence', {
    ...bold,
    ...right,
    size: 10,
  });
  s.text(220, 422, `Retenue à la source prélevée en ${year} : ${whole(c.int(0, 400))}`);
  s.paragraph(
    36,
    470,
    523,
    `Situation au 31/12/${year} : célibataire. Vous pouvez contester votre imposition jusqu’au 31/12/${year + 3}. Le revenu fiscal de référence sert à déterminer si vous avez droit à certains avantages.`,
  );
  s.text(559, 815, '1/2', right);
  const two = d.page({ face: 'sans', size: 8.6 });
  two.text(36, 46, 'Informations complémentaires', { ...bold, size: 11 });
  two.paragraph(
    36,
    70,
    523,
    `Taux de prélèvement à la source : ${money(c.int(0, 4))} %. Ce taux sera appliqué à compter du 1er septembre ${year + 1}. Vous pouvez le modifier à tout moment dans votre espace particulier. Vérifiez l’authenticité de cet avis sur impots.gouv.fr/verifavis.`,
  );
  two.text(559, 815, '2/2', right);
  d.open('dateActe', 'montant', 'reference', 'conjoint', 'dateDocument');
});
