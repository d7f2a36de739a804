import type { NodeRow } from '../../queries/write/graph-rows.ts';

/**
 * A bundle is all that the graph is to hold of one subject: rows of nodes, and what they hang on. It replaces
 * whatever an earlier bundle of the same subject put there. Bundles are built from the archive alone, so that any
 * road to the same archive ends in the same graph.
 */
interface Bundle {
  readonly id: string;
  /** What earlier captures of the subject named and the present ones do not. */
  readonly retired: readonly RetiredEntry[];
}

interface ReturningBundle extends Bundle {
  /** Ids of the `Retired` nodes that an earlier bundle of this subject may have left and that have no cause now. */
  readonly returned: readonly string[];
}

export type RetiredParent = 'Council' | 'Committee' | 'Meeting';

export interface RetiredEntry {
  readonly row: NodeRow<'Retired'>;
  readonly parentLabel: RetiredParent;
  readonly parentId: string;
}

export interface CouncilBundle extends ReturningBundle {
  readonly council: Omit<NodeRow<'Council'>, 'bundleDigest'>;
}

/** A committee as something else names it. */
export interface CommitteeMention {
  readonly id: string;
  readonly install: string;
  readonly cid: number;
}

export interface PersonMention {
  readonly id: string;
  readonly install: string;
  readonly uid: number | null;
  readonly name: string;
}

export interface MembershipEntry {
  readonly row: NodeRow<'Membership'>;
  readonly member: PersonMention;
}

export interface CommitteeBundle extends ReturningBundle {
  readonly councilId: string;
  /** Null where no list and no page of its own tells of it any more. */
  readonly committee: Omit<NodeRow<'Committee'>, 'bundleDigest'> | null;
  readonly remits: readonly NodeRow<'Remit'>[];
  readonly memberships: readonly MembershipEntry[];
  /** Everyone who ever held a seat in any capture: whose properties may have changed. */
  readonly everMembers: readonly string[];
}

export interface MemberBundle extends ReturningBundle {
  readonly councilId: string;
  /** Null where no index, reply or page of their own tells of them any more. */
  readonly member: Omit<NodeRow<'Member'>, 'bundleDigest'> | null;
}

export interface DecisionEntry {
  readonly row: NodeRow<'Decision'>;
  readonly itemId: string;
  readonly evidence: NodeRow<'Evidence'>;
}

export interface DocumentEntry {
  readonly row: NodeRow<'Document'>;
  readonly itemIds: readonly string[];
  readonly onMeeting: boolean;
}

export interface AttendanceEntry {
  readonly row: NodeRow<'Attendance'>;
  readonly personKind: 'MEMBER' | 'OFFICER';
  /** Null for somebody whom only minutes name and who may be no member. */
  readonly person: PersonMention | null;
  readonly inPlaceOf: PersonMention | null;
  readonly evidence: readonly NodeRow<'Evidence'>[];
}

export type FactLabel = 'Motion' | 'Interest' | 'Action' | 'Referral' | 'Correction' | 'PublicQuestions';

/** A fact that an item's text says. */
export interface FactOf<L extends FactLabel> {
  readonly label: L;
  readonly itemId: string;
  readonly row: NodeRow<L>;
  readonly evidence: readonly NodeRow<'Evidence'>[];
  readonly people: readonly {
    readonly as: 'MOVED' | 'SECONDED' | 'DECLARED';
    readonly person: PersonMention;
  }[];
  /** Ids of the items that it is about, of those of the same meeting. */
  readonly about: readonly string[];
  readonly ballots: readonly {
    readonly row: NodeRow<'Ballot'>;
    readonly person: PersonMention | null;
  }[];
  /** Of a question: whether the item's decision came of it. */
  readonly isDecided: boolean;
}
export type FactEntry = { [L in FactLabel]: FactOf<L> }[FactLabel];

/** What a field said before it said what it says now. */
export interface RevisionEntry {
  readonly ownerLabel: 'Meeting' | 'AgendaItem';
  readonly ownerId: string;
  readonly row: NodeRow<'Revision'>;
}

export type ItemRow = Omit<NodeRow<'AgendaItem'>, 'terms'>;

export interface MeetingBundle extends Bundle {
  readonly councilId: string;
  /** Null where every committee's list dropped it and no page of its own was read since. */
  readonly meeting: Omit<NodeRow<'Meeting'>, 'bundleDigest'> | null;
  readonly heldBy: readonly CommitteeMention[];
  readonly items: readonly ItemRow[];
  readonly decisions: readonly DecisionEntry[];
  readonly facts: readonly FactEntry[];
  readonly revisions: readonly RevisionEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly attendances: readonly AttendanceEntry[];
  /** Every committee and person that any capture named: whose properties may have changed. */
  readonly everCommittees: readonly string[];
  readonly everMembers: readonly string[];
  readonly everOfficers: readonly string[];
}
