import type { CouncilAnswer, RemitAnswer } from '../answers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Paragraphs } from '../parts/marked-text.tsx';
import { OwnPage } from '../parts/own-page.tsx';
import { toAddress, toCommitteeAddress } from '../route.ts';
import { toBodyName } from '../words/committee-names.ts';
import { toCounted } from '../words/counted.ts';
import { toSpanText } from '../words/dates.ts';
import { ShownOf } from './answer-state.tsx';
import { ItemEntry } from './item-entry.tsx';

type Committee = RemitAnswer['committees'][number];

const remitOf: Readonly<Record<string, string>> = {
  NOT_IN_RECORD: 'Its page was read and says nothing of a remit.',
  NOT_IN_OUR_COPY: 'Its remit on paper is not in our copy.',
};
const outsideOf: Readonly<Record<string, string>> = {
  NOT_IN_RECORD: 'The minutes that were read tell of nothing outside its remit.',
  NOT_IN_OUR_COPY: 'What was outside its remit is not known: none of its minutes are in our copy.',
};

interface RemitResultProps {
  readonly answer: RemitAnswer;
  readonly councils: readonly CouncilAnswer[];
}

/** What committees dealt with by topics, beside their remit on paper and what was ruled outside of it. */
export function RemitResult({ answer: { committees, count }, councils }: RemitResultProps) {
  const toName = toBodyName(councils);
  return (
    <>
      <p class="soft">
        A topic is the word that most of the titles share, not a subject heading. More items make more topics:
        compare committees over like stretches of time.
      </p>
      <ShownOf shown={committees.length} count={count} />
      {committees.map((told) => (
        <CommitteePart key={told.committee.id} told={told} name={toName(told.committee)} />
      ))}
    </>
  );
}

function CommitteePart({ told, name }: { readonly told: Committee; readonly name: string }) {
  const { committee, items, topicCount, entropy, effectiveTopics, singleItems, topics } = told;
  const { remitState, remits, outsideState, outsideCount, outsideRemit } = told;
  const heading = `remit-${committee.id}`;
  return (
    <section class="panel" aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={toCommitteeAddress(committee.id)}>{name}</a>
      </h2>
      <p>
        {toCounted(items, 'item')} with business of their own, in {toCounted(topicCount, 'topic')};{' '}
        {String(singleItems)} of these hold one item that shares no telling word.
        {entropy !== null &&
          effectiveTopics !== null &&
          ` As broad as ${effectiveTopics.toFixed(1)} topics of one size (entropy ${entropy.toFixed(2)} bits).`}
      </p>
      {topics.length > 0 && (
        <DataTable
          caption={`Topics of ${name}`}
          columns={['Topic', 'Items', 'Share', 'Such as']}
          rows={topics.map(({ topic, basis, n, share, items: [own] }) => [
            basis === 'WORD' ? topic : 'one title, no telling word',
            String(n),
            `${(share * 100).toFixed(1)} %`,
            own ? (
              <>
                <a href={toAddress({ view: 'item', id: own.id })}>{own.title}</a> ·{' '}
                <OwnPage source={own.source}>The council’s own page</OwnPage>
              </>
            ) : (
              'not told'
            ),
          ])}
        />
      )}
      <ShownOf shown={topics.length} count={topicCount} />
      <h3>Its remit on paper</h3>
      {remits.length === 0 && <p class="soft">{remitOf[remitState] ?? remitState}</p>}
      {remits.map(({ text, from, to }) => (
        <details key={text}>
          <summary>As our copy saw it printed {toSpanText(from, to) ?? 'on a day that is not known'}</summary>
          <Paragraphs text={text} />
        </details>
      ))}
      <p>
        <OwnPage source={committee.source}>The council’s own page for this committee</OwnPage>
      </p>
      <h3>Said to be outside of it</h3>
      {outsideRemit.length === 0 && <p class="soft">{outsideOf[outsideState] ?? outsideState}</p>}
      <ShownOf shown={outsideRemit.length} count={outsideCount} />
      {outsideRemit.map(({ quote, meeting, item, committeeNames, inWindow }) => (
        <ItemEntry
          key={item.id + quote}
          meeting={meeting}
          item={item}
          committees={committeeNames}
          marks={[inWindow === 'POSSIBLY' && 'perhaps outside the days asked for']}
          level="h4"
        >
          <blockquote>{quote}</blockquote>
        </ItemEntry>
      ))}
    </section>
  );
}
