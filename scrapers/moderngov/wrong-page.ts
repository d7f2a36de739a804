import type { CheerioAPI } from 'cheerio';
import { oneLine } from '../core/decode-entities.ts';
import { type Element, firstWithin } from '../core/dom.ts';
import { mainTitle } from './titles.ts';

/** Known pages that are not read (yet), by their main heading. */
const unread: readonly (readonly [RegExp, string])[] = [
  [/^decision details/i, 'a decision page, which is known but not read by this version'],
  [/^(issue|plan item) details/i, 'an issue page, which is known but not read by this version'],
  [
    /^(decisions|forward plans?|calendar|e-?petitions?|outside bodies|what's new)\b/i,
    'a known page that is not read by this version',
  ],
  [/^(log ?in|sign ?in)\b/i, 'a login page'],
  [/^(error|page not found|not found|access denied)\b|\berror (has )?occurred/i, "the site's error page"],
];

const isDecisionList = ({ name, attribs }: Element): boolean =>
  name === 'table' && attribs['summary'] === 'Table of decision summary data';

/** Marks of bodies that come with status 200 and are not the site's page, in the raw text. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [/_Incapsula_Resource|Incapsula incident/i, "an Incapsula stub: the site's firewall kept the page back"],
  [
    /<title>\s*(Just a moment|Attention Required)|\/cdn-cgi\/challenge-platform/i,
    'a Cloudflare challenge in place of the page',
  ],
  [
    /<title>[^<]*(Runtime Error|Server Error)|Server Error in '[^']*' Application/i,
    "the web server's error page",
  ],
  [/mgError\.aspx|An error has occurred/i, "the site's error page"],
  [/_layouts\/(15|16|images)|Microsoft SharePoint|SharePointError/i, 'a SharePoint error page'],
  [/type\s*=\s*["']?password\b/i, 'a login page'],
  [
    /(window|document|top|self)?\.?location(\.href|\.replace|\.assign)?\s*(=|\()|http-equiv\s*=\s*["']?refresh/i,
    'a stub that sends browsers on by script',
  ],
];

/**
 * What a body is that is surely none of the pages that are read, in words that complete "This is …"; null for
 * one that bears no such marks. `text` is the body as text, `$` the same loaded.
 */
export function recogniseStranger(text: string, $: CheerioAPI): string | null {
  if (text.trim() === '') return 'an empty body';
  if (text.startsWith('%PDF')) return 'a PDF file';
  const page = $.root().toArray();
  if (firstWithin(page, isDecisionList)) {
    return 'a list of decisions, which is known but not read by this version';
  }
  const root = firstWithin(page, ({ attribs }) => attribs['id'] === 'modgov');
  const heading = root === undefined ? null : mainTitle($(root));
  const byHeading = unread.find(([pattern]) => heading !== null && pattern.test(heading));
  if (byHeading !== undefined) return byHeading[1];
  // A real page's own scripts set locations too: below a #modgov only the heading counts.
  return root !== undefined ? null : (strangers.find(([pattern]) => pattern.test(text))?.[1] ?? null);
}

/** What a page without the marks of any known page type is, as far as it can be told. */
export function describeStranger(text: string, $: CheerioAPI): string {
  const known = recogniseStranger(text, $);
  if (known !== null) return known;
  const root = $('#modgov').first();
  const heading = mainTitle(root);
  if (root.length > 0) return heading === null ? 'a page without a heading' : `a page headed "${heading}"`;
  const title = oneLine($('title').first().text());
  return title === null
    ? 'a page without ModernGov content'
    : `a page titled "${title}" without ModernGov content`;
}
