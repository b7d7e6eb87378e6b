import { addMonths, lastDay, monthName } from '../../../fixtures/papers/french.ts';
import { eur, LOOKS, maker, short, sign, txt, val } from './draft.ts';
import { frenchPerson, home, person, postTown } from './people.ts';

/** A private landlord's receipt, for tuning: two frames, landlord and tenant, then the sums. */
export const quittanceCadres = maker('quittance-cadres', 'quittance-loyer', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const p = person(c);
  const owner = frenchPerson(c);
  const h = home(c);
  const away = home(c);
  const month = addMonths('2019-01', c.int(0, 80));
  const rent = c.int(300, 880);
  const charges = c.int(15, 110);
  const s = d.page({ face: look.n, size: 10 });
  s.text(297, 60, 'QUITTANCE DE LOYER', { face: look.b, size: 17, align: 'center' });
  d.at(s, 297, 80, val(`${monthName(month)} ${month.slice(0, 4)}`, ['periode', month]), 'QUITTANCE DE LOYER', {
    align: 'center',
  });
  s.box(45, 100, 245, 84, { stroke: '#444444' });
  s.box(305, 100, 245, 84, { stroke: '#444444' });
  s.text(55, 116, 'Bailleur', { face: look.b });
  d.at(s, 55, 134, txt(owner.full, 'bailleur', 'emetteur'), 'Bailleur');
  s.text(55, 150, away.street);
  s.text(55, 164, postTown(away));
  s.text(315, 116, 'Locataire', { face: look.b });
  d.at(s, 315, 134, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), 'Locataire');
  s.text(45, 214, 'Logement loué :', { face: look.b });
  d.at(s, 140, 214, txt(`${h.street}, ${postTown(h)}`, 'adresse'), 'Logement loué');
  s.text(45, 234, 'Période du');
  const right = d.at(s, 105, 234, short(`${month}-01`, 'periodeDebut'), 'Période du');
  s.text(right + 5, 234, 'au');
  d.at(s, right + 22, 234, short(lastDay(month), 'periodeFin'), 'au');
  const rows: [string, ReturnType<typeof val>][] = [
    ['Loyer nu', eur(rent, 'loyer')],
    ['Charges locatives', eur(charges, 'charges')],
    ['Total acquitté', eur(rent + charges, 'montant')],
  ];
  rows.forEach(([label, v], i) => {
    s.text(55, 268 + i * 18, label);
    d.at(s, 380, 268 + i * 18, v, label, { align: 'right' });
  });
  const paid = `${month}-0${c.int(1, 6)}`;
  d.line(s, 45, 336, 'Réglé le', short(paid, 'datePaiement'));
  s.text(150, 336, c.pick(['par virement', 'en espèces', 'par chèque']));
  const on = c.chance(0.5) ? `${month}-0${c.int(7, 9)}` : `${month}-${c.int(10, 28)}`;
  d.line(s, 45, 372, `Fait à ${away.town} le`, short(on, 'dateDocument'));
  s.text(360, 372, 'Signature du bailleur');
  sign(s, 370, 408, owner.family);
  s.paragraph(
    45,
    760,
    505,
    'Dont quittance, sous réserve de tous droits du bailleur. Le paiement de ce terme n’emporte pas présomption de paiement des termes précédents.',
    { size: 8 },
  );
  d.accept('bailleur', `${owner.title} ${owner.full}`);
  d.open('dateActe');
});
