import { basename, dirname } from 'node:path';
import { AppError } from '../../contract/errors.ts';

const DISK_FULL = /^(ENOSPC|EDQUOT|SQLITE_FULL)$/;
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;
const BUSY = /^SQLITE_(BUSY|LOCKED)/;
const UNWRITABLE =
  /^(SQLITE_(READONLY|CANTOPEN|IOERR|PERM|AUTH).*|EACCES|EPERM|EROFS|ENOTDIR|EISDIR|ENOENT|EBUSY|EIO|ENAMETOOLONG|EMFILE|ENFILE|EEXIST|ELOOP)$/;

/**
 * What a failure of SQLite or of the file system means for the person: a full disk, a place that cannot be written, a
 * damaged file, a library used elsewhere. Anything else is returned as it is (a bug, to be logged as `internal`).
 * With a wrong key SQLite says "not a database", exactly as for a damaged file: the two cannot be told apart.
 */
export function translateError(error: unknown, path: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (DISK_FULL.test(code)) return new AppError('system.disk-full', { path }, { cause: error });
  if (DAMAGED.test(code))
    return new AppError('file.damaged', { file: basename(path), format: 'liasse' }, { cause: error });
  if (BUSY.test(code)) return new AppError('state.library-in-use', { folder: dirname(path) }, { cause: error });
  if (UNWRITABLE.test(code)) return new AppError('system.unwritable', { path, cause: code }, { cause: error });
  return error;
}
