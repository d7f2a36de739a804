import type { PageRequest } from '../markup/layout.ts';
import { noticeComment } from '../notice.ts';

/** An element: text, or child elements, or nothing; attributes in the order of writing. */
export interface XmlElement {
  name: string;
  content: string | XmlElement[];
  attributes?: [name: string, value: string][];
}

export function element(name: string, content: string | number | boolean | null | XmlElement[]): XmlElement {
  if (content === null) return { name, content: '' };
  if (typeof content === 'boolean') return { name, content: content ? 'True' : 'False' };
  return { name, content: typeof content === 'number' ? String(content) : content };
}

/** A count, which the service writes with a leading space. */
export function count(name: string, value: number): XmlElement {
  return { name, content: ` ${String(value)}` };
}

/**
 * A reply as the service writes it: two spaces of indent, CR/LF line ends, an empty element that holds a
 * line break. The notice stands as a comment after the declaration.
 */
export function xmlReply(request: PageRequest, root: XmlElement): string {
  const { site, path, query } = request;
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${noticeComment(site, path, query)}\n${write(root, '')}`;
  return body.replace(/\r?\n/g, '\r\n');
}

/** Text that was HTML-encoded before it was stored, so that a reader must decode twice. */
export function encodedTwice(text: string): string {
  const once = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as Record<
    string,
    string
  >;
  return text.replace(/[&<>"']/g, (character) => once[character] ?? character);
}

function write({ name, content, attributes = [] }: XmlElement, indent: string): string {
  const given = attributes
    .map(([key, value]) => ` ${key}="${escapeXml(value).replace(/"/g, '&quot;')}"`)
    .join('');
  const open = `${indent}<${name}${given}>`;
  if (typeof content === 'string' && content !== '') return `${open}${escapeXml(content)}</${name}>`;
  const children = typeof content === 'string' ? [] : content.map((child) => write(child, `${indent}  `));
  return [open, ...children, `${indent}</${name}>`].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
