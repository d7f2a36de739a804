import type { MarkupBasis, PageRequest } from '../markup/layout.ts';
import { categoryOf, committeeName, isExpired } from '../site.ts';
import { count, element, xmlReply } from './xml.ts';

export const getCommitteesBasis: MarkupBasis = 'seen-raw';

/** `GetCommittees`: all committees, ended ones too, by title; a category only where there is one. */
export function getCommittees(request: PageRequest): string {
  const { site } = request;
  const bodies = [...site.committees.values()].map((body) => ({
    body,
    title: committeeName(site, body.cid),
  }));
  bodies.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.body.cid - b.body.cid));
  const committees = bodies.map(({ body, title }) => {
    const category = categoryOf(body);
    return element('committee', [
      element('committeeid', body.cid),
      element('committeetitle', title),
      element('committeedeleted', body.deleted ?? false),
      element('committeeexpired', isExpired(site, body)),
      ...(category ? [element('committeecategory', category)] : []),
    ]);
  });
  return xmlReply(
    request,
    element('committees', [count('committeescount', committees.length), ...committees]),
  );
}
