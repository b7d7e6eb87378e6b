import { useId, useState } from 'react';
import type { RuleAnswer, RuleOverDays, WhatIf } from '../../../../core/contract/what-if.ts';
import { dayAfter, daysFrom } from '../../../format/day-numbers.ts';
import { inWords } from '../../../format/days.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.whatIf;

export function answerInWords(answer: RuleAnswer): string {
  if (answer === null) return text.notGiven;
  const state = fr.conditions.state[answer.state];
  return answer.standing === 'repere' ? `${state} (${text.repere})` : state;
}

function answerOn({ segments }: RuleOverDays, day: string): RuleAnswer {
  return segments.find(({ from, to }) => from <= day && day <= to)?.answer ?? null;
}

const isSame = (a: RuleAnswer, b: RuleAnswer) => a?.state === b?.state && a?.standing === b?.standing;

interface Props {
  answers: WhatIf;
  day: string;
  onDay: (day: string) => void;
}

/**
 * One stop a day over the whole range: what is shown while it slides comes from the answers already there; the full
 * findings of a day are asked for only on demand.
 */
export function DaySlider({ answers, day, onDay }: Props) {
  const id = useId();
  const { from, to, on, rules, changeDays } = answers;
  const within = day < from ? from : day > to ? to : day;
  const [shown, setShown] = useState(within);
  const earlier = changeDays.findLast((change) => change < shown);
  const later = changeDays.find((change) => change > shown);
  const differing = rules.filter((rule) => !isSame(answerOn(rule, shown), answerOn(rule, on)));
  return (
    <div className="day-slider">
      <label htmlFor={id}>
        {text.slider} : <strong>{inWords(shown)}</strong>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={daysFrom(from, to)}
        value={daysFrom(from, shown)}
        aria-valuetext={inWords(shown)}
        list={`${id}-changes`}
        onChange={(event) => setShown(dayAfter(from, Number(event.target.value)))}
      />
      <datalist id={`${id}-changes`}>
        {changeDays.map((change) => (
          <option key={change} value={daysFrom(from, change)} />
        ))}
      </datalist>
      <div className="row">
        <button type="button" disabled={earlier === undefined} onClick={() => earlier && setShown(earlier)}>
          {text.earlier}
        </button>
        <button type="button" disabled={later === undefined} onClick={() => later && setShown(later)}>
          {text.later}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={shown === day}
          onClick={() => onDay(shown === on ? '' : shown)}
        >
          {text.look(inWords(shown))}
        </button>
      </div>
      <div role="status" className="slider-answers">
        {differing.length === 0 ? (
          <p>{text.same}</p>
        ) : (
          <>
            <p>{text.differs(differing.length)}</p>
            <ul>
              {differing.map((rule) => (
                <li key={rule.rule} data-rule={rule.rule}>
                  {unbreakable(rule.title)} :{' '}
                  {text.becomes(answerInWords(answerOn(rule, on)), answerInWords(answerOn(rule, shown)))}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
