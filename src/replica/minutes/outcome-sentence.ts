import type { CaseItem, CaseOutcome } from '../../../schema/case/case-item.ts';
import { withArticle } from './body-name.ts';

type Wording = { resolved: string; plain: string };

/**
 * The outcome that the facts record, in one plain sentence: with the verb RESOLVED where the record's own
 * words had it, without it where they did not. Nothing for an outcome that is not known or not recorded.
 */
export function outcomeSentence(item: CaseItem): string[] {
  const outcome = item.outcome ?? 'UNKNOWN';
  if (outcome === 'CARRIED' || outcome === 'LOST') {
    return [`The motion was put to the vote and was declared **${outcome}**.`];
  }
  if (outcome === 'WITHDRAWN') return ['The item was withdrawn.'];
  const wording = wordings(item)[outcome];
  if (!wording) return [];
  return [/resolved/i.test(item.outcomeBasis ?? '') ? `**RESOLVED** – ${wording.resolved}` : wording.plain];
}

function wordings(item: CaseItem): Partial<Record<CaseOutcome, Wording>> {
  const target = item.referral?.to ? withArticle(item.referral.to) : 'another body';
  const isMinutes = /\bminutes\b/i.test(item.title) && /PROCEDURAL/.test(item.kind ?? 'PROCEDURAL');
  return {
    NOTED: { resolved: 'That the report be noted.', plain: 'The report was noted.' },
    APPROVED: isMinutes
      ? {
          resolved: 'That the minutes be approved as a correct record.',
          plain: 'The minutes were approved as a correct record.',
        }
      : { resolved: 'That the recommendations be approved.', plain: 'The recommendations were approved.' },
    AGREED: { resolved: 'That the proposals be agreed.', plain: 'The proposals were agreed.' },
    RECOMMENDED: {
      resolved: `That the proposals be recommended to ${target} for adoption.`,
      plain: `The proposals were recommended to ${target} for adoption.`,
    },
    REFERRED: {
      resolved: `That the matter be referred to ${target}.`,
      plain: `The matter was referred to ${target}.`,
    },
    DEFERRED: { resolved: 'That the item be deferred.', plain: 'The item was deferred.' },
    REJECTED: { resolved: 'That the proposals be not agreed.', plain: 'The proposals were not agreed.' },
    AMENDED: {
      resolved: 'That the proposals be approved as amended.',
      plain: 'The proposals were approved as amended.',
    },
  };
}
