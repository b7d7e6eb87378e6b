import { amount, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { drawWith, firm } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';
import { missionPremiums } from '../temporary-work.ts';

const right = { align: 'right' as const };
const money = (value: number) => amount(value, ' ');

/** After the look of the large agencies' slips: the mission in a band, the client named, two indemnities in the gross. */
export const payslipTemporaryWork: Maker = {
  id: 'payslip-temporary-work',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const work = {
      ...employment(draw, 'tune'),
      firm: { ...firm(draw, 'tune'), name: draw.pick(['TÉMOIN INTÉRIM', 'Spécimen Travail Temporaire']), naf: '7820Z' },
    };
    const first = payOf(draw, work, { overtime: 0, premiums: missionPremiums, hours: draw.pick([70, 112, 151.67]) });
    const from = `${first.period}-0${draw.between(1, 6)}`;
    const to = `${first.period}-2${draw.between(0, 7)}`;
    const p: Pay = { ...first, from, to };
    const client = firm(draw, 'tune').name;
    const s = new PaperSheet({ face: 'sans', size: 8.4 });
    head(s, p, client);
    body(s, p);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
      unjudged: ['dateEntree'],
    });
  },
};

function head(s: PaperSheet, p: Pay, client: string) {
  s.value(40, 46, p.firm.name, ['employeur', p.firm.name], { face: 'sansBold', size: 13, color: '#c2410c' });
  s.text(40, 59, `Agence : ${p.firmAddress[0]} - ${p.firmAddress[1]}`);
  s.text(40, 71, 'SIRET');
  s.value(72, 71, p.firm.siret, ['siret', p.firm.siret, 'SIRET']);
  s.text(150, 71, 'APE');
  s.value(172, 71, p.firm.naf, ['naf', p.firm.naf, 'APE']);
  s.text(555, 44, 'BULLETIN DE PAIE', { ...right, face: 'sansBold', size: 13 });
  s.value(555, 58, 'PERSONNEL INTÉRIMAIRE', ['dispositif', 'interim'], { ...right, face: 'sansBold', size: 9 });
  s.text(400, 74, 'Paiement le');
  s.value(450, 74, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Paiement le']);
  const name = `${p.person.given} ${p.person.family}`;
  s.box(330, 86, 225, 56, { stroke: '#c2410c' });
  s.value(340, 104, name, ['salarie', name], { face: 'sansBold', size: 10 });
  s.text(340, 118, p.home[0]);
  s.text(340, 131, p.home[1]);
  s.text(40, 96, `N° intérimaire : ${p.number}`);
  s.text(40, 109, 'N° SS :');
  s.value(72, 109, spacedNir(p.person.nir), ['nir', p.person.nir, 'N° SS']);
  s.text(40, 122, 'Qualification :');
  s.value(98, 122, p.job, ['emploi', p.job, 'Qualification']);
  s.box(40, 152, 515, 46, { fill: '#fff3e8', stroke: '#c2410c' });
  s.text(48, 166, 'Entreprise utilisatrice :', { face: 'sansBold' });
  s.value(152, 166, client, ['entrepriseUtilisatrice', client, 'Entreprise utilisatrice']);
  s.text(48, 179, 'Contrat de mission n° 4417-2');
  s.text(48, 192, 'Période travaillée : du');
  const x = s.value(136, 192, shortDate(p.from), ['periodeDebut', p.from, 'Période travaillée : du']);
  s.sameRun('periode', p.period);
  s.text(x + 4, 192, 'au');
  s.value(x + 18, 192, shortDate(p.to), ['periodeFin', p.to, 'au']);
  s.text(330, 192, `Motif : accroissement temporaire d’activité`);
}

function body(s: PaperSheet, p: Pay) {
  const t = new PayTable(
    s,
    {
      label: { x: 46 },
      base: { x: 300, ...right },
      rate: { x: 354, ...right },
      gain: { x: 424, ...right },
      less: { x: 488, ...right },
      employer: { x: 550, ...right },
    },
    222,
    13,
  );
  const bold = { face: 'sansBold' as const };
  s.box(40, 210, 515, 16, { fill: '#c2410c' });
  t.row(
    {
      label: 'Rubriques',
      base: 'Nombre ou base',
      rate: 'Taux',
      gain: 'À payer',
      less: 'À retenir',
      employer: 'Employeur',
    },
    { ...bold, color: '#ffffff' },
  );
  t.skip(3);
  p.earnings.forEach((line, i) => {
    const base = money(line.base ?? 0);
    const sum = money(line.amount);
    const paid = ['heures', 'indemniteFinMission', 'indemniteCongesPayes'] as const;
    t.row({
      label: i === 0 ? 'Heures normales' : line.label,
      base: i === 0 ? { text: base, fact: ['heures', p.hours, 'Heures normales'] } : base,
      rate: i === 0 ? amount(line.rate ?? 0, ' ', ',', 4) : `${amount(line.rate ?? 0)} %`,
      gain: i === 0 ? sum : { text: sum, fact: [paid[i] ?? 'heures', line.amount, line.label] },
    });
  });
  t.row({ label: 'Brut', gain: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'Brut'] } }, bold);
  for (const c of p.charges)
    t.row({
      label: c.label,
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate),
      less: c.rate === null ? undefined : money(c.employee),
      employer: c.employerRate === null ? undefined : money(c.employer),
    });
  t.row({ label: 'Total retenues', less: money(p.employeeShare), employer: money(p.employerShare) }, bold);
  if (p.transport) t.row({ label: 'Frais de transport', gain: money(p.transport) });
  if (p.netSocial !== null)
    t.row(
      {
        label: 'Montant net social',
        gain: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'Montant net social'] },
      },
      bold,
    );
  t.row(
    {
      label: 'Net à payer avant impôt sur le revenu',
      gain: {
        text: money(p.netBeforeTax),
        fact: ['netAvantImpot', p.netBeforeTax, 'Net à payer avant impôt sur le revenu'],
      },
    },
    bold,
  );
  t.row({
    label: `Impôt sur le revenu prélevé à la source`,
    base: money(p.taxable),
    rate: amount(p.taxRate),
    less: money(p.tax),
  });
  const y = t.y + 8;
  s.text(46, y + 10, 'Net imposable du mois');
  s.value(220, y + 10, money(p.taxable), ['netImposable', p.taxable, 'Net imposable du mois'], right);
  s.text(46, y + 23, 'Cumul net imposable');
  s.text(220, y + 23, money(p.year.taxable), right);
  s.box(380, y, 175, 28, { stroke: '#c2410c', lineWidth: 1.5 });
  s.text(388, y + 18, 'NET À PAYER', { ...bold, size: 10 });
  s.value(547, y + 18, `${money(p.netPaid)} €`, ['netPaye', p.netPaid, 'NET À PAYER'], { ...right, ...bold, size: 12 });
  s.text(40, 810, 'Conservez ce bulletin sans limitation de durée.', { size: 7.5 });
}
