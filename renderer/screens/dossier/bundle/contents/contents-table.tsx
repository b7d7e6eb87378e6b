import type { ReactNode } from 'react';
import { inWords } from '../../../../format/days.ts';
import { fr } from '../../../../text/fr.ts';
import type { ContentsPiece } from './piece-order.ts';

const text = fr.bundleContents;

interface Props {
  label: string;
  pieces: ContentsPiece[];
  strength: boolean;
}

/** Numbered pieces as a table, without a way to move them. */
export function ContentsTable({ label, pieces, strength }: Props) {
  return (
    <div className="table-scroll">
      <table aria-label={label}>
        <ContentsHead strength={strength} move={false} />
        <tbody>
          {pieces.map((piece) => (
            <tr key={piece.piece}>
              <ContentsCells piece={piece} strength={strength} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ContentsHead({ strength, move }: { strength: boolean; move: boolean }) {
  const { label, title, date, pages } = text.columns;
  return (
    <thead>
      <tr>
        <th scope="col" className="contents-number">
          {label}
        </th>
        <th scope="col">{title}</th>
        <th scope="col" className="contents-date">
          {date}
        </th>
        <th scope="col" className="contents-pages">
          {pages}
        </th>
        {strength && <th scope="col">{text.columns.strength}</th>}
        {move && (
          <th scope="col" className="contents-move">
            {text.columns.move}
          </th>
        )}
      </tr>
    </thead>
  );
}

interface CellProps {
  piece: ContentsPiece;
  strength: boolean;
  children?: ReactNode;
}

export function ContentsCells({ piece, strength, children }: CellProps) {
  return (
    <>
      <td className="contents-number">{piece.label}</td>
      <th scope="row">{piece.title}</th>
      <td className="contents-date">{piece.date === null ? text.noDate : inWords(piece.date)}</td>
      <td className="contents-pages">{piece.pages}</td>
      {strength && <td className="contents-date">{piece.strength ?? ''}</td>}
      {children}
    </>
  );
}
