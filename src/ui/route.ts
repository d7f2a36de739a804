import { type ChoiceName, type Chosen, choices, findValues } from './choices.ts';

/** What the page shows; each view has one address, so that links, back and forward work. */
export type Route =
  | {
      readonly view: 'search';
      readonly query: string;
      /** Committee id, or a council's slug for all of its own; empty for all. */
      readonly committee: string;
      /** Days as `YYYY-MM-DD`; empty for open. */
      readonly from: string;
      readonly to: string;
    }
  /** `after`: cursor of the last meeting of the part before this one; empty for the first part. */
  | { readonly view: 'committee'; readonly id: string; readonly after: string }
  | { readonly view: 'meeting' | 'item'; readonly id: string }
  | {
      readonly view: 'question';
      readonly ask: QuestionName;
      readonly query: string;
      /** Id of the issue asked about, in place of words; empty for none. */
      readonly issue: string;
      readonly committee: string;
      /** The second committee, where a question is about two. */
      readonly other: string;
      readonly from: string;
      readonly to: string;
      /** Id of the one item asked about; empty for all. */
      readonly item: string;
      readonly chosen: Chosen;
    }
  /** A meeting as it was known at the end of a day (`YYYY-MM-DD`). */
  | { readonly view: 'known'; readonly id: string; readonly at: string }
  | { readonly view: 'unknown'; readonly address: string };

/** Each question is an operation of that name: about a matter, what minutes say, two committees, and bodies. */
export const questionNames = [
  'who-saw',
  'who-did-not-see',
  'statements',
  'recurrences',
  'who-was-there',
  'votes',
  'interests',
  'actions',
  'referrals',
  'outcome-mix',
  'public-questions',
  'compare',
  'lag',
  'lag-distribution',
  'overlap',
  'load',
  'remit-breadth',
  'changes',
  'coverage',
] as const;
export type QuestionName = (typeof questionNames)[number];

export type QuestionRoute = Extract<Route, { view: 'question' }>;
export type SearchRoute = Extract<Route, { view: 'search' }>;

export const emptySearch: SearchRoute = { view: 'search', query: '', committee: '', from: '', to: '' };

/** A question without anything given yet. */
export function toQuestion(ask: QuestionName): QuestionRoute {
  const nothing = { query: '', issue: '', committee: '', other: '', from: '', to: '', item: '' };
  return { view: 'question', ask, ...nothing, chosen: {} };
}

/** Reads a path with its query, as `/item?id=…` or `/?q=…`. */
export function parseRoute(address: string): Route {
  const url = new URL(address, 'http://page.invalid');
  const value = (name: string): string => url.searchParams.get(name)?.trim() ?? '';
  const view = url.pathname.replace(/^\/|\/$/g, '');
  const id = value('id');
  if (view === '') {
    return {
      ...emptySearch,
      query: value('q'),
      committee: value('committee'),
      from: value('from'),
      to: value('to'),
    };
  }
  if (view === 'committee' && id !== '') return { view, id, after: value('after') };
  if ((view === 'meeting' || view === 'item') && id !== '') return { view, id };
  if (view === 'known' && id !== '') return { view, id, at: value('at') };
  const ask = questionNames.find((name) => name === value('ask'));
  if (view === 'question' && ask !== undefined) {
    return {
      view,
      ask,
      query: value('q'),
      issue: value('issue'),
      committee: value('committee'),
      other: value('other'),
      from: value('from'),
      to: value('to'),
      item: value('item'),
      chosen: readChosen(value),
    };
  }
  return { view: 'unknown', address: url.pathname + url.search };
}

/** The address of a view; empty parts are left out. */
export function toAddress(route: Route): string {
  switch (route.view) {
    case 'search':
      return compose('/', { q: route.query, committee: route.committee, from: route.from, to: route.to });
    case 'committee':
      return compose('/committee', { id: route.id, after: route.after });
    case 'meeting':
    case 'item':
      return compose(`/${route.view}`, { id: route.id });
    case 'question': {
      const { ask, query, issue, committee, other, from, to, item, chosen } = route;
      return compose('/question', { ask, q: query, issue, committee, other, from, to, item, ...chosen });
    }
    case 'known':
      return compose('/known', { id: route.id, at: route.at });
    case 'unknown':
      return route.address;
  }
}

/** A question about one item. */
export function toItemQuestion(ask: QuestionName, item: string): string {
  return toAddress({ ...toQuestion(ask), item });
}

/** A question about an issue. */
export function toIssueQuestion(ask: QuestionName, issue: string): string {
  return toAddress({ ...toQuestion(ask), issue });
}

/** The first part of a committee's meetings. */
export function toCommitteeAddress(id: string): string {
  return toAddress({ view: 'committee', id, after: '' });
}

function compose(path: string, values: Readonly<Record<string, string>>): string {
  const parts = Object.entries(values).filter(([, value]) => value !== '');
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts).toString()}`;
}

/** A value that is not on offer is left out, as nothing was chosen. */
function readChosen(value: (name: string) => string): Chosen {
  const names = Object.keys(choices) as ChoiceName[];
  const given = names.map((name) => [name, value(name)] as const);
  return Object.fromEntries(given.filter(([name, one]) => findValues(name).some(([known]) => known === one)));
}
