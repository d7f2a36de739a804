import { matchesOf } from '../core/matches.ts';

/** A task whose object is a pronoun or missing ("send it", "would check"). */
const small =
  /^(?<verb>(?:get|come|go) back(?: to (?:him|her|them|members))?|\p{Ll}+(?: (?:up|out|back|into|down|round))?)(?: (?<link>on |about |with |at )?(?<pronoun>it|them|this|that|these|those|the same|one|another|so))?(?<rest>(?: (?:to|with|by|for|after|before|in|on|round) .{1,60}|, .{1,60})?)$/u;
const bare =
  /^(?:check|ask|supply|provide|confirm|send|obtain|circulate|investigate|explore|share|chase|publish|arrange|action|enquire|find out|look into|break down|follow up|send round|forward|e-?mail|come back|get back)(?: (?:to|with) (?:him|her|them|members))?$/;
/** "let members have this". */
const endsIn =
  /^(?<verb>\p{Ll}+ (?:\p{Ll}+ ){0,4}?(?:have|see|with|about|on|into|of|to|up|out)) (?<pronoun>it|them|this|these|those)(?<rest>(?: (?:in|by|at|before|after|with|to) .{1,40})?)$/u;
/** "reply to him in writing". */
const replying =
  /^(?:reply|respond|answer|write|come back|get back|let (?:him|her|them) know)(?: to (?:him|her|them|[\p{Lu}][^,;.]{2,40}))?(?: in writing)?$/u;
const questionIn = /\b(?:whether|if|when|how|why|what|where) [^.;,?]{4,120}/;
const carrying =
  /^(?:re-?)?(?:send|circulate|share|provide|supply|publish|e-?mail|forward|distribute|issue|post|let|give|obtain|get)/;
const noun = String.raw`(?:(?!(?:about|with|that|and|be|was|were|had|whether|if|to)\b)[\p{L}\p{N}'-]+ ){0,4}?[\p{L}\p{N}'-]{3,}(?: (?:of|by|on|for|about|from) (?:the )?[\p{L}\p{N}'-]+(?: [\p{L}'-]+)?)?`;
const thing = new RegExp(
  String.raw`\b(?<!\bto )(?:the|an?|his|her|its|their|another|more|any|some|how many|what|how|why|about|on|of) (?!(?:committee|board|chair(?:man)?|meeting|council|members?|officers?|clerk|director|panel|cabinet|public|floor|discussion|question|point|matter|report was|supplementary)\b)(?<object>${noun})(?=[,.;:?)"]| (?:with|to|and|but|had|has|was|were|would|could|can|is|are|not|that|which|since|before|after|at|in|as|you|should|might)\b|$)`,
  'giu',
);
const sent =
  /\b(?:list|figures?|data|report|note|copy|copies|map|breakdown|letter|plan|details?|information|paper|notes|slides|schedule|programme|log|statistics|numbers?|results?|invoices?|answer|reply|table|statement|minutes|document|presentation|profile|strategy|policy|criteria|costs?|link)\b/i;

/** The task with the thing that was spoken of last before it; other tasks stay as they are. */
export function withObject(what: string, ...before: readonly string[]): string {
  if (replying.test(what)) {
    const question = before
      .slice(0, 2)
      .map((words) => questionIn.exec(words.slice(-400))?.[0])
      .find((one) => one !== undefined);
    if (question !== undefined) return `${what} ${question}`;
  }
  const found = (small.exec(what) ?? endsIn.exec(what))?.groups;
  const isBare = bare.test(what);
  if (found === undefined || (found['pronoun'] === undefined && !isBare)) return what;
  const verb = isBare ? what : (found['verb'] ?? '');
  const rest = isBare ? '' : (found['rest'] ?? '');
  const isCarried = carrying.test(verb);
  // "She would ask": the question that was put.
  if (/^(?:ask|enquire|find out|check|ask|see|look into)\b/.test(verb)) {
    const question = before
      .map((words) => questionIn.exec(words.slice(-400))?.[0])
      .find((one) => one !== undefined);
    if (question !== undefined) return `${verb} ${question}${rest}`;
  }
  const link = / back$/.test(verb) ? ' with' : ` ${found['link'] ?? ''}`.trimEnd();
  let last: string | null = null;
  for (const words of before) {
    const named = matchesOf(thing, words.slice(-400)).map(({ 0: match }) =>
      match.replace(/^(?:about|on|of) /i, ''),
    );
    const paper = isCarried ? named.filter((one) => sent.test(one)).at(-1) : named.at(-1);
    if (paper !== undefined) return `${verb}${link} ${paper}${rest}`;
    last ??= named.at(-1) ?? null;
  }
  return last === null ? what : `${verb}${link} ${last}${rest}`;
}
