import type { Outlet } from '../../contract/catalogue/outlet.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { DeliveryChoices, DeliveryFile, OutletLimit } from '../../contract/outlet.ts';
import type { HeldPages } from '../../domain/outlets/coverage.ts';
import type { FileToName } from '../../domain/outlets/file-names.ts';
import type { BundlePiece, BundlePlan, GetKnownPage, GetSource } from '../bundle/bundle-plan.ts';

/** What a delivery is made from. Nothing is taken from the clock: the same request gives the same bytes. */
export interface DeliveryRequest {
  outlet: Outlet;
  on: IsoDate;
  /** The whole dossier; its layout is replaced by the outlet's. */
  plan: BundlePlan;
  getSource: GetSource;
  knownPage?: GetKnownPage;
  /** What to call a piece whose own title cannot be written in a file's name. */
  kindTitle?: (piece: BundlePiece) => string | null;
  choices: DeliveryChoices;
  /** Where files are made; the caller removes it. */
  folder: string;
  signal?: AbortSignal;
  onProgress?: (step: 'compose' | 'verify', done: number, total: number) => void;
}

/** The request with what is in force on its day. `limit`: bytes a file may have; null: not known. */
export interface DeliveryWork extends DeliveryRequest {
  limits: OutletLimit[];
  limit: number | null;
  nextPath: (extension: string) => string;
}

/** What a file is to be called; `folder` above it, when the delivery has folders. */
export interface Naming extends FileToName {
  folder?: string;
}

/**
 * A file that was made, before it has its name. `holds`: the pages for which it counts (none for an inventory, or for a copy of what
 * is in another file). `path`: where it lies; null: it is the original itself, `sha256`.
 */
export interface MadeFile extends Omit<DeliveryFile, 'name' | 'pieces'> {
  path: string | null;
  naming: Naming;
  holds: HeldPages[];
}

/** A document that alone does not fit under the limit. */
export interface DoesNotFit {
  key: string;
  label: string;
  title: string;
  bytes: number;
  pages: number;
  signed: boolean;
}

/** What one way of delivering gives. `excused`: documents in no file, which `tooLarge` names. */
export interface Made {
  files: MadeFile[];
  tooLarge: DoesNotFit[];
  problems: string[];
  notes: string[];
  sheets: number | null;
}
