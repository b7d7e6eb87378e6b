import { type DrawnForm, drawForm } from './draw-form.ts';

const BIRTH = '14/03/1987';

/** Layouts on which the proposal was tuned, besides the official forms. Those of `unseen-forms.ts` are kept apart. */
export function tuningForms(): Promise<DrawnForm[]> {
  return Promise.all([
    drawForm('labels on the left, couple in two parts', (form) => {
      form.centred('DEMANDE DE LOGEMENT TEMPORAIRE', 60, 14);
      form.text('1. Demandeur', 40, 100, { bold: true, size: 12 });
      form.beside('Nom de naissance :', 'Texte1', 'Vasquelin', 40, 125);
      form.beside('Nom d’usage :', 'Texte2', 'Torbert', 320, 125);
      form.beside('Prénoms :', 'Texte3', 'Ysaline Maude', 40, 150);
      form.text('Né(e) le :', 40, 175);
      form.date(['Texte4', 'Texte5', 'Texte6'], BIRTH, 90, 175);
      form.beside('à :', 'Texte7', null, 260, 175);
      form.beside('Adresse :', 'Texte8', '41 allée des Tanneurs escalier 2', 40, 200, { w: 300 });
      form.beside('Code postal :', 'Texte9', '38999', 40, 225, { w: 60 });
      form.beside('Ville :', 'Texte10', 'Corbelin-le-Vieux', 200, 225);
      form.beside('Téléphone :', 'Texte11', '0611223344', 40, 250);
      form.text('2. Conjoint', 40, 290, { bold: true, size: 12 });
      form.beside('Nom de naissance :', 'Texte12', null, 40, 315);
      form.beside('Prénoms :', 'Texte13', null, 40, 340);
      form.text('Né(e) le :', 40, 365);
      form.date(['Texte14', 'Texte15', 'Texte16'], null, 90, 365);
      form.text('3. Employeur du demandeur', 40, 400, { bold: true, size: 12 });
      form.beside('Raison sociale :', 'Texte17', 'Moulin du Guiers SAS', 40, 425);
      form.beside('N° SIRET :', 'Texte18', '98765432100017', 320, 425);
      form.beside('Adresse :', 'Texte19', '7 chemin du Bief bâtiment Ouest', 40, 450, { w: 250 });
      form.beside('Code postal :', 'Texte20', '73999', 40, 475, { w: 60 });
      form.beside('Commune :', 'Texte21', 'Les Échelles-Neuves', 200, 475);
    }),
    drawForm('labels above, father and mother side by side', (form) => {
      form.centred('FICHE DE RENSEIGNEMENTS', 50, 14);
      form.text('ÉTAT CIVIL', 40, 85, { bold: true });
      form.over('Nom', 'nom', 'Vasquelin', 40, 120, { w: 240 });
      form.over('Prénom(s)', 'prenom', 'Ysaline Maude', 300, 120, { w: 240 });
      form.over('Date de naissance (JJ/MM/AAAA)', 'ddn', BIRTH, 40, 160, { w: 120 });
      form.over('Lieu de naissance', 'ldn', 'Valparaiso', 180, 160);
      form.over('Nationalité', 'nat', 'chilienne', 360, 160);
      form.text('Sexe :', 40, 190);
      form.boxes(
        [
          ['cb1', 'Féminin'],
          ['cb2', 'Masculin'],
        ],
        'Féminin',
        80,
        190,
      );
      form.text('Situation familiale :', 40, 215);
      form.boxes(
        [
          ['cb3', 'Célibataire'],
          ['cb4', 'Marié(e)'],
          ['cb5', 'Pacsé(e)'],
          ['cb6', 'Divorcé(e)'],
          ['cb7', 'Veuf(ve)'],
        ],
        'Marié(e)',
        140,
        215,
      );
      form.text('Père', 120, 260, { bold: true, size: 11 });
      form.text('Mère', 380, 260, { bold: true, size: 11 });
      form.beside('Nom', 'p1', null, 40, 285);
      form.beside('Nom', 'm1', null, 310, 285);
      form.beside('Prénoms', 'p2', null, 40, 310);
      form.beside('Prénoms', 'm2', null, 310, 310);
      form.beside('Nationalité', 'p3', null, 40, 335);
      form.beside('Nationalité', 'm3', null, 310, 335);
      form.text('COORDONNÉES DU DEMANDEUR', 40, 375, { bold: true });
      form.over('Numéro et nom de la voie', 'voie', '41 allée des Tanneurs', 40, 410, { w: 300 });
      form.over('Complément d’adresse', 'compl', 'escalier 2', 360, 410);
      form.over('Code postal', 'cp', '38999', 40, 450, { w: 70, max: 5, comb: true });
      form.over('Commune', 'commune', 'Corbelin-le-Vieux', 130, 450);
      form.over('Adresse électronique', 'mel', 'ysaline@exemple.fr', 300, 450, { w: 200 });
    }),
    drawForm('attestation of the person who lodges', (form) => {
      form.centred('ATTESTATION D’HÉBERGEMENT', 60, 15);
      form.beside('Je soussigné(e) :', 'a', null, 40, 110, { w: 300 });
      form.beside('né(e) le :', 'b', null, 40, 135, { w: 90 });
      form.beside('à :', 'c', null, 230, 135);
      form.beside('demeurant :', 'd', null, 40, 160, { w: 400 });
      form.beside('certifie héberger à mon domicile M. ou Mme :', 'e', null, 40, 190, { w: 250 });
      form.beside('depuis le :', 'f', null, 40, 215);
    }),
    drawForm('names that lie, comb of eight, answers before the boxes', (form) => {
      form.centred('DEMANDE D’ATTESTATION', 60, 14);
      form.text('Partie à compléter par le demandeur', 40, 95, { bold: true });
      form.beside('NOM :', 'adresse', 'Vasquelin', 40, 125);
      form.beside('Prénoms :', 'champ_b', 'Ysaline Maude', 40, 150);
      form.text('Sexe :', 330, 150);
      form.boxes(
        [
          ['s1', 'M'],
          ['s2', 'F'],
        ],
        'F',
        370,
        150,
        'left',
      );
      form.beside('Date de naissance :', 'champ_c', '14031987', 40, 175, { w: 120, max: 8, comb: true });
      form.beside('Nationalité :', 'champ_d', 'chilienne', 330, 175);
      form.beside('Nom du propriétaire :', 'champ_e', null, 40, 200);
      form.beside('Nom du bateau :', 'champ_f', null, 330, 200);
      form.beside('N° étranger :', 'champ_g', '9903012345', 40, 225);
      form.text('Cadre réservé à l’administration', 40, 265, { bold: true });
      form.beside('Nom :', 'champ_h', null, 40, 290);
      form.beside('Date :', 'champ_i', null, 330, 290);
    }),
  ]);
}
