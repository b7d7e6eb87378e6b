import { type DrawnForm, drawForm } from './draw-form.ts';

const BIRTH = '14/03/1987';
const FULL = '41 allée des Tanneurs escalier 2 38999 Corbelin-le-Vieux';

/** Drawn apart. Its first run (36 of 61 right, 3 wrong) led to corrections: it is tuned on since then. */
export function secondSet(): Promise<DrawnForm[]> {
  return Promise.all([
    drawForm('association: member, legal representative when a minor', (form) => {
      form.centred('BULLETIN D’ADHÉSION', 55, 16);
      form.text('L’adhérent', 45, 95, { bold: true, size: 13 });
      form.text('Civilité :', 45, 120);
      form.boxes(
        [
          ['ca', 'M.'],
          ['cb', 'Mme'],
        ],
        'Mme',
        100,
        120,
      );
      form.beside('Nom', 'adh_nom', 'Vasquelin', 45, 145);
      form.beside('Prénom', 'adh_prenom', 'Ysaline Maude', 300, 145);
      form.beside('Né(e) le', 'adh_naiss', BIRTH, 45, 170, { w: 80 });
      form.beside('E-mail', 'adh_mail', 'ysaline@exemple.fr', 300, 170);
      form.beside('Adresse postale', 'adh_adr', FULL, 45, 195, { w: 380 });
      form.beside('Tél. portable', 'adh_tel', '0611223344', 45, 220);
      form.text('Si l’adhérent est mineur', 45, 260, { bold: true, size: 13 });
      form.beside('Nom', 'rep_nom', null, 45, 285);
      form.beside('Prénom', 'rep_prenom', null, 300, 285);
      form.beside('Tél.', 'rep_tel', null, 45, 310);
    }),
    drawForm('rental file: me, my partner, my employer, my landlord', (form) => {
      form.centred('Dossier de candidature à la location', 50, 14);
      const block = (title: string, y: number, lines: [string, string, string | null][]) => {
        form.frame(38, y - 14, 520, 20 + 22 * Math.ceil(lines.length / 2));
        form.text(title, 44, y, { bold: true });
        lines.forEach(([label, name, truth], i) => {
          form.beside(label, name, truth, i % 2 === 0 ? 44 : 310, y + 20 + 22 * Math.floor(i / 2), { w: 120 });
        });
      };
      block('Le candidat', 90, [
        ['Nom de naissance', 'r1', 'Vasquelin'],
        ['Nom marital', 'r2', 'Torbert'],
        ['Prénoms', 'r3', 'Ysaline Maude'],
        ['Nationalité', 'r4', 'chilienne'],
      ]);
      block('Son concubin', 180, [
        ['Nom de naissance', 'r5', null],
        ['Prénoms', 'r6', null],
      ]);
      block('Son employeur', 250, [
        ['Nom', 'r7', 'Moulin du Guiers SAS'],
        ['Téléphone', 'r8', '0455667788'],
      ]);
      block('Son propriétaire actuel', 320, [
        ['Nom', 'r9', null],
        ['Téléphone', 'r10', null],
      ]);
    }),
    drawForm('all in cells: date, postcode, SIRET in separate boxes', (form) => {
      form.centred('FICHE NAVETTE', 50, 14);
      form.text('Identité du demandeur', 40, 90, { bold: true, size: 12 });
      form.text('Date de naissance', 40, 115);
      const digits = '14031987';
      [...digits].forEach((digit, i) => {
        form.field(`d${i}`, digit, 150 + i * 16, 115, { w: 13, max: 1 });
      });
      form.text('Code postal', 40, 140);
      [...'38999'].forEach((digit, i) => {
        form.field(`p${i}`, digit, 150 + i * 16, 140, { w: 13, max: 1 });
      });
      form.text('Ville', 290, 140);
      form.field('ville', 'Corbelin-le-Vieux', 320, 140);
      form.text('Entreprise qui emploie le demandeur', 40, 175, { bold: true, size: 12 });
      form.text('SIRET', 40, 200);
      [...'98765432100017'].forEach((digit, i) => {
        form.field(`s${i}`, digit, 150 + i * 16, 200, { w: 13, max: 1 });
      });
      form.beside('Nom ou raison sociale', 'rs', 'Moulin du Guiers SAS', 40, 225);
      form.text('Valable du', 40, 250);
      form.date(['v1', 'v2', 'v3'], null, 110, 250);
    }),
    drawForm('medical certificate: doctor first, patient after', (form) => {
      form.centred('CERTIFICAT MÉDICAL', 50, 15);
      form.beside('Je soussigné(e), docteur', 'md1', null, 40, 95, { w: 250 });
      form.beside('Adresse', 'md2', null, 40, 120, { w: 300 });
      form.beside('certifie avoir examiné M. / Mme', 'md3', null, 40, 145, { w: 200 });
      form.beside('né(e) le', 'md4', null, 40, 170, { w: 80 });
      form.beside('Fait à', 'md5', null, 40, 220);
      form.beside('le', 'md6', null, 260, 220, { w: 80 });
    }),
    drawForm('residence permit request: travel document, children, arrival', (form) => {
      form.centred('DEMANDE DE TITRE', 50, 15);
      form.text('ÉTAT CIVIL', 40, 85, { bold: true });
      form.over('NOM DE NAISSANCE', 'z1', 'Vasquelin', 40, 120, { w: 200 });
      form.over('NOM D’USAGE', 'z2', 'Torbert', 260, 120, { w: 200 });
      form.over('PRÉNOM(S)', 'z3', 'Ysaline Maude', 40, 155, { w: 200 });
      form.over('DATE DE NAISSANCE', 'z4', BIRTH, 260, 155, { w: 90 });
      form.over('PAYS DE NAISSANCE', 'z5', 'Chili', 370, 155);
      form.over('NATIONALITÉ', 'z6', 'chilienne', 40, 190);
      form.over('N° ÉTRANGER', 'z7', '9903012345', 260, 190);
      form.text('DOCUMENT DE VOYAGE', 40, 225, { bold: true });
      form.over('N° DU PASSEPORT', 'z8', 'P88776655', 40, 260);
      form.over('DATE DE DÉLIVRANCE', 'z9', '10/11/2022', 210, 260, { w: 100 });
      form.over('DATE D’EXPIRATION', 'z10', '09/11/2032', 330, 260, { w: 100 });
      form.text('ENFANTS', 40, 300, { bold: true });
      form.over('NOM', 'z11', null, 40, 335);
      form.over('PRÉNOM', 'z12', null, 210, 335);
      form.over('DATE DE NAISSANCE', 'z13', null, 380, 335, { w: 100 });
      form.text('SÉJOUR EN FRANCE', 40, 370, { bold: true });
      form.over('DATE D’ENTRÉE EN FRANCE', 'z14', '23/09/2019', 40, 405, { w: 100 });
    }),
    drawForm('several pages: the person, then the sponsor, then the person again', (form) => {
      form.centred('PARTIE A : LE DEMANDEUR', 60, 12);
      form.beside('Nom :', 'A_nom', 'Vasquelin', 40, 100);
      form.beside('Prénoms :', 'A_prenoms', 'Ysaline Maude', 40, 125);
      form.page();
      form.centred('PARTIE B : LA PERSONNE QUI INVITE', 60, 12);
      form.beside('Nom :', 'B_nom', null, 40, 100);
      form.beside('Adresse :', 'B_adresse', null, 40, 125, { w: 250 });
      form.beside('Code postal :', 'B_cp', null, 40, 150, { w: 60 });
      form.page();
      form.centred('PARTIE C : TRAVAIL DU DEMANDEUR', 60, 12);
      form.beside('Métier exercé :', 'C_metier', 'Conductrice de ligne', 40, 100);
      form.beside('Nom de l’employeur :', 'C_emp', 'Moulin du Guiers SAS', 40, 125);
      form.beside('Adresse de l’employeur :', 'C_adr', null, 40, 150, { w: 250 });
      form.beside('Nom du responsable :', 'C_resp', null, 40, 175);
      form.truth.C_adr = '7 chemin du Bief bâtiment Ouest 73999 Les Échelles-Neuves';
    }),
  ]);
}
