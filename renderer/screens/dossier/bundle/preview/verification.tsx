import type { BundleVerification } from '../../../../../core/contract/bundle.ts';
import { inMegabytes } from '../../../../format/sizes.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.bundle;

/** The checks that the written file passed or failed, in words. */
export function Verification({ verification, bytes }: { verification: BundleVerification; bytes: number | null }) {
  const {
    ok,
    received,
    reproduced,
    inventoryLines,
    links,
    bookmarks,
    stamps,
    pageLabels,
    texts,
    codes,
    carried,
    problems,
  } = verification;
  const all = (check: { expected: number; correct: number }) => check.expected === check.correct;
  const checks = [
    { line: text.checks.pages(received, reproduced), passed: received === reproduced },
    { line: text.checks.inventory(inventoryLines), passed: inventoryLines > 0 },
    { line: text.checks.links(links.correct, links.expected), passed: all(links) },
    { line: text.checks.bookmarks(bookmarks.correct, bookmarks.expected), passed: all(bookmarks) },
    { line: text.checks.stamps(stamps.correct, stamps.expected), passed: all(stamps) },
    { line: text.checks.pageLabels(pageLabels.correct, pageLabels.expected), passed: all(pageLabels) },
    ...(texts?.expected ? [{ line: text.checks.texts(texts.correct, texts.expected), passed: all(texts) }] : []),
    ...(codes?.expected ? [{ line: text.checks.codes(codes.correct, codes.expected), passed: all(codes) }] : []),
    ...(carried?.expected
      ? [{ line: text.checks.carried(carried.correct, carried.expected), passed: all(carried) }]
      : []),
  ];
  return (
    <section className="card" aria-labelledby="verification-title" data-ok={ok}>
      <h2 id="verification-title">{text.verification}</h2>
      <p className={ok ? 'verdict good' : 'verdict bad'} role={ok ? undefined : 'alert'}>
        {ok ? text.ok : text.notOk}
      </p>
      <p className="sentence">{verification.sentence}</p>
      {bytes !== null && <p className="hint">{text.size(inMegabytes(bytes))}</p>}
      <ul className="checks">
        {checks.map(({ line, passed }) => (
          <li key={line} data-passed={passed}>
            <span aria-hidden="true">{passed ? '✓' : '✗'}</span> {line}{' '}
            <span className="hidden">{passed ? text.passed : text.failed}</span>
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <>
          <h3>{text.problems}</h3>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
