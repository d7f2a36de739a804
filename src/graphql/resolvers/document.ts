import type { DocumentRow } from '../../../queries/read/meeting-rows.ts';
import { parseId } from '../../../schema/records/ids.ts';
import type { ApiContext } from '../context.ts';
import { toOriginalPage } from '../source-links.ts';
import { originResolvers } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

export const documentResolvers = {
  ...originResolvers,
  kind: ({ documentKind }) => documentKind,
  restricted: ({ restricted }) => restricted ?? false,
  originalUrl: async ({ id, url }, _: unknown, context: ApiContext) => {
    if (url === null) return null;
    const council = await context.findCouncil(parseId(id)?.install ?? '');
    // A paper is its own reader page.
    return toOriginalPage({ toReaderUrl: (_council, paper) => paper }, council, url, {}).originalUrl;
  },
} satisfies TypeResolvers<DocumentRow>;
