import { sieve } from '../core/prefilter/prefilter.ts';
import type { ItemReading } from './item-reading.ts';
import { asAmended } from './motion-content.ts';

/** Whoever decides here is a body of members: these vote elsewhere. */
const others = sieve(
  /\b(?:turnout|spoilt|submissions|respondents|winning candidate|runner-up|scrutineer|referendum|electorate|balloted|(?:own|tenants?'?|union|postal|online) (?:ballot|poll|vote)|(?:unions?|tenants?|drivers?|traders|shareholders?|leaseholders?|companies|company meetings|businesses|parents|pupils|students) (?:\w+ ){0,6}(?:vot\w+|in favour|for|against)|(?:district|county|borough|city|parish|town|neighbouring|other) (?:council)?'s (?:\w+ ){0,2}(?:committee|cabinet|board|panel)|hall (?:committee|cttee)|votes? cast at|beforehand|by e-?mail|(?:his|her|their|own) committee|electors' meeting|(?:report|minutes?) (?:records?|showed)|on \w+ occasions)\b/i,
);
const elsewhere = sieve(
  /\bwhen (?:it|they|the \w+) (?:had )?(?:split|voted|divided)\b|\b(?:minutes|report|record) of the [^.;]{3,60}, (?:at|in) which\b|\b(?:refused|approved|voted|agreed|rejected|carried|passed|decided|supported) (?:this |it |that )?(?:\d+ ?[-–] ?\d+ )?(?:on|in|at) (?:its |their |the )?(?:(?:last|previous|earlier) |\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+|\p{Lu}\p{L}{2,8} (?:\d{4}|by\b))/u,
);
const procedural = sieve(
  /\bprocedural motion\b|\bfor (?:the )?suspension\b|\b(?:clause|rule|order) [\d.]+[^;]{0,70}\bsuspended\b|\b(?:next|other) business\b|\bquestion be (?:now )?put\b|\b(?:extend|extension of|prolong)\b[^.;]{0,40}\b(?:meeting|guillotine|hours?)\b|\b(?:continu\w+|carry on|sit|run)\b[^.;]{0,30}\b(?:beyond|past|after)\b|\bmeeting (?:be extended|went on|continue)\b|\bguillotine\b|\bsuspen\w+ (?:of )?(?:[\w']+ ){0,3}(?:standing orders?|procedure rules?)|\b(?:standing orders?|procedure rules?)\b[^.;]{0,20}\bsuspended\b|\bexclu\w+ (?:of )?the (?:press|public)|\b(?:order of (?:business|the agenda)|(?:recorded|named|secret) (?:vote|ballot) be)\b/i,
);
const procedureTitle = sieve(
  /\b(?:standing orders?|suspen|procedure|order of|extension|adjourn|exclusion|exempt|duration|time|closure|rules?)\b/i,
);

/** A change of the wording that is put before the whole is. */
const changing = sieve(
  /\b(?:replaced by|be (?:added|inserted|deleted|removed|reworded)|to (?:add|insert|delete|reword))\b/i,
);
/** What would be read into an earlier record. */
const intoRecord = /\b(?:reads?|replac\w+|amend\w+ to|say) ['"]?[^.;'"]{0,40}\bvotes?\b/i;

/** Whether a sentence tells of a vote that others took, or of one on how business is done under an item about something else. */
export function isOtherVote({ sentences, title }: ItemReading, at: number): boolean {
  const { bare = '' } = sentences[at] ?? {};
  if (others.test(bare) || elsewhere.test(bare) || (intoRecord.test(bare) && /\bminutes?\b/i.test(title)))
    return true;
  if (changing.test(bare) && sentences.slice(at + 1, at + 4).some(({ bare: next }) => asAmended.test(next)))
    return true;
  if (procedureTitle.test(title)) return false;
  const before = sentences[at - 1]?.bare ?? '';
  if (/^procedural motion\W*$/i.test(before)) return true;
  return (
    procedural.test(bare) ||
    (/^(?:this|it|that|the vote|\w+ hands|carried|lost|(?:not )?agreed|ayes|for)\b/i.test(bare) &&
      procedural.test(before))
  );
}
