import { type Assessment, factsFile } from '../../../core/contract/assessment.ts';
import { assess } from '../../../core/domain/assess.ts';
import { lawCatalogue } from '../rules/law-catalogue.ts';

const catalogue = lawCatalogue();

export interface TestPiece {
  id: string;
  kind: string;
  facts: Record<string, string | number>;
}

/** A payslip piece. */
export function slip(id: string, facts: Record<string, string | number>): TestPiece {
  return { id, kind: 'bulletin-de-paie', facts };
}

/** Assesses pieces with the test catalogue. */
export function assessPieces(on: string, pieces: TestPiece[], person: Record<string, unknown> = {}): Assessment {
  return assess({ facts: factsFile.parse({ person, pieces }), procedure: 'test', on }, catalogue);
}
