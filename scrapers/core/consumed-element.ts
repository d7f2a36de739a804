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

export const consumeElement = (element: Element, notices: Notices): ConsumedElement =>
  new ConsumedNode(element, notices);

class ConsumedNode implements ConsumedElement {
  readonly #element: Element;
  readonly #notices: Notices;
  readonly #byName = new Map<string, Element[]>();
  readonly #taken = new Set<string>();

  constructor(element: Element, notices: Notices) {
    this.#element = element;
    this.#notices = notices;
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const list = this.#byName.get(child.name);
      if (list === undefined) this.#byName.set(child.name, [child]);
      else list.push(child);
    }
  }

  raw(child: string): string | null {
    this.#taken.add(child);
    const found = this.#byName.get(child) ?? [];
    if (found.length > 1) {
      throw new SelectionError(`${this.#element.name} > ${child}`, '0 to 1', String(found.length));
    }
    const content = found[0] === undefined ? '' : textOf([found[0]]).trim();
    return content === '' ? null : content;
  }

  text(child: string): string | null {
    const content = this.raw(child);
    return content === null ? null : oneLine(content);
  }

  int(child: string): number | null {
    const content = this.text(child);
    if (content === null) return null;
    return /^-?\d+$/.test(content) ? Number(content) : this.#unreadable(child, 'a whole number', content);
  }

  bool(child: string): boolean | null {
    const content = this.text(child);
    if (content === null) return null;
    if (/^(true|false)$/i.test(content)) return content.toLowerCase() === 'true';
    return this.#unreadable(child, 'True or False', content);
  }

  attribute(name: string): string | null {
    return oneLine(this.#element.attribs[name] ?? '');
  }

  children(child: string): ConsumedElement[] {
    this.#taken.add(child);
    return (this.#byName.get(child) ?? []).map((found) => new ConsumedNode(found, this.#notices));
  }

  ignore(...names: readonly string[]): void {
    for (const name of names) this.#taken.add(name);
  }

  audit(): void {
    const { name } = this.#element;
    for (const child of this.#byName.keys()) {
      if (this.#taken.has(child)) continue;
      this.#notices.warn('unknown-element', `<${child}> in <${name}> is not read by this version`, {
        expected: 'only known elements',
        found: child,
      });
    }
  }

  #unreadable(child: string, expected: string, found: string): null {
    const { name } = this.#element;
    this.#notices.warn('unreadable-value', `<${child}> in <${name}> is not ${expected}`, { expected, found });
    return null;
  }
}
