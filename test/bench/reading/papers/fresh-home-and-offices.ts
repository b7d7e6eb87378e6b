import { cents, lastDay, monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { eur, ident, long, short, sign, txt, val } from './draft.ts';
import { local, named, newcomer, oneLineOf, place } from './fresh-people.ts';
import { nirOf } from './people.ts';
import { centre, fields, reportMaker, right } from './report-kit.ts';

const bold = { face: 'sansBold' as const };

/** A landlord's receipt made with a word processor. */
export const freshRentReceipt = reportMaker('fresh-rent-receipt', 'quittance-loyer', (d) => {
  const { c } = d;
  const [p, h, who] = [newcomer(c), place(c), local(c)];
  const month = `20${c.int(15, 24)}-0${c.int(1, 9)}`;
  const [rent, charges] = [c.int(380, 850), c.int(20, 90)];
  const s = d.page({ face: 'serif', size: 11 });
  s.text(297, 60, 'Quittance de loyer', { ...centre, face: 'serifBold', size: 17 });
  d.at(s, 297, 80, val(`${monthName(month)} ${month.slice(0, 4)}`, ['periode', month]), '', centre);
  d.line(s, 50, 120, 'Propriétaire :', named(d, who.full, who.title, 'bailleur', 'emetteur'));
  d.line(s, 50, 140, 'Locataire :', named(d, p.full, p.title, 'titulaire'));
  d.line(s, 50, 160, 'Adresse de la location :', txt(oneLineOf(h), 'adresse'));
  const y = d.prose(
    s,
    50,
    200,
    495,
    [
      'Je soussigné(e), propriétaire du logement désigné ci-dessus, déclare avoir reçu la somme de ',
      eur(rent + charges, 'montant', ' euros'),
      ' au titre du loyer et des charges pour la période du ',
      short(`${month}-01`, 'periodeDebut'),
      ' au ',
      short(lastDay(month), 'periodeFin'),
      ' et lui en donne quittance.',
    ],
    { leading: 18 },
  );
  d.line(s, 50, y + 20, 'Loyer :', eur(rent, 'loyer', ' euros'));
  d.line(s, 50, y + 38, 'Provision pour charges :', eur(charges, 'charges', ' euros'));
  d.line(s, 50, y + 56, 'Date du paiement :', short(`${month}-0${c.int(2, 6)}`, 'datePaiement'));
  d.line(s, 330, y + 100, `Fait à ${h.town}, le`, short(`${month}-0${c.int(7, 9)}`, 'dateDocument'));
  sign(s, 380, y + 130, who.family);
});

/** Lodging statement in the host's words. */
export const freshHostStatement = reportMaker('fresh-host-statement', 'attestation-hebergement', (d) => {
  const { c } = d;
  const [p, h, who] = [newcomer(c), place(c), local(c)];
  const s = d.page({ face: 'sans', size: 11 });
  s.text(297, 70, 'ATTESTATION D’HÉBERGEMENT', { ...bold, ...centre, size: 15 });
  const y = d.prose(
    s,
    50,
    130,
    495,
    [
      `Je soussigné(e) ${who.title} `,
      named(d, who.full, who.title, 'hebergeant', 'emetteur'),
      ', déclare sur l’honneur héberger à mon domicile, ',
      txt(oneLineOf(h), 'adresse'),
      `, ${p.civility} `,
      named(d, p.full, p.title, 'titulaire'),
      `, ${p.sex === 'F' ? 'née' : 'né'} le `,
      short(p.birth, 'dateNaissance'),
      ` à ${p.birthTown}, depuis le `,
      long(c.day(2014, 2021), 'dateDebut'),
      '.',
    ],
    { leading: 20 },
  );
  s.text(50, y + 10, 'Fait pour servir et valoir ce que de droit.');
  d.line(s, 300, y + 50, `À ${h.town}, le`, short(c.day(2022, 2025), 'dateDocument'));
  sign(s, 340, y + 90, who.family);
});

/** A supplier's electricity bill. */
export const freshPowerBill = reportMaker('fresh-power-bill', 'facture-energie', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const month = `20${c.int(18, 24)}-0${c.int(2, 9)}`;
  const s = d.page({ face: 'sans', size: 9 });
  d.at(s, 40, 50, txt(c.pick(['Lumen Énergies', 'Watt & Cie', 'Électricité du Marais']), 'emetteur'), '', {
    ...bold,
    size: 16,
    color: '#d35400',
  });
  d.line(s, 40, 80, 'Facture du', long(`${month}-28`, 'dateDocument'));
  s.text(40, 96, `N° de facture : ${c.digits(11)}`);
  s.text(40, 110, `Référence client : ${c.digits(9)}`);
  d.at(s, 330, 110, named(d, `${p.title} ${p.full}`, p.title, 'titulaire'));
  d.accept('titulaire', p.full);
  d.block(s, 330, 123, [h.street, `${h.code} ${h.town.toUpperCase()}`], 13, ['adresse']);
  s.box(40, 180, 515, 60, { fill: '#fdf1e3' });
  const base = c.euros(30, 160);
  s.text(52, 204, 'Montant à payer TTC', { ...bold, size: 11 });
  d.at(s, 540, 204, eur(base, 'montant'), 'Montant à payer TTC', { ...bold, ...right, size: 14 });
  s.text(52, 226, 'Période facturée : du');
  d.at(s, 146, 226, short(`${month}-01`, 'periodeDebut'), 'du');
  s.text(200, 226, 'au');
  d.at(s, 216, 226, short(`${month}-27`, 'periodeFin'), 'au');
  fields(
    d,
    s,
    [52, 270, 250, 16],
    [
      ['Abonnement HT', `${(base * 0.2).toFixed(2).replace('.', ',')} €`],
      ['Consommation HT', `${(base * 0.6).toFixed(2).replace('.', ',')} €`],
      ['Puissance souscrite', '6 kVA'],
      [
        'Taxes et contributions',
        `${cents(base - cents(base * 0.2) - cents(base * 0.6))
          .toFixed(2)
          .replace('.', ',')} €`,
      ],
    ],
  );
  d.open('reference', 'dateDebut');
});

/** Health insurance: statement of rights. */
export const freshHealthRights = reportMaker('fresh-health-rights', 'attestation-cpam', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const start = c.day(2023, 2024);
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 40, 50, txt(`CPAM ${h.department.toUpperCase()}`, 'emetteur'), '', { ...bold, size: 14 });
  d.line(s, 400, 50, 'Le', short(start, 'dateDocument'));
  s.text(297, 110, 'ATTESTATION DE DROITS À L’ASSURANCE MALADIE', { ...bold, ...centre, size: 13 });
  d.at(s, 320, 150, named(d, `${p.title} ${p.family.toUpperCase()} ${p.given}`, p.title, 'titulaire'));
  d.accept('titulaire', `${p.family.toUpperCase()} ${p.given}`);
  d.block(s, 320, 164, [h.street, `${h.code} ${h.town.toUpperCase()}`], 14, ['adresse']);
  fields(
    d,
    s,
    [40, 230, 250, 20],
    [
      ['N° de sécurité sociale', val(spacedNir(nirOf(p)), ['nir', nirOf(p)])],
      ['Date de naissance', short(p.birth, 'dateNaissance')],
      ['Droits ouverts à compter du', short(start, 'dateDebut')],
      ['jusqu’au', short(`${Number(start.slice(0, 4)) + 1}-${start.slice(5)}`, 'dateFin')],
    ],
  );
});

/** State medical aid, the notification of admission. */
export const freshMedicalAid = reportMaker('fresh-medical-aid', 'attestation-ame', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const start = c.day(2018, 2023);
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 40, 50, txt(`Caisse primaire d’assurance maladie - ${h.department}`, 'emetteur'), '', bold);
  d.line(s, 40, 72, 'Le', long(start, 'dateDocument'));
  d.line(s, 40, 88, 'N° de dossier :', ident(c.digits(9), 'reference'));
  d.at(s, 330, 100, named(d, p.full, p.title, 'titulaire'));
  d.block(s, 330, 114, [h.street, `${h.code} ${h.town}`], 14, ['adresse']);
  s.text(40, 180, 'Objet : admission à l’aide médicale de l’État', bold);
  d.prose(
    s,
    40,
    214,
    510,
    [
      `${p.civility}, votre demande d’aide médicale de l’État est acceptée pour la période du `,
      long(start, 'dateDebut'),
      ' au ',
      long(`${Number(start.slice(0, 4)) + 1}-${start.slice(5)}`, 'dateFin'),
      '. Présentez-vous à l’accueil muni(e) de la présente pour retirer votre carte.',
    ],
    { leading: 17 },
  );
});

/** A doctor's prescription. */
export const freshPrescription = reportMaker('fresh-prescription', 'ordonnance', (d) => {
  const { c } = d;
  const [p, at, who] = [newcomer(c), place(c), local(c)];
  const s = d.page({ face: 'serif', size: 11, width: 420, height: 595 });
  d.at(s, 36, 50, txt(`Dr ${who.full}`, 'emetteur'), '', { face: 'serifBold', size: 13 });
  d.accept('emetteur', who.full, `Docteur ${who.full}`);
  s.text(36, 66, 'Médecine générale');
  s.text(36, 80, oneLineOf(at), { size: 9 });
  d.line(s, 230, 120, 'Le', short(c.day(2014, 2024), 'dateDocument', 'dateActe'));
  d.at(s, 36, 150, named(d, `${p.title} ${p.full}`, p.title, 'titulaire'));
  d.accept('titulaire', p.full);
  s.text(36, 200, 'Paracétamol 1 g : 1 comprimé 3 fois par jour pendant 5 jours');
  s.text(36, 222, 'Amoxicilline 500 mg : 2 gélules matin et soir pendant 6 jours');
  sign(s, 250, 330, who.family);
});

/** A school's certificate for a pupil. */
export const freshSchoolCertificate = reportMaker('fresh-school-certificate', 'certificat-scolarite', (d) => {
  const { c } = d;
  const [p, at] = [newcomer(c), place(c)];
  const year = c.int(2018, 2024);
  const birth = c.day(year - 13, year - 12);
  const s = d.page({ face: 'sans', size: 11 });
  d.at(s, 50, 60, txt(`Collège ${c.pick(['Simone-Veil', 'Jules-Vallès', 'Lucie-Aubrac'])}`, 'emetteur'), '', bold);
  s.text(50, 76, oneLineOf(at));
  s.text(297, 140, 'CERTIFICAT DE SCOLARITÉ', { ...bold, ...centre, size: 15 });
  d.line(s, 50, 170, 'Année scolaire', val(`${year}-${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]));
  const y = d.prose(
    s,
    50,
    210,
    495,
    [
      'Le principal du collège certifie que l’élève ',
      named(d, p.full, p.title, 'titulaire'),
      `, ${p.sex === 'F' ? 'née' : 'né'} le `,
      short(birth, 'dateNaissance'),
      ' à ',
      txt(p.birthTown, 'lieuNaissance'),
      ', est inscrit(e) dans l’établissement en classe de ',
      '6ème.',
    ],
    { leading: 19 },
  );
  d.line(s, 50, y + 40, `${at.town}, le`, long(`${year}-10-0${c.int(2, 9)}`, 'dateDocument'));
  d.open('intitule', 'reference', 'dateDebut');
});
