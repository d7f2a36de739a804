import type { PageRequest } from './markup/layout.ts';
import type { SiteOptions } from './options.ts';
import type { Site } from './site.ts';

export interface Reply {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

export function replyHtml(body: string): Reply {
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

export function replyXml(body: string): Reply {
  return { status: 200, type: 'text/xml; charset=utf-8', body };
}

export function replyText(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body };
}

/** Keys of query and form are read in lower case; the first value of a key counts. */
export function layoutRequest(
  site: Site,
  options: SiteOptions,
  path: string,
  query: string,
  form: string,
): PageRequest {
  const parameters = new Map<string, string>();
  for (const [key, value] of [...new URLSearchParams(query), ...new URLSearchParams(form)]) {
    if (!parameters.has(key.toLowerCase())) parameters.set(key.toLowerCase(), value.trim());
  }
  return { site, options, path, query, parameters };
}
