import { findItems } from './item-numbers.ts';
import type { NamedPerson } from './people-names.ts';
import { cleanNature } from './read-interest-tables.ts';

const because =
  /\b(?:as|because|in that|due to|owing to|since|by (?:virtue|reason) of|by being|on (?:the )?(?:grounds?|basis) (?:that|of)|insofar as|being|for the reason that|stating that|the reason being|having (?!declared|made|left)|through (?:his|her|their)|arising from|(?:his|her|their) (?:\w+ ){1,4}(?:being|having|was|is|are|were))\b/i;

/** What a sentence says of the interest of some members. */
export interface InterestWords {
  readonly people: readonly NamedPerson[];
  /** Before "interest". */
  readonly kind: string;
  /** Behind "interest". */
  readonly words: string;
  /** Between "declared" and "interest". */
  readonly where: string;
}

/** What kind of interest it is ("non-pecuniary interest"); nothing for a bare "interest". */
function kindOf(kind: string): string {
  const plain = kind
    .replace(/\b(?:declarations?|disclosures?) of\b/gi, ' ')
    .replace(/^\s*(?:an?|the|his|her|their)\b/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 60) return '';
  return /(?: statement|\bconflicts?)$/.test(plain) ? plain : `${plain} interest`;
}

export const introduction =
  /^[\s,–:-]*(?:as|because|in that|due to|owing to|since|on the grounds? that|by (?:virtue|reason) of|through)\s+/i;
const bracketed = /\(([^()\d][^()]{2,200})\)/;

/** Up to what the member did about it. */
const firstClause = (words: string): string =>
  words
    // The bracket was opened before the declaration.
    .replace(/^([^()]*)\).*$/, '$1')
    .replace(/(?:; |, and |\. |, but |[,;] (?:but,? )?having applied\b)(?:(?:he|she|they)\b)?.*$/i, (rest) =>
      /^(?:;|, and|\.|, but) (?:he|she|they)\b|having applied/i.test(rest) ? '' : rest,
    )
    .replace(
      /,? (?:and|who|but) (?:(?:would|had|then|therefore|also|duly|so|accordingly) )*(?:left|leave|withdr\w+|remain\w*|stay\w*|took|take|did not|not (?:be )?(?:participat\w*|vot\w*|tak\w*|speak\w*)|was not|were not|(?:was|were) (?:sent|given|asked|advised|excused|allowed|granted)|vacated|retired|spoke|voted)\b.*$/i,
      '',
    )
    .replace(
      /,? and (?:(?:has|had|have) )?(?:said|stated|advised|indicated|confirmed|explained|asked)\b.*$/i,
      '',
    )
    .replace(/,? (?:and )?(?:considered|believed|was satisfied) (?:that )?(?:he|she|they|it|this)\b.*$/i, '')
    .replace(/[,;] (?:took|left|withdrew|did not|was not|remained)\b.*$/i, '')
    .replace(/\.+\s*$/, '');

/** The reason without the item's name in front and what was done about it behind. */
export function natureOf({ kind, words, where }: InterestWords): string {
  const type = kindOf(kind);
  const said = withoutItems(firstClause(words));
  const reason = because.exec(said);
  const from = reason === null ? (bracketed.exec(said)?.[1] ?? said) : said.slice(reason.index);
  const rest = cleanNature(
    from
      .replace(/\(\s*\)/g, ' ')
      .replace(/^[\s,–:-]+/, '')
      .replace(/^([^()]*)\)\W*$/, '$1')
      .replace(/\s+/g, ' ')
      .replace(
        /^(?:below|above|on (?:this|the|today's) agenda|at this meeting|tonight|today|too|also)\b[\s,.]*/i,
        '',
      ),
  );
  if (rest === '')
    return type === ''
      ? cleanNature(because.exec(where)?.[0] === undefined ? '' : where.trim()) || 'an interest'
      : `${type} ${because.test(where) ? where.trim() : ''}`.trim();
  return type === '' ? rest.replace(introduction, '') : `${type} ${rest}`;
}

/** The name of the item says nothing of the interest ("in item 5, ", "in this item "). */
export function withoutItems(words: string): string {
  const found = findItems(words);
  const plain = found === null ? words : `${words.slice(0, found.start)}§${words.slice(found.end)}`;
  return plain
    .replace(
      /(?:\b(?:in|on|under|for|to|of|with|relating|relation|respect|regard|regarding|concerning|mentioned|agenda|the|at)\s+)*\(?§\)?/gi,
      ' ',
    )
    .replace(
      /\b(?:in|on|under|for) (?:this|the|that|the same|each) (?:item|matter|application|report|following item|above|same item)\b/i,
      ' ',
    );
}
