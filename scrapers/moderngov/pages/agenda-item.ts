import { SelectionError } from '../../../schema/errors.ts';
import { ids } from '../../../schema/records/ids.ts';
import { anchorsIn, toLink } from '../links.ts';
import { addressAs, type HtmlPageModule } from '../page-module.ts';
import { mainTitle, subTitle, titleText } from '../titles.ts';
import { parseRow } from './meeting-items.ts';

/**
 * One item with its whole text. The page names neither committee nor date, and not the item's place on the
 * agenda: `position` is 1 here and means nothing.
 */
export const agendaItemPage: HtmlPageModule = {
  pageType: 'agenda-item',
  markup: 'described',
  recognise: (root) => /^(agenda )?item\b/i.test(mainTitle(root) ?? ''),
  parse: (page) => {
    const { $, root, site, context, notices } = page;
    const links = anchorsIn($, root.find('.mgLinks, .mgSubTitle'), site);
    const named = /^AI(\d{1,9})$/.exec(root.find('a[name^="AI"]').first().attr('name') ?? '')?.[1];
    const aiId =
      addressAs(page, 'agenda-item')?.itemId ??
      context.itemId ??
      (named === undefined ? undefined : Number(named));
    if (aiId === undefined) throw new SelectionError('a[name^="AI"]', '1, or the id in the address', '0');
    const meeting = links.find(({ address }) => address?.pageType === 'meeting');
    const linked = meeting?.address?.pageType === 'meeting' ? meeting.address : null;
    const mid = linked?.meetingId ?? context.meetingId;
    const row = root.find('#mgItemTable td:not(.mgItemNumberCell)').last();
    const ownTitle = root
      .find('.mgContent .mgAiTitleTxt, #mgItemTable td:not(.mgItemNumberCell) .mgAiTitleTxt')
      .last();
    const titleParagraph = ownTitle.length > 0 ? ownTitle : subTitle(root);
    const title = titleText(titleParagraph);
    if (title === null) throw new SelectionError('.mgAiTitleTxt, h2.mgSubTitleTxt', '1', '0');
    const id = ids.item(site.install, aiId);
    // "Meeting of <committee>, <date> (Item 59.)" is where the number stands, if no cell has it.
    const inLink = /\(item ([^()]*\)?)\)$/i.exec(
      (meeting === undefined ? null : titleText(meeting.element)) ?? '',
    )?.[1];
    const { records } = parseRow(page, {
      body: row.length > 0 ? row : root,
      titleParagraph,
      id,
      aiId,
      meetingId: mid === undefined ? null : ids.meeting(site.install, mid),
      position: 1,
      title,
      number: titleText(root.find('.mgItemNumberCell').first()) ?? inLink,
      isLast: false,
    });
    if (root.find('.mgWordPara').length === 0) {
      notices.warn('empty-item', 'The page of the item holds no text', { recordId: id });
    }
    return { records, links: linked === null ? [] : [toLink(site, linked, 'meeting-of-item', context)] };
  },
};
