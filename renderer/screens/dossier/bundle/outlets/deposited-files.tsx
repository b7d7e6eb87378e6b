import { useState } from 'react';
import type { Deposit } from '../../../../../core/contract/outlet.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { inMegabytes } from '../../../../format/sizes.ts';
import { useHostAction } from '../../../../hooks/use-host-action.ts';
import { askHost } from '../../../../host.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.outlets.deposits;

/** The files that were handed in, each with its hash: short for the eye, whole for the clipboard. */
export function DepositedFiles({ files }: { files: Deposit['files'] }) {
  const host = useHostAction();
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (name: string, sha256: string) => {
    setSaid(null);
    const answer = await host.run(() => askHost('clipboard.write', { text: sha256 }));
    if (answer?.done) setSaid(text.copied(name));
  };
  return (
    <details>
      <summary>{text.files(files.length)}</summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{fr.outlets.columns.name}</th>
              <th scope="col">{fr.outlets.columns.size}</th>
              <th scope="col">{text.hash}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, sha256, bytes }) => (
              <tr key={name}>
                <th scope="row" className="file-name">
                  {name}
                </th>
                <td className="number">{inMegabytes(bytes)}</td>
                <td>
                  <code title={`${text.hashTitle} : ${sha256}`}>
                    {sha256.slice(0, 8)}…{sha256.slice(-4)}
                  </code>{' '}
                  <button
                    type="button"
                    className="link"
                    aria-label={text.copy(name)}
                    onClick={() => void copy(name, sha256)}
                  >
                    {text.copyShort}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="hint">
        {said}
      </p>
      <ErrorAlert error={host.error} />
    </details>
  );
}
