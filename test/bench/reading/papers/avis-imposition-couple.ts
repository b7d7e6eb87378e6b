import { amount, plainCapitals } from '../../../fixtures/papers/french.ts';
import { taxNumber } from './avis-imposition.ts';
import { ident, LOOKS, maker, short, txt, val } from './draft.ts';
import { home, person, postTown } from './people.ts';

const euros = (n: number) => amount(n, ' ', ',', 0);

/** Third look: two declarants, two columns and a total, references in a frame at the right, last year's figures beside. */
export const avisImpotCouple = maker('avis-imposition-couple', 'avis-imposition', 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const p = person(c);
  const q = person(c, p.country);
  const h = home(c);
  const year = c.int(2019, 2024);
  const wages = [c.int(11000, 24000), c.chance(0.5) ? c.int(3000, 15000) : 0] as const;
  const nets = wages.map((w) => Math.round(w * 0.9));
  const total = (nets[0] ?? 0) + (nets[1] ?? 0);
  const issued = `${year + 1}-${c.pick(['07', '08', '11', '12'])}-${c.int(10, 28)}`;
  const s = d.page({ face: look.n, size: 9 });
  d.at(s, 40, 44, txt('DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES', 'emetteur'), '', { face: look.b });
  s.text(40, 57, `TRÉSORERIE DE ${plainCapitals(h.town)}`);
  s.text(297, 96, 'AVIS D’IMPÔT SUR LES REVENUS', { face: look.b, size: 15, align: 'center' });
  s.runs(240, 114, [['Revenus de ']]);
  d.at(s, 300, 114, val(String(year), ['anneeRevenus', year]), 'Revenus de', { face: look.b });
  s.box(330, 130, 225, 108, { stroke: '#555555' });
  const fiscal = [taxNumber(d), taxNumber(d)];
  d.line(s, 338, 146, 'N° fiscal déclarant 1 :', ident(fiscal[0] ?? '', 'numeroFiscal'));
  s.text(338, 161, `N° fiscal déclarant 2 : ${fiscal[1]}`);
  d.line(
    s,
    338,
    176,
    'Réf. de l’avis :',
    ident(`${String(year + 1).slice(2)} ${c.digits(2)} ${c.digits(6)} ${c.digits(3)}`, 'referenceAvis'),
  );
  s.text(338, 191, `Mise en recouvrement le 31/${c.pick(['07', '10', '12'])}/${year + 1}`);
  d.line(s, 338, 206, 'Établi le', short(issued, 'dateEtablissement', 'dateDocument'));
  s.text(338, 221, `Date limite de paiement : 15/${c.pick(['09', '11'])}/${year + 1}`);
  s.text(40, 150, 'Déclarant 1');
  d.at(s, 110, 150, txt(`${p.family.toUpperCase()} ${p.given}`, 'declarant', 'titulaire'), 'Déclarant 1', {
    face: look.b,
  });
  s.text(40, 166, 'Déclarant 2');
  s.text(110, 166, `${q.family.toUpperCase()} ${q.given}`);
  s.text(40, 182, 'Adresse');
  d.block(s, 110, 182, [h.street, postTown(h)], 12, ['adresse'], 'Adresse');
  s.box(40, 260, 515, 16, { fill: '#dddddd' });
  s.text(48, 272, 'Revenus (en euros)', { face: look.b });
  for (const [title, x] of [
    ['Déclarant 1', 340],
    ['Déclarant 2', 430],
    ['Total', 547],
  ] as const)
    s.text(x, 272, title, { face: look.b, align: 'right' });
  let y = 292;
  const row = (label: string, values: readonly (number | undefined)[]) => {
    s.text(48, y, label);
    values.forEach((n, i) => {
      if (n !== undefined) s.text([340, 430, 547][i] ?? 547, y, euros(n), { align: 'right' });
    });
    y += 16;
  };
  row('Traitements et salaires', [...wages, wages[0] + wages[1]]);
  row('Abattement de 10 %', [wages[0] - (nets[0] ?? 0), wages[1] - (nets[1] ?? 0), wages[0] + wages[1] - total]);
  row('Salaires nets', [...nets, total]);
  row('Revenu brut global', [undefined, undefined, total]);
  row('Revenu net imposable', [undefined, undefined, total]);
  row('Quotient familial (parts)', [undefined, undefined, c.int(2, 4)]);
  row('Impôt net', [undefined, undefined, c.int(0, 300)]);
  s.rule(40, y - 6, 555, y - 6);
  s.text(48, y + 8, `REVENU FISCAL DE RÉFÉRENCE`, { face: look.b });
  d.at(s, 547, y + 8, val(euros(total), ['revenuFiscalReference', total]), 'REVENU FISCAL DE RÉFÉRENCE', {
    face: look.b,
    align: 'right',
  });
  s.text(48, y + 26, `Pour mémoire, année précédente (${year - 1}) : ${euros(c.int(8000, 30000))}`, { size: 8 });
  s.paragraph(
    40,
    y + 60,
    515,
    'Cet avis est à conserver. Toute réclamation doit parvenir au service des impôts des particuliers avant le 31 décembre de la deuxième année qui suit celle de la mise en recouvrement.',
    { size: 8 },
  );
  s.text(297, 806, 'Page 1 sur 1', { size: 8, align: 'center' });
  d.open('dateActe', 'montant', 'reference', 'dateDocument', 'conjoint');
});
