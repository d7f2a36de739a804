import type { Cheerio, CheerioAPI } from 'cheerio';
import type { RecordedVote } from '../../schema/records/recorded-vote.ts';
import { toDeletedTexts } from '../core/deleted-text.ts';
import {
  type AnyNode,
  type Element,
  elementsWithin,
  firstWithin,
  hasClass,
  isElement,
  isLink,
  isWithin,
  textOf,
} from '../core/dom.ts';
import { lookUp } from '../core/lookup.ts';
import type { Notices } from '../core/notices.ts';
import { toPlainText } from '../core/plain-text.ts';
import { isReadInPart } from '../minutes/item-parts.ts';
import type { PrintedPaper } from './documents.ts';
import { isVotesTable, readRecordedVotes } from './recorded-votes.ts';
import { elementTitle, sizeText, titleText } from './titles.ts';
import { recogniseDocument, recogniseReference, recogniseUrl } from './urls.ts';

type Section = 'agenda' | 'decision' | 'minutes' | 'papers';

const sections = new Map<string, Section>([
  ['additional documents', 'papers'],
  ['additional document', 'papers'],
  ['supporting documents', 'papers'],
  ['supporting document', 'papers'],
  ['accompanying documents', 'papers'],
  ['related documents', 'papers'],
  ['background documents', 'papers'],
  ['documents', 'papers'],
  ['decision', 'decision'],
  ['decisions', 'decision'],
  ['decision made', 'decision'],
  ['minutes', 'minutes'],
  ['minute', 'minutes'],
  ['draft minutes', 'minutes'],
  ['agenda', 'agenda'],
  ['agenda text', 'agenda'],
  ['purpose', 'agenda'],
]);

export interface ItemBody {
  readonly agendaText: string | null;
  readonly decisionText: string | null;
  readonly minutesText: string | null;
  /** Words struck through in the minutes. */
  readonly deletedTexts: readonly string[];
  /** Sections that end in "view the full minutes text". */
  readonly cut: ReadonlySet<Section>;
  readonly recordedVotes: readonly RecordedVote[];
  readonly restricted: boolean;
  readonly issueIid: number | null;
  readonly issueTitle: string | null;
  readonly decisionPageId: number | null;
  readonly papers: PrintedPaper[];
}

type References = Pick<ItemBody, 'issueIid' | 'issueTitle' | 'decisionPageId'>;

/** The meeting page has the first; the others head the same sections on pages of one item. */
const isLabel = (element: Element): boolean =>
  hasClass(element, 'mgSubItemTitleTxt') ||
  hasClass(element, 'mgSubSubTitleTxt') ||
  (element.name === 'p' && hasClass(element, 'mgLabel')) ||
  (element.name !== 'caption' && hasClass(element, 'mgSectionTitle'));
const isText = (element: Element): boolean => hasClass(element, 'mgWordPara');
const isBulletList = (element: Element): boolean =>
  element.name === 'ul' && hasClass(element, 'mgBulletList');
const isActionList = (element: Element): boolean =>
  element.name === 'ul' && hasClass(element, 'mgActionList');
/** Class names of the mark; a piece of them, since installs vary what stands around it. */
const isMarkedRestricted = ({ attribs }: Element): boolean =>
  attribs['class']?.includes('estricted') ?? false;
/** "View the reasons why item 12 is restricted", and the mark that some installs put on the row. */
const restrictedWords =
  /\breasons? why .*\brestricted\b|^\W*restricted (item|report|enclosure|document)\b|\(restricted\)\W*$/i;

/** "This item is restricted and its papers are not published.": a line of its own between the item's parts. */
const isRestrictedLine = (element: Element): boolean =>
  element.name === 'p' && /^this (item|report) is restricted\b/i.test(textOf([element]).trim());

/** What one item says below its title: its texts by section, papers and references. `where` names it in problems. */
export function readItemBody(
  $: CheerioAPI,
  body: Cheerio<Element>,
  notices: Notices,
  recordId: string,
): ItemBody {
  const texts: Record<Section, string[]> = { agenda: [], decision: [], minutes: [], papers: [] };
  const cut = new Set<Section>();
  const deletedTexts: string[] = [];
  const papers: PrintedPaper[] = [];
  const recordedVotes: RecordedVote[] = [];
  let section: Section | null = 'agenda';
  let restricted = elementsWithin(body.toArray(), isMarkedRestricted).some(
    (node) => !isWithin(node, isBulletList),
  );
  let reference: References = {
    issueIid: null,
    issueTitle: null,
    decisionPageId: null,
  };

  for (const node of outermost(body.toArray())) {
    const block = $(node);
    if (isRestrictedLine(node)) {
      restricted = true;
    } else if (isLabel(node)) {
      const label = titleText(block) ?? '';
      section = lookUp(sections, label, notices, { code: 'unmapped-section', name: 'Section', recordId });
    } else if (isText(node)) {
      const { html, isCut } = withoutCutLink($, block);
      const text = toPlainText(html);
      const shown = isCut ? (text?.replace(/\s*(\.{3}|…)$/, '') ?? null) : text;
      if (section !== null && shown) texts[section].push(shown);
      if (section !== null && isCut) cut.add(section);
      if (section === 'minutes') deletedTexts.push(...toDeletedTexts(html));
    } else if (isActionList(node)) {
      reference = readReferences(node, reference);
      restricted ||= restrictedWords.test(titleText(block) ?? '');
    } else if (isBulletList(node)) {
      papers.push(...readPapers($, block));
    } else if (isVotesTable(node)) {
      recordedVotes.push(...readRecordedVotes($, node, notices, recordId));
    } else {
      notices.warn('unread-table', 'A table outside the texts of an item is not read', { recordId });
    }
  }
  const joined = (name: Section): string | null => (texts[name].length > 0 ? texts[name].join('\n\n') : null);
  if (joined('papers') !== null) {
    notices.warn('unread-text', 'Text under the heading of the documents is not read', { recordId });
  }
  if ([joined('decision'), joined('minutes')].some((text) => text !== null && isReadInPart(text))) {
    notices.warn('unread-text', 'A text of more sentences than any minutes have is kept and read in part', {
      recordId,
    });
  }
  return {
    agendaText: joined('agenda'),
    decisionText: joined('decision'),
    minutesText: joined('minutes'),
    deletedTexts,
    cut,
    recordedVotes,
    restricted,
    ...reference,
    papers,
  };
}

/**
 * The blocks of an item (labels, texts, lists, tables) in document order, those inside other blocks left to their
 * outer one; tables that hold blocks are layout, but for those of recorded votes.
 */
function outermost(nodes: readonly AnyNode[]): Element[] {
  return nodes.flatMap((node) =>
    'children' in node
      ? node.children.flatMap((child) => (isElement(child) && isBlock(child) ? [child] : outermost([child])))
      : [],
  );
}

const isTold = (element: Element): boolean => isLabel(element) || isText(element);

function isBlock(element: Element): boolean {
  return element.name === 'table'
    ? isVotesTable(element) || firstWithin([element], isTold) === undefined
    : isTold(element) || isBulletList(element) || isActionList(element) || isRestrictedLine(element);
}

const isCutLink = (element: Element): boolean =>
  isLink(element) &&
  /view the (full|whole|complete)\b/i.test(textOf([element])) &&
  recogniseUrl(element.attribs['href'] ?? '')?.pageType === 'agenda-item';

/** The HTML without its last link, where that one leads to the item's whole text because this one was cut. */
function withoutCutLink($: CheerioAPI, block: Cheerio<Element>): { html: string; isCut: boolean } {
  if (!firstWithin(block.toArray(), isCutLink)) return { html: block.html() ?? '', isCut: false };
  const copy = block.clone();
  $(elementsWithin(copy.toArray(), isCutLink)).remove();
  return { html: copy.html() ?? '', isCut: true };
}

function readReferences(list: Element, known: References): References {
  let { issueIid, issueTitle, decisionPageId } = known;
  for (const { attribs } of elementsWithin([list], isLink)) {
    const reference = recogniseReference(attribs['href'] ?? '');
    decisionPageId ??= reference.decisionId;
    if (issueIid !== null || reference.issueIid === null) continue;
    issueIid = reference.issueIid;
    // The link's words are the same everywhere; its title attribute names the issue.
    const title = (attribs['title'] ?? '').replace(/\s+/g, ' ').trim();
    issueTitle = /^link to issue (?:history|details?) (?:for|of) (.+)$/i.exec(title)?.[1] ?? null;
  }
  return { issueIid, issueTitle, decisionPageId };
}

function readPapers($: CheerioAPI, list: Cheerio<Element>): PrintedPaper[] {
  return list
    .children('li')
    .toArray()
    .flatMap((node) => {
      const row = $(node);
      const anchor = firstWithin([node], isLink);
      const href = anchor?.attribs['href'] ?? null;
      const title = titleText(anchor ? $(anchor) : row);
      const restricted =
        restrictedWords.test(titleText(row) ?? '') || firstWithin([node], isMarkedRestricted) !== undefined;
      if (title === null || /^view the reasons? why\b/i.test(title)) return [];
      return [{ title, href, sizeText: sizeText(row), restricted, documentKind: 'SUPPORTING' as const }];
    });
}

/** The item's own report, when its title links to one; other links on titles are no papers. */
export function readReport(title: Cheerio<AnyNode>): PrintedPaper | null {
  const anchor = firstWithin(title.toArray(), isLink);
  const href = anchor?.attribs['href'];
  if (anchor === undefined || href === undefined || recogniseDocument(href) === null) return null;
  const words = elementTitle(anchor);
  if (words === null) return null;
  return { title: words, href, sizeText: sizeText(title), restricted: false, documentKind: 'REPORT' };
}
