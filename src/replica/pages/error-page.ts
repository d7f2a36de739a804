import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';

export const errorPageBasis: MarkupBasis = 'described';

/** What `mgError.aspx` shows, with HTTP 200, for an id that the site does not know. */
export function errorPage(request: PageRequest): string {
  return layout(request, {
    documentTitle: 'Error',
    description: 'Error',
    date: null,
    mainTitle: 'Error',
    subTitle: null,
    breadcrumb: [],
    content: '<p class="mgErrorMessage">The information that you asked for is not available.</p>',
  });
}
