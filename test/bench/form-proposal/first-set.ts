import { type DrawnForm, drawForm } from './draw-form.ts';

const BIRTH = '14/03/1987';
const ADDRESS = '41 allée des Tanneurs';

/** Drawn without looking at the proposal. Its first run (43 of 46 right, 1 wrong) led to corrections: it is tuned on since then. */
export function firstSet(): Promise<DrawnForm[]> {
  return Promise.all([
    drawForm('declaration of change of address, old and new', (form) => {
      form.centred('Déclaration de changement de situation', 50, 15);
      form.text('A – Votre identité', 50, 90, { bold: true, size: 12 });
      form.radio(
        'civilite',
        [
          ['Mme', 'Madame'],
          ['M', 'Monsieur'],
        ],
        'Mme',
        50,
        112,
      );
      form.beside('Nom de famille (nom de naissance)', 'zone_01', 'Vasquelin', 50, 136);
      form.beside('Nom d’épouse', 'zone_02', 'Torbert', 50, 158);
      form.beside('Prénoms (dans l’ordre de l’état civil)', 'zone_03', 'Ysaline Maude', 50, 180);
      form.beside('Date de naissance', 'zone_04', BIRTH, 50, 202, { w: 90 });
      form.beside('Commune de naissance', 'zone_05', 'Valparaiso', 270, 202);
      form.beside('Pays de naissance', 'zone_06', 'Chili', 50, 224);
      form.text('B – Ancienne adresse', 50, 260, { bold: true, size: 12 });
      form.beside('N° et rue', 'zone_07', null, 50, 284);
      form.beside('Code postal', 'zone_08', null, 50, 306, { w: 60 });
      form.beside('Ville', 'zone_09', null, 220, 306);
      form.text('C – Contact en cas d’urgence', 50, 342, { bold: true, size: 12 });
      form.beside('Nom et prénom', 'zone_10', null, 50, 366);
      form.beside('Téléphone', 'zone_11', null, 330, 366);
    }),
    drawForm('two columns: applicant and spouse', (form) => {
      form.centred('Demande de regroupement – renseignements', 50, 14);
      form.text('LE DEMANDEUR', 60, 90, { bold: true });
      form.text('LE CONJOINT', 340, 90, { bold: true });
      let y = 118;
      for (const [label, key, value] of [
        ['Nom', 'n', 'Vasquelin'],
        ['Prénom', 'p', 'Ysaline Maude'],
        ['Né(e) le', 'd', BIRTH],
        ['Lieu de naissance', 'l', 'Valparaiso'],
        ['Nationalité', 'x', 'chilienne'],
      ] as const) {
        form.beside(`${label} :`, `g_${key}`, value, 40, y, { w: 130 });
        form.beside(`${label} :`, `h_${key}`, null, 310, y, { w: 130 });
        y += 24;
      }
      form.beside(
        'Adresse complète du demandeur :',
        'g_adr',
        `${ADDRESS} escalier 2 38999 Corbelin-le-Vieux`,
        40,
        y + 10,
        { w: 320 },
      );
    }),
    drawForm('cells with the label inside, numbered questions', (form) => {
      form.centred('FORMULAIRE DE DEMANDE', 45, 14);
      const cells: [string, string, string | null][] = [
        ['1. Nom(s) de famille :', 'q1', 'Torbert'],
        ['2. Nom(s) à la naissance :', 'q2', null],
        ['3. Nom(s) de naissance :', 'q3', 'Vasquelin'],
        ['4. Prénom(s) :', 'q4', 'Ysaline Maude'],
        ['5. Nationalité actuelle :', 'q5', 'chilienne'],
        ['6. Nationalité d’origine :', 'q6', null],
        ['7. Nom et prénoms du père :', 'q7', null],
        ['8. Nom et prénoms de la mère :', 'q8', null],
        ['9. Adresse électronique :', 'q9', 'ysaline@exemple.fr'],
        ['10. Numéro du passeport :', 'q10', 'P88776655'],
        ['11. Employeur et adresse de l’employeur :', 'q11', null],
        ['12. Profession :', 'q12', 'Conductrice de ligne'],
        ['13. Hébergeant : nom et prénom', 'q13', null],
        ['14. Téléphone :', 'q14', '0611223344'],
      ];
      cells.forEach(([label, name, value], i) => {
        const x = i % 2 === 0 ? 40 : 300;
        const y = 80 + Math.floor(i / 2) * 42;
        form.frame(x, y, 255, 38);
        form.text(label, x + 4, y + 11, { size: 8 });
        form.field(name, value, x + 4, y + 30, { w: 240, h: 18 });
      });
    }),
    drawForm('employer’s form: firm, its manager, the employee, the place of work', (form) => {
      form.centred('ATTESTATION D’EMPLOI', 50, 15);
      form.text('L’ENTREPRISE', 40, 90, { bold: true });
      form.beside('Dénomination sociale', 'ent1', 'Moulin du Guiers SAS', 40, 114);
      form.beside('SIRET', 'ent2', '98765432100017', 320, 114);
      form.beside('Code APE', 'ent3', '1061A', 40, 138, { w: 60 });
      form.beside('Rue', 'ent4', '7 chemin du Bief bâtiment Ouest', 200, 138, { w: 200 });
      form.beside('Code postal', 'ent5', '73999', 40, 162, { w: 60 });
      form.beside('Ville', 'ent6', 'Les Échelles-Neuves', 200, 162);
      form.beside('Courriel', 'ent7', 'rh@moulin.exemple', 40, 186);
      form.beside('Représentée par (nom, prénom)', 'ent8', null, 40, 210);
      form.beside('Nom du gérant', 'ent9', null, 40, 234);
      form.text('LE SALARIÉ', 40, 270, { bold: true });
      form.beside('Nom et prénom', 'sal1', 'Vasquelin Ysaline Maude', 40, 294, { w: 220 });
      form.text('Date de naissance', 40, 318);
      form.date(['sal2', 'sal3', 'sal4'], BIRTH, 140, 318, false);
      form.beside('Domicile', 'sal5', null, 40, 342);
      form.beside('N° de sécurité sociale', 'sal6', null, 300, 342);
      form.text('LIEU DE TRAVAIL', 40, 378, { bold: true });
      form.beside('Dénomination', 'lt1', null, 40, 402);
      form.beside('Adresse', 'lt2', null, 40, 426, { w: 250 });
      form.beside('Code postal', 'lt3', null, 40, 450, { w: 60 });
    }),
    drawForm('school form: child, parents, emergency', (form) => {
      form.centred('INSCRIPTION SCOLAIRE', 50, 15);
      form.text('Enfant', 40, 85, { bold: true, size: 12 });
      form.over('Nom', 'f1', null, 40, 120);
      form.over('Prénom', 'f2', null, 210, 120);
      form.over('Né(e) le', 'f3', null, 380, 120, { w: 90 });
      form.text('Responsable légal 1', 40, 155, { bold: true, size: 12 });
      form.over('Nom', 'f4', null, 40, 190);
      form.over('Prénom', 'f5', null, 210, 190);
      form.over('Profession', 'f6', null, 380, 190);
      form.over('Adresse', 'f7', null, 40, 225, { w: 300 });
      form.over('Courriel', 'f8', null, 360, 225);
    }),
    drawForm('lines of an address, mixed answers, no heading at all', (form) => {
      form.text('Nom :', 40, 60);
      form.field('Champ texte 1', 'Vasquelin', 120, 60);
      form.text('Prénom :', 320, 60);
      form.field('Champ texte 2', 'Ysaline Maude', 380, 60);
      form.text('Adresse :', 40, 90);
      form.field('Champ texte 3', ADDRESS, 120, 90, { w: 300 });
      form.field('Champ texte 4', 'escalier 2 38999 Corbelin-le-Vieux', 120, 106, { w: 300 });
      form.text('Tél. :', 40, 140);
      form.field('Champ texte 5', '0611223344', 120, 140);
      form.text('E-mail :', 320, 140);
      form.field('Champ texte 6', 'ysaline@exemple.fr', 380, 140);
      form.text('Date d’entrée en France :', 40, 170);
      form.field('Champ texte 7', '23/09/2019', 170, 170, { w: 90 });
      form.text('Date de dépôt :', 320, 170);
      form.field('Champ texte 8', null, 410, 170, { w: 90 });
      form.text('Vous êtes :', 40, 200);
      form.boxes(
        [
          ['Case 1', 'Célibataire'],
          ['Case 2', 'Marié(e)'],
          ['Case 3', 'Veuf / veuve'],
          ['Case 4', 'Séparé(e)'],
        ],
        'Marié(e)',
        110,
        200,
      );
      form.text('Êtes-vous :', 40, 225);
      form.boxes(
        [
          ['Case 5', 'locataire'],
          ['Case 6', 'propriétaire'],
          ['Case 7', 'hébergé(e)'],
        ],
        null,
        110,
        225,
      );
    }),
    drawForm('lease guarantee: tenant, guarantor, landlord', (form) => {
      form.centred('ACTE DE CAUTIONNEMENT', 50, 15);
      for (const [title, key, y] of [
        ['Le garant', 'gar', 90],
        ['Le bailleur', 'bai', 210],
        ['Le locataire', 'loc', 330],
      ] as const) {
        form.text(title, 40, y, { bold: true, size: 12 });
        form.beside('Nom :', `${key}_1`, null, 40, y + 24);
        form.beside('Prénom :', `${key}_2`, null, 300, y + 24);
        form.beside('Date de naissance :', `${key}_3`, null, 40, y + 48, { w: 90 });
        form.beside('Adresse :', `${key}_4`, null, 40, y + 72, { w: 300 });
      }
    }),
    drawForm('English names, hardly a label; a table of people', (form) => {
      form.centred('Demande – état civil du demandeur', 50, 14);
      form.beside('Nom de jeune fille :', 'applicant.birthName', 'Vasquelin', 40, 90);
      form.beside('Prénoms :', 'applicant.firstNames', 'Ysaline Maude', 40, 114);
      form.beside('Ville de naissance :', 'applicant.birthPlace', 'Valparaiso', 40, 138);
      form.beside('Numéro AGDREF :', 'applicant.foreignerNumber', '9903012345', 320, 138);
      form.beside('Nationalité :', 'applicant.nationality', 'chilienne', 40, 162);
      form.beside('Nationalité :', 'spouse.nationality', null, 320, 162);
      form.text('Personnes vivant au domicile', 40, 200, { bold: true, size: 11 });
      form.text('Nom', 60, 222);
      form.text('Prénom', 200, 222);
      form.text('Date de naissance', 340, 222);
      [240, 258, 276].forEach((y, row) => {
        ['t_a', 't_b', 't_c'].forEach((key, column) => {
          form.field(`${key}${row}`, null, 60 + 140 * column, y, { w: 120 });
        });
      });
    }),
  ]);
}
