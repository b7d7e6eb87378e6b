import type { ErrorShape } from '../../../core/contract/errors.ts';
import { sentenceFor } from '../../../core/contract/sentences-fr.ts';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { useCall } from '../../hooks/use-call.ts';
import { fr } from '../../text/fr.ts';

const text = fr.dossiers.health;

// The sentence for a damaged file speaks of a paper, which can be asked for again.
const isDamage = ({ code }: ErrorShape): boolean => code === 'file.damaged';

/** What of the library cannot be used: a dossier that does not open must not just be missing from the list. */
export function LibraryHealth() {
  const { data, error } = useCall('library.health', {}, ['library']);
  if (!data) return <ErrorAlert error={error} />;
  const { unreadable, gone, strangers, damaged } = data;
  return (
    <>
      {unreadable.length > 0 && (
        <div role="alert" className="message bad">
          <p>{text.unreadable(unreadable.length)}</p>
          <ul>
            {unreadable.map(({ file, label, error: why }) => (
              <li key={file}>
                {label === null ? file : text.named(label, file)} :{' '}
                {isDamage(why) ? text.damagedFile : sentenceFor(why)}
              </li>
            ))}
          </ul>
          <p>{text.keepThem}</p>
        </div>
      )}
      {gone.length > 0 && (
        <div role="alert" className="message bad">
          <p>{text.gone(gone.length)}</p>
          <ul>
            {gone.map(({ file, label }) => (
              <li key={file}>{text.named(label, file)}</li>
            ))}
          </ul>
          <p>{text.bringBack}</p>
        </div>
      )}
      {strangers.length > 0 && (
        <div role="status" className="message warn">
          <p>{text.strangers(strangers.length)}</p>
          <ul>
            {strangers.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </div>
      )}
      {damaged.map((book) => (
        <p key={book} role="status" className="message warn">
          {text.damaged[book]}
        </p>
      ))}
    </>
  );
}
