import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { FormEditor } from '../../contract/form-editor.ts';
import { inspectForm } from '../forms/inspect-form.ts';
import { recogniseForm } from '../forms/recognise-form.ts';
import { unlockForm } from '../forms/unlock-form.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { type FormReading, mappedForm } from './form-map-of.ts';

interface AttachedForm {
  id: string;
  sha256: string;
  known: boolean;
  make: FormEditor['make'];
}

const bareName = (name: string) =>
  name
    .replace(/\.pdf$/iu, '')
    .replace(/[\s_]+/gu, ' ')
    .trim();

/**
 * Keeps a form PDF that the user brought: a known official form under its own id, any other under `own-…`, the same each time
 * that it is brought. A form locked by a password is kept unlocked, and the password nowhere. Its map is proposed now, while
 * what recognises letters is at hand (`reading`).
 * @throws AppError those of reading it: file.password-needed, file.password-wrong, file.xfa-shell, file.damaged…
 */
export async function attachForm(
  dossier: DossierFile,
  catalogue: Catalogue,
  { name, bytes }: { name: string; bytes: Uint8Array },
  options: { password?: string; reading?: FormReading } = {},
): Promise<AttachedForm> {
  const plain = await unlockForm(bytes, name, options.password);
  const maps = Object.values(catalogue.forms);
  const inspected = await inspectForm(plain, name, { known: maps });
  const recognised = recogniseForm(inspected.described, maps);
  const known = recognised?.applies ? recognised.map : null;
  const id = known?.id ?? `own-${inspected.own.slice(0, 12)}`;
  const number = inspected.described.form;
  const title = known ? null : number ? `${bareName(name)} (${number.number}*${number.edition})` : bareName(name);
  const sha256 = dossier.forms.attach(id, plain, new Date().toISOString(), { title, details: inspected });
  await mappedForm(dossier, catalogue, id, options.reading);
  return { id, sha256, known: known !== null, make: inspected.make };
}
