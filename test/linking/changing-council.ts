import type { CouncilFile } from '../../schema/records/council.ts';
import { ids } from '../../schema/records/ids.ts';
import type { LedgerEntry } from '../../schema/records/ledger.ts';
import type { IssueName } from '../../src/linking/ledger-port.ts';
import { createRandom, type Random } from '../../src/replica/synthetic/random.ts';
import {
  committeeRow,
  committees,
  council,
  documentRecord,
  FakeArchive,
  type FakeLedger,
  install,
  itemRecord,
  listOf,
  meetingPage,
  meetingRecord,
} from '../projection/small-council.ts';

const places = [
  'Thornham',
  'Sedgeley',
  'Quarrington',
  'Mill Hill',
  'Oakfield',
  'Barrow',
  'Wexcombe',
  'Penhale',
];
const things = [
  'Depot lease',
  'Baths asbestos survey',
  'school catchments',
  'library closure',
  'bridge repairs',
  'parking zone',
  'day centre tender',
  'allotment drainage',
];
const series = [
  'Corporate Risk Register',
  'Treasury Management Outturn',
  'Pensions Fund Valuation',
  'Complaints Monitoring',
];
const procedural = [
  'Apologies for Absence',
  'Minutes of the last meeting',
  'Members’ Items',
  'Public questions',
];
const bodies = ['Children Committee', 'Performance Committee', 'Audit Committee'];

/** Makes small captures of a council that grows and changes, the same for the same seed. */
export class ChangingCouncil {
  readonly archive = new FakeArchive();
  council: CouncilFile = council;
  readonly #random: Random;
  /** Meetings that were captured, with their days and committees. */
  readonly #held = new Map<number, { readonly on: string; readonly cid: number }>();
  /** Texts of items that some other item says again. */
  readonly #told: string[] = [];
  #mids = 0;
  #item = 100;
  #paper = 0;

  constructor(seed: number) {
    this.#random = createRandom(seed);
    this.archive.add(committees(...bodies.map((name, at) => committeeRow(at + 1, name))));
  }

  /** One change, and now and then two before anybody looks. */
  change(ledger: readonly FakeLedger[]): string {
    const random = this.#random;
    const what = random.pick(
      this.#mids < 4
        ? ['new']
        : ['new', 'new', 'new', 'new', 'again', 'again', 'drop', 'move', 'carry', 'curate', 'rename'],
    );
    if (what === 'new') for (let more = random.chance(0.2) ? 2 : 1; more > 0; more -= 1) this.#meet();
    if (what === 'again') this.#captureAgain(this.#known());
    if (what === 'drop') this.#drop();
    if (what === 'move') this.#meet(this.#held.get(this.#known())?.cid);
    if (what === 'carry') this.#carry();
    if (what === 'curate') this.#curate(ledger);
    if (what === 'rename') {
      this.council = { ...council, name: `${random.pick(places)} Council` };
      this.#captureAgain(this.#known());
    }
    return what;
  }

  #known(): number {
    return this.#random.pick([...this.#held.keys()]);
  }

  #meet(cid = this.#random.whole(1, bodies.length)): void {
    const mid = (this.#mids += 1);
    // Any order of days: a meeting that is captured late may have been the first.
    const on = `20${String(this.#random.whole(14, 19))}-0${String(this.#random.whole(1, 9))}-1${String(this.#random.whole(0, 9))}`;
    this.#held.set(mid, { on, cid });
    this.#captureAgain(mid);
    if (this.#random.chance(0.3)) this.#list(cid);
  }

  #captureAgain(mid: number): void {
    const { on, cid } = this.#held.get(mid) ?? { on: '2016-01-01', cid: 1 };
    const items = Array.from({ length: this.#random.whole(0, 4) }, (_, at) => this.#itemAt(mid, at, on));
    const papers = items.flatMap((item) => {
      if (item.aiId === null || !this.#random.chance(0.4)) return [];
      // Some papers stand under items of several meetings, and are called otherwise there.
      const key =
        this.#random.chance(0.4) && this.#paper > 0 ? this.#random.whole(1, this.#paper) : (this.#paper += 1);
      return [documentRecord(mid, item.aiId, key, `Appendix ${this.#title(on)}`)];
    });
    const record = meetingRecord(mid, {
      on: this.#random.chance(0.1) ? on.slice(0, 4) : on,
      committeeIds: [ids.committee(install, cid)],
      committeeName: bodies[cid - 1] ?? null,
    });
    this.archive.add(meetingPage(mid, record, ...items, ...papers));
  }

  #itemAt(mid: number, at: number, on: string) {
    // An item keeps its number from one capture to the next, and now and then goes to another meeting.
    const aiId = this.#random.chance(0.15)
      ? this.#random.whole(101, Math.max(102, this.#item))
      : mid * 10 + at + 1000;
    this.#item += 1;
    const title = this.#title(on);
    return itemRecord(mid, aiId, title, {
      position: at + 1,
      minutesText: this.#random.chance(0.7) ? this.#minutes() : null,
      decisionText: this.#random.chance(0.2) ? 'That the report be deferred to the next meeting.' : null,
      heading: this.#random.chance(0.05),
      ...(this.#random.chance(0.15)
        ? { issueIid: this.#random.whole(1, 4), issueTitle: 'A matter of officers' }
        : {}),
    });
  }

  #title(on: string): string {
    const random = this.#random;
    const drawn = random.whole(1, 10);
    if (drawn <= 2) return random.pick(procedural);
    if (drawn <= 5)
      return `${random.pick(series)} ${random.chance(0.5) ? `Q${String(random.whole(1, 4))} ` : ''}${on.slice(0, 4)}`;
    const place = random.pick(places);
    return `${random.chance(0.2) ? place.toLowerCase() : place} ${random.pick(things)}`;
  }

  #minutes(): string {
    const random = this.#random;
    if (this.#told.length > 0 && random.chance(0.2)) return random.pick(this.#told);
    const text = [
      `The Committee heard that the ${random.pick(places)} ${random.pick(things)} had been late since ${random.pick(places)} closed.`,
      ...(random.chance(0.3) ? [`RESOLVED that the matter be referred to the ${random.pick(bodies)}.`] : []),
      ...(random.chance(0.3)
        ? [
            `It was agreed that officers bring a further report on the ${random.pick(places)} ${random.pick(things)}.`,
          ]
        : []),
      ...(random.chance(0.2)
        ? [`This followed the meeting on 1${String(random.whole(0, 9))} March 2016.`]
        : []),
    ].join(' ');
    this.#told.push(text);
    return text;
  }

  #list(cid: number, but?: number): void {
    const own = [...this.#held].filter(([mid, held]) => held.cid === cid && mid !== but);
    this.archive.add(
      listOf(
        cid,
        own.map(([mid, { on }]) => [mid, on] as const),
      ),
    );
  }

  /** A list that had the meeting has it no more. */
  #drop(): void {
    const mid = this.#known();
    const { cid } = this.#held.get(mid) ?? { cid: 1 };
    this.#list(cid);
    this.#list(cid, mid);
  }

  /** A later meeting lists an item of another one too. */
  #carry(): void {
    const from = this.#known();
    const mid = (this.#mids += 1);
    const { cid } = this.#held.get(from) ?? { cid: 1 };
    this.#held.set(mid, { on: '2018-05-01', cid });
    const record = meetingRecord(mid, { on: '2018-05-01', committeeIds: [ids.committee(install, cid)] });
    this.archive.add(meetingPage(mid, record, itemRecord(mid, from * 10 + 1000, this.#title('2018-05-01'))));
  }

  /** A curator says something of issues, into all ledgers alike. */
  #curate(ledgers: readonly FakeLedger[]): void {
    const names = (ledgers[0]?.entries ?? []).filter(
      (one): one is typeof one & IssueName => one.kind === 'issue-named',
    );
    if (names.length < 2) return;
    const [issueId, intoId] = [this.#random.pick(names).issueId, this.#random.pick(names).issueId];
    const itemId = ids.item(install, this.#known() * 10 + 1000);
    const said = this.#random.pick([
      { kind: 'issue-merged', issueId, intoId },
      {
        kind: 'link-verdict',
        issueId,
        itemId,
        verdict: this.#random.pick(['accepted', 'rejected', 'withdrawn']),
      },
      { kind: 'issue-renamed', issueId, title: 'As a curator calls it' },
      {
        kind: 'issue-split',
        issueId,
        newIssueId: `${install}:issue:split-${String(this.#item)}`,
        itemIds: [itemId],
      },
    ] as const);
    for (const { entries } of ledgers)
      entries.push({
        seq: entries.length + 1,
        at: '2026-01-01T00:00:00.000Z',
        by: 'c',
        reason: '',
        ...said,
      } as LedgerEntry);
  }
}
