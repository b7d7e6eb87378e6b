import type { DossierView } from '../../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { Loading } from '../../../../components/loading.tsx';
import { useCall } from '../../../../hooks/use-call.ts';
import { fr } from '../../../../text/fr.ts';
import { FormEditorScreen } from './form-editor-screen.tsx';

interface Props {
  dossier: DossierView;
  form: DossierView['forms'][number];
  onBack: () => void;
}

/** The editor of one form, once the engine has read its fields and what is printed beside them. */
export function FormEditorView({ dossier, form, onBack }: Props) {
  const editor = useCall('form.editor', { dossier: dossier.id, id: form.id }, [`dossier:${dossier.id}`]);
  return (
    <div className="form-editor">
      <button type="button" className="link back" onClick={onBack}>
        ← {fr.formEditor.back}
      </button>
      {editor.error && <ErrorAlert error={editor.error} action={{ label: fr.common.retry, onClick: editor.reload }} />}
      {!editor.data && !editor.error && <Loading text={fr.formEditor.loading} />}
      {editor.data && <FormEditorScreen dossier={dossier} form={form} editor={editor.data} />}
    </div>
  );
}
