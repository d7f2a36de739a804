import { isDoing } from './action-verbs.ts';

/** Participles that do not end in "ed", with their verbs. */
const irregular = new Map(
  `brought bring|sent send|resent send|given give|told tell|found find|sought seek|bought buy|written write|shown show|met meet
  fed feed|rung ring|mown mow|dug dig|reissued reissue|cut cut|shared share|split split|lent lend|swept sweep|redrawn redraft`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
/** Verbs of many uses: something is left to do only with these words behind. */
const phrased = new Map<string, RegExp>([
  [
    'taken',
    /^(?:up|back|away|forward|to|on board|into account|out|down|from|(?:legal |counsel's |further )?advice)\b/i,
  ],
  ['looked', /^(?:at|into|over|for|out|up|through)\b/i],
  ['made', /^(?:available|public|known|clear|to|by|with|on)\b|^$/i],
  ['put', /^(?:to|on|up|in|into|out|back|together|round|forward|right|down|through)\b/i],
  ['drawn', /^(?:up|together|down)\b/i],
  ['set', /^(?:up|out)\b/i],
  ['kept', /^(?:informed|updated|posted|under|abreast|advised)\b/i],
  ['got', /^/],
  ['held', /^/],
  ['dealt', /^with by\b/i],
  ['done', /^(?:by|before|in|for)\b/i],
  ['carried', /^(?:out)\b/i],
  ['seen', /^to\b/i],
  ['built', /^in/i],
  ['worked', /^(?:up|out|through)\b/i],
  ['slotted', /^/],
  ['pinned', /^/],
  ['tracked', /^/],
  ['drafted', /^/],
  ['canvassed', /^/],
  ['laid', /^(?:before|on)\b/i],
  ['spoken', /^to\b/i],
  ['run', /^past\b/i],
  [
    'passed',
    /^(?!by (?:the )?(?:council|committee))(?:on|back|over|round|to (?!.*\b(?:committee|board|council|cabinet|panel|commission)\b))/i,
  ],
  ['copied', /^/],
  ['lodged', /^/],
  ['mocked', /^up\b/i],
  ['added', /^/],
  ['included', /^(?:in|on|with|within)\b/i],
  ['reported', /^(?:back|to|at|on)\b/i],
  ['considered', /^(?!$)(?:as part|for inclusion|by|outside)/i],
  ['moved', /^(?:to|from|on|back|nearer|further)\b/i],
  ['thanked', /^(?!)/],
  ['raised', /^(?:with|at|by|to|in)\b/i],
  ['removed', /^/],
  ['purchased', /^/],
  ['completed', /^by\b/i],
  ['submitted', /^(?:to|by|at|for|in)\b|^$/i],
  ['called', /^(?:in|back)\b/i],
  ['opened', /^(?!)/],
  ['resolved', /^(?!)/],
  ['left', /^(?!)/],
  ['read', /^(?!)/],
  ['addressed', /^/],
]);

/** The plain form of a participle: "re-reported" is of "report". */
function plainOf(participle: string): string[] {
  const verb = participle.replace(/^re-(?=\p{Ll})/u, '');
  const known = irregular.get(verb);
  if (known !== undefined) return [known];
  if (!verb.endsWith('ed')) return [];
  const stem = verb.slice(0, -2);
  const single = /([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
}

/** Characters behind it that tell so. */
const reach = 200;

/** Whether what is "to be" done so, with the words behind, leaves something to do. */
export function isToDo(participle: string, rest: string): boolean {
  const verb = participle.toLowerCase();
  const behind = rest.slice(0, reach).trimStart();
  const own = phrased.get(verb);
  if (own !== undefined) return own.test(behind);
  return plainOf(verb).some((plain) => isDoing(`${plain} it ${behind}`));
}
