import { type BrowserWindow, dialog } from 'electron';
import type { HostInput } from '../core/contract/host-bridge.ts';
import { hostText } from './text-fr.ts';

const PAPERS = ['pdf', 'jpg', 'jpeg', 'png', 'heic', 'heif', 'avif', 'webp', 'tif', 'tiff', 'bmp'];

export async function askLibraryFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: hostText.chooseLibrary,
    buttonLabel: hostText.chooseLibraryButton,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

/** Papers: any file may be chosen, because names lie; the engine looks at the content. A form: one PDF. Certificates: a folder. */
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
  const papers = purpose === 'papers';
  const all = { name: hostText.allFilter, extensions: ['*'] };
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: papers ? hostText.choosePapers : hostText.chooseForm,
    filters: papers
      ? [{ name: hostText.papersFilter, extensions: PAPERS }, all]
      : [{ name: hostText.pdfFilter, extensions: ['pdf'] }, all],
    properties: papers ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return filePaths;
}

export async function askSavePath(window: BrowserWindow, defaultName: string): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: hostText.saveBundle,
    defaultPath: defaultName.replaceAll(/[\\/:*?"<>|]/g, '-'),
    filters: [{ name: hostText.pdfFilter, extensions: ['pdf'] }],
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
