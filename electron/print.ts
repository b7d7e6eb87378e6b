import { BrowserWindow, type WebContents } from 'electron';
import { AppError } from '../core/contract/errors.ts';
import { APP_ORIGIN } from './app-protocol.ts';

export interface BundleToPrint {
  dossier: string;
  sha256: string;
  pages: number;
}

/**
 * Prints a finished bundle: a hidden window lays one image of each page on one sheet, then the system's print dialog
 * opens. Not the PDF itself, because Chromium's PDF viewer needs a plug-in and a frame that the sandboxed page refuses.
 * @returns false when the user closed the dialog. Throws when a page could not be drawn: nothing is printed then.
 */
export async function printBundle({ dossier, sha256, pages }: BundleToPrint): Promise<boolean> {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  try {
    const query = new URLSearchParams({ dossier, sha256, pages: String(pages) });
    await window.loadURL(`${APP_ORIGIN}/print.html?${query}`);
    const drawn: unknown = await window.webContents.executeJavaScript('window.liassePagesDrawn');
    if (drawn !== pages) throw new AppError('internal', { ref: `print:${String(drawn)}/${pages}` });
    return await printPage(window.webContents);
  } finally {
    window.destroy();
  }
}

/** Opens the print dialog for what a page shows. `false`: the user gave up. */
export function printPage(contents: WebContents): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print({ silent: false, printBackground: true, margins: { marginType: 'none' } }, (printed, reason) => {
      if (printed) resolve(true);
      else if (/cancel/i.test(reason)) resolve(false);
      else reject(new AppError('system.missing-component', { component: `impression : ${reason}` }));
    });
  });
}
