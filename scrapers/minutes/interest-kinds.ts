const kindWord = String.raw`(?:non-?|dis|un)?(?:disclosable|pecuniary|prejudicial|personal|registrable|registerable|registered|significant|financial|sensitive|declarable|statutory|general|other|direct|indirect|beneficial|prescribed|standing|private|close|conflicting|competing)`;
const abbreviated = String.raw`DPIs?|NPIs?|ORIs?|NRIs?|DPNI`;
/** A kind of interest alone ("(non-pecuniary)", "Personal and prejudicial"). */
export const isKind = new RegExp(String.raw`\b(?:${kindWord})\b`, 'iu');
export const interestWord = new RegExp(
  String.raw`\binterests?\b|\b(?:${abbreviated})\b|\bconflicts? of interest\b|(?<=\bdeclared (?:an? )?)conflicts?\b|\b(?:financial|professional|direct|indirect|potential|personal) conflicts?\b|\btransparency statements?\b`,
  'iu',
);
/** One word of a kind, or several with a hyphen or a stroke. */
export const isKindWord = new RegExp(String.raw`^(?:${kindWord}|non)(?:[-/](?:${kindWord}))*$`, 'iu');
export const abbreviation = new RegExp(String.raw`\b(?:${abbreviated})\b`, 'u');

const kinds = String.raw`(?:${kindWord}|${abbreviated})(?:(?:,? and |,? or |, | & |[ /-])(?:${kindWord}|${abbreviated}))*`;
const first = new RegExp(
  String.raw`^(?:[,;] ?| )\(?${kinds}\b(?! (?:business|friend|matter|reasons?))`,
  'iu',
);
/** ", pecuniary, as the owner", " DPI in item 12": a kind of interest right behind a name. */
export const startsWithKind = (words: string): boolean => first.test(words);
const heading = new RegExp(
  String.raw`^\W*(?:\p{L}?\d{0,2}[.)] )?(?:(?:members'|declarations? of|disclosures? of) )?(?<kind>${kinds})(?: \([A-Z]{2,5}\))?(?<noun> interests?)?(?: \([A-Z]{2,5}\))?(?<mark>\W*)$`,
  'iu',
);

/** Letters that a kind has. */
const mayBeLabel =
  /interest|[oe]nal|iary|able|icial|ial\b|dpi|npi|ori|nri|ing\b|ate\b|other|general|direct|prescribed|close|significant|registered|statutory/i;
/** The kind that a label before names or a heading above them is ("DPI:", "Personal interests"); null for others. */
export function kindOfLabel(words: string): string | null {
  if (!mayBeLabel.test(words)) return null;
  const { kind = '', noun = '', mark = '' } = (words.length < 90 ? heading.exec(words)?.groups : null) ?? {};
  if (kind === '' || (noun === '' && !/[:–-]/.test(mark) && !abbreviation.test(kind))) return null;
  return `${kind}${noun.replace(/s$/, '')}`;
}

const added = new RegExp(
  String.raw`^\W*(?:an? )?(?<alone>${kinds})(?: interests?)?\.\W*$|\brecorded as an? (?<statement>transparency statement)|\b(?:it|this|that|which|these|the interest|(?:recorded|treated|regarded|registered|classed|noted) as)\b(?<gap>[^.;]{0,60}?)\b(?<kind>${kinds}) interests?\b`,
  'iu',
);

/** The kind of interest that a sentence gives to what was said before ("The Chair ruled it a financial interest"). */
export function kindAdded(words: string): string | null {
  const { alone, gap = '', kind, statement } = (words.length < 300 ? added.exec(words)?.groups : null) ?? {};
  if (kind !== undefined && /\b(?:not|no|nor|neither|whether|if)\b/i.test(gap)) return null;
  if (statement !== undefined) return statement;
  const plain = alone ?? kind;
  return plain === undefined ? null : `${plain} interest`;
}

const mentioned = new RegExp(
  String.raw`\b(?<kind>${kinds}) (?:interests?|conflicts?)\b(?! in (?!(?:this|that|the (?:same )?(?:item|matter|application|report|proposal|business)|(?:agenda )?items?|minute)\b))|\b(?<other>${abbreviated}|conflicts? of interest|conflicted)\b|\binterest\b[^.;]{0,40}\b(?:as|was) (?<behind>prejudicial|pecuniary|disclosable|both personal and prejudicial)\b`,
  'iu',
);

/** The kind of interest that a sentence names anywhere. */
export function kindMentioned(words: string): string | null {
  const { kind, other, behind } = mentioned.exec(words)?.groups ?? {};
  return kind === undefined && behind === undefined ? (other ?? null) : `${kind ?? behind} interest`;
}
