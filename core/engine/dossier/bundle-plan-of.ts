import type { Presence } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Procedure } from '../../contract/catalogue/procedure.ts';
import type { IsoDate } from '../../contract/iso.ts';
import { sentenceFor } from '../../contract/sentences-fr.ts';
import type { BundlePiece, BundlePlan } from '../bundle/bundle-plan.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import type { StoredPiece } from '../store/piece-table.ts';
import { factValues, kindOf, titleOf } from './piece-views.ts';

/** The day under which a piece is listed: its dates in the order of its kind's proof of presence, then any other. */
function dateOf(catalogue: Catalogue, piece: StoredPiece): IsoDate | null {
  const values = factValues(piece);
  const names = [...(kindOf(catalogue, piece.kind).presence?.dates ?? []), 'dateDocument', 'dateSignature'] as const;
  const date = names.map((name) => values[name]).find((value) => typeof value === 'string');
  return typeof date === 'string' ? date : null;
}

/** Pieces by the procedure's own list of sections, then by date; undated ones last, in the order of arrival. */
function sectionsOf(dossier: DossierFile, catalogue: Catalogue, procedure: Procedure): BundlePlan['sections'] {
  const sections = new Map<string, BundlePiece[]>(procedure.sections.map((title) => [title, []]));
  for (const piece of dossier.pieces.list()) {
    const { section } = kindOf(catalogue, piece.kind);
    const list = sections.get(section) ?? [];
    const { periode } = factValues(piece);
    const date = dateOf(catalogue, piece);
    const sortKey = date ?? (typeof periode === 'string' ? `${periode}-99` : '9999');
    list.push({ title: titleOf(catalogue, piece), date, pages: piece.pages, sortKey } as BundlePiece & {
      sortKey: string;
    });
    sections.set(section, list);
  }
  const keyOf = (piece: BundlePiece) => (piece as BundlePiece & { sortKey: string }).sortKey;
  return [...sections]
    .filter(([, pieces]) => pieces.length > 0)
    .map(([title, pieces]) => ({
      title,
      pieces: pieces
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
        .map(({ title, date, pages }) => ({ title, date, pages })),
    }));
}

/** The table begins with the first proof: months before the person came are no gaps. */
function presenceShown({ months, gaps }: Presence): Presence | null {
  const first = months.find(({ strength }) => strength !== 'aucune')?.month;
  if (first === undefined) return null;
  return {
    months: months.filter(({ month }) => month >= first),
    gaps: gaps.filter(({ from }) => from >= first),
  };
}

/** Everything the bundle of a dossier is made of, from what is confirmed or read today. */
export function bundlePlanOf(
  dossier: DossierFile,
  catalogue: Catalogue,
  procedure: Procedure,
  presence: Presence,
  form: BundlePiece | null,
): BundlePlan {
  const { label, filingDay } = dossier.meta.get();
  const { prenoms, nom } = dossier.applicant.getPerson();
  return {
    title: 'Dossier de demande de titre de séjour',
    applicant: [prenoms, nom].filter(Boolean).join(' ') || label,
    filingDay,
    procedureTitle: procedure.title,
    sections: sectionsOf(dossier, catalogue, procedure),
    form,
    presence: presenceShown(presence),
    leftOut: dossier.quarantine
      .list()
      .map(({ name, code, details }) => ({ file: name, reason: sentenceFor({ code, details } as never) })),
  };
}
