import { compile, type DomNode, type FormatCallback } from 'html-to-text';
import { deletedMarks } from './deleted-text.ts';

const blocks = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

function isDeleted({ name = '', attribs }: DomNode): boolean {
  const { style } = (attribs ?? {}) as { style?: string };
  return deletedMarks.includes(name) || /line-through/i.test(style ?? '');
}

/** The words of a table cell on one line: its blocks are parted by spaces, its deleted text left out. */
function cellWords(nodes: readonly DomNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.data ?? '';
      // Comments, scripts and styles have other types.
      if (node.type !== 'tag' || isDeleted(node)) return '';
      const inner = cellWords(node.children);
      return blocks.has(node.name ?? '') ? ` ${inner} ` : inner;
    })
    .join('');
}

/** A row of ticks tells by which column they stand in: its blank cells are kept. */
const tick = /^[xX✓✔√*•●■]$/;
const isTicked = ([first = '', ...rest]: readonly string[]): boolean =>
  first !== '' && rest.length > 1 && rest.every((words) => words === '' || tick.test(words));

/** One line per table row, cells parted by " | "; a row with one filled cell is layout and read as blocks. */
const formatRow: FormatCallback = (row, walk, builder) => {
  const cells = row.children.filter((node) => /^t[dh]$/.test(node.name ?? ''));
  const words = cells.map((cell) =>
    cellWords(cell.children)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  );
  const filled = cells.filter((_, index) => words[index] !== '');
  builder.openBlock({ leadingLineBreaks: 1 });
  const only = filled[0];
  if (filled.length === 1 && only !== undefined) walk(only.children, builder);
  else builder.addInline((isTicked(words) ? words : words.filter((text) => text !== '')).join(' | '));
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const asParagraph = { leadingLineBreaks: 2, trailingLineBreaks: 2 };

const toText = compile({
  wordwrap: false,
  // No-break spaces are Word's padding here: they fold like any other space.
  whitespaceCharacters: ' \t\r\n\f\u200b\u00a0',
  limits: { maxInputLength: Number.POSITIVE_INFINITY },
  formatters: { row: formatRow },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'hr', format: 'skip' },
    { selector: 'table', format: 'block', options: asParagraph },
    { selector: 'tr', format: 'row' },
    { selector: 'ul', options: { itemPrefix: '• ', ...asParagraph } },
    { selector: 'ol', options: asParagraph },
    ...headings.map((selector) => ({ selector, options: { uppercase: false, ...asParagraph } })),
    ...deletedMarks.map((selector) => ({ selector, format: 'skip' })),
  ],
});

/** Addresses of people who can be written to are not kept, whether or not the archive emptied them before. */
const emails = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

/**
 * HTML (Word's, mostly) as plain text: paragraphs parted by a blank line, hard wraps joined, list numbers as
 * printed, one line per table row, deleted (struck-through) text and e-mail addresses left out. Null when nothing is left.
 */
export function toPlainText(html: string): string | null {
  const text = toText(html)
    .replace(emails, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/ {2,}/g, ' ')
        .trim()
        .replace(/^[·▪] /, '• '),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? null : text;
}
