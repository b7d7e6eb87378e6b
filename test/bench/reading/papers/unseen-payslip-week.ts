import { missionPremiums } from '../temporary-work.ts';
import { caps, ident, short, txt, val } from './draft.ts';
import { type Cell, fields, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { chargeRows } from './unseen-kit.ts';
import { firmOf, unseenMonth } from './unseen-people.ts';

const WORDS =
  'MALADIE|ACC. TRAVAIL|PREVOYANCE INTERIM|VIEILLESSE PLAF.|VIEILLESSE DEPLAF.|AGIRC-ARRCO T1|ALLOC. FAMILIALES|CHOMAGE/AGS|FNAL + FPETT|CSG DEDUCTIBLE|CSG/RDS IMPOSABLE';

/** The ISO week of a Monday: that of its Thursday, counted from the first of January. */
function weekOf(monday: string): number {
  const thursday = addDays(monday, 3);
  const since = Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  return Math.floor(since / 86_400_000 / 7) + 1;
}

/** After an agency's weekly slip on a matrix printer: the week and the mission in the head, one pitch of letters. */
export const unseenPayslipWeek = reportMaker('unseen-payslip-week', 'bulletin-de-paie', (d) => {
  const { c } = d;
  const s = d.page({ face: 'mono', size: 6.8 });
  const client = firmOf(c).name;
  const { f, q: pay } = unseenMonth(
    c,
    { overtime: 0, premiums: missionPremiums, hours: c.pick([21, 28, 35]), transport: 0 },
    { job: c.pick(['PREPARATEUR DE COMMANDES', 'AGENT DE FABRICATION', 'MANOEUVRE TP', 'PLONGEUR']) },
  );
  const monday = Date.UTC(Number(pay.period.slice(0, 4)), Number(pay.period.slice(5)) - 1, 8);
  const from = addDays(`${pay.period}-08`, (8 - new Date(monday).getUTCDay()) % 7);
  const [to, paid] = [addDays(from, 4), addDays(from, c.int(9, 13))];
  const agency = c.pick(['INTERVALLE TT', 'ACTUAS INTERIM', 'LE CONTREMAITRE INTERIM']);
  d.at(s, 34, 40, txt(agency, 'employeur', 'emetteur'), '', { size: 12 });
  d.at(s, 34, 53, val('ENTREPRISE DE TRAVAIL TEMPORAIRE', ['dispositif', 'interim']));
  s.text(34, 63, `${caps(pay.firmAddress[0])} ${caps(pay.firmAddress[1])}`.slice(0, 66));
  d.line(s, 34, 74, 'SIRET', ident(f.siret, 'siret'));
  d.line(s, 150, 74, 'APE', val('7820Z', ['naf', '7820Z']));
  s.text(380, 40, 'BULLETIN DE PAYE', { size: 12 });
  s.text(380, 54, `SEMAINE ${weekOf(from)}`, { size: 8 });
  s.text(380, 66, 'DU');
  d.at(s, 394, 66, short(from, 'periodeDebut', 'dateDebut'), 'DU');
  s.text(444, 66, 'AU');
  d.at(s, 458, 66, short(to, 'periodeFin', 'dateFin'), 'AU');
  fields(
    d,
    s,
    [34, 100, 130, 11],
    [
      ['NO INTERIMAIRE', pay.number],
      ['NO S.S.', ident(pay.person.nir, 'nir')],
      ['NO CONTRAT', c.digits(8)],
      ['UTILISATEUR', txt(caps(client), 'entrepriseUtilisatrice')],
      ['QUALIFICATION', txt(pay.job, 'emploi')],
    ],
  );
  d.at(s, 350, 106, txt(`${caps(pay.person.family)} ${caps(pay.person.given)}`, 'salarie', 'titulaire'), '', {
    size: 8,
  });
  s.text(350, 118, caps(pay.home[0]), { size: 8 });
  s.text(350, 130, caps(pay.home[1]), { size: 8 });
  const columns = [[38], [250, 'right'], [310, 'right'], [390, 'right'], [450, 'right'], [556, 'right']] as const;
  grid(d, s, columns, [178, 10], [['LIBELLE', 'NOMBRE/BASE', 'TAUX', 'SALARIE', 'TAUX', 'EMPLOYEUR']]);
  const [, end, leave] = pay.earnings;
  if (end === undefined || leave === undefined) throw new Error('a mission without its indemnities');
  const lines: Cell[][] = [
    [
      'HEURES NORMALES',
      val(money(pay.hours), ['heures', pay.hours]),
      money(pay.hourlyRate),
      money(pay.earnings[0]?.amount ?? 0),
    ],
    ['IND. FIN DE MISSION 10%', money(end.base ?? 0), '10,00', sum(end.amount, 'indemniteFinMission')],
    ['IND. COMP. CONGES PAYES', money(leave.base ?? 0), '10,00', sum(leave.amount, 'indemniteCongesPayes')],
    ['TOTAL BRUT', '', '', sum(pay.gross, 'salaireBrut')],
    ...chargeRows(pay, WORDS.split('|')),
    ['TOTAL RETENUES', '', '', money(pay.employeeShare), '', money(pay.employerShare)],
  ];
  if (pay.netSocial !== null) lines.push(['MONTANT NET SOCIAL', '', '', sum(pay.netSocial, 'netSocial')]);
  lines.push(['NET IMPOSABLE', '', '', sum(pay.taxable, 'netImposable')]);
  lines.push(['NET AVANT IMPOT SUR LE REVENU', '', '', sum(pay.netBeforeTax, 'netAvantImpot')]);
  lines.push(['IMPOT PRELEVE A LA SOURCE', money(pay.taxable), money(pay.taxRate), money(pay.tax)]);
  const y = grid(d, s, columns, [196, 14], lines);
  ruled(s, [34, 190, 254, 314, 394, 454, 560], 168, y);
  s.text(320, y + 20, 'NET A PAYER', { size: 10 });
  d.at(s, 556, y + 20, val(`${money(pay.netPaid)} EUR`, ['netPaye', pay.netPaid]), 'NET A PAYER', {
    ...right,
    size: 10,
  });
  s.text(34, y + 20, 'REGLE LE');
  d.at(s, 76, y + 20, short(paid, 'datePaiement', 'dateDocument'), 'REGLE LE');
  s.text(124, y + 20, 'PAR ACOMPTE ET VIREMENT');
  s.text(34, 806, 'BULLETIN A CONSERVER SANS LIMITATION DE DUREE - CONVENTION COLLECTIVE IDCC 2378', { size: 6 });
  d.without('dateEntree');
  d.open('periode');
});
