import type { CheerioAPI } from 'cheerio';
import { SelectionError } from '../../schema/errors.ts';
import { oneLine } from './decode-entities.ts';
import { type Element, isElement, textOf } from './dom.ts';
import type { Notices } from './notices.ts';

/**
 * An XML element that is read by taking its children one by one. What nobody took when `audit` is called is
 * reported by name, once a page: an element that is new, or that the source renamed, never goes unseen.
 */
export interface ConsumedElement {
  /** Words of the child on one line, entities decoded; null for an absent or empty child. Two children throw. */
  text(name: string): string | null;
  /** The child's content as it stands (HTML, which the service escapes); null for an absent or empty child. */
  raw(name: string): string | null;
  /** A whole number (" 131"); null where absent; anything else is a problem and null. */
  int(name: string): number | null;
  /** "True" or "False"; null where absent; anything else is a problem and null. */
  bool(name: string): boolean | null;
  attribute(name: string): string | null;
  /** Every child of that name, to be read in turn. */
  children(name: string): ConsumedElement[];
  /** Children that are known and of no use here (photos, addresses, settings of the room). */
  ignore(...names: readonly string[]): void;
  audit(): void;
}

export function consumeElement($: CheerioAPI, element: Element, notices: Notices): ConsumedElement {
  const byName = new Map<string, Element[]>();
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const list = byName.get(child.name);
    if (list === undefined) byName.set(child.name, [child]);
    else list.push(child);
  }
  const name = element.name;
  const taken = new Set<string>();

  const raw = (child: string): string | null => {
    taken.add(child);
    const found = byName.get(child) ?? [];
    if (found.length > 1) throw new SelectionError(`${name} > ${child}`, '0 to 1', String(found.length));
    const content = found[0] === undefined ? '' : textOf([found[0]]).trim();
    return content === '' ? null : content;
  };
  const text = (child: string): string | null => {
    const content = raw(child);
    return content === null ? null : oneLine(content);
  };
  const unreadable = (child: string, expected: string, found: string): null => {
    notices.warn('unreadable-value', `<${child}> in <${name}> is not ${expected}`, { expected, found });
    return null;
  };

  return {
    raw,
    text,
    int: (child) => {
      const content = text(child);
      if (content === null) return null;
      return /^-?\d+$/.test(content) ? Number(content) : unreadable(child, 'a whole number', content);
    },
    bool: (child) => {
      const content = text(child);
      if (content === null) return null;
      if (/^(true|false)$/i.test(content)) return content.toLowerCase() === 'true';
      return unreadable(child, 'True or False', content);
    },
    attribute: (attribute) => oneLine(element.attribs[attribute] ?? ''),
    children: (child) => {
      taken.add(child);
      return (byName.get(child) ?? []).map((found) => consumeElement($, found, notices));
    },
    ignore: (...names) => {
      for (const child of names) taken.add(child);
    },
    audit: () => {
      for (const child of byName.keys()) {
        if (taken.has(child)) continue;
        notices.warn('unknown-element', `<${child}> in <${name}> is not read by this version`, {
          expected: 'only known elements',
          found: child,
        });
      }
    },
  };
}
