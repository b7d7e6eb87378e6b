import { folderName, type NameRules, nameFiles } from '../../domain/outlets/file-names.ts';
import { smallestLimit } from '../../domain/outlets/outlet-on.ts';
import type { DeliveryWork, MadeFile, Naming } from './delivery-work.ts';

/** How the outlet wants files named; where it says nothing, any name that every system takes. */
export function rulesOf({ outlet, limits }: Pick<DeliveryWork, 'outlet' | 'limits'>): NameRules {
  const { numberFirst = false, ascii = false } = outlet.names ?? {};
  return { numberFirst, ascii, length: smallestLimit(limits, 'name-length') };
}

/** A file beside the numbered ones that is no piece: the bundle and the page that opens a copy. */
export const isPlain = ({ folder }: Naming): boolean => folder === '';

/** Every file with its name, folder included. Adding an inventory after the others changes no other name. */
export function namedFiles(
  files: readonly MadeFile[],
  work: Pick<DeliveryWork, 'outlet' | 'limits'>,
): { name: string; file: MadeFile }[] {
  const rules = rulesOf(work);
  const numbered = files.filter(({ naming }) => !isPlain(naming));
  const plain = files.filter(({ naming }) => isPlain(naming));
  const names = new Map<MadeFile, string>();
  const give = (some: readonly MadeFile[], rule: NameRules) => {
    const given = nameFiles(
      some.map(({ naming }) => naming),
      rule,
    );
    for (const [index, file] of some.entries()) names.set(file, given[index] ?? '');
  };
  give(numbered, rules);
  give(plain, { ...rules, numberFirst: false });
  return files.map((file) => {
    const folder = file.naming.folder ? `${folderName(file.naming.folder)}/` : '';
    return { file, name: `${folder}${names.get(file) ?? ''}` };
  });
}
