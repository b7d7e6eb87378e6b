import { amount, cents } from '../../../fixtures/papers/french.ts';
import { eur, ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { legalFoot } from './issuers.ts';
import { home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'facture-telecom';

/** Mobile invoice. */
export const factureMobile = maker('facture-telecom-mobile', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2020, 2025);
  const sum = c.euros(9, 49);
  const name = c.pick(['Free Mobile', 'SFR', 'Télécom des Alpilles']);
  d.at(s, 40, 56, txt(name, 'emetteur'), '', { face: look.b, size: 20, color: '#cc0022' });
  s.text(555, 48, 'Facture mobile', { face: look.b, size: 14, align: 'right' });
  d.line(s, 330, 100, 'Facture du', long(on, 'dateDocument'), { face: look.b });
  s.text(330, 114, `Facture n° ${c.digits(10)}`);
  d.line(s, 40, 100, 'Identifiant client :', ident(c.digits(8), 'reference'));
  s.text(40, 114, `Ligne : 06 39 98 ${c.digits(2)} ${c.digits(2)}`);
  d.at(s, 330, 156, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), '', { face: look.b });
  d.block(s, 330, 169, [h.street, postTown(h)], 12, ['adresse']);
  s.box(40, 224, 515, 16, { fill: '#eeeeee' });
  s.text(48, 236, 'Libellé', { face: look.b });
  s.text(547, 236, 'Montant TTC', { face: look.b, align: 'right' });
  const start = addDays(on, -30);
  s.text(48, 256, 'Forfait du');
  d.at(s, 100, 256, short(start, 'periodeDebut'), 'Forfait du');
  s.text(158, 256, 'au');
  d.at(s, 174, 256, short(addDays(on, -1), 'periodeFin'), 'au');
  s.text(547, 256, `${amount(cents(sum - 2), ' ')} €`, { align: 'right' });
  s.text(48, 272, 'Appels hors forfait');
  s.text(547, 272, '2,00 €', { align: 'right' });
  s.rule(40, 282, 555, 282);
  s.text(48, 300, 'Total de la facture TTC', { face: look.b, size: 10 });
  d.at(s, 547, 300, eur(sum, 'montant'), 'Total de la facture TTC', { face: look.b, size: 10, align: 'right' });
  s.text(48, 316, `dont TVA 20 % : ${amount(cents(sum / 6), ' ')} €`, { size: 8 });
  s.text(40, 344, `Montant prélevé sur votre compte à partir du ${addDays(on, 10).split('-').reverse().join('/')}.`);
  s.paragraph(
    40,
    380,
    515,
    'Service client : 3244 (prix d’un appel local). Réclamations : par courrier au service consommateurs, 75371 Paris Cedex 08.',
    { size: 8 },
  );
  legalFoot(s, c, name);
  d.open('dateActe', 'datePaiement', 'siret', 'periode');
});

/** Internet box: an opening page with a big sum and the address of installation. */
export const factureInternet = maker('facture-telecom-internet', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2021, 2025);
  const sum = c.euros(19, 62);
  const name = c.pick(['Orange', 'Bouygues Telecom', 'Fibre & Compagnie']);
  s.box(40, 32, 40, 40, { fill: '#ff7900' });
  d.at(s, 90, 60, txt(name, 'emetteur'), '', { face: look.b, size: 16 });
  s.text(40, 100, 'votre facture du', { face: look.b, size: 12 });
  d.at(s, 150, 100, short(on, 'dateDocument'), 'votre facture du', { face: look.b, size: 12 });
  s.text(40, 130, 'vos références', { face: look.b });
  d.line(s, 40, 146, 'n° client', ident(`${c.digits(2)} ${c.digits(4)} ${c.digits(4)}`, 'reference'), { valueX: 130 });
  s.text(40, 160, 'n° de facture');
  s.text(130, 160, `${c.digits(10)} ${c.letters(2)}`);
  s.text(40, 174, 'accès internet');
  s.text(130, 174, `01 99 00 ${c.digits(2)} ${c.digits(2)}`);
  s.text(330, 132, p.title);
  d.at(s, 358, 132, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.title);
  s.text(330, 146, h.street);
  s.text(330, 160, postTown(h));
  s.text(40, 220, 'adresse d’installation', { face: look.b });
  s.text(40, 234, 'identique à l’adresse de facturation ci-dessus');
  d.truth.adresse = {
    value: `${h.street}, ${postTown(h)}`,
    printed: `${h.street}\n${postTown(h)}`,
    label: p.title,
    page: 1,
    box: [330, 136, 170, 26],
  };
  s.text(40, 276, 'somme à payer', { size: 12 });
  d.at(s, 40, 300, eur(sum, 'montant', ' € TTC'), 'somme à payer', { face: look.b, size: 18 });
  s.text(
    40,
    320,
    `prélèvement le ${addDays(on, 12).split('-').reverse().join('/')} – mandat ${c.letters(3)}${c.digits(8)}`,
  );
  s.rule(40, 340, 555, 340);
  [
    ['abonnement', sum - 5],
    ['location de l’équipement', 5],
    ['remises', 0],
  ].forEach(([t, n], i) => {
    s.text(40, 360 + i * 16, String(t));
    s.text(555, 360 + i * 16, `${amount(cents(Number(n)), ' ')} €`, { align: 'right' });
  });
  if (c.chance(0.5)) {
    s.text(40, 420, 'période de facturation du');
    d.at(s, 160, 420, short(addDays(on, -29), 'periodeDebut'), 'période de facturation du');
    s.text(222, 420, 'au');
    d.at(s, 240, 420, short(on, 'periodeFin'), 'au');
  } else d.without('periodeDebut', 'periodeFin');
  s.paragraph(
    40,
    470,
    515,
    `Vous êtes client depuis le ${c.day(2015, 2019).split('-').reverse().join('/')}. En cas de non-paiement à l’échéance, une indemnité forfaitaire de 7,50 € est due. Médiation : CS 70003, 75422 Paris.`,
    { size: 8 },
  );
  legalFoot(s, c, name);
  d.open('dateActe', 'datePaiement', 'dateDebut', 'dateEntree', 'periode');
});
