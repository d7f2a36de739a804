import {
  documentState,
  itemFacts,
  itemState,
  meetingState,
  retiredOfCommittees,
} from '../../queries/read/ingest-state.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { MeetingBundle } from './bundles.ts';
import type { HeldFacts } from './fact-steps.ts';
import { isOfMeeting } from './retired-ids.ts';
import { joinClaims, ownerOf, withOwnedItems } from './shared-children.ts';

export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** What is to be written of a batch of meetings, and what the graph holds that is to go. */
export interface MeetingPlan {
  readonly bundles: readonly MeetingBundle[];
  /** The meeting that tells what an item or paper is, by the id of the child. */
  readonly itemOwner: ReadonlyMap<string, string | null>;
  readonly documentOwner: ReadonlyMap<string, string | null>;
  readonly gone: {
    readonly meetings: readonly string[];
    readonly items: readonly string[];
    readonly decisions: readonly string[];
    readonly evidence: readonly string[];
    readonly documents: readonly string[];
    readonly attendances: readonly string[];
    readonly attendanceEvidence: readonly string[];
    readonly facts: HeldFacts;
    readonly revisions: readonly string[];
    readonly retired: readonly string[];
    readonly held: readonly Edge[];
    readonly itemEdges: readonly Edge[];
    readonly meetingDocuments: readonly Edge[];
    readonly itemDocuments: readonly Edge[];
  };
  /** Meetings outside the batch that now tell what a child is, where one of the batch did before. */
  readonly heirs: readonly string[];
}

const edgeKey = (edge: Edge): string => `${edge.from} ${edge.to}`;

/** Reads what hangs on these meetings and works out the difference; writes nothing. */
export async function findMeetingPlan(
  engine: GraphEngine,
  bundles: readonly MeetingBundle[],
): Promise<MeetingPlan> {
  const batch = new Set(bundles.map((bundle) => bundle.id));
  const outside = (meetings: readonly string[]): Set<string> =>
    new Set(meetings.filter((id) => !batch.has(id)));
  const state = await engine.read(meetingState, { ids: [...batch] });

  const items = await engine.read(itemState, {
    ids: [
      ...new Set([...state.flatMap((s) => s.items), ...bundles.flatMap((b) => b.items.map((i) => i.id))]),
    ],
  });
  const itemClaims = joinClaims(
    new Map(items.map((item) => [item.id, outside(item.meetings)])),
    bundles.flatMap((bundle) => bundle.items.map((item) => [item.id, bundle.id] as const)),
  );
  const itemOwner = new Map([...itemClaims].map(([id, claimants]) => [id, ownerOf(claimants)]));
  const ownedItems = new Set(
    [...itemOwner].flatMap(([id, owner]) => (owner && batch.has(owner) ? [id] : [])),
  );
  const owned = bundles.map((bundle) => withOwnedItems(bundle, (id) => itemOwner.get(id) === bundle.id));

  const documents = await engine.read(documentState, {
    ids: [
      ...new Set([
        ...state.flatMap((s) => s.documents),
        ...items.flatMap((item) => item.documents),
        ...owned.flatMap((bundle) => bundle.documents.map((d) => d.row.id)),
      ]),
    ],
  });
  const documentClaims = joinClaims(
    new Map(
      documents.map((document) => [
        document.id,
        // What hangs on an item that the batch tells of is written anew, whoever told of it before.
        outside([
          ...document.meetings,
          ...document.items.filter((item) => !ownedItems.has(item.id)).map((item) => item.meetingId),
        ]),
      ]),
    ),
    owned.flatMap((bundle) => bundle.documents.map((d) => [d.row.id, bundle.id] as const)),
  );
  const documentOwner = new Map([...documentClaims].map(([id, claimants]) => [id, ownerOf(claimants)]));

  const held = new Set(owned.flatMap((b) => b.heldBy.map((c) => edgeKey({ from: c.id, to: b.id }))));
  const listed = new Set(owned.flatMap((b) => b.items.map((i) => edgeKey({ from: b.id, to: i.id }))));
  const attended = new Set(owned.flatMap((b) => b.attendances.map((a) => a.row.id)));
  const decided = new Set(owned.flatMap((b) => b.decisions.map((d) => d.row.id)));
  const quoted = new Set(owned.flatMap((b) => b.decisions.map((d) => d.evidence.id)));
  const revised = new Set(owned.flatMap((b) => b.revisions.map((r) => r.row.id)));
  const onMeeting = new Set(
    owned.flatMap((b) =>
      b.documents.filter((d) => d.onMeeting).map((d) => edgeKey({ from: b.id, to: d.row.id })),
    ),
  );
  const onItem = new Set(
    owned.flatMap((b) =>
      b.documents.flatMap((d) => d.itemIds.map((from) => edgeKey({ from, to: d.row.id }))),
    ),
  );
  const orphaned = (owner: Map<string, string | null>, id: string): boolean =>
    (owner.get(id) ?? null) === null;
  const rewritten = items.filter((item) => ownedItems.has(item.id) || orphaned(itemOwner, item.id));
  const heirs = [
    ...items.map((item) => [item.owner, itemOwner.get(item.id) ?? null] as const),
    ...documents.map((document) => {
      const before = ownerOf([...document.meetings, ...document.items.map((item) => item.meetingId)]);
      return [before, documentOwner.get(document.id) ?? null] as const;
    }),
  ].flatMap(([before, after]) => (after !== null && after !== before && !batch.has(after) ? [after] : []));

  return {
    bundles: owned,
    itemOwner,
    documentOwner,
    gone: {
      meetings: bundles.filter((bundle) => bundle.meeting === null).map((bundle) => bundle.id),
      items: items.filter((item) => orphaned(itemOwner, item.id)).map((item) => item.id),
      decisions: rewritten.flatMap((item) => item.decisions).filter((id) => !decided.has(id)),
      evidence: rewritten.flatMap((item) => item.evidence).filter((id) => !quoted.has(id)),
      documents: documents.filter((d) => orphaned(documentOwner, d.id)).map((d) => d.id),
      // What rests on words is written anew whole: whom somebody sat for may have changed.
      attendances: [
        ...state.flatMap((s) => s.attendances).filter((id) => !attended.has(id)),
        ...state.flatMap((s) => s.noted.map(({ id }) => id)),
      ],
      attendanceEvidence: state.flatMap((s) => s.noted.map(({ evidence }) => evidence)),
      facts: await findHeldFacts(
        engine,
        rewritten.map((item) => item.id),
      ),
      revisions: [...state, ...rewritten].flatMap((s) => s.revisions).filter((id) => !revised.has(id)),
      retired: [...state.flatMap((s) => s.retired), ...(await findLeftElsewhere(engine, bundles))],
      held: state
        .flatMap((s) => s.committees.map((from) => ({ from, to: s.id })))
        .filter((edge) => !held.has(edgeKey(edge))),
      itemEdges: state
        .flatMap((s) => s.items.map((to) => ({ from: s.id, to })))
        .filter((edge) => !listed.has(edgeKey(edge))),
      meetingDocuments: state
        .flatMap((s) => s.documents.map((to) => ({ from: s.id, to })))
        .filter((edge) => !onMeeting.has(edgeKey(edge))),
      itemDocuments: rewritten
        .flatMap((item) => item.documents.map((to) => ({ from: item.id, to })))
        .filter((edge) => !onItem.has(edgeKey(edge))),
    },
    heirs: [...new Set(heirs)],
  };
}

async function findHeldFacts(engine: GraphEngine, items: readonly string[]): Promise<HeldFacts> {
  const held = await engine.read(itemFacts, { ids: [...items] });
  return {
    motions: held.flatMap((h) => h.motions),
    ballots: held.flatMap((h) => h.ballots),
    interests: held.flatMap((h) => h.interests),
    actions: held.flatMap((h) => h.actions),
    referrals: held.flatMap((h) => [...h.sent, ...h.received]),
    corrections: held.flatMap((h) => h.corrections),
    questions: held.flatMap((h) => h.questions),
    factEvidence: held.flatMap((h) => [...h.evidence, ...h.sentEvidence, ...h.receivedEvidence]),
  };
}

/** `Retired` nodes of these meetings that hang on committees: a meeting that every list dropped left them there. */
async function findLeftElsewhere(engine: GraphEngine, bundles: readonly MeetingBundle[]): Promise<string[]> {
  const committees = [...new Set(bundles.flatMap((bundle) => bundle.everCommittees))];
  const rows = await engine.read(retiredOfCommittees, { ids: committees });
  const left = new Map(rows.map((row) => [row.id, row.retired]));
  return bundles.flatMap(({ id, everCommittees }) =>
    everCommittees.flatMap((cid) => (left.get(cid) ?? []).filter((node) => isOfMeeting(node, id))),
  );
}
