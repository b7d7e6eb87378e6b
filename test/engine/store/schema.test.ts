import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderSchema, SCHEMA_PAGE } from '../../../core/engine/store/write-schema.ts';

it('has a schema page that says what a fresh file holds (else: node core/engine/store/write-schema.ts)', () => {
  expect(readFileSync(SCHEMA_PAGE, 'utf8').replaceAll('\r\n', '\n')).toBe(renderSchema());
});
