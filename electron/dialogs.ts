import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { HostInput } from '../core/contract/host-bridge.ts';
import { hostText } from './text-fr.ts';

const PAPERS = ['pdf', 'jpg', 'jpeg', 'png', 'heic', 'heif', 'avif', 'webp', 'tif', 'tiff', 'bmp'];

/** A name that every system takes: a label may hold what only some allow. */
const asFileName = (name: string) => name.replaceAll(/[\\/:*?"<>|]/g, '-').replace(/[. ]+$/, '');

export async function askLibraryFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: hostText.chooseLibrary,
    buttonLabel: hostText.chooseLibraryButton,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

/**
 * A place for a new folder: the user chooses where, the name is ours, and a number after it when it is taken: what lies in
 * a folder that is there already would be taken for a part of the delivery.
 */
export async function askNewFolder(window: BrowserWindow, newName: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: hostText.chooseFolder,
    buttonLabel: hostText.chooseFolderButton,
    properties: ['openDirectory', 'createDirectory'],
  });
  const [parent] = filePaths;
  if (parent === undefined) return null;
  const name = asFileName(newName);
  for (let number = 1; ; number++) {
    const path = join(parent, number === 1 ? name : `${name} ${number}`);
    if (!existsSync(path)) return path;
  }
}

/** What the dialog for one file says and shows first. */
const ONE_FILE = {
  form: { title: hostText.chooseForm, filter: { name: hostText.pdfFilter, extensions: ['pdf'] } },
  bundle: { title: hostText.chooseBundle, filter: { name: hostText.pdfFilter, extensions: ['pdf'] } },
  'handed-over': { title: hostText.chooseHandedOver, filter: { name: hostText.liasseFilter, extensions: ['liasse'] } },
};

/**
 * Papers: any file may be chosen, because names lie; the engine looks at the content. A form, a bundle, a handed-over
 * dossier: one file. Certificates: a folder.
 */
export async function askFiles(
  window: BrowserWindow,
  purpose: HostInput<'files.choose'>['purpose'],
): Promise<string[]> {
  if (purpose === 'certificates') {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: hostText.chooseCertificates,
      properties: ['openDirectory'],
    });
    return filePaths;
  }
  const all = { name: hostText.allFilter, extensions: ['*'] };
  const { filePaths } = await dialog.showOpenDialog(
    window,
    purpose === 'papers'
      ? {
          title: hostText.choosePapers,
          filters: [{ name: hostText.papersFilter, extensions: PAPERS }, all],
          properties: ['openFile', 'multiSelections'],
        }
      : { title: ONE_FILE[purpose].title, filters: [ONE_FILE[purpose].filter, all], properties: ['openFile'] },
  );
  return filePaths;
}

export async function askSavePath(
  window: BrowserWindow,
  defaultName: string,
  kind: HostInput<'save.choose'>['kind'] = 'pdf',
): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: kind === 'pdf' ? hostText.savePdf : hostText.saveHandedOver,
    defaultPath: asFileName(defaultName),
    filters: [
      kind === 'pdf'
        ? { name: hostText.pdfFilter, extensions: ['pdf'] }
        : { name: hostText.liasseFilter, extensions: ['liasse'] },
    ],
  });
  return canceled || !filePath ? null : filePath;
}

export async function confirmLink(window: BrowserWindow, url: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: hostText.openLink(url),
    detail: hostText.openLinkDetail,
    buttons: [hostText.open, hostText.cancel],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
