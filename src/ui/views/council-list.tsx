import type { CouncilAnswer } from '../answers.ts';
import { toCommitteeAddress } from '../route.ts';
import { toCommitteeMarks } from '../words/committee-names.ts';

/** Every council with its committees, each a link to its meetings. */
export function CouncilList({ councils }: { readonly councils: readonly CouncilAnswer[] }) {
  if (councils.length === 0) {
    return (
      <p class="state">
        There is no council in the graph yet. Crawl one with <code>minutegraph crawl</code>, then reload this
        page.
      </p>
    );
  }
  const mark = toCommitteeMarks(councils);
  return (
    <>
      {councils.map((council) => (
        <section key={council.slug} aria-labelledby={`council-${council.slug}`}>
          <h2 id={`council-${council.slug}`}>{council.name}</h2>
          {council.originalBaseUrl && (
            <p>
              <a href={council.originalBaseUrl} rel="noreferrer">
                The council’s own committee pages
              </a>
            </p>
          )}
          {council.committees.length === 0 && <p class="soft">No committee was read.</p>}
          <ul class="plain">
            {council.committees.map((committee) => (
              <li key={committee.id}>
                <a href={toCommitteeAddress(committee.id)}>{committee.name + mark(committee)}</a>
                {committee.expired && <span class="soft"> no longer meets</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
