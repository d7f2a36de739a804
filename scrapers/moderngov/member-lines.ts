import { ids } from '../../schema/records/ids.ts';
import type { RecordOf } from '../../schema/records/index.ts';
import { withoutTitle } from '../core/person-names.ts';

/** What lines and columns about a member may hold that is kept. */
export type MemberLines = Partial<Record<'party' | 'group' | 'ward' | 'keyPosts', string>>;

/** Labels of a member's lines; null for what is known and never kept (contact details, photos). */
export const memberLabels: ReadonlyMap<string, keyof MemberLines | null> = new Map([
  ['party', 'party'],
  ['political party', 'party'],
  ['political group', 'group'],
  ['political grouping', 'group'],
  ['group', 'group'],
  ['ward', 'ward'],
  ['electoral ward', 'ward'],
  ['division', 'ward'],
  ['electoral division', 'ward'],
  ['title', 'keyPosts'],
  ['position', 'keyPosts'],
  ['key post', 'keyPosts'],
  ['key posts', 'keyPosts'],
  ['responsibilities', 'keyPosts'],
  ...[
    'address',
    'home address',
    'work address',
    'correspondence address',
    'contact',
    'contact details',
    'phone',
    'telephone',
    'home phone',
    'work phone',
    'bus. phone',
    'home mobile',
    'work mobile',
    'mobile',
    'mobile phone',
    'fax',
    'home fax',
    'work fax',
    'email',
    'e-mail',
    'home email',
    'work email',
    'bus. email',
    'website',
    'facebook',
    'twitter',
    'surgery',
    'surgeries',
    'surgery details',
    'representing',
    'other councils',
    'parish',
    'more information',
    'additional information',
    'biography',
  ].map((label) => [label, null] as const),
] as const);

/** A member's record from what one page says; fields it does not speak of are null. */
export function toMember(
  install: string,
  uid: number,
  printedName: string,
  lines: MemberLines,
  terms: RecordOf<'member'>['terms'] = [],
): RecordOf<'member'> {
  return {
    kind: 'member',
    id: ids.member(install, uid),
    uid,
    name: withoutTitle(printedName),
    printedName,
    party: lines.party ?? null,
    group: lines.group ?? null,
    ward: lines.ward ?? null,
    keyPosts: lines.keyPosts ?? null,
    terms,
  };
}
