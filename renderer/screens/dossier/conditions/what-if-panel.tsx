import { useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { Assumption } from '../../../../core/contract/what-if.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Loading } from '../../../components/loading.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useCall } from '../../../hooks/use-call.ts';
import { fr } from '../../../text/fr.ts';
import { ChangeList } from './change-list.tsx';
import { DaySlider } from './day-slider.tsx';

const text = fr.whatIf;

interface Props {
  dossier: DossierView;
  day: string;
  onDay: (day: string) => void;
}

/** The answers of the conditions on every day of three years before and after the dossier's own; asked for when opened. */
export function WhatIfPanel({ dossier, day, onDay }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="what-if card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{text.title}</h2>
      </summary>
      {open && <OtherDays dossier={dossier} day={day} onDay={onDay} />}
    </details>
  );
}

function OtherDays({ dossier, day, onDay }: Props) {
  const [assumption, setAssumption] = useState<Assumption>('nothing-new');
  const asked = useCall('assessment.whatIf', { dossier: dossier.id, on: dossier.filingDay, assumption }, [
    `dossier:${dossier.id}`,
  ]);
  return (
    <>
      <p className="hint">{text.explain}</p>
      <SelectField
        label={text.assumption}
        value={assumption}
        options={Object.entries(text.assumptions).map(([value, label]) => ({ value, label }))}
        onChange={(value) => setAssumption(value as Assumption)}
      />
      <ErrorAlert error={asked.error} action={{ label: fr.common.retry, onClick: asked.reload }} />
      {!asked.data && !asked.error && <Loading />}
      {asked.data && (
        <>
          {asked.data.about.map((line) => (
            <p key={line} className="hint">
              {line}
            </p>
          ))}
          <DaySlider key={asked.data.on} answers={asked.data} day={day} onDay={onDay} />
          <ChangeList answers={asked.data} onDay={onDay} />
        </>
      )}
    </>
  );
}
