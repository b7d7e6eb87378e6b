import { bars, caps, maker, short, txt, val } from './draft.ts';
import { cardZone, oldFrenchCardZone, printZone } from './machine-readable-zone.ts';
import { frenchPerson, home, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'carte-identite';

/** A host's or a spouse's French card, both sides of the present model on a sheet. */
export const carteIdentiteFrance = maker('carte-identite-france', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const p = frenchPerson(c);
  const h = home(c);
  const birth = c.day(1955, 2000);
  const issued = c.day(2021, 2025);
  const expiry = addDays(addYears(issued, 10), -1);
  const number = `${c.letters(1)}${c.digits(1)}${c.letters(2)}${c.digits(2)}${c.letters(1)}${c.digits(2)}`;
  const x = c.int(90, 200);
  const y = c.int(70, 120);
  s.box(x, y, 300, 189, { fill: '#eaf3fa', stroke: '#8fa9bd' });
  s.text(x + 12, y + 20, 'RÉPUBLIQUE FRANÇAISE', { face: 'sansBold', size: 9 });
  s.text(x + 12, y + 31, 'CARTE NATIONALE D’IDENTITÉ / IDENTITY CARD', { size: 6.5 });
  s.text(x + 268, y + 22, 'FR', { face: 'sansBold', size: 11, color: '#003399' });
  s.box(x + 12, y + 42, 78, 100, { fill: '#cdd7df' });
  const field = (fx: number, fy: number, label: string, v: ReturnType<typeof val>) => {
    s.text(x + fx, y + fy, label, { size: 5.5, color: '#555555' });
    d.at(s, x + fx, y + fy + 10, v, label, { size: 8.5, face: 'sansBold' });
  };
  field(102, 46, 'NOM / Surname', val(p.family.toUpperCase(), ['nom', p.family.toUpperCase()]));
  field(102, 68, 'Prénoms / Given names', txt(`${p.given}${c.chance(0.4) ? ', Marie' : ''}`, 'prenoms'));
  d.accept('prenoms', `${d.truth.prenoms?.value ?? ''}`.replace(',', ''));
  field(102, 90, 'SEXE / Sex', txt(p.sex, 'sexe'));
  field(150, 90, 'NATIONALITÉ / Nationality', val('FRA', ['nationalite', 'FRA'], ['paysEmetteur', 'FRA']));
  field(230, 90, 'DATE DE NAISS.', val(birth.split('-').reverse().join(' '), ['dateNaissance', birth]));
  field(102, 112, 'LIEU DE NAISSANCE / Place of birth', val(caps(h.town), ['lieuNaissance', caps(h.town)]));
  field(102, 138, 'N° DU DOCUMENT / Document No', val(number, ['numeroDocument', number]));
  field(
    210,
    138,
    'DATE D’EXPIR. / Expiry date',
    val(expiry.split('-').reverse().join(' '), ['dateExpiration', expiry]),
  );
  const back = y + 230;
  s.box(x, back, 300, 189, { fill: '#eaf3fa', stroke: '#8fa9bd' });
  s.text(x + 14, back + 22, 'ADRESSE / Address', { size: 5.5 });
  d.block(s, x + 14, back + 33, [h.street.toUpperCase(), postTown(h)], 11, ['adresse'], 'ADRESSE / Address', {
    size: 8,
  });
  s.text(x + 14, back + 66, 'DATE DE DÉLIVRANCE / Date of issue', { size: 5.5 });
  d.at(
    s,
    x + 14,
    back + 76,
    val(issued.split('-').reverse().join(' '), ['dateDelivrance', issued]),
    'DATE DE DÉLIVRANCE',
    { size: 8.5 },
  );
  s.text(x + 14, back + 92, `TAILLE : 1,${c.int(55, 89)} m`, { size: 7 });
  printZone(
    d,
    s,
    x + 12,
    back + 124,
    276,
    cardZone({
      document: 'ID',
      issuer: 'FRA',
      nationality: 'FRA',
      family: p.family,
      given: p.given,
      number,
      birth,
      sex: p.sex,
      expiry,
    }),
  );
  d.accept('nom', caps(p.family));
  d.accept('prenoms', caps(p.given), p.given);
  d.accept('nationalite', 'française', 'Française');
  d.open('dateDocument', 'emetteur', 'titulaire', 'reference', 'lieu');
});

/** The old blue card: dates on the back, a zone of two lines of 36. */
export const carteIdentiteAncienne = maker('carte-identite-ancienne', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const p = frenchPerson(c);
  const h = home(c);
  const birth = c.day(1950, 1990);
  const issued = c.day(2014, 2020);
  const expiry = addDays(addYears(issued, 15), -1);
  const number = `${issued.slice(2, 4)}${issued.slice(5, 7)}${h.code.slice(0, 2)}1${c.digits(5)}`;
  const x = 130;
  const y = c.int(60, 130);
  s.box(x, y, 330, 220, { fill: '#dfe9f5', stroke: '#7d95b8' });
  s.text(x + 165, y + 18, 'RÉPUBLIQUE FRANÇAISE', { face: 'sansBold', size: 9, align: 'center' });
  s.text(x + 12, y + 36, 'CARTE NATIONALE D’IDENTITÉ N° :', { size: 7 });
  d.at(s, x + 140, y + 36, val(number, ['numeroDocument', number]), 'CARTE NATIONALE D’IDENTITÉ N°', { size: 9 });
  s.text(x + 240, y + 36, 'Nationalité Française', { size: 7 });
  s.box(x + 12, y + 48, 78, 100, { fill: '#c9d3df' });
  d.line(s, x + 104, y + 60, 'Nom :', txt(p.family.toUpperCase(), 'nom'));
  d.line(s, x + 104, y + 80, 'Prénom(s) :', txt(p.given.toUpperCase(), 'prenoms'));
  d.line(s, x + 104, y + 100, 'Sexe :', txt(p.sex, 'sexe'));
  d.line(s, x + 180, y + 100, 'Né(e) le :', val(birth.split('-').reverse().join('.'), ['dateNaissance', birth]));
  d.line(s, x + 104, y + 118, 'à :', txt(`${caps(h.town)} (${h.code.slice(0, 2)})`, 'lieuNaissance'));
  s.text(x + 104, y + 136, `Taille : 1,${c.int(55, 88)}m`);
  printZone(
    d,
    s,
    x + 12,
    y + 180,
    306,
    oldFrenchCardZone({
      family: p.family,
      given: p.given,
      office: `${h.code.slice(0, 2)}1${c.digits(3)}`,
      number,
      birth,
      sex: p.sex,
    }),
    [
      ['nationalite', 'FRA'],
      ['paysEmetteur', 'FRA'],
    ],
  );
  const back = y + 260;
  s.box(x, back, 330, 200, { fill: '#eef3fa', stroke: '#7d95b8' });
  s.text(x + 14, back + 24, 'Adresse :');
  d.block(s, x + 66, back + 24, [h.street.toUpperCase(), postTown(h)], 12, ['adresse'], 'Adresse');
  d.line(
    s,
    x + 14,
    back + 66,
    'Carte valable jusqu’au :',
    val(expiry.split('-').reverse().join('.'), ['dateExpiration', expiry]),
  );
  d.line(s, x + 14, back + 86, 'délivrée le :', val(issued.split('-').reverse().join('.'), ['dateDelivrance', issued]));
  s.text(x + 14, back + 106, `par : PRÉFECTURE ${caps(h.department)} (${h.code.slice(0, 2)})`);
  d.accept('nom', caps(p.family));
  d.accept('prenoms', caps(p.given), p.given);
  d.accept('lieuNaissance', caps(h.town));
  d.accept('nationalite', 'Française', 'française');
  d.open('dateDocument', 'emetteur', 'titulaire', 'reference', 'lieu');
});

/** A foreign card with no zone, in French. */
export const carteIdentiteEtrangere = maker('carte-identite-etrangere', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 400, height: 260 });
  const p = person(c);
  const issued = c.day(2014, 2022);
  const expiry = addYears(issued, 5);
  const number = `${c.letters(1)}${c.digits(9)}`;
  s.box(0, 0, 400, 260, { fill: '#f6f1e2' });
  s.text(200, 26, caps(p.country.name), { face: 'sansBold', size: 12, align: 'center' });
  s.text(200, 42, 'CARTE NATIONALE D’IDENTITÉ', { face: 'sansBold', size: 10, align: 'center' });
  s.box(20, 58, 90, 112, { fill: '#cccccc' });
  const rows: [string, ReturnType<typeof val>][] = [
    ['N°', val(number, ['numeroDocument', number])],
    ['Nom', txt(p.family.toUpperCase(), 'nom')],
    ['Prénoms', txt(p.given, 'prenoms')],
    ['Date de naissance', short(p.birth, 'dateNaissance')],
    ['Lieu de naissance', txt(p.birthTown, 'lieuNaissance')],
    ['Sexe', txt(p.sex, 'sexe')],
    ['Délivrée le', short(issued, 'dateDelivrance')],
    ['Expire le', short(expiry, 'dateExpiration')],
  ];
  rows.forEach(([label, v], i) => {
    d.line(s, 126, 72 + i * 17, label, v, { valueX: 220, labelColor: '#555555', face: 'sansBold', labelFace: 'sans' });
  });
  bars(s, 20, 200, 90, 16, c);
  s.text(126, 222, `Profession : ${c.pick(['Commerçante', 'Étudiant', 'Couturier', 'Ménagère'])}`);
  s.text(126, 238, 'L’autorité : Direction générale de l’état civil', { size: 7.5 });
  d.open(
    'dateDocument',
    'emetteur',
    'titulaire',
    'reference',
    'nationalite',
    'paysEmetteur',
    'lieu',
    'emploi',
    'dateActe',
  );
});
