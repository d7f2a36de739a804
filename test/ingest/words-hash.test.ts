import { expect, it } from 'vitest';
import { wordsHash } from '../../schema/records/ids.ts';

it.each([
  // As the authors of FNV-1a publish them.
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
  ['  FooBar ', '85944171f73967e8'],
  ['hi', '08ba5f07b55ec3da'],
])('hashes %j as FNV-1a does, in 64 bits', (words, hash) => {
  expect(wordsHash(words)).toBe(hash);
});
