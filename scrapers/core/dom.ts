import type { Cheerio, load } from 'cheerio';

/*
 * The types of cheerio's nodes. cheerio does not export them itself, and the package that does is cheerio's
 * dependency and not ours.
 */

/** Any node of a loaded document. */
export type AnyNode = Exclude<Parameters<typeof load>[0], string | Buffer | readonly unknown[]>;

/** An element: a node with a name, attributes and children. */
export type Element = ReturnType<Cheerio<AnyNode>['find']> extends Cheerio<infer Found> ? Found : never;
