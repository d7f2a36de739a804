import type { PersonMention } from './bundles.ts';

/** A member known by a number is resolved; one known by name only waits for a page that ties the two. */
export const toMemberMention = (person: PersonMention) => ({
  id: person.id,
  install: person.install,
  uid: person.uid,
  name: person.name,
  resolved: person.uid !== null,
});

export const toOfficerMention = (person: PersonMention) => ({
  id: person.id,
  install: person.install,
  uid: person.uid,
  name: person.name,
});
