import { pagesOfRanges } from '../core/contract/page-ranges.ts';
import './style/print-sheets.css';

declare global {
  interface Window {
    /** Resolves to the number of pages whose image has arrived; the host prints only when it is all of them. */
    liassePagesDrawn: Promise<number>;
  }
}

/** Pixels across a sheet: 200 dots per inch on the short and on the long side of A4. */
const PORTRAIT_WIDTH = 1654;
const LANDSCAPE_WIDTH = 2339;

function arrival(image: HTMLImageElement): Promise<boolean> {
  return new Promise((resolve) => {
    image.onload = () => resolve(image.naturalWidth > 0);
    image.onerror = () => resolve(false);
  });
}

async function drawSheet(sheet: HTMLElement, address: string): Promise<boolean> {
  const image = document.createElement('img');
  image.alt = '';
  sheet.append(image);
  image.src = `${address}?w=${PORTRAIT_WIDTH}`;
  if (!(await arrival(image))) return false;
  if (image.naturalWidth <= image.naturalHeight) return true;
  sheet.classList.add('landscape');
  image.src = `${address}?w=${LANDSCAPE_WIDTH}`;
  return await arrival(image);
}

/** One after the other: the engine draws one page at a time anyway, and a long bundle must not fill the memory. */
async function drawAll(): Promise<number> {
  const query = new URLSearchParams(location.search);
  const bundle = `piece://bundle/${query.get('dossier')}/${query.get('sha256')}`;
  let drawn = 0;
  for (const page of pagesOfRanges(query.get('pages') ?? '', Number.MAX_SAFE_INTEGER) ?? []) {
    const sheet = document.createElement('section');
    document.getElementById('sheets')?.append(sheet);
    if (await drawSheet(sheet, `${bundle}/${page}`)) drawn++;
  }
  return drawn;
}

window.liassePagesDrawn = drawAll();
