import { fr } from '../../../../text/fr.ts';

const text = fr.bundleContents;
export type Direction = 'up' | 'down';

interface Props {
  title: string;
  direction: Direction;
  /** There is nowhere to go. */
  end: boolean;
  onMove: () => void;
}

/** Stays reachable at the end of its way: a button that went off under the finger would drop the focus. */
export function MoveButton({ title, direction, end, onMove }: Props) {
  const up = direction === 'up';
  return (
    <button
      type="button"
      className="move"
      data-direction={direction}
      aria-disabled={end || undefined}
      aria-label={up ? text.moveUp(title) : text.moveDown(title)}
      title={up ? text.up : text.down}
      onClick={onMove}
    >
      <span aria-hidden="true">{up ? '↑' : '↓'}</span>
    </button>
  );
}
