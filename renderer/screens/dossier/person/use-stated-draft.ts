import { type FormEvent, useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { useChange } from '../../../hooks/use-change.ts';
import { factFromText, type StatedType, type StatedValue, textOfFact } from './stated-fact-value.ts';

/** Answers being typed: nothing is written before they are sent, and a value of another type is shown, not sent. */
export function useStatedDraft(dossier: DossierView, typeOf: (name: string) => StatedType) {
  const [draft, setDraft] = useState<Record<string, string>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const job = useChange('dossier.setFacts');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = Object.entries(draft).map(([name, value]) => [name, factFromText(value, typeOf(name))] as const);
    const bad = new Set(read.filter(([, value]) => value === undefined).map(([name]) => name));
    setWrong(bad);
    if (bad.size > 0) return;
    const facts = Object.fromEntries(read) as Record<string, StatedValue | null>;
    if (await job.run({ dossier: dossier.id, facts })) setDraft({});
  };
  return {
    job,
    wrong,
    unsaved: Object.keys(draft).length > 0,
    shown: (name: string) => draft[name] ?? textOfFact(dossier.facts[name]),
    change: (name: string) => (value: string) => setDraft({ ...draft, [name]: value }),
    submit: (event: FormEvent) => void submit(event),
  };
}
