import type { InventoryLine } from '../../../../../core/contract/bundle.ts';
import { inWords } from '../../../../format/days.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.bundle;

/** The inventory as it stands in the bundle; a line shows its page in the preview. */
export function Inventory({ lines, onPage }: { lines: InventoryLine[]; onPage: (page: number) => void }) {
  const strength = lines.some((line) => line.strength !== null);
  const { number, title, pages, first } = text.columns;
  const heads = [number, title, pages, first, ...(strength ? [text.strength] : [])];
  return (
    <section aria-labelledby="inventory-title">
      <h2 id="inventory-title">{text.inventory}</h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.label} ${line.firstPage}`}>
                <td className="contents-number">{line.label}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-label={text.goTo(line.title, line.firstPage)}
                    onClick={() => onPage(line.firstPage)}
                  >
                    {line.title}
                  </button>
                  {line.date !== null && <p className="hint">{inWords(line.date)}</p>}
                  {line.late && <span className="badge">{text.late}</span>}
                </th>
                <td>{line.pages}</td>
                <td>{line.firstPage}</td>
                {strength && <td className="contents-date">{line.strength ?? ''}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
