import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Lesson } from '../../../core/contract/lesson.ts';
import { LessonBook } from '../../../core/engine/store/lesson-book.ts';
import { namesIn, temporaryFolder } from './store-fixtures.ts';

const lesson: Lesson = {
  kind: 'bulletin-de-paie',
  issuer: 'nom:proprete du modele sas',
  fact: 'emploi',
  value: '',
  via: 'label:poste/beside',
};

it('keeps what was learnt, encrypted; the newest word replaces the one before', () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  const book = new LessonBook(folder, key);
  book.learn([lesson]);
  book.learn([{ ...lesson, via: 'label:emploi/beside' }]);
  const again = new LessonBook(folder, key);
  expect(again.of(lesson.kind, lesson.issuer)).toEqual([{ ...lesson, via: 'label:emploi/beside' }]);
  expect(again.of(lesson.kind, 'nom:autre')).toEqual([]);
  expect(readFileSync(join(folder, 'lessons.sealed')).toString('latin1')).not.toContain('proprete');
  expect(namesIn(folder)).toEqual(['lessons.sealed']);
});

it('is empty, and says that it is damaged, with another key or broken bytes', () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  new LessonBook(folder, key).learn([lesson]);
  const foreign = new LessonBook(folder, randomBytes(32));
  expect([foreign.damaged, foreign.of(lesson.kind, lesson.issuer)]).toEqual([true, []]);
  writeFileSync(join(folder, 'lessons.sealed'), 'abîmé');
  expect(new LessonBook(folder, key).damaged).toBe(true);
  expect(new LessonBook(temporaryFolder(), key).damaged).toBe(false);
});
