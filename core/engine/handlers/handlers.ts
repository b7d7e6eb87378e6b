import type { Handlers } from '../handler.ts';
import { bundleHandlers } from './bundle-handlers.ts';
import { depositHandlers } from './deposit-handlers.ts';
import { dossierHandlers } from './dossier-handlers.ts';
import { fileHandlers } from './file-handlers.ts';
import { formHandlers } from './form-handlers.ts';
import { handOverHandlers } from './hand-over-handlers.ts';
import { lawHandlers } from './law-handlers.ts';
import { letterHandlers } from './letter-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { outletHandlers } from './outlet-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { pieceHandlers } from './piece-handlers.ts';
import { sourceHandlers } from './source-handlers.ts';
import { trustHandlers } from './trust-handlers.ts';

/** Every method of the contract; one that is missing does not compile. */
export const handlers: Handlers = {
  ...libraryHandlers,
  ...trustHandlers,
  ...dossierHandlers,
  ...lawHandlers,
  ...sourceHandlers,
  ...pageHandlers,
  ...pieceHandlers,
  ...formHandlers,
  ...letterHandlers,
  ...bundleHandlers,
  ...depositHandlers,
  ...handOverHandlers,
  ...outletHandlers,
  ...fileHandlers,
};
