import { describe, expect, it } from 'vitest';
import { findMatters, type Matter, Matters } from '../../../src/linking/matters/find-matters.ts';
import { findStirred } from '../../../src/linking/matters/find-stirred.ts';
import type { ItemTexts, Lead, LinkableItem } from '../../../src/linking/matters/linkable.ts';
import { MatterRecord } from '../../../src/linking/matters/record.ts';
import { createRandom, type Random } from '../../../src/replica/synthetic/random.ts';

type Entry = readonly [LinkableItem, ItemTexts];

/** Enough that one item more seldom takes the whole a step further. */
const usual = 300;
const steps = 40;
const places = Array.from(
  { length: 40 },
  (_, at) =>
    `${'BCDFGHJK'[at % 8] ?? ''}${'aeiou'[at % 5] ?? ''}rn${'aeiou'[(at * 3) % 5] ?? ''}${'dlmv'[at % 4] ?? ''}ham`,
);
/** The first is said about as often as what still ties two items. */
const things = [
  'depot lease',
  'depot lease',
  'baths survey',
  'school catchments',
  'library closure',
  'Library roof',
  'School roof',
  'bridge repairs',
  'parking zone',
];
const series = ['Corporate Risk Register', 'Treasury Management Outturn', 'Complaints Monitoring'];

/** An item of a council in which committees follow each other, and now and then say the same. */
function toEntry(random: Random, number: number): Entry {
  const committee = random.whole(1, 6);
  // Each has a year of its own, but for a few meetings.
  const year = 10 + committee + Number(random.chance(0.005));
  const day = `20${String(year)}-0${String(random.whole(1, 9))}-1${String(random.whole(0, 9))}`;
  const place = random.pick(places);
  const title = random.chance(0.25)
    ? `${random.pick(series)}${random.chance(0.5) ? ` Q${String(random.whole(1, 4))}` : ''}`
    : `${random.chance(0.1) ? place.toLowerCase() : place} ${random.pick(things)}`;
  const text = random.chance(0.5)
    ? `Members heard of the ${random.pick(places)} ${random.pick(things)} from ${random.pick(places)} crews. It rained in ${random.pick(places)} all day.`
    : '';
  const canStart = random.chance(0.9);
  const item: LinkableItem = {
    id: `t:item:${String(number)}`,
    meetingId: `t:meeting:${String(number % 90)}`,
    title,
    sortKey: `${day} ${String(number)}`,
    issueIid: random.chance(0.03) ? random.whole(1, 9) : null,
    canStart,
    mentionedDays: random.chance(0.1) ? ['2014-03-12'] : [],
    committees: [`t:committee:${String(committee)}`],
    dateFrom: random.chance(0.05) ? null : day,
    dateTo: random.chance(0.05) ? null : day,
  };
  const papers = random.chance(0.2)
    ? [`Appendix of the ${random.pick(places.slice(0, 2))} ${random.pick(things)}`]
    : [];
  return [item, { title: canStart ? title : '', text, papers }];
}

/** Matters by the ids of their items, which have other places in another record. */
const plain = (record: MatterRecord, matters: readonly Matter[]) => {
  const idOf = (place: number): string => record.items[place]?.item.id ?? '';
  return matters.map(({ core, central, sightings }) => ({
    core: core.map(idOf),
    central: idOf(central),
    sightings: sightings.map(({ place, tiedTo, ...more }) => ({
      ...more,
      id: idOf(place),
      tiedTo: idOf(tiedTo),
    })),
  }));
};

describe('Matters', () => {
  it.each([2, 3])('are those of the record as it is, whatever items came and went before (%i)', (seed) => {
    const random = createRandom(seed);
    const kept = new Map<string, Entry>();
    const record = new MatterRecord('Barnham Council');
    const matters = new Matters(record);
    let leads: readonly Lead[] = [];
    let number = 100;
    let stirred = 0;
    for (let step = 0; step < steps; step += 1) {
      const gone = step === 0 ? [] : random.some([...kept.keys()], random.whole(0, 4));
      for (const id of gone) {
        record.remove(id);
        kept.delete(id);
      }
      for (let more = step === 0 ? usual : random.whole(0, 4); more > 0; more -= 1) {
        // Some come back as something else.
        const entry = toEntry(
          random,
          random.chance(0.2) ? Number(gone.pop()?.split(':')[2] ?? (number += 1)) : (number += 1),
        );
        record.add(...entry);
        kept.set(entry[0].id, entry);
      }
      if (random.chance(0.3))
        leads = Array.from({ length: 12 }, () => {
          const [from = '', to = ''] = random.some([...kept.keys()], 2);
          return { from, to, score: random.whole(1, 9) / 10 };
        });
      const before = record.close(leads);
      const concerned = findStirred(record, before);
      if (step > 0) stirred += concerned.places.size;
      matters.update(concerned, new Set([...before.fresh, ...before.gone]));

      const whole = new MatterRecord('Barnham Council');
      for (const [item, texts] of [...kept.values()].sort(([a], [b]) => (a.id < b.id ? -1 : 1)))
        whole.add(item, texts);
      whole.close(leads);
      expect(plain(record, matters.all()), `step ${String(step)}`).toEqual(plain(whole, findMatters(whole)));
    }
    expect(matters.all().length).toBeGreaterThan(10);
    expect(stirred).toBeLessThan(steps * usual * 0.5);
  });
});
