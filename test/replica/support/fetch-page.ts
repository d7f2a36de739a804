import { type CheerioAPI, load } from 'cheerio';
import type { ReplicaHandle } from '../../../src/replica/index.ts';

/** A page of the replica as text and as a document. */
export async function fetchPage(
  handle: ReplicaHandle,
  path: string,
): Promise<{ status: number; text: string; $: CheerioAPI }> {
  const response = await fetch(`${handle.url}${path}`);
  const text = await response.text();
  return { status: response.status, text, $: load(text) };
}

/** A reply of its web service, read as XML. */
export async function fetchXml(
  handle: ReplicaHandle,
  path: string,
): Promise<{ status: number; text: string; $: CheerioAPI }> {
  const response = await fetch(`${handle.url}/mgWebService.asmx/${path}`);
  const text = await response.text();
  return { status: response.status, text, $: load(text, { xml: true }) };
}
