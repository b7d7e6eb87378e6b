import { type DragEvent, useEffect, useRef, useState } from 'react';
import { fr } from '../../../../text/fr.ts';
import { ContentsCells, ContentsHead } from './contents-table.tsx';
import { type Direction, MoveButton } from './move-button.tsx';
import { type OrderedPiece, underHeadings } from './piece-order.ts';

const text = fr.bundleContents;

interface Props {
  pieces: OrderedPiece[];
  strength: boolean;
  /** Null: the order cannot be changed. */
  place: ((piece: string, at: number) => void) | null;
  say: (words: string) => void;
}

/** The pieces under their headings; moved by dragging, or with two buttons that keep the focus and say the new place. */
export function OrderedPieces({ pieces, strength, place, say }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const refocus = useRef<{ piece: string; direction: Direction } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const movable = place !== null && pieces.length > 1;

  // A row that changes its place in the document loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order has changed
  useEffect(() => {
    const wanted = refocus.current;
    if (!wanted) return;
    refocus.current = null;
    const row = table.current?.querySelector(`[data-piece="${CSS.escape(wanted.piece)}"]`);
    row?.querySelector<HTMLElement>(`button[data-direction="${wanted.direction}"]`)?.focus();
  }, [pieces]);

  const put = (piece: OrderedPiece, at: number) => {
    place?.(piece.piece, at);
    say(text.movedTo(piece.title, at + 1, pieces.length));
  };
  const step = (piece: OrderedPiece, direction: Direction) => {
    const at = pieces.indexOf(piece) + (direction === 'up' ? -1 : 1);
    if (at < 0) return say(text.alreadyFirst(piece.title));
    if (at >= pieces.length) return say(text.alreadyLast(piece.title));
    refocus.current = { piece: piece.piece, direction };
    put(piece, at);
  };
  const endDrag = () => {
    setDragged(null);
    setOver(null);
  };
  const drop = (event: DragEvent, onto: OrderedPiece) => {
    event.preventDefault();
    const piece = pieces.find(({ piece: id }) => id === dragged);
    endDrag();
    if (piece && piece !== onto) put(piece, pieces.indexOf(onto));
  };
  const startDrag = (event: DragEvent, piece: OrderedPiece) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', piece.label);
    const row = event.currentTarget.closest('tr');
    if (row) event.dataTransfer.setDragImage(row, row.clientWidth - 20, 12);
    setDragged(piece.piece);
  };
  /** The dragged piece takes the place of the one under it: above it when it comes from below, else beneath. */
  const landing = (onto: OrderedPiece) => {
    if (dragged === null || over !== onto.piece || dragged === over) return undefined;
    return pieces.findIndex(({ piece }) => piece === dragged) > pieces.indexOf(onto) ? 'above' : 'beneath';
  };
  const columns = 4 + (strength ? 1 : 0) + (movable ? 1 : 0);
  return (
    <div className="table-scroll">
      <table ref={table} aria-label={text.title}>
        <ContentsHead strength={strength} move={movable} />
        {underHeadings(pieces).map((run) => (
          <tbody key={`${run.title} ${run.pieces[0]?.piece}`}>
            <tr className="contents-heading">
              <th scope="rowgroup" colSpan={columns}>
                {run.title}
              </th>
            </tr>
            {run.pieces.map((piece) => (
              <tr
                key={piece.piece}
                data-piece={piece.piece}
                data-dragged={piece.piece === dragged || undefined}
                data-landing={landing(piece)}
                onDragOver={(event) => {
                  if (dragged === null) return;
                  event.preventDefault();
                  setOver(piece.piece);
                }}
                onDrop={(event) => drop(event, piece)}
              >
                <ContentsCells piece={piece} strength={strength}>
                  {movable && (
                    <td className="contents-move">
                      {/* The mouse's way; the two buttons are everyone's. */}
                      <span
                        className="grip"
                        aria-hidden="true"
                        title={text.grip}
                        draggable
                        onDragStart={(event) => startDrag(event, piece)}
                        onDragEnd={endDrag}
                      >
                        ⠿
                      </span>
                      <MoveButton
                        title={piece.title}
                        direction="up"
                        end={piece === pieces[0]}
                        onMove={() => step(piece, 'up')}
                      />
                      <MoveButton
                        title={piece.title}
                        direction="down"
                        end={piece === pieces.at(-1)}
                        onMove={() => step(piece, 'down')}
                      />
                    </td>
                  )}
                </ContentsCells>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
