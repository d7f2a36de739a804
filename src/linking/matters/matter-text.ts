/** People, bodies and posts are before every matter: who spoke and who sent it tells nothing of what it is about. */
const name = String.raw`\p{Lu}[\p{L}'’.-]*`;
const people = new RegExp(
  String.raw`\b(?:Councillors?|Cllrs?|Alderm[ae]n|Bailies?|Provost|Messrs|Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame|Rev(?:erend)?)\b\.?(?:\s+(?:Dr|Mrs|Mr|Sir)\b\.?)?(?:\s+${name}){1,3}(?:(?:,|\s+and|\s+&)(?:\s+(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\b\.?)?(?:\s+${name}){1,3})*`,
  'gu',
);
const bodies = new RegExp(
  String.raw`\b${name}(?:,?\s+(?:(?:and|of|for|the|&)\s+){0,2}${name}){0,9},?\s+(?:Sub-?\s?)?(?:Committee|Board|Panel|Cabinet|Forum|Partnership|Commission)\b`,
  'gu',
);
const posts = new RegExp(
  String.raw`\b(?:(?:Strategic|Assistant|Deputy|Interim|Executive|Corporate|Service|Programme|Chief)\s+)*(?:Director|Head|Manager|Lead|Officer|Member)\s+(?:of|for)\s+${name}(?:,?\s+(?:(?:and|of|for|the|&)\s+){0,2}${name}){0,5}|\b(?:Chief|Monitoring|Democratic|Services|Section|Finance|Legal)(?:\s+(?:Executive|Finance|Financial|Legal|Services))*\s+Officers?\b`,
  'gu',
);

const blank = (words: string): string => words.replace(/\S/g, ' ');

/** The title with people and bodies blanked out; offsets stay. */
export const toMatterTitle = (title: string): string => title.replace(people, blank).replace(bodies, blank);

/** The text with people, bodies and posts blanked out; offsets stay. */
export const toMatterText = (text: string): string => toMatterTitle(text).replace(posts, blank);
