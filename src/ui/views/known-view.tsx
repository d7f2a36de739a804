import { Fragment } from 'preact';
import type { KnownAnswer } from '../answers.ts';
import { Answered } from '../parts/answered.tsx';
import { Heading } from '../parts/heading.tsx';
import { Notices } from '../parts/notices.tsx';
import { toAddress } from '../route.ts';
import { toInstantText } from '../words/dates.ts';
import { toStateText } from '../words/questions.ts';
import { KnownForm } from './known-form.tsx';

/** What the record said of a meeting on a day, and what was corrected or changed since. */
export function KnownView({ id, at }: { readonly id: string; readonly at: string }) {
  return (
    <>
      {at === '' ? (
        <Heading title="As known on a day" />
      ) : (
        <Answered operation="as-known-at" variables={{ meeting: id, at }} what="what was known">
          {({ asKnownAt }) => <Known known={asKnownAt} />}
        </Answered>
      )}
      <KnownForm id={id} at={at} />
    </>
  );
}

const toValue = (value: string | null): string => value ?? '(nothing)';

function Known({ known }: { readonly known: KnownAnswer }) {
  const { meeting, fields, items, changedSince, correctedSince, correctedBefore, vanishedSince } = known;
  const committee = meeting.committeeName ?? meeting.committees.map(({ name }) => name).join(', ');
  const changed = items.filter((item) => item.fields.some((field) => field.changed));
  return (
    <>
      <Heading title={`${committee}, ${meeting.dateText}, as known at ${toInstantText(known.at)}`} />
      <Notices notices={known.notices} ownPage={meeting.source?.originalUrl ?? null} />
      <p>
        <a href={toAddress({ view: 'meeting', id: meeting.id })}>The meeting as it is known now</a>
      </p>
      <p>
        <span class="verdict">{toStateText(known.state)}.</span> {known.reason}
      </p>
      {fields.length > 0 && (
        <dl class="facts">
          {fields.map(({ field, then, now, changed: isChanged }) => (
            <Fragment key={field}>
              <dt>{field}</dt>
              <dd>
                {toValue(then)} {isChanged && <span class="soft">now: {toValue(now)}</span>}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      <Part title="Items that the pages have changed since" lines={changed.map(({ item }) => item.title)} />
      <Part title="Corrected by later meetings since" lines={correctedSince.map(toCorrectionText)} />
      <Part title="Corrected by that day" lines={correctedBefore.map(toCorrectionText)} />
      <Part
        title="Changed on the pages since"
        lines={changedSince.map(
          ({ item, revision }) =>
            `${item ? `${item.title}, ` : ''}${revision.field} was: ${toValue(revision.value)}`,
        )}
      />
      <Part title="No longer on the pages" lines={vanishedSince.map(({ title, kind }) => title ?? kind)} />
    </>
  );
}

function toCorrectionText({ field, before, after, item }: KnownAnswer['correctedSince'][number]): string {
  const change = before === null && after === null ? '' : `: ${toValue(before)}, now ${toValue(after)}`;
  return `${item.meeting.dateText}, ${field}${change} (“${item.title}”)`;
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
