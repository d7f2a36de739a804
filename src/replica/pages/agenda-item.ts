import { titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import type { SiteItem, SiteMeeting } from '../site.ts';
import { itemContent } from './item-content.ts';

export const agendaItemBasis: MarkupBasis = 'described';

/** `mgAi.aspx?ID=`: one item with its text in full, and neither committee nor date in its body. */
export function agendaItemPage(request: PageRequest, meeting: SiteMeeting, item: SiteItem): string {
  return layout(request, {
    documentTitle: `Agenda item - ${item.title}`,
    description: `Details of agenda item - ${item.title}`,
    date: null,
    mainTitle: 'Agenda item',
    subTitle: titleText(item.title),
    breadcrumb: [['Meetings', 'ieDocHome.aspx?bcr=1']],
    content: itemContent(request.site, meeting, item, null),
  });
}
