const small =
  /^(?<verb>\p{Ll}+(?: (?:up|out|back|into|down))? (?:it|them|this|that|these|those|the same|one|another)|check|supply|provide|confirm|send|obtain|circulate|investigate|explore|share|chase|publish|arrange|action|follow (?:this |it )?up)$/u;
const thing =
  /\b(?<!\bto )(?:the|an?|his|her|its|their|another|more|any|some|how many|what|how|why|whether|about|on|of) (?!(?:committee|board|chair(?:man)?|meeting|council|members?|officers?|clerk|director|panel|cabinet|public|floor|discussion|question|report was)\b)(?<object>(?:[\p{L}\p{N}'-]+ ){0,4}?[\p{L}\p{N}'-]{3,}(?: (?:of|by|on|for|about|from) (?:the )?[\p{L}\p{N}'-]+(?: [\p{L}'-]+)?)?)(?=[,.;:?)]| (?:with|to|and|but|had|has|was|were|would|could|is|are|not|that|which|since|before|after|at|in|as)\b|$)/giu;

/**
 * A task whose object is a pronoun or missing ("send it", "would check"), with the thing that was spoken of last
 * before it; other tasks stay as they are.
 */
export function withObject(what: string, ...before: readonly string[]): string {
  const verb = small
    .exec(what)
    ?.groups?.['verb']?.replace(/ (?:it|them|this|that|these|those|the same|one|another)$/, '');
  if (verb === undefined) return what;
  for (const words of before) {
    const [found] = [...words.slice(-400).matchAll(thing)].slice(-1);
    if (found?.groups !== undefined) return `${verb} ${found[0].replace(/^(?:about|on|of) /i, '')}`;
  }
  return what;
}
