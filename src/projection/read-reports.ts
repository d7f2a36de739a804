import type { AgendaItemRecord } from '../../schema/records/agenda-item.ts';
import { type ItemReport, readItemTexts } from '../../scrapers/minutes/read-item-texts.ts';

export type ReadReport = (item: AgendaItemRecord) => ItemReport | null;

/** Reads what items' texts say, each wording once: a meeting's captures repeat most of it. */
export function createReportReader(): ReadReport {
  const read = new Map<string, ItemReport | null>();
  return (item) => {
    const { title, decisionText, minutesText, minutesCut } = item;
    if (decisionText === null && minutesText === null) return null;
    const key = JSON.stringify([title, decisionText, minutesText, minutesCut]);
    const known = read.get(key);
    if (known !== undefined) return known;
    const report = readItemTexts(item);
    read.set(key, report);
    return report;
  };
}
