import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { FillReport } from '../../../../core/contract/form.ts';

/** The report of a form's own last filling; where only the dossier's last one is kept, it belongs to its only filled form. */
export function reportOf(dossier: DossierView, form: DossierView['forms'][number]): FillReport | null {
  if (form.filled === null) return null;
  if (form.report !== undefined) return form.report;
  return dossier.forms.filter(({ filled }) => filled !== null).length === 1 ? dossier.lastFill : null;
}
