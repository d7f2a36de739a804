import { counted } from '../../counted.ts';
import { toDateText } from '../date-text.ts';
import type { DayRange } from '../facts/days-between.ts';
import type { DayWindow } from '../trace/day-window.ts';
import type { ClockName } from './clock.ts';
import type { SeenByBoth } from './matter-pair.ts';

export interface SideNames {
  readonly a: string;
  readonly b: string;
}

const toDayText = (day: string): string => toDateText({ dateFrom: day, datePrecision: 'day' });

/** "on 18 July 2017", "between 1 May 2016 and 31 May 2016", "by 4 May 2016", "on a day that is not known". */
export function toFirstText({ from, to }: DayWindow): string {
  if (from !== null && from === to) return `on ${toDayText(from)}`;
  if (from !== null && to !== null) return `between ${toDayText(from)} and ${toDayText(to)}`;
  if (to !== null) return `by ${toDayText(to)}`;
  return from === null ? 'on a day that is not known' : `on or after ${toDayText(from)}`;
}

/** Days without their sign: which was first is said beside it. */
function toLengthText({ least, most }: DayRange): string {
  const known = [least, most].filter((days) => days !== null).map(Math.abs);
  const [low = 0, high = low] = known.sort((a, b) => a - b);
  if (known.length < 2) return `at least ${counted(low, 'day')}`;
  return low === high ? counted(low, 'day') : `${String(low)} to ${counted(high, 'day')}`;
}

/** The lag in a sentence or two. */
export function toLagReason({ a, b, lag }: SeenByBoth, names: SideNames, clock: ClockName): string {
  const { state, days, direction } = lag;
  const had =
    clock === 'MEETING' ? 'first had it before it' : 'had its papers for it, or its minutes, first published';
  const tell = (name: string, first: DayWindow | null): string =>
    `${name} ${had} ${first === null ? 'at no time that is sure' : toFirstText(first)}`;
  if (state === 'BOTH_SAW') {
    const told = `${tell(names.a, a.first)}; ${tell(names.b, b.first)}`;
    if (direction === 'SAME_DAY') return `${told}: no days between.`;
    if (days === null || direction === 'UNDECIDED')
      return `${told}: which came first, and by how much, is not known.`;
    return `${told}: ${toLengthText(days)} after ${direction === 'A_FIRST' ? names.a : names.b}.`;
  }
  if (state === 'ONLY_A_SAW') return toOneSided(tell(names.a, a.first), names.b, lag);
  if (state === 'ONLY_B_SAW') return toOneSided(tell(names.b, b.first), names.a, lag);
  if (state === 'NEITHER_SAW') return `Neither ${names.a} nor ${names.b} had it in what our copy holds.`;
  const open = [
    a.first === null && (a.perhapsMore || a.sights.length > 0) ? names.a : '',
    b.first === null && (b.perhapsMore || b.sights.length > 0) ? names.b : '',
  ].filter((name) => name !== '');
  const sure = a.first ?? b.first;
  const seen = sure === null ? '' : ` ${tell(a.first ? names.a : names.b, sure)}.`;
  return `Whether ${open.join(' and ')} had it is left open.${seen}`;
}

function toOneSided(told: string, other: string, { openUntil, openFor }: SeenByBoth['lag']): string {
  if (openUntil === null)
    return `${told}. No link leads to ${other}, of which our copy holds no meeting with a known day.`;
  const least = openFor?.least ?? null;
  const length = least === null ? '' : `, ${counted(least, 'day')} later at least`;
  return `${told}. No link leads to ${other} up to the end of our copy of its record, ${toDayText(openUntil)}${length}.`;
}
