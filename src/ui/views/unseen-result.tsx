import type { CommitteeUnseen, CouncilAnswer, UnseenAnswer } from '../answers.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { Notices } from '../parts/notices.tsx';
import { toCommitteeAddress } from '../route.ts';
import { toCommitteeMarks } from '../words/committee-names.ts';
import { toCounted, toListed } from '../words/counted.ts';
import { toClueText } from '../words/links.ts';
import { ShownOf } from './answer-state.tsx';
import { CoveragePart } from './coverage-part.tsx';
import { ItemEntry } from './item-entry.tsx';
import { MatterLine } from './matter-line.tsx';
import { SightingList } from './sighting-list.tsx';
import { VerdictLines } from './verdict-lines.tsx';

interface UnseenResultProps {
  readonly answer: UnseenAnswer;
  readonly councils: readonly CouncilAnswer[];
  readonly ownPage: string | null;
}

/** Which committees did not see a matter, each with its verdict and what was searched; those that saw it last. */
export function UnseenResult({ answer, councils, ownPage }: UnseenResultProps) {
  const { matter, summary, ignoredWords, search, committees, coverage, notices } = answer;
  const marks = toCommitteeMarks(councils, committees);
  const list = (parts: readonly CommitteeUnseen[]) => (
    <ul class="plain">
      {parts.map((part) => (
        <li key={part.committee.id}>
          <CommitteePart part={part} name={part.name + marks(part.committee, part.committee.council)} />
        </li>
      ))}
    </ul>
  );
  const unseen = committees.filter(({ verdict }) => verdict !== 'SEEN');
  const seen = committees.filter(({ verdict }) => verdict === 'SEEN');
  return (
    <>
      <Notices notices={notices} ownPage={ownPage} />
      <MatterLine matter={matter} />
      <p>{summary}</p>
      {search && (
        <p class="soft">
          Looked for besides links: the words of the title ({toListed(search.titleWords) || 'none'}), rare
          words ({toListed(search.rareWords) || 'none'}) and names ({toListed(search.names) || 'none'}).
        </p>
      )}
      {ignoredWords.length > 0 && <p class="soft">Left out of the search: {toListed(ignoredWords)}.</p>}
      <CoveragePart coverage={coverage} open />
      {unseen.length > 0 && (
        <section aria-labelledby="unseen">
          <h2 id="unseen">Not surely before {toCounted(unseen.length, 'committee')}</h2>
          {list(unseen)}
        </section>
      )}
      {seen.length > 0 && (
        <section aria-labelledby="seen">
          <h2 id="seen">Before {toCounted(seen.length, 'committee')}</h2>
          {list(seen)}
        </section>
      )}
    </>
  );
}

function CommitteePart({ part, name }: { readonly part: CommitteeUnseen; readonly name: string }) {
  const { sightings, sightingCount, proposed, proposedCount, candidates, candidateCount } = part;
  const times = sightingCount + proposedCount;
  return (
    <>
      <h3>
        <a href={toCommitteeAddress(part.committee.id)}>{name}</a>
      </h3>
      <VerdictLines part={part} />
      {times > 0 && (
        <details>
          <summary>{toCounted(times, 'item')} found or linked</summary>
          <SightingList sightings={sightings} count={sightingCount} level="h4" />
          <SightingList sightings={proposed} count={proposedCount} level="h4" />
        </details>
      )}
      {candidates.length > 0 && (
        <details open>
          <summary>{toCounted(candidateCount, 'item')} without a link, whose words may be about it</summary>
          <ShownOf shown={candidates.length} count={candidateCount} />
          <ol class="plain">
            {candidates.map(({ clue, words, inWindow, committeeName, quotes, meeting, item }) => (
              <li key={item.id}>
                <ItemEntry
                  meeting={meeting}
                  item={item}
                  committees={[committeeName]}
                  marks={[inWindow === 'POSSIBLY' && 'perhaps outside the days asked for']}
                  level="h4"
                >
                  <p>
                    {toClueText(clue)}: {toListed(words)}.
                  </p>
                  {quotes.slice(0, 1).map(({ quote, marks }) => (
                    <blockquote key={quote}>
                      <MarkedText text={quote} marks={marks} />
                    </blockquote>
                  ))}
                </ItemEntry>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
