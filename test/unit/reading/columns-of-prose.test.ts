import { describe, expect, it } from 'vitest';
import { findLabels, viewPage } from '../../../core/domain/reading/find-labels.ts';
import { scanMonths } from '../../../core/domain/reading/normalise/months.ts';
import { rowsOf } from '../../../core/domain/reading/page-rows.ts';
import { proseColumns } from '../../../core/domain/reading/prose-columns.ts';
import { runningText } from '../../../core/domain/reading/running-text.ts';
import { layout, readOne, values } from './layout.ts';

const ACT = `
        VILLE DE MODELE                COPIE INTEGRALE D'ACTE DE NAISSANCE

Acte n° 6767           Le neuf novembre deux mille treize à trois heures est né en notre commune
Nabin Noé              : Nabin, Noé, du sexe masculin ; de Krishna Prasad ESSAI, né à Biratnagar
ESSAI                  le 21 novembre 1975, cuisinier, et de Laxmi Kumari GABARIT, née à Hetauda
                       le 4 août 1983, aide à domicile, son épouse.
Reconnu par            Dressé le 12 novembre 2013 sur déclaration du père qui, lecture faite, a
son père               signé avec Nous, officier de l'état civil de la ville de Modèle.

        Copie délivrée conforme au registre, le 16 mars 2018`;

describe('prose beside a margin', () => {
  it('goes on in its own column, and the margin is not mixed into it', () => {
    const { lines } = runningText(viewPage(layout(ACT)));
    expect(lines).toContain(
      'est ne en notre commune : nabin, noe, du sexe masculin ; de krishna prasad essai, ne a biratnagar',
    );
    expect(lines).toContain('acte n° 6767\nnabin noe\nessai\n');
    expect(lines).toContain('pere qui, lecture faite, a signe avec nous');
  });

  it('keeps every word of the page once', () => {
    const page = layout(ACT);
    const { printed, wordAt } = runningText(viewPage(page));
    expect(new Set(wordAt.filter((word) => word !== undefined)).size).toBe(page.words.length);
    expect(printed.split(/\s+/).sort()).toEqual(page.words.map(({ text }) => text).sort());
  });

  it('gives the parents of the act that the rows had mixed', () => {
    const { pere, mere, prenoms } = values(readOne(ACT)) as Record<string, unknown>;
    expect({ pere, mere, prenoms }).toEqual({
      pere: 'Krishna Prasad ESSAI',
      mere: 'Laxmi Kumari GABARIT',
      prenoms: 'Nabin, Noé',
    });
  });

  it('is none where a table has its designations, or a page one column', () => {
    const form = `
Salaire de base net mensuel du mois courant        151,67      12,02      1 823,07
Cotisations de sécurité sociale du mois            1 823,07     7,00        127,61
Complémentaire santé obligatoire du mois            1 823,07     1,00         18,23
Retraite complémentaire de la tranche une          1 823,07     4,01         73,11`;
    expect(proseColumns(rowsOf(layout(form)))).toEqual([]);
    expect(proseColumns(rowsOf(layout(ACT)))).toHaveLength(1);
  });
});

describe('labels printed in two languages', () => {
  const labelled = (picture: string, pattern: string) => {
    const view = viewPage(layout(picture));
    const [place] = findLabels(view, pattern);
    return place && view.rows[place.row]?.words.slice(place.last + 1).map(({ text }) => text);
  };

  it('take their translation with them', () => {
    expect(labelled('Nom, prénom / Last, first name   ESSAI, PAWEL', 'nom prenom')).toEqual(['ESSAI,', 'PAWEL']);
    expect(labelled('Pays / Country     INDE', 'pays')).toEqual(['INDE']);
    expect(labelled('Lieu de naissance / Place ofbirth   PARIS', 'lieu de naissance')).toEqual(['PARIS']);
  });

  it('leave a value behind a stroke where it is', () => {
    expect(labelled('Nom / MODELE Awa', 'nom')).toEqual(['/', 'MODELE', 'Awa']);
  });
});

describe('a month', () => {
  it('is not made of its name and the number of the same month', () => {
    expect(scanMonths('JUIN 06/2024').map(({ value }) => value)).toEqual(['2024-06']);
    expect(scanMonths('JUIN  06 / 2024').map(({ value }) => value)).not.toContain('2006-06');
    expect(scanMonths('Juin 24').map(({ value }) => value)).toEqual(['2024-06']);
  });
});

it('a value may begin with the letters of a small word', () => {
  const { lieu } = values(
    readOne(`
ACTE DE MARIAGE n° 12
Époux : Lourdes ESSAI
Épouse : Marie GABARIT
Date de célébration du mariage : 22 septembre 2010
Lieu de célébration : Quezon City
Option : monogamie
Pour copie conforme, Modèle, le 15/03/2014`),
  ) as Record<string, unknown>;
  expect(lieu).toBe('Quezon City');
});

it('a receipt with its stub is one paper', () => {
  const piece = readOne(`
QUITTANCE                QUITTANCE DE LOYER
N° 43
Locataire                Nom du propriétaire : Mme Odile GABARIT
Essai                    Reçu de M. Ibrahima ESSAI la somme de sept cent soixante euros
Terme 05/2018            pour loyer et charges des locaux situés 12 rue du Témoin, 35200 RENNES
Somme                    Période du 01/05/2018 au 31/05/2018
760,00 €                 Loyer : 700,00 €        Charges : 60,00 €       Total : 760,00 €
                         dont quittance, sous réserve de tous mes droits et actions.
                         Cette quittance ne libère le locataire que pour la période indiquée.
                         Fait à Rennes, le 8 mai 2018`);
  expect(values(piece)).toMatchObject({ periode: '2018-05', loyer: 700, charges: 60, montant: 760 });
});

it('the sums of a summary over the movements are balances, whatever columns follow', () => {
  const piece = readOne(`
BANQUE DU SPECIMEN                            RELEVE DE COMPTE
Mme MODELE Aïssatou                           Du 01/06/2021 au 30/06/2021

Solde de départ        Entrées          Sorties          Solde final
+ 448,14 €             + 1 200,00 €     - 150,00 €       + 1 498,14 €

Date           Libellé                               Montant        Solde après
22/06/2021     Retrait d'espèces le 21/06/2021       - 150,00 €      1 498,14
03/06/2021     Virement reçu salaire                + 1 200,00 €     1 648,14`);
  expect(values(piece)).toMatchObject({
    soldeDebut: 448.14,
    soldeFin: 1498.14,
    joursMouvements: '2021-06-03 2021-06-22',
  });
});

it('a month and a day of payment that lie years apart are both doubted', () => {
  const slip = (month: string) => `
EMPLOYEUR DU MODELE SARL            BULLETIN DE PAIE
SIRET : 732 829 320 00074           Période : ${month}
                                    Paiement le 30/06/2024
Salarié : ESSAI Awa                 N° SS : 2 74 12 99 333 000 02
Salaire brut                                          2 239,08
Net à payer avant impôt sur le revenu                 1 598,78
Net payé                                              1 575,11`;
  const sure = (month: string) => (readOne(slip(month)).facts.periode?.confidence ?? 0) >= 0.9;
  expect(sure('Juin 2024')).toBe(true);
  expect(sure('Juin 2006')).toBe(false);
});
