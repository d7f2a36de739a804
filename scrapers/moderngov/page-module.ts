import type { Cheerio, CheerioAPI } from 'cheerio';
import type { MinutegraphRecord } from '../../schema/records/index.ts';
import type { PageContext, PageLink, PageType } from '../../schema/records/page.ts';
import type { Element } from '../core/dom.ts';
import type { Notices } from '../core/notices.ts';
import type { Site } from '../core/platform.ts';
import type { AddressOf, PageAddress } from './addresses.ts';

export interface PageYield {
  readonly records: MinutegraphRecord[];
  readonly links: PageLink[];
}

interface Reading {
  readonly site: Site;
  /** The page's own address as far as it was recognised. */
  readonly address: PageAddress | null;
  /** Ids that the address or the page before it gave. */
  readonly context: PageContext;
  readonly $: CheerioAPI;
  readonly notices: Notices;
}

/** A loaded HTML page. `root` is `div#modgov`: everything around it is the council's own template. */
export interface HtmlPage extends Reading {
  readonly root: Cheerio<Element>;
}

/** A loaded reply of the web service. `root` is its outermost element. */
export interface ServiceReply extends Reading {
  readonly root: Element;
}

interface PageModule<Page, Root> {
  readonly pageType: PageType;
  /** Whether the markup was at hand raw when this was written, or only described by others' code. */
  readonly markup: 'seen-raw' | 'described';
  /** By marks of the content alone; a module of described markup also reads pages that lack them all. */
  recognise(root: Root): boolean;
  /** Throws WrongPageError or SelectionError where the page is not what it should be. */
  parse(page: Page): PageYield;
}
export type HtmlPageModule = PageModule<HtmlPage, Cheerio<Element>>;
export type ServiceModule = PageModule<ServiceReply, Element>;

/** The page's address, when it is of the given type. */
export function addressAs<T extends PageType>(page: Reading, pageType: T): AddressOf<T> | null {
  const { address } = page;
  return address !== null && isOfType(address, pageType) ? address : null;
}

function isOfType<T extends PageType>(address: PageAddress, pageType: T): address is AddressOf<T> {
  return address.pageType === pageType;
}
