import { cents, lastDay, monthName } from '../../../fixtures/papers/french.ts';
import { caps, eur, short, sign, txt, val } from './draft.ts';
import { postTown } from './people.ts';
import { centre, grid, money, reportMaker, right, ruled, under } from './report-kit.ts';
import { dayAs } from './unseen-kit.ts';
import { local, newcomer, oneLine, place } from './unseen-people.ts';

/** A private landlord's receipt from a stationer's book: labels with ruled blanks, the pen's words on them. */
export const unseenRentBook = reportMaker('unseen-rent-book', 'quittance-loyer', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 10, width: 595, height: 420 });
  const pen = { face: 'sansItalic' as const, size: 11.5, color: '#1f3a93' };
  const [p, h, owner] = [newcomer(c), place(c), local(c)];
  const month = `${c.int(2011, 2025)}-${c.pick(['02', '04', '07', '09', '11'])}`;
  const [rent, charges] = [c.int(350, 820), c.int(15, 90)];
  s.box(20, 20, 555, 380, { stroke: '#444444', lineWidth: 1.2 });
  s.text(297, 52, 'QUITTANCE DE LOYER', { ...centre, face: 'serifBold', size: 17 });
  s.text(40, 52, `N° ${c.int(1, 60)}`);
  const line = (y: number, label: string, x: number, value: Parameters<typeof d.at>[3], to = 555) => {
    s.text(40, y, label);
    s.rule(x, y + 3, to, y + 3, { lineWidth: 0.3, color: '#888888' });
    d.at(s, x + 4, y, value, label, pen);
  };
  line(88, 'Reçu de M.', 104, txt(`${p.given} ${p.family}`, 'titulaire'));
  line(112, 'la somme de', 112, eur(rent + charges, 'montant', ' euros'));
  line(136, 'pour le terme de', 130, val(`${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, ['periode', month]));
  line(160, 'du logement sis', 124, txt(oneLine(h), 'adresse'));
  line(184, 'du', 56, short(`${month}-01`, 'periodeDebut'), 200);
  s.text(210, 184, 'au');
  s.rule(226, 187, 360, 187, { lineWidth: 0.3, color: '#888888' });
  d.at(s, 230, 184, short(lastDay(month), 'periodeFin'), 'au', pen);
  s.text(40, 220, 'DÉTAIL', { face: 'serifBold' });
  line(242, 'Loyer', 120, eur(rent, 'loyer', ' €'), 240);
  line(264, 'Charges', 120, eur(charges, 'charges', ' €'), 240);
  s.text(310, 242, 'Le propriétaire :');
  d.at(s, 400, 242, txt(owner.full, 'bailleur', 'emetteur'), 'Le propriétaire', pen);
  d.accept('bailleur', `${owner.title} ${owner.full}`);
  s.text(310, 268, 'Fait le');
  d.at(s, 352, 268, dayAs(`${month}-0${c.int(3, 9)}`, 'short', 'dateDocument'), 'Fait le', pen);
  sign(s, 400, 314, owner.family);
  s.text(
    297,
    388,
    'Cette quittance n’est libératoire qu’après encaissement. Le paiement du présent terme n’est pas présumer du paiement des termes antérieurs.',
    { ...centre, size: 6.4 },
  );
  d.open('dateActe', 'datePaiement');
});

/** An agency's receipt: references of the tenant, what each line was called for, what was paid, the balance. */
export const unseenRentAgency = reportMaker('unseen-rent-agency', 'quittance-loyer', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.2 });
  const bold = { face: 'sansBold' as const };
  const [p, h, at, owner] = [newcomer(c), place(c), place(c), local(c)];
  const month = `${c.int(2016, 2025)}-${c.pick(['01', '05', '08', '10', '12'])}`;
  const [rent, charges, waste] = [c.euros(390, 920), c.euros(25, 110), c.euros(4, 14)];
  const total = cents(rent + charges + waste);
  d.at(s, 40, 48, txt(c.pick(['CABINET LAFORGE IMMOBILIER', 'AGENCE DU CANAL', 'Gestia Habitat']), 'emetteur'), '', {
    ...bold,
    size: 13,
  });
  s.text(40, 62, `Administrateur de biens - ${oneLine(at)}`, { size: 8 });
  d.line(s, 40, 76, 'Mandataire de :', txt(`${owner.title} ${owner.full}`, 'bailleur'), { size: 8.5 });
  d.accept('bailleur', owner.full);
  s.text(555, 48, 'QUITTANCE', { ...bold, ...right, size: 16 });
  under(d, s, 40, 104, 'Référence locataire', c.digits(6), bold);
  under(d, s, 150, 104, 'Période', val(`${caps(monthName(month))} ${month.slice(0, 4)}`, ['periode', month]), bold);
  under(d, s, 40, 132, 'Date d’émission', short(`${month}-${c.int(10, 28)}`, 'dateDocument'));
  under(d, s, 150, 132, 'Date de règlement', short(`${month}-0${c.int(2, 9)}`, 'datePaiement'));
  const x = s.text(320, 110, p.title);
  d.at(s, x + 4, 110, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), p.title);
  d.block(s, 320, 124, [h.street, postTown(h)], 14, ['adresse']);
  s.box(40, 180, 515, 17, { fill: '#e5e0d5' });
  const columns = [[48], [370, 'right'], [460, 'right'], [547, 'right']] as const;
  grid(d, s, columns, [192, 12], [['Libellé', 'Appelé', 'Encaissé', 'Reste dû']], bold);
  const y = grid(
    d,
    s,
    columns,
    [214, 18],
    [
      ['LOYER', eur(rent, 'loyer', ''), money(rent), '0,00'],
      ['PROVISION POUR CHARGES', eur(charges, 'charges', ''), money(charges), '0,00'],
      ['TAXE ORDURES MÉNAGÈRES', money(waste), money(waste), '0,00'],
      ['TOTAL', eur(total, 'montant', ''), money(total), '0,00'],
    ],
  );
  ruled(s, [40, 300, 376, 466, 555], 180, y - 4, '#8d8468');
  s.paragraph(
    40,
    y + 24,
    515,
    'Nous reconnaissons avoir reçu la somme ci-dessus, dont quittance, sous réserve de tous droits et actions du bailleur. La présente annule tout reçu donné pour acompte au titre du même terme.',
  );
  s.text(40, y + 64, 'Garantie GALIAN - carte professionnelle CPI 0000 0000 000 000 000', { size: 7.5 });
  d.open('reference', 'dateActe', 'periodeDebut', 'periodeFin');
});
