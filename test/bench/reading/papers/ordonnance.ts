import { circle, ident, LOOKS, long, maker, short, sign, txt, val } from './draft.ts';
import { frenchPerson, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'ordonnance';
const DRUGS = [
  'PARACÉTAMOL 1 g, 1 comprimé matin et soir',
  'AMOXICILLINE 500 mg, 3 gélules par jour',
  'IBUPROFÈNE 400 mg si douleur',
  'OMÉPRAZOLE 20 mg, 1 gélule le soir',
  'METFORMINE 850 mg, 2 fois par jour',
  'VITAMINE D 100 000 UI, 1 ampoule',
];

/** A general practitioner's sheet. */
export const ordonnanceCabinet = maker('ordonnance-cabinet', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 11 });
  const p = person(c);
  const doc = frenchPerson(c);
  const h = home(c);
  const on = c.day(2018, 2025);
  d.at(s, 60, 70, txt(`Docteur ${doc.given} ${doc.family.toUpperCase()}`, 'emetteur'), '', { face: look.b, size: 13 });
  d.accept('emetteur', `${doc.given} ${doc.family.toUpperCase()}`, `Dr ${doc.given} ${doc.family.toUpperCase()}`);
  s.text(60, 86, c.pick(['Médecine générale', 'Médecin conventionné – secteur 1']));
  s.text(60, 101, h.street, { size: 9.5 });
  s.text(60, 114, postTown(h), { size: 9.5 });
  s.text(60, 127, `Tél. 01 99 00 ${c.digits(2)} ${c.digits(2)}`, { size: 9.5 });
  s.text(60, 140, `N° RPPS 1${c.digits(10)}   N° AM ${c.digits(2)} 1 ${c.digits(5)} ${c.digits(1)}`, { size: 8 });
  d.line(s, 340, 130, `${h.town}, le`, c.chance(0.5) ? long(on, 'dateDocument') : short(on, 'dateDocument'));
  s.text(340, 180, p.civility);
  d.at(s, 340, 196, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.civility, { face: look.b });
  if (c.chance(0.6))
    d.line(s, 340, 212, `${p.sex === 'F' ? 'Née' : 'Né'} le`, short(p.birth, 'dateNaissance'), { size: 9.5 });
  else d.without('dateNaissance');
  let y = 280;
  for (const drug of c.shuffled(DRUGS).slice(0, c.int(2, 4))) {
    s.text(80, y, `– ${drug}`);
    s.text(95, y + 16, `pendant ${c.int(5, 90)} jours`, { size: 10 });
    y += 44;
  }
  sign(s, 380, y + 60, doc.family);
  s.text(
    60,
    790,
    'Membre d’une association agréée, le règlement par chèque est accepté. En cas d’urgence, composez le 15.',
    { size: 7.5, color: '#555555' },
  );
  d.open('dateActe', 'reference', 'lieu', 'adresse');
});

/** A hospital prescription: a frame for the patient, a stamp, numbers of the service. */
export const ordonnanceHopital = maker('ordonnance-hopital', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const doc = frenchPerson(c);
  const on = c.day(2019, 2025);
  const name = c.pick(['Hôpital Avicenne-Modèle', 'Centre de santé municipal des Lilas', 'CHU de la Vallée']);
  d.at(s, 45, 56, txt(name, 'emetteur'), '', { face: look.b, size: 14, color: '#12507a' });
  d.accept('emetteur', `Dr ${doc.given} ${doc.family.toUpperCase()}`, `${doc.given} ${doc.family.toUpperCase()}`);
  s.text(
    45,
    72,
    c.pick(['Service de médecine interne', 'Consultations externes – dermatologie', 'Service d’ophtalmologie']),
  );
  s.text(45, 86, `Prescripteur : Dr ${doc.given} ${doc.family.toUpperCase()} – RPPS 1${c.digits(10)}`, { size: 8.5 });
  s.text(550, 56, 'ORDONNANCE', { face: look.b, size: 15, align: 'right' });
  s.box(300, 104, 250, 84, { stroke: '#12507a' });
  d.line(s, 310, 122, 'Patient :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), { face: look.b });
  d.line(s, 310, 138, 'Date de naissance :', short(p.birth, 'dateNaissance'));
  s.text(310, 154, `Sexe : ${p.sex}    Poids : ${c.int(48, 92)} kg`);
  if (c.chance(0.7)) d.line(s, 310, 170, 'IPP :', ident(c.digits(10), 'reference'));
  else d.without('reference');
  d.line(s, 45, 130, 'Date de prescription :', val(on.split('-').reverse().join('/'), ['dateDocument', on]));
  s.text(45, 222, 'Prescriptions', { face: look.b, size: 11 });
  let y = 246;
  c.shuffled(DRUGS)
    .slice(0, c.int(1, 4))
    .forEach((drug, i) => {
      s.text(55, y, `${i + 1}. ${drug}`);
      s.text(70, y + 13, `Quantité suffisante pour ${c.int(1, 3)} mois – non substituable : non`, {
        size: 8,
        color: '#444444',
      });
      y += 36;
    });
  circle(s, 450, y + 70, 44, { color: '#3a3f9c' });
  s.text(450, y + 66, name.split(' ').slice(0, 2).join(' '), { size: 7.5, align: 'center', color: '#3a3f9c' });
  s.text(450, y + 78, 'Service médical', { size: 7.5, align: 'center', color: '#3a3f9c' });
  s.text(
    45,
    800,
    `Prochain rendez-vous conseillé : ${addDays(on, 90).split('-').reverse().join('/')} – Imprimé par le dossier patient`,
    { size: 7.5, color: '#555555' },
  );
  d.open('dateActe', 'lieu', 'adresse', 'sexe');
});
