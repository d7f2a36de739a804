import type { CaseDocument } from '../../../schema/case/case-item.ts';
import { wordHtml } from '../markup/word-html.ts';
import { clockTime, slashDate } from '../printed-date.ts';
import { decisionOf, minutesOf, type Site, type SiteItem, type SiteMeeting } from '../site.ts';
import { element, encodedTwice, type XmlElement } from './xml.ts';

/** One `agendaitem` of GetMeeting. Texts are never cut here. */
export function agendaItemElement(
  site: Site,
  meeting: SiteMeeting,
  item: SiteItem,
  committee: string,
): XmlElement {
  const date = slashDate(meeting.date);
  const minutes = minutesOf(site, meeting, item);
  const decision = decisionOf(meeting, item);
  const bare = item.printedNumber.replace(/[.)]+$/, '');
  return element('agendaitem', [
    element('agendaitemid', item.aiId),
    element('agendaitemtitle', encodedTwice(item.title)),
    element('agendatext', item.agendaText?.length ? wordHtml(item.agendaText) : ''),
    element('actualmeetingdate', date),
    element('agendaitemnumber', item.order),
    element('agendaitemsubnumber', ''),
    element('fulldisplaynumberformat', item.printedNumber),
    element('authorusername', ''),
    element('commentlabel1', 'Presented By'),
    element('commenttext1', ''),
    element('commentlabel2', 'Actions'),
    element('commenttext2', ''),
    ...(decision.length > 0 ? [element('decisionnonemptyhtmlbody', wordHtml(decision))] : []),
    ...(minutes.length > 0 ? [element('minutesnonemptyhtmlbody', wordHtml(minutes))] : []),
    element('declarationcount', item.declarations?.length ?? 0),
    element('iscallin', false),
    element('iscomment', false),
    element('isdecision', decision.length > 0),
    element('isdecisionpublished', meeting.decisionsPublished),
    element('isminutepublished', meeting.state.includes('minutes')),
    element('ispubliccanspeak', false),
    element('isrestricted', item.restricted ?? false),
    element('isdisplayallowed', true),
    element('meetingdate', date),
    element('meetingtime', clockTime(meeting.time, '.')),
    element('minutesitemnumber', bare),
    element('minutesitemsubnumber', ''),
    element('preferreddate', date),
    element('refertocommittee', committee),
    ...documents(site, meeting, item, committee),
  ]);
}

function documents(site: Site, meeting: SiteMeeting, item: SiteItem, committee: string): XmlElement[] {
  if (!item.documents?.length) return [];
  return [
    element(
      'linkeddocuments',
      item.documents.map((document, at) => documentElement(site, meeting, item, committee, document, at)),
    ),
  ];
}

function documentElement(
  site: Site,
  meeting: SiteMeeting,
  item: SiteItem,
  committee: string,
  document: CaseDocument,
  at: number,
): XmlElement {
  const id = document.attachmentId ?? 0;
  const date = slashDate(meeting.date);
  return element('linkeddoc', [
    element('attachmentid', id),
    element('title', encodedTwice(document.title)),
    element('isurl', false),
    element('url', document.restricted ? '' : `${site.baseUrl}/mgConvert2PDF.aspx?ID=${String(id)}`),
    element('isrestricted', document.restricted ?? false),
    element('restrictionsRef', ''),
    element('itemnum', at + 1),
    element('publicationdate', ''),
    element('meetingdate', date),
    element('decisiondate', date),
    element('committeetitle', committee),
    element('isdecisionattachment', false),
    element('ownertitle', encodedTwice(item.title)),
  ]);
}
