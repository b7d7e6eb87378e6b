import { fr } from '../../../text/fr.ts';

const BUNDLE_VIEWS = ['contents', 'preview', 'outlets', 'passOn'] as const;
export type BundleView = (typeof BUNDLE_VIEWS)[number];

/** The steps of the bundle: what goes in, what prints, where it goes, and who else gets it. */
export function BundleViews({ selected, onSelect }: { selected: BundleView; onSelect: (view: BundleView) => void }) {
  return (
    <nav className="bundle-views" aria-label={fr.bundle.views.label}>
      {BUNDLE_VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === selected ? 'page' : undefined}
          onClick={() => onSelect(view)}
        >
          {fr.bundle.views[view]}
        </button>
      ))}
    </nav>
  );
}
