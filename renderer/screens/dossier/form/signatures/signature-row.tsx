import { useId, useState } from 'react';
import type { AwaitedSignature } from '../../../../../core/contract/form-editor.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { PageImage } from '../../../../components/page-image.tsx';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.signatures;

interface Props {
  dossier: string;
  signature: AwaitedSignature;
}

/** One signature: who, on which page and where, with a look at the place and the mark that it is done. */
export function SignatureRow({ dossier, signature }: Props) {
  const { id, document, kind, of, who, page, box, size, where, signed } = signature;
  const [shown, setShown] = useState(false);
  const [wanted, setWanted] = useState<{ was: boolean; now: boolean } | null>(null);
  const checkbox = useId();
  const mark = useChange('signature.mark');
  // The tick answers at once; the list comes again when the engine has looked at every form.
  const ticked = wanted && wanted.was === signed && !mark.error ? wanted.now : signed;
  const place = kind === 'form' && page !== null && box !== null && size !== null ? { page, box, size } : null;
  return (
    <li className="signature-row" data-signed={signed}>
      <div className="check">
        <input
          id={checkbox}
          type="checkbox"
          checked={ticked}
          disabled={mark.running}
          onChange={(event) => {
            setWanted({ was: signed, now: event.target.checked });
            void mark.run({ dossier, id, signed: event.target.checked });
          }}
        />
        <label htmlFor={checkbox}>
          <strong>{ticked ? text.signed : text.toSign}</strong> {text.by(who)}
          {page !== null && `, ${text.page(page)}`} – {where.replace(/\s*:$/, '')}
          <span className="hidden"> – {document}</span>
        </label>
      </div>
      {place && (
        <button
          type="button"
          className="quiet"
          aria-expanded={shown}
          aria-label={shown ? undefined : text.showOf(document, who)}
          onClick={() => setShown(!shown)}
        >
          {shown ? text.hide : text.show}
        </button>
      )}
      <ErrorAlert error={mark.error} />
      {place && shown && (
        <div className="signature-page">
          <PageImage
            address={`piece://form/${dossier}/${encodeURIComponent(of)}/${place.page}`}
            alt={text.picture(place.page, document)}
            zoom={1}
          >
            <span
              className="signature-place"
              aria-hidden="true"
              style={{
                left: `${(place.box[0] / place.size.width) * 100}%`,
                top: `${(place.box[1] / place.size.height) * 100}%`,
                width: `${(place.box[2] / place.size.width) * 100}%`,
                height: `${(place.box[3] / place.size.height) * 100}%`,
              }}
            />
          </PageImage>
        </div>
      )}
    </li>
  );
}
