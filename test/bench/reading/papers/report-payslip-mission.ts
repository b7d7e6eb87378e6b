import type { Pay } from '../pay.ts';
import { missionPremiums } from '../temporary-work.ts';
import { type Draft, ident, type Leaf, short, txt, val } from './draft.ts';
import { type Cell, fields, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';
import { SHORT_WORDS } from './report-payslip-desktop.ts';
import { monthOf, trade } from './report-people.ts';

const KIND = 'bulletin-de-paie';
function missionHead(d: Draft, s: Leaf, q: Pay, client: string) {
  const { c } = d;
  s.text(34, 40, q.firm.name, { face: 'serifBold', size: 15, color: '#00695c' });
  d.at(s, 560, 40, val('BULLETIN DE PAIE - TRAVAIL TEMPORAIRE', ['dispositif', 'interim']), '', {
    ...right,
    face: 'serifBold',
    size: 11,
  });
  s.rule(34, 50, 560, 50, { color: '#00695c', lineWidth: 1.4 });
  d.line(s, 34, 68, 'Employeur :', txt(q.firm.name, 'employeur', 'emetteur'));
  s.text(34, 80, `Agence de ${q.firmAddress[1].slice(6)} - ${q.firmAddress[0]}, ${q.firmAddress[1]}`);
  d.line(s, 34, 92, 'Siret', ident(q.firm.siret, 'siret'));
  d.line(s, 170, 92, 'APE', txt(q.firm.naf, 'naf'));
  s.text(34, 104, `Garantie financière : SOCAMETT - Convention collective : travail temporaire (IDCC 1413)`);
  const name = `${q.person.family} ${q.person.given}`;
  d.at(s, 330, 136, txt(name, 'salarie', 'titulaire'), '', { face: 'serifBold', size: 9.5 });
  s.text(330, 149, q.home[0], { size: 9 });
  s.text(330, 161, q.home[1], { size: 9 });
  fields(
    d,
    s,
    [34, 130, 132, 12],
    [
      ['N° intérimaire', q.number],
      ['N° sécurité sociale', ident(q.person.nir, 'nir')],
      ['Date de règlement', short(q.paidOn, 'datePaiement', 'dateDocument')],
    ],
  );
  s.box(34, 176, 526, 44, { fill: '#e0f2f1' });
  s.text(40, 190, `Contrat n° ${c.digits(6)}`, { face: 'serifBold' });
  d.line(s, 200, 190, 'Entreprise utilisatrice :', txt(client, 'entrepriseUtilisatrice'));
  s.text(40, 208, 'Mission du');
  d.at(s, 90, 208, short(q.from, 'periodeDebut', 'dateDebut'), 'Mission du');
  s.text(146, 208, 'au');
  d.at(s, 160, 208, short(q.to, 'periodeFin', 'dateFin'), 'au');
  d.line(s, 230, 208, 'Qualification :', txt(q.job, 'emploi'));
}

/** After a third agency: the mission in a band, the agency's guarantee, the two indemnities as lines of the pay. */
export const reportPayslipMission = reportMaker('report-payslip-mission', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 7.8 });
  const base = trade(c);
  const agency = {
    ...base,
    naf: '7820Z',
    name: c.pick(['ALTEMPO INTÉRIM', 'SYNERTYPE EMPLOI', 'Relais Missions SAS']),
  };
  const { pay } = monthOf(
    c,
    { overtime: 0, premiums: missionPremiums, hours: c.pick([70, 105, 140]) },
    { firm: agency, job: c.pick(['MANUTENTIONNAIRE', 'Cariste CACES 3', 'Aide-maçon', 'PLONGEUR EN RESTAURATION']) },
  );
  const start = c.int(1, 9);
  const day = (n: number) => `${pay.period}-${String(n).padStart(2, '0')}`;
  const q: Pay = { ...pay, from: day(start), to: day(start + c.pick([11, 18])) };
  missionHead(d, s, q, trade(c).name);
  const columns = [[40], [290, 'right'], [350, 'right'], [420, 'right'], [486, 'right'], [556, 'right']] as const;
  grid(d, s, columns, [242, 12], [['Éléments', 'Qté / base', 'Taux', 'Gains', 'Retenues', 'Employeur']], {
    face: 'serifBold',
    size: 7.2,
  });
  const [, end, leave] = q.earnings;
  if (end === undefined || leave === undefined) throw new Error('a mission without its indemnities');
  const lines: Cell[][] = [
    [
      'Heures normales',
      val(money(q.hours), ['heures', q.hours]),
      money(q.hourlyRate),
      money(q.earnings[0]?.amount ?? 0),
    ],
    ['Indemnité de fin de mission', money(end.base ?? 0), '10,00 %', sum(end.amount, 'indemniteFinMission')],
    ['Indemnité de congés payés', money(leave.base ?? 0), '10,00 %', sum(leave.amount, 'indemniteCongesPayes')],
    ['Rémunération brute', '', '', sum(q.gross, 'salaireBrut')],
    ...q.charges.map((k, i) => [
      SHORT_WORDS[i],
      money(k.base),
      k.rate === null ? undefined : `${money(k.rate)} %`,
      '',
      k.rate === null ? undefined : money(k.employee),
      k.employerRate === null ? undefined : money(k.employer),
    ]),
    ['Total retenues', '', '', '', money(q.employeeShare), money(q.employerShare)],
  ];
  if (q.netSocial !== null) lines.push(['Montant net social', '', '', sum(q.netSocial, 'netSocial')]);
  if (q.transport) lines.push(['Participation transport', '', '', money(q.transport)]);
  lines.push(['Net imposable', '', '', sum(q.taxable, 'netImposable')]);
  lines.push(['Net avant impôt sur le revenu', '', '', sum(q.netBeforeTax, 'netAvantImpot')]);
  lines.push(['Retenue à la source', money(q.taxable), `${money(q.taxRate)} %`, '', money(q.tax)]);
  const y = grid(d, s, columns, [260, 14], lines);
  ruled(s, [34, 236, 296, 356, 426, 492, 560], 231, y, '#00695c');
  s.box(356, y + 10, 204, 26, { fill: '#00695c' });
  s.text(364, y + 27, 'NET À PAYER', { face: 'serifBold', size: 10, color: '#ffffff' });
  d.at(s, 553, y + 27, val(`${money(q.netPaid)} €`, ['netPaye', q.netPaid]), 'NET À PAYER', {
    ...right,
    face: 'serifBold',
    size: 11,
    color: '#ffffff',
  });
  s.text(34, y + 26, 'Règlement par virement bancaire');
  s.text(
    34,
    815,
    'Conservez ce bulletin sans limitation de durée. Il vaut certificat d’emploi pour la mission ci-dessus.',
    {
      size: 6.8,
    },
  );
  d.open('periode', 'dateEntree');
});
