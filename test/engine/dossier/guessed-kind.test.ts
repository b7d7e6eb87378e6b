import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { dossierFacts } from '../../../core/engine/dossier/dossier-facts.ts';
import { LATER, NOW, newDossierFile, pieceOf, sureFrom90 } from '../store/store-fixtures.ts';

it('tells the law which kinds are guesses, until a person has named them', async () => {
  const catalogue = await loadCatalogue();
  const { dossier } = newDossierFile();
  const content = Buffer.from('trois papiers');
  const { sha256 } = dossier.sources.add({ content, name: 'pile.pdf', type: 'pdf', pages: 3 }, NOW);
  const doubtful = { findings: [{ code: 'unknown-kind' as const }] };
  const ids = dossier.pieces.add(
    sha256,
    [
      pieceOf([1], {}, 'facture-energie'),
      { ...pieceOf([2], {}, 'facture-energie'), ...doubtful },
      { ...pieceOf([3], {}, 'autre'), ...doubtful },
    ],
    sureFrom90,
    NOW,
  );
  const guessed = () =>
    dossierFacts(dossier, catalogue)
      .pieces.filter(({ kindUnsure }) => kindUnsure)
      .map(({ id }) => id);
  expect(guessed()).toEqual([ids[1]]);
  dossier.pieces.setKind(ids[1] ?? '', 'facture-energie', LATER);
  expect(guessed()).toEqual([]);
});
