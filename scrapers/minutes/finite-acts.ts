import type { Outcome } from '../../schema/records/decision.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { readContent } from './decided-content.ts';
import { adverbs, decided, verbAt } from './decision-verbs.ts';
import { bodies } from './verdict-wording.ts';

/** A deed told in a sentence: where it stands and what it decides. */
export interface FiniteAct {
  readonly at: number;
  readonly end: number;
  readonly outcome: Outcome;
}

const still =
  '(?:nevertheless |nonetheless |however,? |still |in the end |eventually |on balance |finally )?';
const actor = `\\b(?:${bodies}|colleagues)(?: present)?,?(?: \\([^()]{0,40}\\),?)? ${still}${adverbs}${still}`;
/** "Members opted to defer", "the Board chose not to renew it", "colleagues concurred that it be taken away". */
const chose = new RegExp(
  `${actor}(?:chose|opted|elected|preferred|voted|consented|concurred|assented|settled|saw fit|came (?:down (?:in favour|on the side) of|to the (?:view|conclusion|decision))|(?:made|took) (?:a|the|its|their) decision|(?:was|were) (?:all )?(?:of (?:a|one) mind|at one|unanimous|persuaded|resolved|determined)),? (?=(?<=\\bof )\\w+ing\\b|(?:not )?to (?!the\\b|hear\\b|see\\b)|that\\b[^.;]{0,200}\\b(?:be|should|would|shall)\\b)`,
  'i',
);
/** "Members thought it best to pass it to the Working Party": an opinion that sends or puts off the matter itself. */
const thoughtBest = new RegExp(
  `${actor}(?:(?:thought|felt|considered|deemed|judged|found|believed) it (?:\\w+ )?(?:best|right|proper|wise|wisest|prudent|fit|better|sensible|appropriate|desirable|preferable|advisable|premature) )`,
  'i',
);
/** "… suggested that it be taken away, and colleagues concurred", "…, which was agreed", "… and it was so resolved". */
const concurred = new RegExp(
  `(?:,|;| –)? (?:and|to which|with which|in which|which|this|that) (?:(?:it|this|that|which) )?(?:was|were|${bodies}|colleagues|all|everyone|the others|they|(?:his|her|their) colleagues)(?: present)? ${adverbs}(?:agreed|concurred|assented|resolved|approved|accepted|consented|adopted|supported|endorsed|carried|the course (?:taken|followed|agreed))(?: to| by all(?: present)?| unanimously| nem\\.? con\\.?)?(?=,? that\\b|\\W*$|,|;|\\. )`,
  'i',
);
const put =
  /\b(?:suggest|propos|mov|recommend|invit|urg|(?:thought|felt|considered) (?:it|that)|ask|request|sought)\w*/i;
/** "The Group recommends the Committee to adopt": a minute in the present tense. */
const present = new RegExp(
  `^\\W*the (?:[\\w'-]+ ){0,4}?${bodies} (?:therefore |accordingly |hereby |now |unanimously |also )*(?=(?:recommends?|commends?|refers?|remits?|defers?|refuses?|rejects?|adopts?|approves?|resolves?|endorses?)\\b)(?!\\w+ (?:to it|matters|cases|all|any|each|every))`,
  'i',
);
const particle = new RegExp(
  `${actor}(?=(?:stood|held|put|laid|left|carried|passed|sent|handed|turned|threw|forwarded|transmitted|returned|directed|gave|took|cleared|waved|voted|acceded|consented|assented)\\b)`,
  'i',
);
const refrained = new RegExp(
  `^\\W*(?:the |this )?(?:[\\w'-]+ ){0,3}${bodies}\\b[^.;]{3,200}?,? and,? (?:so |therefore |accordingly |thus |hence )*(?:did not|declined to|refused to|would not) (?:support|agree|accept|approv|adopt|endors|grant|proceed|allow|recommend)`,
  'i',
);
/** "The Committee felt that …, and so decided to refer it": the body of the sentence acts in its second verb. */
const later = new RegExp(
  `^\\W*(?:the |this )?(?:[\\w'-]+ ){0,3}${bodies} ${adverbs}(?:felt|thought|considered|concluded|discussed|debated|reviewed|weighed|accepted|recognised|shared|took|found|regretted|acknowledged|examined|scrutinised|looked|went|heard|questioned|believed|welcomed|supported|regarded|had regard)\\b([^.;]{3,240}?),? (?:and|but),? (?:so |therefore |accordingly |thus |hence |then |nevertheless |nonetheless )*${adverbs}((?:decided|resolved|agreed|chose|opted|voted|determined|concluded) (?=(?:not )?to (?!the\\b)|that\\b[^.;]{0,200}\\b(?:be|should|would)\\b)|(?:referred|remitted|deferred|refused|rejected|approved|adopted|granted|endorsed|recommended)(?= (?:the|it|that|this|them)\\b))`,
  'i',
);
/** "Saw no reason to withhold consent". */
const unopposed = new RegExp(
  `${actor}(?:saw|found|had|could (?:see|find)) no (?:[a-z]+ )?(?:reasons?|grounds?|cause) (?:to|for|on which to|upon which to) (?:withhold|refus|oppos|object|reject)\\w*`,
  'i',
);
/** "The quotation found favour with the meeting". */
const welcomed = new RegExp(
  `\\b(?:found|met) (?:with )?(?:the |general |universal |unanimous )*(?:favour|approval|agreement|assent)\\b(?: with| of| from)? (?:the )?(?:[\\w-]+ )?${bodies}\\b|\\bmet with (?:general|universal|unanimous) (?:favour|approval|agreement|assent)\\b`,
  'i',
);

/** Cheap looks before the patterns. */
const anyChoice =
  /\b(?:chose|opted|elected|preferred|voted|consented|concurred|assented|settled|saw fit|came (?:down|to)|decision|mind|at one|unanimous|persuaded|resolved|determined)\b/i;
const anyFreedom = /\bno (?:[a-z]+ )?(?:reasons?|grounds?|cause) /i;
const anyWelcome = /\b(?:found|met) (?:[a-z]+ ){0,3}(?:favour|approval|agreement|assent)\b/i;
const anyBest =
  / it (?:\w+ )?(?:best|right|proper|wise|wisest|prudent|fit|better|sensible|appropriate|desirable|preferable|advisable|premature) /i;
const anyConsent =
  /\b(?:and|which|this|that) (?:\w+,? ){1,4}(?:agreed|concurred|assented|resolved|approved|accepted|consented|adopted|supported|endorsed|carried|the course)\b/i;
const anyDenial = /\b(?:did not|declined to|refused to|would not) /i;
const anyParticle =
  /\b(?:stood|held|put|laid|left|carried|passed|sent|handed|turned|threw|forwarded|transmitted|returned|directed|gave|took|cleared|waved|voted|acceded|consented|assented)\b/i;

const mayRefrain = prefilter(refrained);
const mayChoose = prefilter(chose);
const mayBeUnopposed = prefilter(unopposed);
const mayBeWelcomed = prefilter(welcomed);
const mayDecideLater = prefilter(later);
const mayConcur = prefilter(concurred);
const mayThinkBest = prefilter(thoughtBest);
const mayActNow = prefilter(present);
const mayCarryOn = prefilter(particle);

/** What a clause that was put asks for: its last "that …" or "to …", or the subjunctive of a thing. */
function asked(before: string): Outcome | null {
  const that = /^.*\b(that|to(?! (?:the|an?|its|their|his|her|this|that)\b)(?! \p{Lu})) (?=\p{L})/su.exec(
    before,
  );
  const own = that === null ? null : readContent(before.slice(that[0].length - (that[1] ?? '').length - 1));
  return own ?? readContent(before);
}

/** What a body did in a finite verb that is no plain verb of deciding; null for none. */
export function findFiniteAct(bare: string, isOthers: (before: string) => boolean): FiniteAct | null {
  const to = (match: RegExpExecArray, outcome: Outcome): FiniteAct => ({
    at: match.index,
    end: match.index + match[0].length,
    outcome,
  });
  const not = mayRefrain(bare) && anyDenial.test(bare) ? refrained.exec(bare) : null;
  if (not !== null && !isOthers(bare.slice(0, not.index))) return to(not, 'REJECTED');
  const choice = mayChoose(bare) && anyChoice.test(bare) ? chose.exec(bare) : null;
  if (choice !== null && !isOthers(bare.slice(0, choice.index)))
    return to(choice, readContent(bare.slice(choice.index + choice[0].length)) ?? 'AGREED');
  const free = mayBeUnopposed(bare) && anyFreedom.test(bare) ? unopposed.exec(bare) : null;
  if (free !== null && !isOthers(bare.slice(0, free.index))) return to(free, 'APPROVED');
  const liked = mayBeWelcomed(bare) && anyWelcome.test(bare) ? welcomed.exec(bare) : null;
  if (liked !== null && !isOthers(bare.slice(0, liked.index)))
    return to(liked, decided('AGREED', 'agreed', bare.slice(0, liked.index)));
  const then = mayDecideLater(bare) ? later.exec(bare) : null;
  if (then !== null && !/\b(?:had|has|have|who|which|whether)\b[^,;]*$/i.test(then[1] ?? '')) {
    const end = then.index + then[0].length;
    const isFrame = /(?:decided|resolved|agreed|chose|opted|voted|determined|concluded) $/i.test(then[0]);
    const outcome = isFrame
      ? (readContent(bare.slice(end)) ?? 'AGREED')
      : (verbAt(bare, end - (then[2] ?? '').length)?.outcome ?? null);
    if (outcome !== null && outcome !== 'NOTED') return to(then, outcome);
  }
  const consent = mayConcur(bare) && anyConsent.test(bare) ? concurred.exec(bare) : null;
  const before = bare.slice(0, consent?.index ?? 0);
  if (consent !== null && put.test(before) && !/\b(?:had|previously|whether|why|if)\b/i.test(before)) {
    const behind = /^,? (that\b.*)/is.exec(bare.slice(consent.index + consent[0].length))?.[1];
    return to(consent, (behind === undefined ? asked(before) : readContent(behind)) ?? 'AGREED');
  }
  const best = mayThinkBest(bare) && anyBest.test(bare) ? thoughtBest.exec(bare) : null;
  if (best !== null && !isOthers(bare.slice(0, best.index))) {
    const rest = bare.slice(best.index + best[0].length);
    const outcome = readContent(/^(?:to|that)\b/i.test(rest) ? rest : `that ${rest}`);
    if (outcome === 'REFERRED' || outcome === 'DEFERRED') return to(best, outcome);
  }
  const now =
    (mayActNow(bare) ? present.exec(bare) : null) ??
    (mayCarryOn(bare) && anyParticle.test(bare) ? particle.exec(bare) : null);
  if (now !== null && !isOthers(bare.slice(0, now.index))) {
    const read = verbAt(bare, now.index + now[0].length);
    if (read !== null && read.outcome !== 'NOTED') return to(now, read.outcome);
  }
  return null;
}
