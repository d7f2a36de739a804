import { type Interval, toWilsonInterval } from '../wilson.ts';
import type { CheckedAbsence } from './check-absence.ts';

/** How far "not found in complete minutes" holds. */
export interface AbsenceFigures {
  /** Committees, matters and windows asked about. */
  readonly asked: number;
  /** How often "not found in complete minutes" was said. */
  readonly n: number;
  readonly wrong: number;
  readonly wrongShare: number | null;
  readonly wrongInterval: Interval | null;
  /** Of committees that truly did not see the matter, by a truly complete record. */
  readonly tellable: number;
  readonly given: number;
  readonly givenShare: number | null;
  readonly givenInterval: Interval | null;
  /** Committees that truly saw the matter and kept no sure link to it; how many of them are offered as possible. */
  readonly unlinked: number;
  readonly offered: number;
}

export const isSaidAbsent = ({ verdict }: CheckedAbsence): boolean =>
  verdict.startsWith('NOT_FOUND_IN_COMPLETE');

export const isWrong = (one: CheckedAbsence): boolean => isSaidAbsent(one) && one.saw.length > 0;

export function toAbsenceFigures(checked: readonly CheckedAbsence[]): AbsenceFigures {
  const said = checked.filter(isSaidAbsent);
  const wrong = said.filter(isWrong).length;
  const tellable = checked.filter(({ saw, isWhole }) => saw.length === 0 && isWhole);
  const given = tellable.filter(isSaidAbsent).length;
  const unlinked = checked.filter(({ saw, verdict }) => saw.length > 0 && verdict !== 'SEEN');
  const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);
  return {
    asked: checked.length,
    n: said.length,
    wrong,
    wrongShare: share(wrong, said.length),
    wrongInterval: toWilsonInterval(wrong, said.length),
    tellable: tellable.length,
    given,
    givenShare: share(given, tellable.length),
    givenInterval: toWilsonInterval(given, tellable.length),
    unlinked: unlinked.length,
    offered: unlinked.filter(({ verdict }) => verdict === 'POSSIBLY_SEEN').length,
  };
}
