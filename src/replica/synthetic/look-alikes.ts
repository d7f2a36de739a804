import { shiftDay } from './calendar.ts';
import {
  fillTitle,
  freePlace,
  type Matter,
  type MatterContext,
  type Subject,
  weightedOutcome,
} from './matter.ts';
import { type MatterKind, matterKinds } from './matter-kinds.ts';
import { nextWithRoom } from './planned.ts';
import type { Truth } from './truth.ts';
import { places } from './words.ts';

type Why = Truth['lookAlikes'][number]['why'];

/** Puts an item on some agenda that shares words with the matter and is another one. */
export function planLookAlike(matter: Matter, context: MatterContext): void {
  if (matter.sightings.length === 0) return;
  const { random, held } = context;
  const why = random.pick<Why>([
    'same kind, other place',
    'same place, other matter',
    'same contractor, other contract',
  ]);
  const disguise = disguiseOf(matter, why, context);
  const stop = random.pick(matter.sightings);
  const meeting =
    disguise &&
    nextWithRoom(held.get(random.pick([...held.keys()])), shiftDay(stop.meeting.date, random.whole(-60, 60)));
  if (!disguise || !meeting) return;
  meeting.business.push({
    aiId: 0,
    title: fillTitle(disguise.title, disguise.subject),
    sentences: random
      .some(disguise.kind.sentences, 2)
      .map((sentence) => fillTitle(sentence, disguise.subject)),
    threads: [],
    outcome: weightedOutcome(random),
    lookAlikeOf: { aiId: 0, thread: matter.thread.id, why },
  });
}

function disguiseOf(
  { kind, subject }: Matter,
  why: Why,
  context: MatterContext,
): { kind: MatterKind; title: string; subject: Subject } | undefined {
  const { random, taken } = context;
  if (why === 'same kind, other place') {
    const start = subject.place.slice(0, 3);
    const place = freePlace(
      kind,
      places.filter((name) => name.startsWith(start) && name !== subject.place),
      context,
    );
    const contractor = `${subject.contractor.split(' ')[0] ?? ''} & Sons`;
    return place === undefined
      ? undefined
      : {
          kind,
          title: random.pick(kind.titles),
          subject: { place, contractor, street: `${subject.street}s` },
        };
  }
  const others = matterKinds.filter((other) => other !== kind);
  if (why === 'same place, other matter') {
    const other = random
      .some(others, others.length)
      .find((candidate) => !taken.has(`${candidate.name}|${subject.place}`));
    const titles = other?.titles.filter((title) => title.includes('{p}')) ?? [];
    if (!other || titles.length === 0) return undefined;
    taken.add(`${other.name}|${subject.place}`);
    return {
      kind: other,
      title: random.pick(titles),
      subject: { ...subject, contractor: 'the provider', street: 'Station' },
    };
  }
  const contracts = others.filter((other) =>
    other.titles.some((title) => title.includes('{c}') && title.includes('{p}')),
  );
  const other = random.pick(contracts);
  const place = freePlace(other, places, context);
  const title = random.pick(other.titles.filter((text) => text.includes('{c}') && text.includes('{p}')));
  return place === undefined
    ? undefined
    : { kind: other, title, subject: { place, contractor: subject.contractor, street: 'Station' } };
}
