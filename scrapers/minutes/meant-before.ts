import type { Outcome } from '../../schema/records/decision.ts';
import { readContent } from './decided-content.ts';
import type { ItemReading } from './item-reading.ts';

const ofMinutes =
  /^[\W\d]*(?:[\w./]*\d[\w./]*\W+)?(?:(?:to )?(?:approv\w*|confirm\w*|sign\w*|agree\w*|adopt\w*|draft|the|public|open|of|and|last|previous) )*(?:minutes?|(?:notes|record) (?=of (?:the )?(?:[\w-]+ )?(?:last|previous|sessions?|meetings?|workshops?|visit)))\b(?! of (?:committees|sub|the sub)|$^| of (?:committees|sub-committees|the sub))/i;
const task =
  /\bto (?:consider and |receive and |note and )?(?=(?:approv|adopt|agree|note|receive|accept|confirm|ratif|refer|recommend|appoint|elect|authori)\w*\b)/i;
const put =
  /^(?:recommendations?\W{1,4})?(?:that|to) |\b(?:asked|invited|requested|recommended|proposed|suggested)\b[^.;]{0,80}? (?:that|to) (?=\p{L})|\b(?:proposal|recommendation|suggestion|request) (?:that|to) |\b(?:felt|thought|considered|suggested|said|agreed|proposed) [^.;]{0,80}?\b(?:ought|should)(?: first| now| rather| instead)?(?: to)? (?=be \p{L})/iu;
/** What was put stands this many sentences before its verdict at most. */
const reach = 12;

export const isOfMinutes = (title: string): boolean => ofMinutes.test(title);

/** What a bare "Agreed." or "So resolved" decides: what was put before it, or what the heading asks for; null for neither. */
export function meantBefore(reading: ItemReading, sentence: number): Outcome | null {
  const { sentences, title } = reading;
  if (ofMinutes.test(title)) return 'APPROVED';
  for (let at = sentence; at >= Math.max(0, sentence - reach); at -= 1) {
    const { bare = '' } = sentences[at] ?? {};
    const match = put.exec(bare.slice(0, 1000));
    if (match === null) continue;
    const words = bare.slice(match.index + match[0].length, match.index + 1000);
    const outcome = readContent(/to $/i.test(match[0]) ? `to ${words}` : `that ${words}`);
    if (outcome !== null) return outcome;
  }
  const asked = task.exec(title);
  return asked === null ? null : readContent(title.slice(asked.index));
}
