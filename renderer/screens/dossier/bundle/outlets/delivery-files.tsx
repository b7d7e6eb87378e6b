import { useState } from 'react';
import type { DeliveryFile } from '../../../../../core/contract/outlet.ts';
import { inMegabytes } from '../../../../format/sizes.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.outlets;
/** Rows shown at first: a dossier of 400 pieces must not push the buttons out of sight. */
const FIRST = 12;

/** The files to hand in, with their pieces, sizes, and the images that were made lighter. */
export function DeliveryFiles({ files }: { files: DeliveryFile[] }) {
  const [all, setAll] = useState(files.length <= FIRST);
  const { name, pieces, pages, size } = text.columns;
  return (
    <div className="delivery-files">
      <h4 id="delivery-files-title">{text.files(files.length)}</h4>
      <div className="table-scroll">
        <table aria-labelledby="delivery-files-title">
          <thead>
            <tr>
              {[name, pieces, pages, size].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? files : files.slice(0, FIRST)).map((file) => (
              <tr key={file.name}>
                <th scope="row" className="file-name">
                  {file.name}
                  <FileNotes file={file} />
                </th>
                <td>{file.pieces.join(', ')}</td>
                <td>{file.pages ?? text.notPdf}</td>
                <td className="number">{inMegabytes(file.bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && (
        <button type="button" onClick={() => setAll(true)}>
          {text.showAll(files.length)}
        </button>
      )}
    </div>
  );
}

function FileNotes({ file }: { file: DeliveryFile }) {
  return (
    <>
      {file.original && <span className="badge">{text.original}</span>}
      {file.reduced.length > 0 && (
        <details>
          <summary>{text.reducedSummary(file.reduced.length)}</summary>
          <ul>
            {file.reduced.map(({ page, fromDpi, toDpi }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page may hold several images, and the list never moves
              <li key={index}>{text.reduced(page, Math.round(fromDpi), Math.round(toDpi))}</li>
            ))}
          </ul>
        </details>
      )}
      {file.verification && <p className="hint">{file.verification.sentence}</p>}
    </>
  );
}
