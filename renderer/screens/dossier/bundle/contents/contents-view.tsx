import type { DossierView } from '../../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { Loading } from '../../../../components/loading.tsx';
import { useCall } from '../../../../hooks/use-call.ts';
import { fr } from '../../../../text/fr.ts';
import { BundleSettingsForm } from './bundle-settings-form.tsx';
import { ContentsList } from './contents-list.tsx';
import { FreezeNumbers } from './freeze-numbers.tsx';

/** What the bundle will hold with the numbers that it will print, before it is built; order, presentation, freeze. */
export function ContentsView({ dossier }: { dossier: DossierView }) {
  const contents = useCall('bundle.contents', { dossier: dossier.id }, [`dossier:${dossier.id}`]);
  if (!contents.data) {
    return contents.error ? (
      <ErrorAlert error={contents.error} action={{ label: fr.common.retry, onClick: contents.reload }} />
    ) : (
      <Loading />
    );
  }
  return (
    <div className="bundle-contents">
      <ContentsList dossier={dossier.id} contents={contents.data} reload={contents.reload} />
      <div className="bundle-side">
        <FreezeNumbers dossier={dossier.id} frozenOn={contents.data.frozenOn} />
        <BundleSettingsForm dossier={dossier.id} settings={contents.data.settings} />
      </div>
    </div>
  );
}
