import type { Cheerio, load } from 'cheerio';

/*
 * The types of cheerio's nodes. cheerio does not export them itself, and the package that does is cheerio's
 * dependency and not ours.
 */

/** Any node of a loaded document. */
export type AnyNode = Exclude<Parameters<typeof load>[0], string | Buffer | readonly unknown[]>;

/** An element: a node with a name, attributes and children. */
export type Element = ReturnType<Cheerio<AnyNode>['find']> extends Cheerio<infer Found> ? Found : never;

/*
 * Walks of the tree. A selector is parsed and compiled at every call, which costs more than looking: these stand in
 * for it where a page asks the same for each of its rows.
 */

type Test = (element: Element) => boolean;

const typeOf = ({ type }: AnyNode): string => type;

export const isElement = (node: AnyNode): node is Element => 'attribs' in node;

const classTests = new Map<string, RegExp>();

/** Whatever its case, as a page without a doctype has it. */
export function hasClass({ attribs }: Element, name: string): boolean {
  const classes = attribs['class'];
  if (classes === undefined) return false;
  let test = classTests.get(name);
  if (!test) {
    test = new RegExp(`(?:^|\\s)${name}(?:\\s|$)`, 'i');
    classTests.set(name, test);
  }
  return test.test(classes);
}

/** Whether an element that passes is around it. */
export function isWithin({ parent }: Element, test: Test): boolean {
  for (let at: AnyNode | null = parent; at !== null; at = at.parent) {
    if (isElement(at) && test(at)) return true;
  }
  return false;
}

/** The elements below these nodes that pass, in document order. */
export function elementsWithin(nodes: readonly AnyNode[], test: Test, found: Element[] = []): Element[] {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (test(child)) found.push(child);
      elementsWithin([child], test, found);
    }
  }
  return found;
}

/** The first of them; the walk ends there. */
export function firstWithin(nodes: readonly AnyNode[], test: Test): Element | undefined {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    for (const child of node.children) {
      if (!isElement(child)) continue;
      const found = test(child) ? child : firstWithin([child], test);
      if (found) return found;
    }
  }
  return undefined;
}

/** The text of the nodes without that of the elements below them that are left out. */
export function textOf(nodes: readonly AnyNode[], isLeftOut: Test | null = null): string {
  let text = '';
  for (const node of nodes) {
    if ('data' in node) text += typeOf(node) === 'text' ? node.data : '';
    else if ('children' in node) {
      const { children } = node;
      text += textOf(
        isLeftOut ? children.filter((child) => !(isElement(child) && isLeftOut(child))) : children,
        isLeftOut,
      );
    }
  }
  return text;
}

export const isLink = ({ name, attribs }: Element): boolean => name === 'a' && attribs['href'] !== undefined;
