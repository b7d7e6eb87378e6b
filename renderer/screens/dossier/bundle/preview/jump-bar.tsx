import { type FormEvent, useMemo, useState } from 'react';
import type { BundleResult } from '../../../../../core/contract/bundle.ts';
import { Field } from '../../../../components/field.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { fr } from '../../../../text/fr.ts';
import { type Landmark, landmarksOf } from './sheets.ts';

const text = fr.bundlePrint;

interface Props {
  bundle: BundleResult;
  page: number;
  onPage: (page: number) => void;
  bySheet: boolean;
  onBySheet: (bySheet: boolean) => void;
}

/** Which way the pages are shown, and the ways to a part, a piece or a page. */
export function JumpBar({ bundle, page, onPage, bySheet, onBySheet }: Props) {
  const marks = useMemo(() => landmarksOf(bundle), [bundle]);
  const [typed, setTyped] = useState('');
  const { pages } = bundle.verification;
  const here = marks.findLast((mark) => mark.page <= page);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1) onPage(Math.min(wanted, pages));
    setTyped('');
  };
  return (
    <div className="jump-bar">
      <SelectField
        label={text.show}
        value={bySheet ? 'sheet' : 'page'}
        options={[
          { value: 'sheet', label: text.bySheet },
          { value: 'page', label: text.byPage },
        ]}
        onChange={(value) => onBySheet(value === 'sheet')}
      />
      {marks.length > 0 && (
        <SelectField
          label={text.jump}
          value={String(here?.page ?? marks[0]?.page)}
          options={marks.map((mark) => ({
            value: String(mark.page),
            label: nameOf(mark),
            group: mark.section ?? undefined,
          }))}
          onChange={(value) => onPage(Number(value))}
        />
      )}
      <form className="jump-page" onSubmit={go}>
        <Field label={text.goToPage} type="number" min={1} max={pages} value={typed} onChange={setTyped} />
        <button type="submit">{text.go}</button>
      </form>
    </div>
  );
}

function nameOf({ part, label, title, section }: Landmark): string {
  if (title !== null && label !== null) return text.jumpPiece(label, title);
  return title ?? (section !== null && part === 'divider' ? text.jumpStart : text.parts[part]);
}
