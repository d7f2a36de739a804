/** What the page shows; each view has one address, so that links, back and forward work. */
export type Route =
  | {
      readonly view: 'search';
      readonly query: string;
      readonly committee: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly view: 'committee' | 'meeting' | 'item'; readonly id: string }
  | { readonly view: 'unknown'; readonly address: string };

export type SearchRoute = Extract<Route, { view: 'search' }>;

export const emptySearch: SearchRoute = { view: 'search', query: '', committee: '', from: '', to: '' };

const isRecordView = (path: string): path is 'committee' | 'meeting' | 'item' =>
  path === 'committee' || path === 'meeting' || path === 'item';

/** Reads a path with its query, as `/item?id=…` or `/?q=…`. */
export function parseRoute(address: string): Route {
  const url = new URL(address, 'http://page.invalid');
  const value = (name: string): string => url.searchParams.get(name)?.trim() ?? '';
  const path = url.pathname.replace(/^\/|\/$/g, '');
  if (path === '') {
    return {
      view: 'search',
      query: value('q'),
      committee: value('committee'),
      from: value('from'),
      to: value('to'),
    };
  }
  const id = value('id');
  return isRecordView(path) && id !== ''
    ? { view: path, id }
    : { view: 'unknown', address: url.pathname + url.search };
}

/** The address of a view; empty parts are left out. */
export function toAddress(route: Route): string {
  switch (route.view) {
    case 'search': {
      const { query, committee, from, to } = route;
      const parts = Object.entries({ q: query, committee, from, to }).filter(([, value]) => value !== '');
      return parts.length === 0 ? '/' : `/?${new URLSearchParams(parts).toString()}`;
    }
    case 'unknown':
      return route.address;
    default:
      return `/${route.view}?${new URLSearchParams({ id: route.id }).toString()}`;
  }
}
