import { caps, txt, type Value, val } from './draft.ts';
import { passportHolderZone } from './passeport-pays.ts';
import { person } from './people.ts';
import { reportMaker, under } from './report-kit.ts';
import { local, newcomer, REPORT_COUNTRIES } from './report-people.ts';
import { addDays, addYears } from './seeded-choices.ts';
import { visaHolderZone } from './visa-formats.ts';

const MONTHS = [
  'JAN/JAN',
  'FÉV/FEB',
  'MARS/MAR',
  'AVR/APR',
  'MAI/MAY',
  'JUIN/JUN',
  'JUIL/JUL',
  'AOÛT/AUG',
  'SEPT/SEP',
  'OCT/OCT',
  'NOV/NOV',
  'DÉC/DEC',
];
/** `2019-03-07` → `07 MARS/MAR 2019`. */
const bilingual = (iso: string) => `${iso.slice(8)} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
const hyphened = (iso: string) =>
  iso
    .split('-')
    .reverse()
    .join('-')
    .replace(/-20(\d\d)$/, '-$1');

/** A Schengen sticker of a French consulate, its page open: labels above their values in three lines of cells. */
export const reportVisa = reportMaker('report-visa', 'visa', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 500, height: 340 });
  const bold = { face: 'sansBold' as const };
  const p = newcomer(c);
  const from = c.day(2011, 2024);
  const days = c.pick([30, 45, 90]);
  const to = addDays(from, days + 15);
  const issued = addDays(from, -c.int(2, 40));
  const number = c.digits(9);
  s.box(0, 0, 500, 340, { fill: '#f1f0e6' });
  s.box(18, 60, 104, 134, { fill: '#cfcbbb' });
  s.text(18, 34, 'RÉPUBLIQUE FRANÇAISE', { ...bold, size: 9 });
  s.text(210, 34, 'VISA', { ...bold, size: 17 });
  d.at(s, 370, 34, val(number, ['numeroDocument', number]), '', { face: 'mono', size: 13, color: '#a01020' });
  const cell = (x: number, y: number, label: string, value: Value | string) =>
    under(d, s, x, y, label, value, { ...bold, labelSize: 6, labelColor: '#7a745c' });
  cell(140, 60, 'VALABLE POUR', 'ÉTATS SCHENGEN');
  cell(140, 86, 'DU', val(hyphened(from), ['dateDebut', from]));
  cell(260, 86, 'AU', val(hyphened(to), ['dateFin', to], ['dateExpiration', to]));
  cell(140, 112, 'TYPE DE VISA', txt('C', 'categorie'));
  cell(220, 112, 'NOMBRE D’ENTRÉES', c.pick(['1', '01', 'MULT']));
  cell(340, 112, 'DURÉE DU SÉJOUR', `${days} JOURS`);
  cell(140, 138, 'DÉLIVRÉ À', val(caps(p.birthTown), ['lieu', caps(p.birthTown)]));
  cell(260, 138, 'LE', val(hyphened(issued), ['dateDelivrance', issued]));
  cell(340, 138, 'NUMÉRO DE PASSEPORT', `${c.letters(1)}${c.digits(8)}`);
  cell(140, 164, 'NOM, PRÉNOM', txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'));
  cell(140, 190, 'REMARQUES', c.pick(['VISITE FAMILIALE', 'TOURISME', 'TRANSIT']));
  visaHolderZone(d, s, p, number, to, 290);
  d.open('emetteur', 'dateActe', 'reference', 'dateDocument');
});

/** The data page of a Central or West African passport: labels in two languages, months in both. */
export const reportPassport = reportMaker('report-passeport', 'passeport', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 8.8, width: 440, height: 315 });
  const country = c.pick(REPORT_COUNTRIES.filter(({ code }) => ['GIN', 'CMR', 'COM', 'MDG'].includes(code)));
  const p = person(c, country);
  const issued = c.day(2013, 2024);
  const expiry = addDays(addYears(issued, c.pick([5, 10])), -1);
  const number = `${country.code === 'GIN' ? 'O' : c.letters(2)}${c.digits(7)}`;
  const titles: Record<string, string> = {
    GIN: 'RÉPUBLIQUE DE GUINÉE',
    CMR: 'RÉPUBLIQUE DU CAMEROUN / REPUBLIC OF CAMEROON',
    COM: 'UNION DES COMORES',
    MDG: 'REPOBLIKAN’I MADAGASIKARA',
  };
  s.box(0, 0, 440, 315, { fill: '#e9eef3' });
  s.text(24, 26, titles[country.code] ?? country.name, { face: 'narrowBold', size: 11 });
  s.text(24, 42, 'PASSEPORT / PASSPORT', { face: 'narrowBold' });
  s.box(24, 56, 98, 128, { fill: '#c8ced6' });
  const field = (x: number, y: number, label: string, value: Value | string) =>
    under(d, s, x, y, label, value, { face: 'narrowBold', labelSize: 6, labelColor: '#5a6470' });
  field(138, 58, 'Type / Type', 'P');
  field(190, 58, 'Code du pays / Country code', country.code);
  field(300, 58, 'N° du passeport / Passport No.', val(number, ['numeroDocument', number]));
  field(138, 84, 'Nom / Surname', txt(caps(p.family), 'nom'));
  field(138, 110, 'Prénoms / Given names', txt(caps(p.given), 'prenoms'));
  field(138, 136, 'Nationalité / Nationality', caps(p.nationality));
  field(300, 136, 'Sexe / Sex', txt(p.sex, 'sexe'));
  field(138, 162, 'Date de naissance / Date of birth', val(bilingual(p.birth), ['dateNaissance', p.birth]));
  field(300, 162, 'Lieu de naissance / Place of birth', txt(caps(p.birthTown), 'lieuNaissance'));
  field(138, 188, 'Date de délivrance / Date of issue', val(bilingual(issued), ['dateDelivrance', issued]));
  field(300, 188, 'Date d’expiration / Date of expiry', val(bilingual(expiry), ['dateExpiration', expiry]));
  field(138, 214, 'Autorité / Authority', c.pick(['DGSN', 'DCPAF', 'MINISTÈRE DE LA SÉCURITÉ']));
  passportHolderZone(d, s, p, number, expiry, 20, 272, 400);
  d.open('emetteur', 'titulaire', 'dateDocument', 'dateActe', 'reference', 'lieu');
});

/** What is of no kind, but looks like a paper of one: a union's leaflet with pay words. */
export const reportOther = reportMaker('report-autre-tract', 'autre', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 12 });
  const who = local(c);
  s.box(40, 40, 515, 60, { fill: '#c62828' });
  s.text(297, 80, 'TOUTES ET TOUS EN GRÈVE !', { face: 'sansBold', size: 26, align: 'center', color: '#ffffff' });
  s.text(60, 150, 'Salaires, contrats, bulletins de paie : nos droits', { face: 'sansBold', size: 15 });
  s.paragraph(
    60,
    190,
    475,
    `Depuis des mois la direction refuse de négocier. Un salaire brut de ${c.int(1500, 1900)} euros ne suffit plus. Nous demandons la transformation des contrats à durée déterminée en contrats à durée indéterminée, et le paiement des heures supplémentaires qui ne figurent pas sur les fiches de paie.`,
    { leading: 20 },
  );
  s.text(
    60,
    340,
    `Rendez-vous le ${c.int(2, 28)} ${c.pick(['mars', 'juin', 'octobre'])} à ${c.int(9, 15)} heures devant le siège`,
    { face: 'sansBold' },
  );
  s.text(60, 380, `Contact : ${who.full}, section syndicale, 07 00 00 ${c.digits(2)} ${c.digits(2)}`);
  s.text(60, 800, 'Ne pas jeter sur la voie publique - imprimé par nos soins', { size: 8 });
  d.open(
    'titulaire',
    'emetteur',
    'dateDocument',
    'reference',
    'montant',
    'dateActe',
    'salaireBrut',
    'lieu',
    'typeContrat',
  );
});
