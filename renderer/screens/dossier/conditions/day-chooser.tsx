import { useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { isoDate } from '../../../../core/contract/iso.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Field } from '../../../components/field.tsx';
import { inWords } from '../../../format/days.ts';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.conditions;

/** Another day can be tried without changing the dossier; one more step makes it the dossier's own. */
export function DayChooser({
  dossier,
  day,
  onDay,
}: {
  dossier: DossierView;
  day: string;
  onDay: (day: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const update = useChange('dossier.update');
  const change = (value: string) => {
    // A half-typed date is kept in the field and asked about only once it is a day.
    const whole = isoDate.safeParse(value).success && value >= '1900';
    setDraft(whole ? null : value);
    if (whole) onDay(value === dossier.filingDay ? '' : value);
  };
  const adopt = async () => {
    if (await update.run({ dossier: dossier.id, filingDay: day })) onDay('');
  };
  const trying = day !== dossier.filingDay;
  return (
    <div className="day-chooser">
      <Field label={text.day} hint={text.dayHint} type="date" value={draft ?? day} onChange={change} />
      {trying && (
        <div className="message row" role="status">
          <p>{text.trying(inWords(day), inWords(dossier.filingDay))}</p>
          <button type="button" disabled={update.running} onClick={() => void adopt()}>
            {text.setDay}
          </button>
          <button type="button" className="quiet" onClick={() => onDay('')}>
            {text.backToDay}
          </button>
        </div>
      )}
      <ErrorAlert error={update.error} />
    </div>
  );
}
