import { cents, longDate } from '../../../fixtures/papers/french.ts';
import { caps, eur, ident, long, short, sign, txt, val } from './draft.ts';
import { bornOn, e, nirOf, postTown } from './people.ts';
import { centre, grid, money, reportMaker, right, ruled, under } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { dayAs } from './unseen-kit.ts';
import { local, newcomer, place } from './unseen-people.ts';

/** A doctor's prescription printed by a program: the head in two columns, the patient's birth, lines with dashes. */
export const unseenPrescription = reportMaker('unseen-prescription', 'ordonnance', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const bold = { face: 'sansBold' as const };
  const [p, at, doc] = [newcomer(c), place(c), local(c)];
  const on = c.day(2010, 2025);
  d.at(s, 45, 50, txt(`Docteur ${doc.given} ${doc.family}`, 'emetteur'), '', { ...bold, size: 13 });
  d.accept('emetteur', `${doc.given} ${doc.family}`, doc.full);
  s.text(45, 66, c.pick(['Médecin généraliste', 'Cardiologue', 'Dermatologue', 'Chirurgien-dentiste']));
  s.text(45, 80, 'Conventionné secteur 1', { size: 8.5 });
  s.text(45, 93, `RPPS : ${c.digits(11)} - AM : ${c.digits(9)}`, { size: 8.5 });
  s.text(550, 50, at.street, { ...right });
  s.text(550, 64, postTown(at), { ...right });
  s.text(550, 78, `Tél. : 01 99 00 ${c.digits(2)} ${c.digits(2)}`, { ...right });
  s.rule(45, 104, 550, 104, { color: '#1565c0', lineWidth: 1.2 });
  d.line(s, 380, 128, 'Le', long(on, 'dateDocument'));
  const x = s.text(45, 160, p.civility);
  d.at(s, x + 4, 160, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.civility, bold);
  d.line(s, 45, 176, `Né${e(p)} le`, short(p.birth, 'dateNaissance'));
  const lines = c
    .shuffled([
      'DOLIPRANE 1000 mg, comprimé',
      'AUGMENTIN 1 g, sachet',
      'LEVOTHYROX 75 µg',
      'XARELTO 20 mg',
      'INEXIUM 40 mg',
      'KARDEGIC 75 mg',
    ])
    .slice(0, c.int(2, 4));
  lines.forEach((drug, i) => {
    s.text(60, 226 + i * 46, `- ${drug}`, bold);
    s.text(
      72,
      242 + i * 46,
      `${c.int(1, 2)} prise le ${c.pick(['matin', 'soir'])}, pendant ${c.pick(['7 jours', '1 mois', '3 mois'])}`,
    );
  });
  s.text(45, 440, `${lines.length} lignes prescrites`, { size: 8.5 });
  sign(s, 390, 500, doc.family);
  s.text(297, 800, 'Cabinet informatisé - urgence : composer le 15', { ...centre, size: 8 });
  d.open('dateActe', 'reference', 'lieu', 'adresse');
});

/** A hospital's certificate of a stay: the day of entry and that of leaving in a table of movements. */
export const unseenHospitalStay = reportMaker('unseen-hospital-stay', 'document-hopital', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9.6 });
  const bold = { face: 'narrowBold' as const };
  const [p, h, at] = [newcomer(c), place(c), place(c)];
  const on = c.day(2010, 2025);
  const out = addDays(on, c.int(1, 12));
  const name = c.pick(['HÔPITAL SAINT-ROCH', 'CENTRE HOSPITALIER DE VALFLEURY', 'CLINIQUE DES TROIS PONTS']);
  d.at(s, 45, 50, txt(name, 'emetteur'), '', { ...bold, size: 13 });
  s.text(45, 64, `${at.street} ${postTown(at)} - FINESS ${c.digits(9)}`, { size: 8 });
  s.text(550, 50, 'Bureau des admissions', right);
  s.text(297, 112, 'BULLETIN DE SITUATION', { ...bold, ...centre, size: 15 });
  s.text(297, 126, '(ou de présence)', { ...centre, size: 8.5 });
  s.box(45, 140, 505, 66, { stroke: '#333333' });
  under(d, s, 54, 156, 'NOM, PRÉNOM', txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'), bold);
  under(d, s, 300, 156, 'DATE DE NAISSANCE', short(p.birth, 'dateNaissance'));
  under(d, s, 420, 156, 'N° DE SÉJOUR', ident(c.digits(9), 'reference'));
  under(d, s, 54, 186, 'DOMICILE', txt(`${h.street}, ${postTown(h)}`, 'adresse'));
  s.text(45, 234, `${p.civility} ${p.family} a été hospitalisé${e(p)} dans notre établissement :`);
  s.box(45, 246, 505, 16, { fill: '#e6e6e6' });
  const columns = [[54], [180], [330]] as const;
  grid(d, s, columns, [257, 12], [['Mouvement', 'Date', 'Unité médicale']], bold);
  grid(
    d,
    s,
    columns,
    [276, 17],
    [
      [
        'Entrée',
        val(on.split('-').reverse().join('/'), ['dateActe', on]),
        c.pick(['Médecine interne', 'Chirurgie', 'Maternité']),
      ],
      ['Sortie', out.split('-').reverse().join('/'), 'retour à domicile'],
    ],
  );
  ruled(s, [45, 170, 320, 550], 246, 300);
  s.paragraph(
    45,
    330,
    505,
    'Le présent bulletin est délivré pour servir et valoir ce que de droit, notamment auprès de l’employeur et de la caisse. Il ne donne aucune indication sur la nature des soins.',
  );
  d.line(s, 330, 390, `${at.town}, le`, short(addDays(out, c.int(0, 20)), 'dateDocument'));
  s.text(330, 406, 'Pour le directeur, l’agent des admissions');
  d.open('lieu', 'dateDebut', 'dateFin', 'periodeDebut', 'periodeFin', 'dateEntree');
});

/** A pharmacy's invoice with what the insurance pays and what is left to pay. */
export const unseenPharmacyInvoice = reportMaker('unseen-pharmacy-invoice', 'facture-pharmacie', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const bold = { face: 'sansBold' as const };
  const [p, at, owner] = [newcomer(c), place(c), local(c)];
  const on = c.day(2012, 2025);
  d.at(s, 40, 48, txt(`PHARMACIE ${c.pick(['DU ROND-POINT', 'LACOMBE', 'DES ARCADES'])}`, 'emetteur'), '', {
    ...bold,
    size: 13,
    color: '#1b7f3b',
  });
  s.text(40, 62, `${owner.full}, docteur en pharmacie`);
  s.text(40, 75, `${at.street} ${postTown(at)}`);
  s.text(555, 48, 'FACTURE SUBROGATOIRE', { ...bold, ...right, size: 12 });
  d.line(s, 420, 66, 'Délivrance du', dayAs(on, 'short', 'dateActe', 'dateDocument'));
  d.line(s, 40, 108, 'Assuré :', txt(`${p.family.toUpperCase()} ${p.given.toUpperCase()}`, 'titulaire'), bold);
  s.text(40, 122, bornOn(p));
  d.line(s, 300, 108, 'N° immatriculation :', ident(nirOf(p), 'nir'));
  s.text(300, 122, `Prescripteur : ${c.digits(9)} - ordonnance du ${longDate(addDays(on, -c.int(0, 4)))}`);
  const columns = [[46], [330, 'right'], [390, 'right'], [460, 'right'], [549, 'right']] as const;
  s.box(40, 146, 515, 16, { fill: '#dff0e3' });
  grid(d, s, columns, [157, 12], [['Produit', 'Qté', 'P.U. TTC', 'Taux', 'Montant']], bold);
  let total = 0;
  const drugs = c
    .shuffled(['DOLIPRANE 1000 CPR 8', 'SPASFON LYOC 80', 'AMOXICILLINE BIOG 1G', 'BETADINE JAUNE', 'VENTOLINE 100'])
    .slice(0, 3);
  const y = grid(
    d,
    s,
    columns,
    [180, 17],
    drugs.map((drug) => {
      const [count, price] = [c.int(1, 3), c.euros(2, 11)];
      total = cents(total + count * price);
      return [drug, String(count), money(price), c.pick(['65', '30', '15']), money(cents(count * price))];
    }),
  );
  s.text(380, y + 12, 'TOTAL FACTURE', bold);
  d.at(s, 549, y + 12, eur(total, 'montant'), 'TOTAL FACTURE', { ...bold, ...right });
  s.text(380, y + 28, 'Part obligatoire');
  s.text(549, y + 28, `${money(cents(total * 0.6))} €`, right);
  s.text(380, y + 44, 'Part assuré');
  s.text(549, y + 44, `${money(cents(total - cents(total * 0.6)))} €`, right);
  s.text(40, y + 80, 'Télétransmission SESAM-Vitale. Le droit à l’information s’exerce auprès de la caisse.', {
    size: 8,
  });
  d.open('reference', 'dateNaissance', 'adresse', 'lieu', 'dateDocument');
});

/** A secondary school's certificate: the pupil in fields, the class and the year in a sentence. */
export const unseenSchoolCertificate = reportMaker('unseen-school-certificate', 'certificat-scolarite', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10.5 });
  const bold = { face: 'sansBold' as const };
  const [p, at, head] = [newcomer(c), place(c), local(c)];
  const year = c.int(2011, 2025);
  const birth = `${year - c.int(12, 17)}-${p.birth.slice(5)}`;
  const school = `${c.pick(['Collège', 'Lycée professionnel', 'Lycée polyvalent'])} ${c.pick(['Simone-Veil', 'Jean-Macé', 'Louise-Weiss'])}`;
  d.at(s, 50, 52, txt(school, 'emetteur'), '', { ...bold, size: 13 });
  s.text(50, 67, `${at.street} - ${postTown(at)}`, { size: 9 });
  s.text(50, 79, `UAI : 0${c.digits(6)}${c.letters(1)}`, { size: 9 });
  s.text(545, 52, `Année scolaire ${year}/${year + 1}`, right);
  s.text(297, 140, 'CERTIFICAT DE SCOLARITÉ', { ...bold, ...centre, size: 16 });
  s.text(50, 184, `Le chef d’établissement certifie que l’élève :`);
  d.line(s, 80, 212, 'Nom et prénom :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), {
    ...bold,
    labelFace: 'sans',
  });
  d.line(s, 80, 232, 'Date de naissance :', short(birth, 'dateNaissance'));
  d.line(s, 80, 252, 'INE :', `${c.digits(9)}${c.letters(2)}`);
  d.prose(
    s,
    50,
    284,
    495,
    [
      `est inscrit${e(p)} en classe de ${c.pick(['6e', '4e', '3e', 'seconde', 'terminale'])}, régime externe, pour l’année scolaire `,
      val(`${year}-${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]),
      ' et suit les cours avec assiduité.',
    ],
    { leading: 18 },
  );
  d.line(
    s,
    300,
    350,
    `${at.town}, le`,
    short(`${year}-${c.pick(['09', '10', '11'])}-${c.int(10, 28)}`, 'dateDocument'),
  );
  s.text(300, 368, `Le proviseur, ${head.full}`);
  sign(s, 320, 406, head.family);
  d.open('intitule', 'lieu', 'reference', 'dateActe', 'adresse');
});
