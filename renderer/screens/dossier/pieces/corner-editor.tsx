import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Corners } from '../../../../core/contract/reading.ts';
import { fr } from '../../../text/fr.ts';

interface Props {
  /** Size of the page in points, as displayed. */
  width: number;
  height: number;
  corners: Corners;
  onChange: (corners: Corners) => void;
}

/** Points that one press of an arrow moves a corner; ten times as many with Shift. */
const STEP = 2;
const MOVES: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Four corners laid over a photographed page, moved with the mouse, a finger or the arrows. */
export function CornerEditor({ width, height, corners, onChange }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const put = (index: number, x: number, y: number) => {
    const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
    onChange(corners.map((point, at) => (at === index ? [within(x, width), within(y, height)] : point)) as Corners);
  };
  const drag = (index: number) => (event: PointerEvent<HTMLButtonElement>) => {
    const box = area.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    put(index, ((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height);
  };
  const press = (index: number) => (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    const point = corners[index];
    if (!move || !point) return;
    event.preventDefault(); // or the page would scroll under the corner
    const far = event.shiftKey ? 10 * STEP : STEP;
    put(index, point[0] + move[0] * far, point[1] + move[1] * far);
  };
  return (
    <div className="corners" ref={area}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <polygon points={corners.map((point) => point.join(',')).join(' ')} />
      </svg>
      {corners.map(([x, y], index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the four corners are always these, in this order
          key={index}
          type="button"
          className="corner"
          aria-label={fr.pieces.corner[index]}
          style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag(index)}
          onKeyDown={press(index)}
        />
      ))}
    </div>
  );
}
