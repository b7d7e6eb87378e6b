import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { FormEditor, PlacedValue } from '../../../../../core/contract/form-editor.ts';
import type { Box } from '../../../../../core/contract/reading.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.formEditor.placed;

/** A placed value as the page shows it. */
export interface ShownPlaced {
  placed: PlacedValue;
  label: string;
  value: string | null;
}

interface Props {
  page: number;
  size: FormEditor['pages'][number];
  placed: readonly ShownPlaced[];
  selected: string | null;
  values: boolean;
  onSelect: (id: string) => void;
  onEnter: () => void;
  /** `step`: moves of one box by the arrows are one change. */
  onBox: (id: string, box: Box, step?: string) => void;
  onDraw: (box: Box) => void;
  onRemove: (id: string) => void;
}

/** Points that one press of an arrow moves or grows a box; ten times as many with Ctrl. */
const STEP = 1;
const LEAST = 6;
/** A press that moves less than this is a click, not the drawing of a box. */
const CLICK = 5;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Drag {
  id: string | null; // null: a new box
  resize: boolean;
  from: [number, number];
  start: Box;
  box: Box;
}

/** Boxes that a person places on a page without fields: drawn, moved and resized with the mouse or the arrows. */
export function PlacedBoxes({
  page,
  size,
  placed,
  selected,
  values,
  onSelect,
  onEnter,
  onBox,
  onDraw,
  onRemove,
}: Props) {
  const area = useRef<HTMLFieldSetElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const within = ([x, y, w, h]: Box): Box => {
    const width = Math.min(size.width, Math.max(LEAST, w));
    const height = Math.min(size.height, Math.max(LEAST, h));
    const tenth = (value: number) => Math.round(value * 10) / 10;
    const left = Math.min(size.width - width, Math.max(0, x));
    const top = Math.min(size.height - height, Math.max(0, y));
    return [tenth(left), tenth(top), tenth(width), tenth(height)];
  };
  const pointOf = (event: PointerEvent): [number, number] => {
    const at = area.current?.getBoundingClientRect();
    if (!at) return [0, 0];
    return [((event.clientX - at.left) / at.width) * size.width, ((event.clientY - at.top) / at.height) * size.height];
  };
  const begin = (event: PointerEvent, id: string | null, resize: boolean, start: Box | null) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const from = pointOf(event);
    area.current?.setPointerCapture(event.pointerId);
    const box: Box = start ?? [from[0], from[1], 0, 0];
    setDrag({ id, resize, from, start: box, box });
  };
  const move = (event: PointerEvent) => {
    if (!drag) return;
    const [x, y] = pointOf(event);
    const [dx, dy] = [x - drag.from[0], y - drag.from[1]];
    const [left, top, w, h] = drag.start;
    const box: Box =
      drag.id === null
        ? [Math.min(x, left), Math.min(y, top), Math.abs(dx), Math.abs(dy)]
        : within(drag.resize ? [left, top, w + dx, h + dy] : [left + dx, top + dy, w, h]);
    setDrag({ ...drag, box });
  };
  const end = () => {
    setDrag(null);
    if (!drag) return;
    const moved = drag.box.some((value, index) => value !== drag.start[index]);
    if (drag.id !== null && moved) onBox(drag.id, drag.box);
    if (drag.id === null && drag.box[2] > CLICK && drag.box[3] > CLICK) onDraw(within(drag.box));
  };
  const press = (event: KeyboardEvent, { id, box: [x, y, w, h] }: PlacedValue) => {
    const arrow = ARROWS[event.key];
    if (event.key === 'Delete') onRemove(id);
    if (!arrow) return;
    event.preventDefault(); // or the page would scroll under the box
    const step = event.ctrlKey ? 10 * STEP : STEP;
    const [dx, dy] = [arrow[0] * step, arrow[1] * step];
    onBox(id, within(event.shiftKey ? [x, y, w + dx, h + dy] : [x + dx, y + dy, w, h]), `keys ${id}`);
  };
  const styleOf = ([x, y, w, h]: Box) =>
    ({
      left: `${(x / size.width) * 100}%`,
      top: `${(y / size.height) * 100}%`,
      width: `${(w / size.width) * 100}%`,
      height: `${(h / size.height) * 100}%`,
      '--print': `${((Math.min(h * 0.7, 11) / size.width) * 100).toFixed(3)}cqw`,
    }) as CSSProperties;
  const own = placed.filter((shown) => shown.placed.page === page);
  return (
    <fieldset
      ref={area}
      className="field-boxes placing"
      aria-label={text.onPage(page, own.length)}
      onPointerDown={(event) => begin(event, null, false, null)}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    >
      {own.map(({ placed: one, label, value }) => (
        <button
          key={one.id}
          type="button"
          className="field-box placed-box"
          data-placed={one.id}
          data-state={value === null ? 'missing' : 'filled'}
          aria-current={one.id === selected ? 'true' : undefined}
          aria-label={text.named(label, value)}
          style={styleOf(drag?.id === one.id ? drag.box : one.box)}
          onFocus={() => onSelect(one.id)}
          onPointerDown={(event) => {
            onSelect(one.id);
            begin(event, one.id, (event.target as HTMLElement).dataset['grip'] === 'true', one.box);
          }}
          onClick={(event) => event.detail === 0 && onEnter()}
          onKeyDown={(event) => press(event, one)}
        >
          {values && <PlacedPrint one={one} value={value} label={label} />}
          <span className="placed-grip" data-grip="true" aria-hidden="true" />
        </button>
      ))}
      {drag && drag.id === null && <div className="drawn-box" style={styleOf(drag.box)} />}
    </fieldset>
  );
}

/** What the box holds, in its cells where it has some. */
function PlacedPrint({ one, value, label }: { one: PlacedValue; value: string | null; label: string }) {
  const cross = one.format === 'checkbox' || one.when !== undefined;
  if (one.cells !== undefined && value !== null) {
    const signs = [...value.padEnd(one.cells)].slice(0, one.cells);
    return (
      <span className="field-value field-cells" aria-hidden="true" style={{ '--cells': one.cells } as CSSProperties}>
        {signs.map((sign, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sign is its place
          <span key={index}>{sign}</span>
        ))}
      </span>
    );
  }
  return (
    <span className="field-value" aria-hidden="true">
      {cross ? value !== null && '✕' : (value ?? label)}
    </span>
  );
}
