import { amount } from '../../../fixtures/papers/french.ts';
import { eur, LOOKS, long, maker, short, sign, txt } from './draft.ts';
import { e, frenchPerson, home, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'bail';

/** A furnished or bare dwelling, by articles, on two pages. */
export const bailArticles = maker('bail-articles', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const p = person(c);
  const owner = frenchPerson(c);
  const h = home(c);
  const away = home(c);
  const from = c.day(2018, 2024);
  const rent = c.euros(400, 950);
  const charges = c.euros(20, 110);
  const furnished = c.chance(0.4);
  const s = d.page({ face: look.n, size: 10 });
  s.text(297, 60, furnished ? 'CONTRAT DE LOCATION MEUBLÉE' : 'CONTRAT DE LOCATION', {
    face: look.b,
    size: 16,
    align: 'center',
  });
  s.text(297, 78, 'Logement à usage de résidence principale (loi n° 89-462 du 6 juillet 1989)', {
    size: 9,
    align: 'center',
  });
  s.text(55, 112, 'ENTRE LES SOUSSIGNÉS', { face: look.b });
  let y = d.prose(
    s,
    55,
    132,
    485,
    [
      `${owner.title} `,
      txt(owner.full, 'bailleur', 'emetteur'),
      `, demeurant ${away.street}, ${postTown(away)}, ci-après « le bailleur »,`,
    ],
    { bold: look.b, leading: 15 },
  );
  y = d.prose(
    s,
    55,
    y + 6,
    485,
    [
      `et ${p.title} `,
      txt(p.full, 'titulaire'),
      `, né${e(p)} le `,
      short(p.birth, 'dateNaissance'),
      ' à ',
      txt(p.birthTown, 'lieuNaissance'),
      ` (${p.country.name}), ci-après « le locataire »,`,
    ],
    { bold: look.b, leading: 15 },
  );
  s.text(55, y + 6, 'il a été convenu ce qui suit.');
  const article = (title: string, at: number) => s.text(55, at, title, { face: look.b });
  article('Article 1 – Objet', y + 34);
  y = d.prose(
    s,
    55,
    y + 50,
    485,
    [
      'Le bailleur loue au locataire un logement de ',
      `${c.int(18, 62)} m² situé `,
      txt(`${h.street}, ${postTown(h)}`, 'adresse'),
      `, comprenant ${c.int(1, 3)} pièce(s) principale(s).`,
    ],
    { leading: 15, bold: look.b },
  );
  article('Article 2 – Durée', y + 12);
  y = d.prose(
    s,
    55,
    y + 28,
    485,
    [
      `Le bail est consenti pour une durée de ${furnished ? 'un an' : 'trois ans'} qui commence le `,
      long(from, 'dateDebut'),
      ...(furnished ? [' et se termine le ', long(addDays(addYears(from, 1), -1), 'dateFin')] : []),
      '. Il se renouvelle tacitement.',
    ],
    { leading: 15, bold: look.b },
  );
  if (!furnished) d.without('dateFin');
  article('Article 3 – Loyer et charges', y + 12);
  y = d.prose(
    s,
    55,
    y + 28,
    485,
    [
      'Le loyer mensuel hors charges est fixé à ',
      eur(rent, 'loyer', ' euros'),
      ', payable d’avance le 5 de chaque mois. Une provision sur charges de ',
      eur(charges, 'charges', ' euros'),
      ' s’y ajoute.',
    ],
    { leading: 15, bold: look.b },
  );
  article('Article 4 – Dépôt de garantie', y + 12);
  s.paragraph(
    55,
    y + 28,
    485,
    `À la signature, le locataire verse un dépôt de garantie de ${amount(rent, ' ')} euros, restitué dans les deux mois de son départ.`,
    { leading: 15 },
  );
  s.text(540, 806, 'Paraphes : ......   1/2', { size: 8, align: 'right' });
  const s2 = d.page({ face: look.n, size: 10 });
  s2.text(55, 60, 'Article 5 – Obligations du locataire', { face: look.b });
  y = s2.paragraph(
    55,
    78,
    485,
    'Le locataire use paisiblement des locaux, s’assure contre les risques locatifs et en justifie chaque année, répond des dégradations survenues pendant la durée du bail.',
    { leading: 15 },
  );
  s2.text(55, y + 12, 'Article 6 – Clause résolutoire', { face: look.b });
  y = s2.paragraph(
    55,
    y + 30,
    485,
    'À défaut de paiement d’un terme et six semaines après un commandement resté sans effet, le bail est résilié de plein droit.',
    { leading: 15 },
  );
  s2.text(
    55,
    y + 12,
    `Annexes : état des lieux, diagnostic énergétique du ${c.day(2014, 2017).split('-').reverse().join('/')}, notice d’information.`,
  );
  d.line(
    s2,
    55,
    y + 56,
    `Fait en deux exemplaires à ${away.town}, le`,
    long(addDays(from, -c.int(1, 20)), 'dateDocument', 'dateSignature'),
  );
  s2.text(70, y + 90, 'Le bailleur');
  s2.text(350, y + 90, 'Le locataire');
  sign(s2, 70, y + 130, owner.family);
  sign(s2, 350, y + 130, p.family);
  s2.text(540, 806, '2/2', { size: 8, align: 'right' });
  d.accept('bailleur', `${owner.title} ${owner.full}`);
  d.open('emetteur', 'montant', 'dateActe', 'periodeDebut', 'periodeFin');
});

/** A form with numbered boxes, one page. */
export const bailFormulaire = maker('bail-formulaire', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const p = person(c);
  const h = home(c);
  const away = home(c);
  const from = c.day(2017, 2025);
  const rent = c.euros(380, 900);
  const charges = c.euros(25, 120);
  const owner = c.pick(['SCI LES GLYCINES', 'SCI DU PETIT BOIS', `${frenchPerson(c).full}`]);
  const s = d.page({ face: look.n, size: 9 });
  s.box(40, 34, 515, 30, { fill: '#333f50' });
  s.text(297, 54, 'BAIL D’HABITATION – LOCATION VIDE', { face: look.b, size: 13, align: 'center', color: '#ffffff' });
  const section = (y: number, n: string, title: string, height: number) => {
    s.box(40, y, 515, height, { stroke: '#333f50' });
    s.text(48, y + 14, `${n}. ${title}`, { face: look.b });
  };
  section(78, 'I', 'Désignation des parties', 110);
  d.line(s, 60, 110, 'Bailleur :', txt(owner, 'bailleur', 'emetteur'), { valueX: 150, face: look.b });
  s.text(60, 124, 'Domicile :');
  s.text(150, 124, `${away.street}, ${postTown(away)}`);
  d.line(s, 60, 144, 'Locataire :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), {
    valueX: 150,
    face: look.b,
  });
  d.line(s, 60, 158, 'Né(e) le :', short(p.birth, 'dateNaissance'), { valueX: 150 });
  d.line(s, 230, 158, 'à', txt(p.birthTown, 'lieuNaissance'));
  d.line(s, 60, 172, 'Nationalité :', txt(p.nationality, 'nationalite'), { valueX: 150 });
  section(198, 'II', 'Objet du contrat', 70);
  s.text(60, 228, 'Adresse du logement :');
  d.block(s, 170, 228, [`${h.street}`, postTown(h)], 12, ['adresse'], 'Adresse du logement');
  s.text(60, 258, `Surface habitable : ${c.int(15, 70)} m² – Étage : ${c.int(0, 7)} – Type : T${c.int(1, 3)}`);
  section(278, 'III', 'Date de prise d’effet et durée', 52);
  d.line(s, 60, 308, 'Prise d’effet :', short(from, 'dateDebut'), { valueX: 150, face: look.b });
  s.text(300, 308, 'Durée : 3 ans (personne physique) ou 6 ans');
  section(340, 'IV', 'Conditions financières', 92);
  d.line(s, 60, 370, 'Loyer mensuel :', eur(rent, 'loyer'), { valueX: 210 });
  d.line(s, 60, 384, 'Provision pour charges :', eur(charges, 'charges'), { valueX: 210 });
  s.text(60, 398, 'Total mensuel :');
  s.text(210, 398, `${amount(Math.round((rent + charges) * 100) / 100, ' ')} €`);
  s.text(60, 412, 'Dépôt de garantie :');
  s.text(210, 412, `${amount(rent, ' ')} €`);
  s.text(330, 370, `Loyer de référence majoré : ${amount(c.euros(18, 33), ' ')} €/m²`, { size: 8 });
  section(442, 'V', 'Signatures', 140);
  const signed = addDays(from, -c.int(0, 15));
  d.line(s, 60, 474, 'Le', short(signed, 'dateSignature', 'dateDocument'));
  s.text(150, 474, `à ${away.town}`);
  s.text(80, 500, 'Signature du bailleur');
  s.text(340, 500, 'Signature du locataire (lu et approuvé)');
  sign(s, 90, 540, owner.split(' ').at(-1) ?? '');
  sign(s, 350, 540, p.family);
  s.paragraph(
    40,
    610,
    515,
    'Contrat type défini par le décret du 29 mai 2015. Une notice relative aux droits et obligations des parties est jointe.',
    { size: 8, color: '#444444' },
  );
  d.open('emetteur', 'montant', 'dateActe', 'dateFin');
});
