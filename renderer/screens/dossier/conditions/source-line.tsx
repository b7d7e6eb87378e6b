import type { LegalSource } from '../../../../core/contract/assessment.ts';
import { LinkOut } from '../../../components/link-out.tsx';
import { inWords } from '../../../format/days.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.conditions;

function inForce({ from, to }: LegalSource): string {
  if (from && to) return text.inForceBetween(inWords(from), inWords(to));
  if (from) return text.inForceSince(inWords(from));
  return to ? text.inForceUntil(inWords(to)) : text.noDates;
}

/** Text, article, dates in force, and how far the catalogue's own source is checked. */
export function SourceLine({ source }: { source: LegalSource }) {
  const doubtful = source.grade === 'UNKNOWN' || source.grade === 'UNVERIFIED';
  const parts = [
    `${text.source} : ${source.text}`,
    source.article && text.article(source.article),
    text.authority[source.authority],
    inForce(source),
    text.checkedOn(inWords(source.checkedOn)),
  ].filter(Boolean);
  return (
    <footer className="source">
      <p>{parts.join(', ')}</p>
      {doubtful && <span className="badge warn">{text.unverified}</span>}
      {source.url && <LinkOut url={source.url} label={text.readSource} />}
    </footer>
  );
}
