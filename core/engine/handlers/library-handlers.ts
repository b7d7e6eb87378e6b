import type { Handler } from '../handler.ts';
import type { Library } from '../store/library.ts';
import { createLibrary, openLibrary, recoverLibrary } from '../store/library-access.ts';
import { inspectLibraryFolder } from '../store/library-envelope.ts';

const opened = (library: Library) => ({ label: library.label, dossiers: library.listDossiers() });

export const libraryHandlers = {
  'library.status': ((_input, { engine }) => ({
    open: engine.isOpen(),
    label: engine.isOpen() ? engine.library().label : null,
  })) satisfies Handler<'library.status'>,

  'library.inspect': (({ folder }, { engine }) =>
    inspectLibraryFolder(engine.path(folder))) satisfies Handler<'library.inspect'>,

  'library.create': (async ({ folder, passphrase }, { engine }) => {
    const path = engine.path(folder);
    const { library, recoveryCode } = await createLibrary(path, passphrase);
    engine.adoptLibrary(library);
    return { ...opened(library), recoveryCode };
  }) satisfies Handler<'library.create'>,

  'library.open': (async ({ folder, passphrase }, { engine }) => {
    const path = engine.path(folder);
    if (engine.isOpen() && engine.library().folder === path) engine.adoptLibrary(null);
    const library = await openLibrary(path, passphrase);
    engine.adoptLibrary(library);
    return opened(library);
  }) satisfies Handler<'library.open'>,

  'library.recover': (async ({ folder, recoveryCode, newPassphrase }, { engine }) => {
    const library = await recoverLibrary(engine.path(folder), recoveryCode, newPassphrase);
    engine.adoptLibrary(library);
    return opened(library);
  }) satisfies Handler<'library.recover'>,

  'library.health': ((_input, { engine }) => engine.library().health()) satisfies Handler<'library.health'>,

  'library.close': ((_input, { engine }) => {
    engine.adoptLibrary(null);
    return { ok: true as const };
  }) satisfies Handler<'library.close'>,
};
