import type { z } from 'zod';
import { bundleMethods } from './bundle-methods.ts';
import { dossierMethods } from './dossier-methods.ts';
import { fileMethods } from './file-methods.ts';
import { formMethods } from './form-methods.ts';
import { letterMethods } from './letter-methods.ts';
import { libraryMethods } from './library-methods.ts';

/** The whole contract: method → input and output schema. Client, handlers and types derive from it. */
export const methods = {
  ...libraryMethods,
  ...dossierMethods,
  ...formMethods,
  ...letterMethods,
  ...bundleMethods,
  ...fileMethods,
} as const;

export type Method = keyof typeof methods;
export type MethodInput<M extends Method> = z.input<(typeof methods)[M]['input']>;
export type CheckedInput<M extends Method> = z.output<(typeof methods)[M]['input']>;
export type MethodOutput<M extends Method> = z.output<(typeof methods)[M]['output']>;

/** What the window may call: everything but the methods on plain files. */
export const windowMethods: ReadonlySet<string> = new Set([
  ...Object.keys(libraryMethods),
  ...Object.keys(dossierMethods),
  ...Object.keys(formMethods),
  ...Object.keys(letterMethods),
  ...Object.keys(bundleMethods),
]);
