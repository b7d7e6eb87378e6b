import type { ElectronApplication } from '@playwright/test';

/** Answers the next folder or file dialogs with these paths, as a person choosing them would. */
export async function chooseInDialog(app: ElectronApplication, ...paths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths })) as typeof dialog.showOpenDialog;
  }, paths);
}

export async function chooseSavePath(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
  }, path);
}

/** Lets each print end in a PDF instead of a printer; `printed` tells what came out, base64, one a job. */
export async function catchPrints(app: ElectronApplication): Promise<() => Promise<Buffer[]>> {
  await app.evaluate(({ app: electron, webContents }) => {
    const jobs: string[] = [];
    (globalThis as unknown as { printed: string[] }).printed = jobs;
    const stub = (contents: Electron.WebContents) => {
      contents.print = (_options, done) => {
        void contents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
          jobs.push(pdf.toString('base64'));
          done?.(true, '');
        });
      };
    };
    for (const contents of webContents.getAllWebContents()) stub(contents);
    electron.on('web-contents-created', (_event, contents) => stub(contents));
  });
  return async () => {
    const printed = await app.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
    return printed.map((job) => Buffer.from(job, 'base64'));
  };
}
