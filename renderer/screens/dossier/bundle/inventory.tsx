import type { InventoryLine } from '../../../../core/contract/bundle.ts';
import { inWords } from '../../../format/days.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.bundle;

/** The inventory as it stands in the bundle; a line shows its page in the preview. */
export function Inventory({ lines, onPage }: { lines: InventoryLine[]; onPage: (page: number) => void }) {
  return (
    <section aria-labelledby="inventory-title">
      <h2 id="inventory-title">{text.inventory}</h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {Object.values(text.columns).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.number}>
                <td>{line.number}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-label={text.goTo(line.title, line.firstPage)}
                    onClick={() => onPage(line.firstPage)}
                  >
                    {line.title}
                  </button>
                </th>
                <td>{line.date === null ? '' : inWords(line.date)}</td>
                <td>{line.pages}</td>
                <td>{line.firstPage}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
