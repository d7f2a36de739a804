import type { ComparedIssueAnswer, LagDistributionAnswer } from '../answers.ts';
import { toDayText } from './dates.ts';
import { toDaysText } from './told.ts';

type Lag = ComparedIssueAnswer['lag'];
type Figure = LagDistributionAnswer['measured']['median'];

/** "A first, by 224 days", or how far it is known that the other did not see it; `a`, `b`: names of the two. */
export function toLagText({ state, days, direction, openUntil, openFor }: Lag, a: string, b: string): string {
  if (state === 'NEITHER_SAW') return 'No link or word leads to either.';
  if (state === 'UNDECIDED') return 'It is left open whether both saw it.';
  if (state !== 'BOTH_SAW') {
    const until = openUntil === null ? '' : ` up to ${toDayText(openUntil)}`;
    const length = (openFor?.least ?? 0) > 0 ? toDaysText(openFor) : '';
    return `${state === 'ONLY_A_SAW' ? a : b} saw it; nothing leads to ${state === 'ONLY_A_SAW' ? b : a}${until}${length && ` (${length})`}.`;
  }
  if (direction === 'SAME_DAY') return 'Both first saw it on one day.';
  if (direction === 'A_FIRST') return `${a} first, by ${toDaysText(days) || 'days that are not known'}.`;
  if (direction === 'B_FIRST')
    return `${b} first, by ${toDaysText(toOpposite(days)) || 'days that are not known'}.`;
  return `Both saw it; which came first is not known${toBounds(days, a, b)}.`;
}

type Days = Lag['days'];

const toNegative = (days: number | null): number | null => (days === null ? null : -days);

const toOpposite = (days: Days): Days =>
  days && { least: toNegative(days.most), most: toNegative(days.least) };

function toBounds(days: Days, a: string, b: string): string {
  const text = toDaysText(days);
  return text ? ` (${text} from ${a} to ${b})` : '';
}

/** "12", "3 to 30", "3 or more"; "none" where nothing was measured. */
export function toFigureText(figure: Figure): string {
  if (figure === null) return 'none';
  const { least, most } = figure;
  if (least === null) return most === null ? 'not known' : `${String(most)} or less`;
  if (most === null) return `${String(least)} or more`;
  return least === most ? String(least) : `${String(least)} to ${String(most)}`;
}
