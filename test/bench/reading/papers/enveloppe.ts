import { plainCapitals } from '../../../fixtures/papers/french.ts';
import { bars, circle, LOOKS, maker, txt, val } from './draft.ts';
import { home, person, postTown } from './people.ts';

const KIND = 'enveloppe';

/** An envelope with a round postmark over wavy lines. */
export const enveloppeTimbre = maker('enveloppe-timbre', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 11, width: 620, height: 310 });
  const p = person(c);
  const h = home(c);
  const from = home(c);
  const on = c.day(2008, 2025);
  s.box(0, 0, 620, 310, { fill: '#fbf8ee' });
  s.text(24, 34, `Exp. : ${c.pick(['Mairie', 'Association Accueil Solidaire', 'Cabinet dentaire'])}`, { size: 9 });
  s.text(24, 47, `${from.street}, ${postTown(from)}`, { size: 9 });
  s.box(530, 22, 62, 74, { stroke: '#b0342b', fill: '#f6dcd8' });
  s.text(561, 52, 'RF', { face: 'sansBold', size: 15, align: 'center', color: '#b0342b' });
  s.text(561, 72, 'LETTRE VERTE', { size: 6.5, align: 'center', color: '#b0342b' });
  circle(s, 440, 68, 42, { lineWidth: 1 });
  circle(s, 440, 68, 26, { lineWidth: 0.7 });
  const two = on.split('-').reverse();
  s.text(440, 38, plainCapitals(from.town).slice(0, 12), { size: 6, align: 'center' });
  d.at(s, 440, 71, val(`${two[0]}.${two[1]}.${on.slice(c.pick([0, 2]), 4)}`, ['dateActe', on]), '', {
    face: 'sansBold',
    size: 9,
    align: 'center',
  });
  s.text(440, 106, from.code, { size: 6, align: 'center' });
  for (let i = 0; i < 4; i++) s.rule(490, 46 + i * 12, 526, 46 + i * 12);
  s.text(300, 180, p.title === 'Mme' ? 'Madame' : 'Monsieur', { size: 12 });
  d.at(s, 300, 197, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), '', { size: 12 });
  d.block(s, 300, 214, [h.street, postTown(h)], 17, ['adresse'], '', { size: 12 });
  d.open('dateDocument', 'emetteur', 'lieu');
});

/** A window envelope franked by machine: a line of letters with the date and a price. */
export const enveloppeMachine = maker('enveloppe-machine', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 11, width: 620, height: 320 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2012, 2025);
  s.box(0, 0, 620, 320, { fill: '#f7f7f5' });
  const issuer = c.pick(['CPAM – Service courrier', 'Trésorerie municipale', 'Banque du Canal']);
  s.text(24, 40, issuer, { face: look.b, size: 10 });
  s.text(24, 56, 'En cas de non-remise, prière de retourner à l’expéditeur', { size: 7.5 });
  s.box(430, 26, 160, 60, { stroke: '#24418f' });
  s.text(440, 44, 'LA POSTE', { face: 'sansBold', size: 9, color: '#24418f' });
  s.text(582, 44, `${c.int(0, 1)},${c.digits(2)} EUR`, { size: 9, color: '#24418f', align: 'right' });
  const [year, month, day] = on.split('-');
  d.at(
    s,
    440,
    62,
    val(c.chance(0.5) ? `${day} ${month} ${String(year).slice(2)}` : `${day}-${month}-${year}`, ['dateActe', on]),
    'LA POSTE',
    { face: 'sansBold', size: 11, color: '#24418f' },
  );
  s.text(440, 78, `HX ${c.digits(6)} – ${c.digits(5)}A PIC`, { size: 7.5, color: '#24418f' });
  s.box(250, 150, 320, 110, { fill: '#ffffff', stroke: '#bbbbbb' });
  d.at(s, 266, 180, txt(`${plainCapitals(p.given)} ${plainCapitals(p.family)}`, 'titulaire'), '', { size: 11 });
  d.block(s, 266, 197, [h.street.toUpperCase(), postTown(h)], 17, ['adresse'], '', { size: 11 });
  bars(s, 266, 240, 130, 8, c);
  d.open('dateDocument', 'emetteur', 'lieu', 'montant', 'reference');
});
