import type { OverlapAnswer } from '../answers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { OwnPage } from '../parts/own-page.tsx';
import { toStateText } from '../words/questions.ts';
import { toPresenceMarks, toSeatText } from '../words/seats.ts';
import { ShownOf } from './answer-state.tsx';
import { ComparedSides } from './compared-issues.tsx';
import { ItemEntry } from './item-entry.tsx';

type Seat = OverlapAnswer['members'][number]['a'];
type Room = NonNullable<OverlapAnswer['room']>;

/** Who sat on both committees; and who was in the room for the matter in both. */
export function OverlapResult({ answer }: { readonly answer: OverlapAnswer }) {
  const { a, b, members, count, room, matter } = answer;
  return (
    <>
      {members.length > 0 && (
        <DataTable
          caption="People on both"
          columns={['Member', a.name, b.name]}
          rows={members.map(({ member, ...seats }) => [
            member.name,
            <SeatCell key="a" seat={seats.a} />,
            <SeatCell key="b" seat={seats.b} />,
          ])}
        />
      )}
      <ShownOf shown={members.length} count={count} />
      {room && matter && <RoomPart room={room} title={matter.title} />}
      <ComparedSides sides={[a, b]} />
    </>
  );
}

function SeatCell({ seat }: { readonly seat: Seat }) {
  const source = seat.memberships[0]?.source ?? seat.attendances[0]?.source ?? null;
  return (
    <>
      {toSeatText(seat)}. <OwnPage source={source}>The council’s own page</OwnPage>
    </>
  );
}

function RoomPart({ room, title }: { readonly room: Room; readonly title: string }) {
  const { state, reason, people, count } = room;
  return (
    <section aria-labelledby="room">
      <h2 id="room">In the room for “{title}” in both</h2>
      <p>
        <span class="verdict">{toStateText(state)}.</span> {reason}
      </p>
      <ShownOf shown={people.length} count={count} />
      {people.map(({ member, a, b }) => (
        <section key={member.id} class="panel" aria-label={member.name}>
          <h3>{member.name}</h3>
          <div class="columns">
            {[a, b].map((times, side) => (
              <div key={side}>
                {times.flatMap((presence) =>
                  presence.items.map((item) => (
                    <ItemEntry
                      key={presence.attendance.id + item.id}
                      meeting={presence.meeting}
                      item={item}
                      committees={[presence.committeeName]}
                      marks={toPresenceMarks(presence)}
                      level="h4"
                    >
                      {presence.attendance.evidence.map(({ quote }) => (
                        <blockquote key={quote}>{quote}</blockquote>
                      ))}
                    </ItemEntry>
                  )),
                )}
              </div>
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
