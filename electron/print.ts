import { BrowserWindow, type WebContents } from 'electron';
import { AppError } from '../core/contract/errors.ts';
import { pageRanges } from '../core/contract/page-ranges.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import { writeWhole } from './write-whole.ts';

export interface BundleToPrint {
  dossier: string;
  sha256: string;
  /** Pages of the bundle, in the order in which they are printed. */
  pages: number[];
  duplex: boolean;
}

/**
 * Prints pages of a finished bundle: a hidden window lays one image of each page on one sheet, then the system's print
 * dialog opens, or with `toPdf` the same sheets are written to that file. Not the bundle's own PDF, because Chromium's PDF
 * viewer needs a plug-in and a frame that the sandboxed page refuses.
 * @returns false when the user closed the dialog. Throws when a page could not be drawn: nothing is printed then.
 */
export async function printBundle(
  { dossier, sha256, pages, duplex }: BundleToPrint,
  toPdf: string | null,
): Promise<boolean> {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  try {
    const query = new URLSearchParams({ dossier, sha256, pages: pageRanges(pages) });
    await window.loadURL(`${APP_ORIGIN}/print.html?${query}`);
    const drawn: unknown = await window.webContents.executeJavaScript('window.liassePagesDrawn');
    if (drawn !== pages.length) throw new AppError('internal', { ref: `print:${String(drawn)}/${pages.length}` });
    if (toPdf === null) return await printPage(window.webContents, duplex);
    await writeWhole(toPdf, await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }));
    return true;
  } finally {
    window.destroy();
  }
}

/** Opens the print dialog for what a page shows. `false`: the user gave up. */
export function printPage(contents: WebContents, duplex = false): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print(
      {
        silent: false,
        printBackground: true,
        margins: { marginType: 'none' },
        duplexMode: duplex ? 'longEdge' : 'simplex',
      },
      (printed, reason) => {
        if (printed) resolve(true);
        else if (/cancel/i.test(reason)) resolve(false);
        else reject(new AppError('system.missing-component', { component: `impression : ${reason}` }));
      },
    );
  });
}
