import type { SourceAnswer } from '../answers.ts';
import { toInstantText } from '../words/dates.ts';

/** Where a record was read: the council's own page, the address that was read, and when. */
export function SourceLine({
  source,
  what,
}: {
  readonly source: SourceAnswer | null;
  readonly what: string;
}) {
  if (!source) return <p class="soft">No page of its own was read for {what}.</p>;
  return (
    <section aria-labelledby="source">
      <h2 id="source">Source</h2>
      <dl class="facts">
        <dt>Council’s own page</dt>
        <dd>
          {source.originalUrl ? (
            <a href={source.originalUrl} rel="noreferrer">
              {source.originalUrl}
            </a>
          ) : (
            'None is known: the record’s number here is not the council’s.'
          )}
        </dd>
        {source.url !== source.originalUrl && (
          <>
            <dt>Read from</dt>
            <dd>{source.url}</dd>
          </>
        )}
        <dt>Captured</dt>
        <dd>
          {source.capturedAt ? (
            <time dateTime={source.capturedAt}>{toInstantText(source.capturedAt)}</time>
          ) : (
            'time not known'
          )}
        </dd>
      </dl>
    </section>
  );
}
