import type { AgendaItemRecord } from '../../../schema/records/agenda-item.ts';
import type { DocumentRecord } from '../../../schema/records/document.ts';
import { ids } from '../../../schema/records/ids.ts';
import type { MinutegraphRecord } from '../../../schema/records/index.ts';
import type { ConsumedElement } from '../../core/consumed-element.ts';
import { toDeletedTexts } from '../../core/deleted-text.ts';
import { toPlainText } from '../../core/plain-text.ts';
import { type PrintedPaper, toDocument } from '../documents.ts';
import { isHeading, printedNumber, withPapers } from '../item-records.ts';
import type { ServiceReply } from '../page-module.ts';
import { readDay } from '../terms.ts';

/** Copies of the meeting's own fields, and internals of the service. */
const passedOver = [
  'actualmeetingdate',
  'authorusername',
  'commentlabel1',
  'commenttext1',
  'commentlabel2',
  'commenttext2',
  'declarationcount',
  'iscallin',
  'iscomment',
  'isdecision',
  'isdecisionpublished',
  'isminutepublished',
  'ispubliccanspeak',
  'isdisplayallowed',
  'meetingdate',
  'meetingtime',
  'minutesitemnumber',
  'minutesitemsubnumber',
  'preferreddate',
];

/** One `<agendaitem>` as an item with its papers and decisions. */
export function readItem(
  { site, notices }: ServiceReply,
  item: ConsumedElement,
  at: { meetingId: string; position: number; isLast: boolean },
): MinutegraphRecord[] {
  const aiId = item.int('agendaitemid');
  const title = item.text('agendaitemtitle');
  if (aiId === null || title === null) {
    notices.fail('unreadable-row', `Item ${String(at.position)} of the reply has no id or no title`, {
      expected: 'agendaitemid and agendaitemtitle',
      found: `agendaitemid ${String(aiId)}`,
      recordId: at.meetingId,
    });
    return [];
  }
  const id = ids.item(site.install, aiId);
  const texts = {
    agendaText: htmlText(item, 'agendatext'),
    decisionText: htmlText(item, 'decisionnonemptyhtmlbody'),
    minutesText: htmlText(item, 'minutesnonemptyhtmlbody'),
  };
  const deletedTexts = toDeletedTexts(item.raw('minutesnonemptyhtmlbody') ?? '');
  const linked = item.children('linkeddocuments').flatMap((list) => list.children('linkeddoc'));
  const documents = linked.flatMap((paper, index) =>
    readDocument(site, paper, index, { ...at, itemId: id }, notices),
  );
  const { number, zero } = readNumber(item);
  const record: AgendaItemRecord = {
    kind: 'item',
    id,
    aiId,
    meetingId: at.meetingId,
    position: at.position,
    number,
    title,
    heading: isHeading({ number, ...texts }, { zero, papers: documents.length, isLast: at.isLast }),
    ...texts,
    ...(deletedTexts.length > 0 ? { deletedTexts } : {}),
    minutesCut: false,
    restricted: item.bool('isrestricted') ?? false,
    issueIid: null,
    issueTitle: null,
    decisionPageId: null,
    referToCommittee: item.text('refertocommittee'),
  };
  item.ignore(...passedOver);
  item.audit();
  return [...withPapers(site, record, []), ...documents];
}

const htmlText = (item: ConsumedElement, name: string): string | null => toPlainText(item.raw(name) ?? '');

/**
 * The number as the page prints it: none where the printed form is given and empty. `agendaitemnumber` is an
 * internal order: it serves with a sub-number ("3 a"), or where a reply has no element for the printed form, and
 * its 0 marks a heading.
 */
function readNumber(item: ConsumedElement): { number: string | null; zero: boolean } {
  const isPrintedGiven = item.children('fulldisplaynumberformat').length > 0;
  const printed = item.text('fulldisplaynumberformat');
  const order = item.text('agendaitemnumber');
  const sub = item.text('agendaitemsubnumber');
  const zero = printedNumber(order) === null && order !== null;
  if (printed !== null)
    return { number: printedNumber(printed), zero: zero || printedNumber(printed) === null };
  if (isPrintedGiven && sub === null) return { number: null, zero };
  return { number: printedNumber(sub === null || order === null ? order : `${order} ${sub}`), zero };
}

/** The first paper of an item is its report: the page links the item's title to it. */
function readDocument(
  site: ServiceReply['site'],
  paper: ConsumedElement,
  index: number,
  parent: { meetingId: string; itemId: string },
  notices: ServiceReply['notices'],
): DocumentRecord[] {
  const attachment = paper.int('attachmentid');
  const title = paper.text('title');
  const printed: Omit<PrintedPaper, 'title'> = {
    href: paper.text('url'),
    sizeText: null,
    restricted: paper.bool('isrestricted') ?? false,
    documentKind: index === 0 ? 'REPORT' : 'SUPPORTING',
  };
  const publishedOn = readDay(paper.text('publicationdate') ?? '', notices);
  paper.ignore(
    'isurl',
    'restrictionsRef',
    'itemnum',
    'meetingdate',
    'decisiondate',
    'committeetitle',
    'isdecisionattachment',
  );
  paper.ignore('ownertitle');
  paper.audit();
  if (title === null) {
    notices.warn('unreadable-row', 'A paper of an item has no title', {
      expected: 'title',
      recordId: parent.itemId,
    });
    return [];
  }
  const document = toDocument(site, { title, ...printed }, parent);
  return [
    {
      ...document,
      id: attachment === null ? document.id : ids.document(site.install, attachment),
      publishedOn,
    },
  ];
}
