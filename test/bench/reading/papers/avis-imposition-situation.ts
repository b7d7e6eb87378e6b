import { amount } from '../../../fixtures/papers/french.ts';
import { taxNumber } from './avis-imposition.ts';
import { bars, ident, LOOKS, maker, short, txt, val } from './draft.ts';
import { republic } from './issuers.ts';
import { home, person, postTown } from './people.ts';

const euros = (n: number) => amount(n, ' ', ',', 0);

/** A statement of the tax office for third parties, for tuning: labels in a left column, values in a right one. */
export const avisSituationColonnes = maker('avis-imposition-situation', 'avis-imposition', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const p = person(c);
  const h = home(c);
  const year = c.int(2019, 2024);
  const wages = c.int(8000, 26000);
  const net = Math.round(wages * 0.9);
  const issued = `${year + 1}-0${c.int(4, 6)}-${c.int(10, 28)}`;
  const s = d.page({ face: look.n, size: 9.5 });
  republic(s, 40, 30, ['FINANCES', 'PUBLIQUES']);
  s.text(555, 44, `AVIS DE SITUATION DÉCLARATIVE ${year + 1}`, { face: look.b, size: 12, align: 'right' });
  d.at(s, 555, 60, txt('Direction générale des finances publiques', 'emetteur'), '', { align: 'right' });
  s.text(330, 120, p.civility);
  s.text(330, 134, `${p.given} ${p.family.toUpperCase()}`);
  d.block(s, 330, 148, [h.street, postTown(h)], 13, ['adresse']);
  const rows: [string, ReturnType<typeof val>][] = [
    ['Déclarant 1', txt(`${p.family.toUpperCase()} ${p.given}`, 'declarant', 'titulaire')],
    ['Numéro fiscal du déclarant 1', ident(taxNumber(d), 'numeroFiscal')],
    [
      'Référence de l’avis',
      ident(
        `${String(year + 1).slice(2)} ${c.digits(2)} ${c.letters(1)}${c.digits(6)} ${c.digits(2)}`,
        'referenceAvis',
      ),
    ],
    ['Date d’établissement', short(issued, 'dateEtablissement', 'dateDocument')],
    ['Revenus de l’année', val(String(year), ['anneeRevenus', year])],
  ];
  rows.forEach(([label, v], i) => {
    d.line(s, 40, 210 + i * 17, label, v, { valueX: 240 });
  });
  s.text(40, 320, 'Revenus déclarés', { face: look.b, size: 11 });
  const sums: [string, string][] = [
    ['Salaires et assimilés', euros(wages)],
    ['Autres revenus', '0'],
    ['Frais réels ou déduction de 10 %', `- ${euros(wages - net)}`],
    ['Nombre de parts', amount(c.pick([1, 1.5, 2, 2.5]))],
  ];
  sums.forEach(([label, sum], i) => {
    s.text(50, 342 + i * 17, label);
    s.text(545, 342 + i * 17, sum, { align: 'right' });
  });
  s.box(40, 416, 515, 20, { fill: '#e8eef6' });
  s.text(50, 430, 'Revenu fiscal de référence (provisoire)', { face: look.b });
  d.at(s, 545, 430, val(`${euros(net)} €`, ['revenuFiscalReference', net]), 'Revenu fiscal de référence (provisoire)', {
    face: look.b,
    align: 'right',
  });
  d.accept('titulaire', `${p.given} ${p.family.toUpperCase()}`);
  d.accept('declarant', `${p.given} ${p.family.toUpperCase()}`);
  s.paragraph(
    40,
    470,
    515,
    `Ce document ne vaut pas avis d’impôt. L’avis d’impôt ${year + 1} sera disponible le 31/07/${year + 1}. Date limite de correction de la déclaration : 15/12/${year + 1}.`,
  );
  bars(s, 40, 740, 60, 44, c);
  d.open('dateActe', 'montant', 'reference', 'dateDocument');
});
