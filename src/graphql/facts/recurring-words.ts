import { toWords } from '../../search/normalise.ts';

const termsOf = (words: string): Set<string> => new Set(toWords(words).map(({ term }) => term));

/** Words that every decision is put in: they tell nothing of what was decided. */
const formula = termsOf(
  'a about above all also an and any are as at be been being but by can could did do does for from further had has have he her his ' +
    'how if in into is it its may more must no nor not now of off on one only or other our out over own per shall she should so ' +
    'some such than that the their them then there therefore these they this those through to under until up upon was were what when ' +
    'where which while who will with within would ' +
    'abstention abstentions accept accepted action agenda agree agreed amend amended appendices appendix approval approve approved ' +
    'attached author board body cabinet carried chair chairman chairperson clerk committee consider considered contained content contents ' +
    'correct council councillor councillors date dated decided decision declared deferred detailed details discussed discussion endorse ' +
    'endorsed executive following forward held hereby information item items lost matter matters meeting meetings member members minute ' +
    'minutes motion moved next note noted notes officer officers outlined panel paragraph paragraphs part presentation presented proposal ' +
    'proposals proposed put question receive received recommend recommendation recommendations recommended record referred refer report ' +
    'reported reports request requested require required resolution resolve resolved seconded section set sheet signed submitted subject ' +
    'unanimous unanimously update updated updates verbal vote voted voting votes withdrawn ' +
    'arrangement arrangements authorise authorised authority chief conclude concluded consultation corporate delegate delegated delegation ' +
    'director finalise finalised finance head implement implementation necessary take taken ' +
    'additional bring brought circulate circulated detail extra give given information provide provided send sent tell told ' +
    'january february march april june july august september october november december',
);

/** Standing resolutions, whatever words they are put in, and what is sent to a body and says no more than that. */
const standing: readonly RegExp[] = [
  /\b(?:press|public)\b[^.]{0,60}\bexclu|\bexclu(?:de|ded|ding|sion)\b[^.]{0,60}\b(?:press|public)\b|\b(?:schedule|section) (?:12a|100a)\b/i,
  /\bminutes\b[^.]{0,120}\b(?:approved|agreed|confirmed|signed|accepted|correct|accurate)\b|\b(?:approve|agree|confirm|sign)\b[^.]{0,60}\bminutes\b/i,
  /\bapologies\b|\bdeclarations? of (?:members.{0,3} )?interests?\b|\bnext meeting\b|\bdate of (?:the )?(?:next|future)\b/i,
  /\b(?:standing orders?|procedure rules?)\b[^.]{0,80}\b(?:suspended|waived|extended|continue)\b|\bmeeting (?:be )?(?:adjourned|extended|closed)\b/i,
  /^(?:resolved\W*)?(?:that )?(?:the |this )?(?:matter|item|report|petition|question|motion)s? (?:(?:was|were|is|be|been|has|had) )+(?:now )?(?:referred|remitted) to [^.]*\.?$/i,
  /\b(?:elected|appointed) (?:as )?(?:the )?(?:vice-?|deputy )?chair/i,
];
/** A power given to an officer to see to the rest, which says nothing of what the rest is. */
const delegation =
  /\b(?:authority|powers?)\b[^.;]{0,20}\bdelegated to\b[^.;]{0,160}?\bto (?:make|conclude|finalise|agree|approve|complete|settle|undertake) (?:(?:any|all|such|the|minor|necessary|final|further|other|consequential|detailed|and|or|required) )*(?:changes|arrangements|amendments|alterations|adjustments|corrections|details|terms|documents|steps|works?)\b/gi;
/** Fewer say no more than the name of what was decided. A request is put in fewer words than a decision. */
const fewestOwn = { DECISION: 4, ACTION: 2 } as const;

/** What a text decides, as distinct words without formula and numbers; null where it is boilerplate. */
export function toRecurringTerms(
  text: string,
  title: string,
  kind: keyof typeof fewestOwn,
): ReadonlySet<string> | null {
  if (standing.some((pattern) => pattern.test(text))) return null;
  const terms = new Set<string>();
  for (const { term } of toWords(text.replace(delegation, ' ')))
    if (!/\p{N}/u.test(term) && !formula.has(term)) terms.add(term);
  const named = termsOf(title);
  // "That the Library Strategy be approved" says what its item is called, and nothing that could come back.
  const own = [...terms].filter((term) => !named.has(term)).length;
  return own < fewestOwn[kind] ? null : terms;
}
