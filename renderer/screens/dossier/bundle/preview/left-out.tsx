import type { LeftOut as LeftOutFile } from '../../../../../core/contract/bundle.ts';
import { sentenceOf } from '../../../../format/error-sentence.ts';
import { fr } from '../../../../text/fr.ts';

/** Files of the dossier that are not in the bundle, each with its cause: never left out without a word. */
export function LeftOut({ files }: { files: LeftOutFile[] }) {
  if (files.length === 0) return null;
  return (
    <section className="message warn" aria-labelledby="left-out-title">
      <h2 id="left-out-title">{fr.bundle.leftOut}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.file}>
            <strong>{file.file}</strong> : {sentenceOf(file.code, file.details)}
          </li>
        ))}
      </ul>
    </section>
  );
}
