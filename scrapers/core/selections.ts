import type { Cheerio } from 'cheerio';
import { SelectionError } from '../../schema/errors.ts';
import { type AnyNode, type Element, elementsWithin, hasClass } from './dom.ts';

type Scope = Cheerio<AnyNode>;

/** Bounds of a counted selection, both included; an open `max` takes any number. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const words = ({ min = 0, max }: Bounds): string => {
  if (max === undefined) return `at least ${String(min)}`;
  return min === max ? String(min) : `${String(min)} to ${String(max)}`;
};

/** `#id`, `tag`, `.class` or `tag.class`, for which a walk is enough. */
const plainSelector = /^([a-z]\w*)?(?:([.#])([\w-]+))?$/;

function find(scope: Scope, selector: string): Cheerio<Element> {
  const [plain, tag, sign, name = ''] = plainSelector.exec(selector) ?? [];
  if (!plain) return scope.find(selector);
  const elements = elementsWithin(
    scope.toArray(),
    (element) =>
      (tag === undefined || element.name === tag) &&
      (sign === undefined || (sign === '#' ? element.attribs['id'] === name : hasClass(element, name))),
  );
  return elements.length > 1 ? scope.find(selector) : scope.find(elements[0] ?? '');
}

/** What the selector matches below the scope; throws SelectionError when the count is outside the bounds. */
export function selectSome(scope: Scope, selector: string, bounds: Bounds = { min: 1 }): Cheerio<Element> {
  const found = find(scope, selector);
  const { min = 0, max = Number.POSITIVE_INFINITY } = bounds;
  if (found.length < min || found.length > max) {
    throw new SelectionError(selector, words(bounds), String(found.length));
  }
  return found;
}

/** The one match. */
export function selectOne(scope: Scope, selector: string): Cheerio<Element> {
  return selectSome(scope, selector, { min: 1, max: 1 });
}

/** The one match, or null where there is none; two are an error. */
export function selectOptional(scope: Scope, selector: string): Cheerio<Element> | null {
  const found = selectSome(scope, selector, { min: 0, max: 1 });
  return found.length === 0 ? null : found;
}
