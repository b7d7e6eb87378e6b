import { z } from 'zod';
import { mapping } from '../catalogue/form-map.ts';
import { dossierId } from '../dossier.ts';
import { fillReport } from '../form.ts';
import { awaitedSignature, formEditor, formMake, overflow, placedValue } from '../form-editor.ts';
import { sha256 } from '../iso.ts';
import { token } from './library-methods.ts';

const ok = z.object({ ok: z.literal(true) });
const inDossier = z.object({ dossier: dossierId });
const onForm = inDossier.extend({ id: z.string() });

export const formMethods = {
  /**
   * Takes a form PDF that the user brings: one of the procedure's official forms, or any other (`known` false), whose map is
   * the remembered or the proposed one. `file.password-needed` when it opens with a user password only.
   */
  'form.attach': {
    input: inDossier.extend({ file: token, password: z.string().optional() }),
    output: z.object({ id: z.string(), sha256, known: z.boolean(), make: formMake }),
  },
  'form.detach': { input: onForm, output: ok },
  'form.fillAttached': { input: onForm, output: fillReport },
  /** Writes the filled form to the place that the user chose; where no official PDF was brought, the plain data sheet. */
  'form.save': { input: onForm.extend({ to: token }), output: z.object({ path: z.string(), dataSheet: z.boolean() }) },
  /** The form with its fields, its map and today's values, to be corrected on the page. */
  'form.editor': { input: onForm, output: formEditor },
  /**
   * Keeps a map that a person corrected, for this form and for the same form in other dossiers of the library. Only what a
   * person changed or confirmed is sent: a field that `fields` does not name keeps the catalogue's map or its proposal, still
   * marked as such. Nothing goes in a field whose only mapping is from `=`.
   */
  'form.setMap': {
    input: onForm.extend({ fields: z.array(mapping), placed: z.array(placedValue) }),
    output: ok,
  },
  /** Forgets the remembered map: back to the catalogue's or the proposed one. */
  'form.forgetMap': { input: onForm, output: ok },
  /** A value typed for this form alone; null: back to the map's. */
  'form.type': {
    input: onForm.extend({ field: z.string(), value: z.union([z.string(), z.boolean()]).nullable() }),
    output: ok,
  },
  /** Makes a typed value the dossier's: the fact that the field's map names, noted as typed in this form. */
  'form.makeFact': { input: onForm.extend({ field: z.string() }), output: z.object({ from: z.string() }) },
  'form.setOverflow': { input: onForm.extend({ field: z.string(), how: overflow.nullable() }), output: ok },
  /** Signatures that the forms and letters of the dossier wait for. */
  'signature.list': { input: inDossier, output: z.array(awaitedSignature) },
  'signature.mark': { input: inDossier.extend({ id: z.string(), signed: z.boolean() }), output: ok },
} as const;
