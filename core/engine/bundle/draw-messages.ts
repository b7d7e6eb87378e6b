import type { SourceType } from '../../contract/dossier.ts';
import type { ErrorShape } from '../../contract/errors.ts';
import type { PageCells } from '../../domain/bundle/page-likeness.ts';
import type { ImageType } from '../pages/file-type.ts';
import type { PictureInfo } from '../pages/images/image-file.ts';
import type { ManifestPage, ManifestSource } from './bundle-manifest.ts';
import type { Size } from './opened-source.ts';

/** A source as the drawing threads share it: one copy of its bytes for all of them. */
export type SharedSource = { key: number; bytes: SharedArrayBuffer; type: SourceType; name: string };
/** What a source is once it is opened; `image` when it is one: what its file says of each picture. */
export type OpenedSource = { pages: number; image: { type: ImageType; lossy: boolean; infos: PictureInfo[] } | null };
/** The page as it lies on a sheet of its own, at one pixel a point: what a composition asks for first. */
export type DrawnAhead = Drawing & { size: Size; text: string };
export type Drawing = { width: number; height: number; gray: Uint8Array };
/**
 * A page of a written bundle to compare with its sources. `cells`: the sheet as its sources draw it, when that was kept;
 * `sources`: the key of each source at hand, by its sha256; `text`: of the page, as the second reader has it.
 */
export type PageToCheck = {
  path: string;
  page: ManifestPage;
  cells: PageCells | null;
  sources: Record<string, number>;
  text: string;
};
/** `problem`: in French; `unlike`: its content is not that of its source; `lostTexts`: contents whose text the second reader does not find. */
export type PageVerdict = { problem: string | null; unlike: boolean; lostTexts: number[] };

/** What a drawing thread can be asked, with the answer. Pages are 1-based. */
export type DrawTasks = {
  /** `first`: a page drawn at the same time (null: it could not be), so that a picture is decoded once. */
  open: { ask: { key: number; first: number }; answer: OpenedSource & { ahead: DrawnAhead | null } };
  size: { ask: { key: number; page: number }; answer: Size };
  gray: { ask: { key: number; page: number; width: number; height: number }; answer: Drawing };
  ahead: { ask: { key: number; page: number }; answer: DrawnAhead };
  rgba: { ask: { key: number; page: number; width: number; height: number }; answer: Uint8Array };
  text: { ask: { key: number; page: number }; answer: string };
  mayShowCode: { ask: { key: number; page: number }; answer: boolean };
  /** Whether the source announces the page and does not hold it. */
  lost: { ask: { key: number; page: number }; answer: boolean };
  /** A page of a written bundle in grey. */
  sheet: { ask: { path: string; page: number; width: number; height: number }; answer: Drawing };
  check: { ask: PageToCheck; answer: PageVerdict };
  carried: { ask: { path: string; sources: ManifestSource[] }; answer: string[] };
};
export type DrawTask = keyof DrawTasks;

export type DrawRequest =
  /** PDFium compiled: nothing is drawn before it is here. */
  | { pdfium: unknown }
  | { open: SharedSource }
  | { close: number }
  | { closeFile: string }
  | { [T in DrawTask]: { id: number; task: T; ask: DrawTasks[T]['ask'] } }[DrawTask];

/** `memory`: what the thread holds outside its heap (PDFium's memory, buffers), in bytes. */
export type DrawAnswer = { id: number; memory: number } & (
  | { answer: DrawTasks[DrawTask]['answer'] }
  | { error: ErrorShape }
  | { crash: string }
);
