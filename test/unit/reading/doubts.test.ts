import { describe, expect, it } from 'vitest';
import type { FactName } from '../../../core/contract/fact-names.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { isIllFormed } from '../../../core/domain/reading/doubts/ill-formed.ts';
import { readOne } from './layout.ts';

/** A rent receipt with these lines: read with confidence or not. */
function sure(lines: string, fact: FactName): boolean | undefined {
  const { facts, findings } = readOne(`
                        QUITTANCE DE LOYER

Bailleur : Mme Paule PATRON
Locataire : M. Awa TEMOIN
Période : mars 2024
${lines}
`);
  const read = facts[fact];
  if (read !== undefined && read.confidence < SURE_THRESHOLD)
    expect(findings.some((finding) => finding.fact === fact)).toBe(true); // nothing doubtful without a word
  return read === undefined ? undefined : read.confidence >= SURE_THRESHOLD;
}

describe('what speaks against a read value', () => {
  it('is a later day that nothing explains, for the day of the paper', () => {
    expect(sure('Fait à Bobigny, le 02/04/2024', 'dateDocument')).toBe(true);
    expect(sure('Fait à Bobigny, le 02/04/2024\nCopie remise en mains propres le 09/05/2024', 'dateDocument')).toBe(
      false,
    );
    expect(sure('Fait à Bobigny, le 02/04/2024\nProchaine échéance : 01/05/2024', 'dateDocument')).toBe(true);
  });

  it('is a day that recognition spoilt, for the day of the paper', () => {
    const paper = (made: string) =>
      readOne(
        `
                        QUITTANCE DE LOYER

Bailleur : Mme Paule PATRON
Locataire : M. Awa TEMOIN
Période : mars 2024
Fait à Bobigny, le 28/03/2024
${made}
`,
        { source: 'ocr', confidence: 0.97 },
      ).facts.dateDocument;
    expect(paper('')?.confidence).toBeGreaterThanOrEqual(SURE_THRESHOLD);
    for (const made of ['Signé le Zer avril 2024', 'Signé le 1B/04/2024'])
      expect(paper(made)?.confidence).toBeLessThan(SURE_THRESHOLD);
  });

  it('is a rent of nothing', () => {
    expect(sure('Loyer : 540,00 €', 'loyer')).toBe(true);
    expect(sure('Loyer : 0,00 €', 'loyer')).toBe(false);
  });

  it('is one person in both roles', () => {
    const picture = (tenant: string) => `
                        QUITTANCE DE LOYER

Bailleur : Paule PATRON
Locataire : ${tenant}
Période : mars 2024
Loyer : 540,00 €
Charges : 40,00 €
`;
    expect(readOne(picture('Awa TEMOIN')).facts.titulaire?.confidence).toBeGreaterThanOrEqual(SURE_THRESHOLD);
    const same = readOne(picture('PATRON Paule')).facts;
    for (const fact of [same.bailleur, same.titulaire]) expect(fact?.confidence ?? 0).toBeLessThan(SURE_THRESHOLD);
  });
});

describe('a value that does not look like what its fact is', () => {
  const no: [FactName, string | number, string?][] = [
    ['titulaire', 'Né(e) le'],
    ['salarie', 'Nom et prénom'],
    ['titulaire', 'Facture d’électricité'],
    ['employeur', 'Hôtel de Ville - Direction des ressources humaines'],
    ['employeur', 'ENTREPRISE DE TRAVAIL TEMPORAIRE'],
    ['bailleur', 'Cabinet Modèle Immobilier'],
    ['adresse', 'Siège social : BP 4021, 31000 TOULOUSE'],
    ['adresse', '3 rue du Modèle 93000 BOBIGNY 9 rue du Gabarit 75018 PARIS'],
    ['revenuFiscalReference', 2024, '2024'],
    ['reference', '20232024', '2023-2024'],
    ['heuresHebdo', 130],
    ['salaireBrutMensuel', 12.4],
    ['charges', 0],
    ['emploi', 'Dt ancienneté'],
  ];
  const yes: [FactName, string | number, string?][] = [
    ['titulaire', 'Flor de María Huamán Ríos'],
    ['salarie', 'N’DIAYE Awa'],
    ['titulaire', 'LE BIHAN Pascal'],
    ['salarie', 'Jean-Baptiste D’ESSAI ép. TEMOIN'],
    ['employeur', 'SOCIETE MODELE PROPRETE'],
    ['emetteur', 'Direction générale des finances publiques'],
    ['bailleur', 'OPH du Gabarit'],
    ['adresse', '14 bis rue de la Place-Verte, 93200 SAINT-DENIS'],
    ['revenuFiscalReference', 2024, '2 024 €'],
    ['soldeFin', 0],
    ['revenuFiscalReference', 0],
    ['heuresHebdo', 24.5],
    ['emploi', 'agent de service'],
  ];
  it.each(no)('%s: %s is doubted', (fact, value, printed = String(value)) => {
    expect(isIllFormed(fact, value, printed)).toBe(true);
  });
  it.each(yes)('%s: %s is not', (fact, value, printed = String(value)) => {
    expect(isIllFormed(fact, value, printed)).toBe(false);
  });
});

describe('a value that its own line calls otherwise', () => {
  const payslip = (line: string) => `
SOCIETE MODELE SAS                                BULLETIN DE PAIE
12 rue du Gabarit                                 Période : mars 2024
93000 BOBIGNY
${line}
Salarié : Awa TEMOIN
Salaire brut                                   1 800,00
Net imposable                                  1 450,00
Net à payer                                    1 400,00
`;
  const sirets = (line: string) => readOne(payslip(line)).facts.siret?.confidence ?? 0;
  it('is not the employer’s number when it is a fund’s', () => {
    expect(sirets('SIRET : 005 423 843 00019')).toBeGreaterThanOrEqual(SURE_THRESHOLD);
    expect(sirets('URSSAF - SIRET : 005 423 843 00019')).toBeLessThan(SURE_THRESHOLD);
    expect(sirets('Organisme de retraite SIRET 005 423 843 00019')).toBeLessThan(SURE_THRESHOLD);
  });
});
