import type { Delivery } from '../../../../../core/contract/outlet.ts';
import { inMegabytes } from '../../../../format/sizes.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.outlets;

/** A size against its limit: a bar for the eye, a sign and words for everyone. */
export function SizeGauge({ gauge }: { gauge: Delivery['gauge'][number] }) {
  const { what, limit, size, of } = gauge;
  const over = limit !== null && size > limit;
  const percent = limit === null ? null : Math.ceil((size / limit) * 100);
  const words =
    limit === null || percent === null
      ? text.noFigure(inMegabytes(size))
      : over
        ? text.over(inMegabytes(size), inMegabytes(limit))
        : text.within(inMegabytes(size), inMegabytes(limit), percent);
  return (
    <div className="gauge" data-over={over || undefined}>
      <p>
        <strong>{text.gaugeWhat[what]}</strong>
        {of !== '' && ` : ${of}`}
      </p>
      {percent !== null && (
        <div className="gauge-bar" aria-hidden="true">
          <div style={{ width: `${Math.min(100, percent)}%` }} />
        </div>
      )}
      <p>
        {limit !== null && <span aria-hidden="true">{over ? '✗ ' : '✓ '}</span>}
        {words}
      </p>
    </div>
  );
}
