/** An item as a reply of the web service prints it, before anything of the project has read it. */
export interface RawItem {
  readonly aiId: number;
  readonly title: string;
  readonly decisionHtml: string | null;
  readonly minutesHtml: string | null;
}

const named = new Map(
  'amp:& lt:< gt:> quot:" nbsp:\u00a0 pound:£ lsquo:‘ rsquo:’ ldquo:“ rdquo:” ndash:– mdash:— middot:· bull:•'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Words struck out are no longer said. */
const struck =
  /<(s|del|strike)\b[^>]*>[\s\S]*?<\/\1>|<span style="[^"]*line-through[^"]*">[\s\S]*?<\/span>/giu;
const blocks = /<\/?(?:p|div|br|li|ol|ul|table|tbody|thead|tr|td|th|h[1-6])\b[^>]*>/giu;

export function readRawItems(reply: string): RawItem[] {
  return [...reply.matchAll(/<agendaitem>([\s\S]*?)<\/agendaitem>/gu)].map(([, body = '']) => {
    const field = (name: string): string | null => {
      const found = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'u').exec(body)?.[1]?.trim();
      return found === undefined || found === '' ? null : decode(found);
    };
    return {
      aiId: Number(field('agendaitemid')),
      title: field('agendaitemtitle') ?? '',
      decisionHtml: field('decisionnonemptyhtmlbody'),
      minutesHtml: field('minutesnonemptyhtmlbody'),
    };
  });
}

/** What a reader of the page sees, in one line: marks inside a word join it, those of a block part words. */
export function toSeenText(html: string): string {
  const unmarked = html
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(struck, '')
    .replace(blocks, ' ¶ ');
  return decode(unmarked.replace(/<[^>]*>/gu, '')).replace(/\s+/gu, ' ');
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (digits !== undefined) return String.fromCodePoint(Number(digits));
      const sign = named.get(name ?? '');
      if (sign === undefined) throw new Error(`${whole} is a sign that the oracle does not know`);
      return sign;
    },
  );
}
