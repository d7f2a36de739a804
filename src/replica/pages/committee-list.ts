import { titleAttribute, titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import { categoryOf, committeeName, isExpired } from '../site.ts';

export const committeeListBasis: MarkupBasis = 'seen-raw';

/** `mgListCommittees.aspx`, `mgCommitteeStructure.aspx`: live committees under their categories. */
export function committeeListPage(request: PageRequest): string {
  const { site } = request;
  const categories = new Map<string, string[]>();
  for (const body of site.committees.values()) {
    if (isExpired(site, body) || body.deleted) continue;
    const category = categoryOf(body) ?? 'Committees';
    const name = committeeName(site, body.cid);
    const link = `mgCommitteeDetails.aspx?ID=${String(body.cid)}`;
    const entry = `\t\t\t\t\t\t<li><a  href="${link}"  title="${titleAttribute(`Link to details for ${name}`)}" >${titleText(name)}</a></li>`;
    categories.set(category, [...(categories.get(category) ?? []), entry]);
  }
  const sections = [...categories].map(
    ([category, entries]) =>
      `<h2 class="mgSectionTitle">${titleText(category)}</h2>\n\t\t\t\t\t\t\n\n<ul  class="mgBulletList" >\n${entries.join('\n')}\n\n</ul>`,
  );
  return layout(request, {
    documentTitle: 'Committee structure',
    description:
      'A list of the published committees, organised into categories, with descriptions of their purpose.',
    date: request.options.now ?? site.today,
    mainTitle: 'Committee structure',
    subTitle: null,
    breadcrumb: [],
    content: `${sections.join('\n')}\n<div class="mgHelpLine" >\t\n</div>\t`,
  });
}
