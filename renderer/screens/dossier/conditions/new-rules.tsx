import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { inWords } from '../../../format/days.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { useCall } from '../../../hooks/use-call.ts';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.conditions.newRules;

/** What newer rules of the catalogue change in this dossier since someone last looked at it. */
export function NewRules({ dossier }: { dossier: DossierView }) {
  const asked = useCall('assessment.newRules', { dossier: dossier.id }, [`dossier:${dossier.id}`]);
  const seen = useChange('assessment.markSeen');
  if (asked.error) return <ErrorAlert error={asked.error} />;
  if (!asked.data) return null;
  return (
    <div className="message" role="status" data-new-rules="">
      <p>{text.title(inWords(asked.data.seenAt.slice(0, 10)))}</p>
      {asked.data.changes === null ? (
        <p>{text.notComparable}</p>
      ) : asked.data.changes.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <ul>
          {asked.data.changes.map((line) => (
            <li key={line}>{unbreakable(line)}</li>
          ))}
        </ul>
      )}
      <button type="button" disabled={seen.running} onClick={() => void seen.run({ dossier: dossier.id })}>
        {text.done}
      </button>
    </div>
  );
}
