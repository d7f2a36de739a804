import type { Cheerio, CheerioAPI } from 'cheerio';
import { oneLine } from '../core/decode-entities.ts';
import {
  type AnyNode,
  type Element,
  elementsWithin,
  firstWithin,
  hasClass,
  isWithin,
  textOf,
} from '../core/dom.ts';

/** Sizes ("PDF 99 KB") and words for screen readers (", item 59.") that sit inside titles. */
const isAside = (element: Element): boolean =>
  hasClass(element, 'mgFileSize') ||
  hasClass(element, 'mgHide') ||
  element.name === 'img' ||
  element.name === 'script';

/** The text of a title, link or label on one line, without the source's asides. */
export function titleText(element: Cheerio<AnyNode>): string | null {
  return oneLine(textOf(element.toArray(), isAside));
}

/** The same of one element, without the words of another within it. */
export const elementTitle = (element: Element, without?: Element): string | null =>
  oneLine(textOf([element], (inner) => inner === without || isAside(inner)));

/** "PDF 99 KB" */
export function sizeText(element: Cheerio<AnyNode>): string | null {
  const size = firstWithin(element.toArray(), (inner) => hasClass(inner, 'mgFileSize'));
  return size === undefined ? null : oneLine(textOf([size]));
}

/** First `h1` of the page: what kind of page it is, in the source's words. */
export function mainTitle(root: Cheerio<AnyNode>): string | null {
  const title = firstWithin(root.toArray(), ({ name }) => name === 'h1');
  return title === undefined ? null : elementTitle(title);
}

/** The `h2.mgSubTitleTxt` below the main title: whose page it is. Later ones head paragraphs. */
export function subTitle(root: Cheerio<AnyNode>): Cheerio<AnyNode> {
  const titles = elementsWithin(root.toArray(), (element) => hasClass(element, 'mgSubTitleTxt'));
  return root.find(
    titles.find((title) => isWithin(title, (outer) => hasClass(outer, 'mgSubTitle'))) ?? titles[0] ?? '',
  );
}

const isLineLabel = (element: Element): boolean => element.name === 'span' && hasClass(element, 'mgLabel');

/** Label–value lines outside the agenda: `<p><span class="mgLabel">Venue: </span>value</p>`, one entry per label. */
export function labelledLines(
  $: CheerioAPI,
  scope: Cheerio<AnyNode>,
): { label: string; line: Cheerio<AnyNode> }[] {
  return elementsWithin(scope.toArray(), isLineLabel).flatMap((node) => {
    const label = oneLine(textOf([node]))?.replace(/\s*:$/, '');
    if (label === undefined || isWithin(node, ({ attribs }) => attribs['id'] === 'mgItemTable')) return [];
    const line = $(node).parent().clone();
    line.find('.mgLabel').first().remove();
    return [{ label, line }];
  });
}
