import { amount, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith, firm } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';
import { missionPremiums } from '../temporary-work.ts';

const right = { align: 'right' as const };
const money = (value: number) => amount(value, ' ');
const RED = '#c8102e';

/** After the look of another agency: worker on the left, agency on the right, client and mission inside the table. */
export const payslipAgencyWeekly: Maker = {
  id: 'payslip-agency-weekly',
  kind: 'bulletin-de-paie',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    const agency = {
      ...firm(draw, 'report'),
      name: draw.pick(['MAQUETTE INTÉRIM SAS', 'Échantillon Emploi TT', 'PATRON TRAVAIL TEMPORAIRE']),
      naf: '7820Z',
    };
    const first = payOf(
      draw,
      { ...employment(draw, 'report'), firm: agency },
      { overtime: 0, premiums: missionPremiums, hours: draw.pick([35, 63, 98]) },
    );
    const start = draw.between(1, 14);
    const day = (n: number) => `${first.period}-${String(n).padStart(2, '0')}`;
    const p: Pay = { ...first, from: day(start), to: day(start + draw.pick([6, 11])) };
    const client = firm(draw, 'report').name;
    const s = new PaperSheet({ face: 'sans', size: 8 });
    head(s, p, variant);
    body(s, p, client);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
      absent: ['dateEntree'],
    });
  },
};

function head(s: PaperSheet, p: Pay, variant: number) {
  const name = `${p.person.family} ${p.person.given}`;
  s.value(40, 130, name, ['salarie', name], { face: 'sansBold', size: 10 });
  s.text(40, 143, p.home[0], { size: 9 });
  s.text(40, 155, p.home[1], { size: 9 });
  s.box(0, 20, 595, 26, { fill: RED });
  s.text(40, 38, variant % 2 ? 'BULLETIN DE SALAIRE' : 'BULLETIN DE PAIE', {
    face: 'sansBold',
    size: 14,
    color: '#ffffff',
  });
  s.value(555, 38, 'SALARIÉ TEMPORAIRE', ['dispositif', 'interim'], {
    ...right,
    face: 'sansBold',
    size: 10,
    color: '#ffffff',
  });
  s.text(330, 64, 'Employeur :', { size: 7.5 });
  s.value(376, 64, p.firm.name, ['employeur', p.firm.name, 'Employeur'], { face: 'sansBold', size: 9 });
  s.text(330, 76, `${p.firmAddress[0]}, ${p.firmAddress[1]}`, { size: 7.5 });
  s.text(330, 88, 'N° SIRET :', { size: 7.5 });
  s.value(370, 88, p.firm.siret, ['siret', p.firm.siret, 'N° SIRET'], { size: 7.5 });
  s.text(450, 88, 'Code NAF :', { size: 7.5 });
  s.value(490, 88, p.firm.naf, ['naf', p.firm.naf, 'Code NAF'], { size: 7.5 });
  s.text(330, 112, 'Période du');
  let x = s.value(374, 112, shortDate(p.from), ['periodeDebut', p.from, 'Période du'], { face: 'sansBold' });
  s.sameRun('periode', p.period);
  x = s.text(x + 4, 112, 'au');
  s.value(x + 4, 112, shortDate(p.to), ['periodeFin', p.to, 'au'], { face: 'sansBold' });
  s.text(330, 125, 'Date de règlement :');
  s.value(404, 125, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Date de règlement']);
  s.text(330, 138, 'N° de sécurité sociale :');
  s.value(420, 138, `${p.person.nir.slice(0, 13)} ${p.person.nir.slice(13)}`, [
    'nir',
    p.person.nir,
    'N° de sécurité sociale',
  ]);
  s.text(330, 151, `Identifiant intérimaire : ${p.number}`);
}

function body(s: PaperSheet, p: Pay, client: string) {
  const bold = { face: 'sansBold' as const };
  const columns = {
    label: { x: 46 },
    base: { x: 312, ...right },
    rate: { x: 364, ...right },
    gain: { x: 430, ...right },
    less: { x: 494, ...right },
    sum2: { x: 552, ...right },
  };
  const t = new PayTable(s, columns, 184, 12.6);
  s.box(40, 173, 515, 16, { stroke: RED });
  t.row(
    { label: 'Libellé', base: 'Quantité', rate: 'Taux / %', gain: 'Montant', less: 'Retenue', sum2: 'Ch. employeur' },
    bold,
  );
  t.skip(4);
  let at = t.y;
  s.text(46, at, 'Client :');
  s.value(78, at, client, ['entrepriseUtilisatrice', client, 'Client'], bold);
  at += 12;
  s.text(46, at, 'Mission n° 20881   Fonction :');
  s.value(160, at, p.job, ['emploi', p.job, 'Fonction']);
  t.skip(28);
  p.earnings.forEach((line, i) => {
    const sum = money(line.amount);
    const name = i === 1 ? ('indemniteFinMission' as const) : ('indemniteCongesPayes' as const);
    t.row({
      label: ['Heures travaillées', 'IFM (indemnité de fin de mission)', 'ICCP (congés payés)'][i],
      base:
        i === 0
          ? { text: money(line.base ?? 0), fact: ['heures', p.hours, 'Heures travaillées'] }
          : money(line.base ?? 0),
      rate: amount(line.rate ?? 0, ' ', ',', i === 0 ? 4 : 2),
      gain: i === 0 ? sum : { text: sum, fact: [name, line.amount, i === 1 ? 'IFM' : 'ICCP'] },
    });
  });
  t.row({ label: 'TOTAL BRUT', gain: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'TOTAL BRUT'] } }, bold);
  for (const c of p.charges)
    t.row({
      label: c.label,
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate),
      less: c.rate === null ? undefined : money(c.employee),
      sum2: c.employerRate === null ? undefined : money(c.employer),
    });
  t.row({ label: 'TOTAL DES COTISATIONS', less: money(p.employeeShare), sum2: money(p.employerShare) }, bold);
  if (p.transport) t.row({ label: 'Indemnité trajet', gain: money(p.transport) });
  s.rule(40, t.y - 8, 555, t.y - 8, { color: RED });
  t.skip(4);
  if (p.netSocial !== null)
    t.row({
      label: 'Montant net social',
      gain: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'Montant net social'] },
    });
  t.row({ label: 'Net fiscal', gain: { text: money(p.taxable), fact: ['netImposable', p.taxable, 'Net fiscal'] } });
  t.row(
    {
      label: 'Net avant impôt sur le revenu',
      gain: { text: money(p.netBeforeTax), fact: ['netAvantImpot', p.netBeforeTax, 'Net avant impôt sur le revenu'] },
    },
    bold,
  );
  t.row({ label: 'Prélèvement à la source', base: money(p.taxable), rate: amount(p.taxRate), less: money(p.tax) });
  s.box(330, t.y - 2, 225, 26, { fill: RED });
  s.text(340, t.y + 15, 'NET PAYÉ', { ...bold, size: 11, color: '#ffffff' });
  s.value(547, t.y + 15, `${money(p.netPaid)} €`, ['netPaye', p.netPaid, 'NET PAYÉ'], {
    ...right,
    ...bold,
    size: 13,
    color: '#ffffff',
  });
  s.text(40, 800, 'Conservez ce document sans limitation de durée. Indemnités calculées selon le code du travail.', {
    size: 7,
  });
}
