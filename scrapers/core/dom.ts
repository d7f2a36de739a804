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
  if (classes === undefined || classes.length < name.length) return false;
  if (classes === name) return true;
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
export function elementsWithin(nodes: readonly AnyNode[], test: Test): Element[] {
  const found: Element[] = [];
  for (const node of nodes) if ('children' in node) collectElements(node.children, test, found);
  return found;
}

function collectElements(nodes: readonly AnyNode[], test: Test, found: Element[]): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (test(node)) found.push(node);
    collectElements(node.children, test, found);
  }
}

/** The first of them; the walk ends there. */
export function firstWithin(nodes: readonly AnyNode[], test: Test): Element | undefined {
  for (const node of nodes) {
    const found = 'children' in node ? findElement(node.children, test) : undefined;
    if (found) return found;
  }
  return undefined;
}

function findElement(nodes: readonly AnyNode[], test: Test): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = test(node) ? node : findElement(node.children, test);
    if (found) return found;
  }
  return undefined;
}

/** The text of the nodes without that of the elements below them that are left out. */
export function textOf(nodes: readonly AnyNode[], isLeftOut: Test | null = null): string {
  let text = '';
  for (const node of nodes) {
    if ('data' in node) text += typeOf(node) === 'text' ? node.data : '';
    else if ('children' in node) text += textBelow(node.children, isLeftOut);
  }
  return text;
}

function textBelow(nodes: readonly AnyNode[], isLeftOut: Test | null): string {
  let text = '';
  for (const node of nodes) {
    if ('data' in node) text += typeOf(node) === 'text' ? node.data : '';
    else if ('children' in node && !(isLeftOut && isElement(node) && isLeftOut(node))) {
      text += textBelow(node.children, isLeftOut);
    }
  }
  return text;
}

export const isLink = ({ name, attribs }: Element): boolean => name === 'a' && attribs['href'] !== undefined;
