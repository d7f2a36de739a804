import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { findItems } from './item-numbers.ts';
import { toFound } from './item-view.ts';
import { anyGroup, groupOf, type PeopleSentence } from './people-shape.ts';

const gone = String.raw`(?:left(?! (?:open|out|over|blank|by|with|early|at \d))|withdr[ae]w\p{L}*(?! (?:an?|his|her|their|the (?!meeting|room|chamber))\b)|retired(?= from|,|\.|;| for| while)|absented|took no (?:further )?part|taking no (?:further )?part|(?:did|would|could|had|has) not (?:(?:speak|spoken|take|taken|vote|voted|participate|participated)\b)|stood (?:down|aside)|stepped (?:out|outside|down|aside)|vacated|recused|abstained from (?:the )?(?:debate|discussion))`;
const own = String.raw`(?:an?|one of|the (?:applicants?|owners?|tenants?|agents?|landlords?|sole|part|joint|employers?|treasurer|secretary|president|trustees?)|his|her|their|related|married|employed|in business|acquainted|(?:joint|part|co)-?\p{L}+)\b`;
/** What binds somebody to a matter, as the words that bring it in tell. */
const bond = String.raw`(?:(?:being|as|having been|because (?:he|she|they) (?:was|were|is|are)|since (?:he|she|they) (?:was|were|is|are)) (?=${own})|(?:as|because|since) (?=(?:he|she|they) (?:owned?|sat|chaired|worked|rented|knew|held|ran|served|lived)\b)|(?:as |because |since |in view of )?(?:his|her|their|whose) (?=(?:\p{L}+(?:-in-law)? )?(?:wife|husband|spouse|partner|sister|brother|son|daughter|mother|father|parents?|family|cousin|niece|nephew|uncle|aunt|employer|firm|company|business|friend|relative|practice|employment|connection|membership|tenancy)\b))`;
const told = String.raw`(?:said|stated|mentioned|explained|noted|advised|reported|pointed out|(?:told|informed|reminded|advised) (?:the )?\p{L}+)`;
const lives = String.raw`(?:owned?|sat|sits?|chair\w*|work\w*|rent\w*|kn[eo]ws?|held|holds?|ran|runs?|served|lived?s?|had (?:an?|once|previously) )`;
const reason = String.raw`(?<reason>[^;.]{4,140}?)`;
const tail = String.raw`(?=$|[;.)]|,? (?:and|but|who) (?:(?:then|had|so|therefore|duly|accordingly|also|he|she|they|did) )*(?:${gone}|left|remained|stayed|spoke|voted|the \p{L}+))`;
const behind = new RegExp(
  String.raw`(?<who>${anyGroup})(?: \([^()]{1,40}\))?,? (?:(?:then|had|having|duly|also|again|therefore|who|at this point) )*(?<did>${gone})[^;.]{0,110}?,? (?<lead>${bond})${reason}${tail}`,
  'u',
);
const between = new RegExp(
  String.raw`(?<who>${anyGroup})(?: \([^()]{1,40}\))?,? (?:(?<lead>${bond})|who (?:was|is|had been|were) (?=${own})|(?:[^.;,\ue000-\uf8ff]{3,60}, )?(?:(?:also|then|had) )?${told} that (?=(?:his|her|their) |(?:he|she|they) ${lives}|(?:he|she|they) (?:was|were|is|are|had been) ${own})|(?:spoke|spoken) as (?=an? ))${reason}(?:,|,? and)(?: then| had| duly| therefore| having \p{L}+)? (?<did>${gone})`,
  'u',
);
const front = new RegExp(
  String.raw`^\W*(?:(?<lead>${bond})|(?:[Hh]aving|[Hh]ad) (?:earlier |already |previously )?(?:declared|disclosed) (?=an? [^;.]{0,60}interest)|(?:[Aa]s|[Bb]eing) (?=${own}))${reason}, (?:(?<who>${anyGroup})|(?<initials>\p{Lu}{2,4}))(?: \([^()]{1,40}\))?,? (?:then |had |duly |also )?(?<did>${gone})`,
  'u',
);
/** Somebody goes for other reasons too, and members of this body speak as such. */
const noBond =
  /^(?:an? )?(?:(?:the |an? )?(?:result|matter|mark|courtesy|consequence|protest|precaution|gesture|substitute|deputy|witness|observer|speaker|visitor|(?:ward|local|division\p{L}*|county|district) (?:member|councillor))\b|the (?:mover|seconder|proposer|chair\p{L}*|mayor)|(?:his|her|their) (?:train|bus|time|term|place|absence))|\b(?:unwell|ill|poorly|late|needed|required|another (?:meeting|engagement|appointment))\b/iu;
const goes = new RegExp(String.raw`\b${gone}`, 'u');
const binds = new RegExp(
  String.raw`\b(?:${bond}|[Aa]s |[Bb]eing |[Hh]aving |who (?:was|is) |${told} that (?:he|she|they|his|her|their) )`,
  'u',
);

const leaves = new RegExp(
  String.raw`^\W*(?:He|She|They) ((?:then |therefore |accordingly |duly )?${gone}.*)$`,
  'u',
);

/** "Cllr A left, her sister being a landlord": what kept somebody from taking part, though no interest is named. */
export function readWithdrawals(
  item: ItemText,
  sentence: PeopleSentence,
  next: PeopleSentence | undefined,
): Found<DeclaredInterest>[] {
  const { groups } = sentence.shape;
  // "He stated that his farm lay beside it. He left the room": the next sentence tells what he did about it.
  const sequel = next?.shape.groups.length === 0 ? leaves.exec(next.words)?.[1] : undefined;
  const own = sentence.shape.words;
  const words = sequel === undefined ? own : `${own.replace(/[.\s]+$/, '')} and ${sequel}`;
  if (words.length > 600 || !goes.test(words) || !binds.test(words)) return [];
  const match = front.exec(words) ?? between.exec(words) ?? behind.exec(words);
  const { who, initials, lead = '', reason: said = '' } = match?.groups ?? {};
  if (match === null || noBond.test(said.trim())) return [];
  const members = who === undefined ? [initials ?? ''] : groupOf(sentence.shape, who).map(({ name }) => name);
  const plain = said.replace(new RegExp(anyGroup, 'gu'), (sign) =>
    groupOf(sentence.shape, sign)
      .map(({ name }) => name)
      .join(' and '),
  );
  const whose = /\b(?:his|her|their|whose) $/i.test(lead) ? lead.replace(/^.*?(?=\S+ $)/u, '') : '';
  const bound = `${whose}${plain}`.replace(/^(?:the|an?) /i, '').trim();
  // One word alone tells too little of what kept him away.
  const nature = bound.split(' ').length < 3 ? `${bound}; ${match.groups?.['did'] ?? ''}` : bound;
  const items = groups.length === 0 ? [] : (findItems(words)?.items ?? []);
  return members.map((member) =>
    toFound(item, sentence, { member, nature, items }, 'interest-withdrawal-1', 0.65),
  );
}

/** Whether a text may hold one. */
export const mayWithdraw = (text: string): boolean => goes.test(text);
