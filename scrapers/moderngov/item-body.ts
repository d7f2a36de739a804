import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from '../core/dom.ts';
import { lookUp } from '../core/lookup.ts';
import type { Notices } from '../core/notices.ts';
import { toPlainText } from '../core/plain-text.ts';
import type { PrintedPaper } from './documents.ts';
import { sizeText, titleText } from './titles.ts';
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
  /** Sections that end in "view the full minutes text". */
  readonly cut: ReadonlySet<Section>;
  readonly restricted: boolean;
  readonly issueIid: number | null;
  readonly issueTitle: string | null;
  readonly decisionPageId: number | null;
  readonly papers: PrintedPaper[];
}

type References = Pick<ItemBody, 'issueIid' | 'issueTitle' | 'decisionPageId'>;

/** The meeting page has the first; the others head the same sections on pages of one item. */
const labels = '.mgSubItemTitleTxt, .mgSubSubTitleTxt, p.mgLabel, .mgSectionTitle:not(caption)';
/** Block kinds of an item, of which only the outermost are read. */
const blocks = `${labels}, .mgWordPara, ul.mgBulletList, ul.mgActionList, table`;
/** "View the reasons why item 12 is restricted", and the mark that some installs put on the row. */
const restrictedWords =
  /\breasons? why .*\brestricted\b|^\W*restricted (item|report|enclosure|document)\b|\(restricted\)\W*$/i;

/** What one item says below its title: its texts by section, papers and references. `where` names it in problems. */
export function readItemBody(
  $: CheerioAPI,
  body: Cheerio<Element>,
  notices: Notices,
  recordId: string,
): ItemBody {
  const texts: Record<Section, string[]> = { agenda: [], decision: [], minutes: [], papers: [] };
  const cut = new Set<Section>();
  const papers: PrintedPaper[] = [];
  let section: Section | null = 'agenda';
  let restricted = body.find('[class*="estricted"]').not('ul.mgBulletList *').length > 0;
  let reference: References = {
    issueIid: null,
    issueTitle: null,
    decisionPageId: null,
  };

  for (const node of outermost($, body)) {
    const block = $(node);
    if (block.is(labels)) {
      const label = titleText(block) ?? '';
      section = lookUp(sections, label, notices, { code: 'unmapped-section', name: 'Section', recordId });
    } else if (block.is('.mgWordPara')) {
      const { html, isCut } = withoutCutLink($, block);
      const text = toPlainText(html);
      const shown = isCut ? (text?.replace(/\s*(\.{3}|…)$/, '') ?? null) : text;
      if (section !== null && shown) texts[section].push(shown);
      if (section !== null && isCut) cut.add(section);
    } else if (block.is('ul.mgActionList')) {
      reference = readReferences($, block, reference);
      restricted ||= restrictedWords.test(titleText(block) ?? '');
    } else if (block.is('ul.mgBulletList')) {
      papers.push(...readPapers($, block));
    } else if (!/^recorded vote/i.test(titleText(block.children('caption')) ?? '')) {
      notices.warn('unread-table', 'A table outside the texts of an item is not read', { recordId });
    }
  }
  const joined = (name: Section): string | null => (texts[name].length > 0 ? texts[name].join('\n\n') : null);
  if (joined('papers') !== null) {
    notices.warn('unread-text', 'Text under the heading of the documents is not read', { recordId });
  }
  return {
    agendaText: joined('agenda'),
    decisionText: joined('decision'),
    minutesText: joined('minutes'),
    cut,
    restricted,
    ...reference,
    papers,
  };
}

/** The blocks of an item in document order, those inside other blocks left to their outer one; tables that hold blocks are layout. */
function outermost($: CheerioAPI, body: Cheerio<Element>): Element[] {
  let outer: Element | null = null;
  return body
    .find(blocks)
    .toArray()
    .filter((node) => {
      if (outer !== null && $.contains(outer, node)) return false;
      if (node.name === 'table' && $(node).find(`${labels}, .mgWordPara`).length > 0) return false;
      outer = node;
      return true;
    });
}

/** The HTML without its last link, where that one leads to the item's whole text because this one was cut. */
function withoutCutLink($: CheerioAPI, block: Cheerio<Element>): { html: string; isCut: boolean } {
  const isCutLink = (node: Element): boolean =>
    /view the (full|whole|complete)\b/i.test($(node).text()) &&
    recogniseUrl($(node).attr('href') ?? '')?.pageType === 'agenda-item';
  if (!block.find('a[href]').toArray().some(isCutLink)) return { html: block.html() ?? '', isCut: false };
  const copy = block.clone();
  copy
    .find('a[href]')
    .filter((_, node) => isCutLink(node))
    .remove();
  return { html: copy.html() ?? '', isCut: true };
}

function readReferences($: CheerioAPI, list: Cheerio<Element>, known: References): References {
  let { issueIid, issueTitle, decisionPageId } = known;
  for (const node of list.find('a[href]').toArray()) {
    const anchor = $(node);
    const reference = recogniseReference(anchor.attr('href') ?? '');
    decisionPageId ??= reference.decisionId;
    if (issueIid !== null || reference.issueIid === null) continue;
    issueIid = reference.issueIid;
    // The link's words are the same everywhere; its title attribute names the issue.
    const title = (anchor.attr('title') ?? '').replace(/\s+/g, ' ').trim();
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
      const anchor = row.find('a[href]').first();
      const href = anchor.attr('href') ?? null;
      const title = titleText(anchor.length > 0 ? anchor : row);
      const restricted =
        restrictedWords.test(titleText(row) ?? '') || row.find('[class*="estricted"]').length > 0;
      if (title === null || /^view the reasons? why\b/i.test(title)) return [];
      return [{ title, href, sizeText: sizeText(row), restricted, documentKind: 'SUPPORTING' as const }];
    });
}

/** The item's own report, when its title links to one; other links on titles are no papers. */
export function readReport(title: Cheerio<AnyNode>): PrintedPaper | null {
  const anchor = title.find('a[href]').first();
  const href = anchor.attr('href');
  const words = titleText(anchor);
  if (href === undefined || words === null || recogniseDocument(href) === null) return null;
  return { title: words, href, sizeText: sizeText(title), restricted: false, documentKind: 'REPORT' };
}
