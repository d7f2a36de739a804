import { blockText, type TextBlock } from '../../../schema/case/case-text.ts';
import { wordText } from './entities.ts';

const blankParagraph = '<p class="MsoNormal">&nbsp;</p>';
const lineWidth = 68;

/** What to do with a text that is too long for the page that it stands on. */
export interface Cut {
  /** Characters of text that are shown. */
  limit: number;
  /** HTML of the link that ends the cut text. */
  link: string;
}

/**
 * Blocks as the HTML that Word and Tidy leave in ModernGov: one `WordSection1`, a blank paragraph between
 * blocks, hard wraps in mid sentence, list numbers as text, spelling marks that split words. A text longer
 * than `cut.limit` ends in "...", a link and nothing more.
 */
export function wordHtml(blocks: TextBlock[], cut?: Cut): string {
  const parts: string[] = [];
  let left = cut?.limit ?? Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const length = blockText(block).length;
    if (cut && length > left) {
      parts.push(paragraph(`${paragraphMarks(firstWords(block, left))} &nbsp;...&nbsp; ${cut.link}`));
      break;
    }
    left -= length;
    parts.push(blockHtml(block));
  }
  return `<div class="WordSection1">\n${parts.join(`\n${blankParagraph}\n`)}\n</div>\n`;
}

/** Whether `wordHtml` would cut the blocks at this limit. */
export function isCutAt(blocks: TextBlock[], limit: number): boolean {
  return blocks.reduce((length, block) => length + blockText(block).length, 0) > limit;
}

function blockHtml(block: TextBlock): string {
  if (typeof block === 'string') return paragraph(paragraphMarks(block));
  if ('table' in block) return tableHtml(block.table, block.header ?? true);
  return block.list
    .map((point, at) => listParagraph(point, at, block.list.length, block.marker ?? '1.'))
    .join(`\n<p class="MsoListParagraphCxSpMiddle">&nbsp;</p>\n`);
}

function paragraph(html: string): string {
  return wrapLines(`<p class="MsoNormal">${html}</p>`);
}

function listParagraph(point: string, at: number, count: number, marker: string): string {
  const position = at === 0 ? 'First' : at === count - 1 ? 'Last' : 'Middle';
  const spacer = `<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;</span>`;
  const number =
    marker === 'bullet'
      ? `<span style="font-family:Symbol"><span style="">&middot;${spacer}</span></span>`
      : `<span style=""><span style="">${listNumber(at, marker)}${spacer}</span></span>`;
  const open = `<p class="MsoListParagraphCxSp${position}" style="text-indent:-18.0pt">`;
  return wrapLines(`${open} ${number} ${paragraphMarks(point)}</p>`);
}

function listNumber(at: number, marker: string): string {
  const number = String(at + 1);
  if (marker === '(1)') return `(${number})`;
  if (marker === 'a)') return `${String.fromCharCode(97 + (at % 26))})`;
  if (marker === 'i.')
    return `${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][at] ?? number}.`;
  return `${number}.`;
}

function tableHtml(rows: string[][], header: boolean): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell) => {
      const words = cell === '' ? '&nbsp;' : paragraphMarks(header && at === 0 ? `**${cell}**` : cell);
      return `<td valign="top">\n${paragraph(words)}\n</td>`;
    });
    return `<tr>\n${cells.join('\n')}\n</tr>`;
  });
  return `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0">\n${lines.join('\n')}\n</table>`;
}

/** Bold, struck-out and spelling marks of one paragraph's text. */
function paragraphMarks(text: string): string {
  return spellingMarks(wordText(text))
    .replace(/\*\*([^*]+)\*\*/g, '<b style="">$1</b>')
    .replace(/~~([^~]+)~~/g, '<s>$1</s>');
}

/**
 * Word marks what its dictionary does not know, names above all, and sometimes half of a word. Which words
 * it marks is of no importance, that it is always the same ones is.
 */
function spellingMarks(html: string): string {
  return html
    .replace(/\b([A-Z]+\d+[A-Z]?\()(?=\d)/g, '<span class="GramE">$1</span>')
    .replace(/(?<![&\p{L}])\p{Lu}\p{Ll}{6,}(?![\p{L};])/gu, (word) =>
      letterSum(word) % 4 === 0 ? `<span class="SpellE">${word}</span>` : word,
    );
}

function letterSum(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum += word.charCodeAt(at);
  return sum;
}

function firstWords(block: TextBlock, limit: number): string {
  const text = blockText(block).replace(/\n/g, ' ');
  const end = text.lastIndexOf(' ', Math.max(limit, 0));
  return text.slice(0, end > 0 ? end : 0);
}

/** Breaks lines as Tidy does: at spaces between words and between attributes, and after `class=` and `style=`. */
function wrapLines(html: string): string {
  const tokens = html.match(/(?:<[^>]*>|[^\s<]+)+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const token of tokens) {
    if (line !== '' && line.length + token.length >= lineWidth) {
      const tag = /^(<span (?:class|style)=)(?=")/.exec(token)?.[1];
      if (tag && line.length + tag.length < lineWidth) {
        lines.push(`${line} ${tag}`);
        line = token.slice(tag.length);
        continue;
      }
      lines.push(line);
      line = token;
    } else {
      line = line === '' ? token : `${line} ${token}`;
    }
  }
  return [...lines, line].join('\n');
}
