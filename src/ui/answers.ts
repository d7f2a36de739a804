/** What the page reads of the API's answers; `schema/graphql` describes each field. */
export interface SourceAnswer {
  readonly url: string;
  readonly capturedAt: string | null;
  readonly originalUrl: string | null;
  readonly idIsCouncils: boolean;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface DateAnswer {
  readonly date: string | null;
  readonly dateFrom: string | null;
  readonly datePrecision: string;
  readonly dateText: string;
}

export interface CouncilAnswer {
  readonly slug: string;
  readonly name: string;
  readonly originalBaseUrl: string | null;
  readonly notice: string | null;
  readonly committees: readonly (Named & { readonly expired: boolean | null })[];
}

export interface MeetingRow extends DateAnswer {
  readonly id: string;
  readonly committeeName: string | null;
  readonly time: string | null;
  readonly status: string;
  readonly meetingType: string | null;
  readonly publicationState: string;
  readonly readState: string;
}

export interface CommitteeAnswer extends Named {
  readonly expired: boolean | null;
  readonly names: readonly {
    readonly name: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly meetingsListed: number | null;
  readonly meetings: {
    readonly nodes: readonly MeetingRow[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly council: { readonly name: string };
  readonly source: SourceAnswer | null;
  readonly notice: string | null;
}

export interface ItemRow {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly heading: boolean;
  readonly restricted: boolean;
  readonly decisions: readonly { readonly outcome: string }[];
}

export interface DocumentAnswer {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly originalUrl: string | null;
  readonly restricted: boolean;
  readonly sizeText: string | null;
}

export interface MeetingAnswer extends MeetingRow {
  readonly venue: string | null;
  readonly statusText: string | null;
  readonly rescheduled: string | null;
  readonly failure: string | null;
  readonly committees: readonly Named[];
  readonly items: readonly ItemRow[];
  readonly documents: readonly DocumentAnswer[];
  readonly source: SourceAnswer | null;
  readonly notice: string | null;
}

export interface DecisionAnswer {
  readonly id: string;
  readonly text: string;
  readonly outcome: string;
  readonly confidence: number;
}

export interface ItemAnswer {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly restricted: boolean;
  readonly agendaText: string | null;
  readonly decisionText: string | null;
  readonly minutesText: string | null;
  readonly minutesCut: boolean;
  readonly decisions: readonly DecisionAnswer[];
  readonly documents: readonly DocumentAnswer[];
  readonly meeting: DateAnswer & { readonly id: string; readonly committeeName: string | null };
  readonly committees: readonly Named[];
  readonly source: SourceAnswer | null;
  readonly notice: string | null;
}

export interface CoverageAnswer {
  readonly meetingsListed: number;
  readonly meetingsUndated: number;
  readonly meetingsWithAgenda: number;
  readonly meetingsWithMinutes: number;
  readonly meetingsCancelled: number;
  readonly meetingsFailed: number;
  readonly meetingsNotRead: number;
  readonly items: number;
  readonly itemsWithText: number;
  readonly itemsCut: number;
  readonly itemsRestricted: number;
  readonly documentsListed: number;
  readonly documentsRead: number;
  readonly listCoversWindow: boolean;
  readonly fieldsSearched: readonly string[];
}

export interface QuoteAnswer {
  readonly field: string;
  readonly quote: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface HitAnswer {
  readonly item: {
    readonly id: string;
    readonly number: string | null;
    readonly title: string;
    readonly source: SourceAnswer | null;
  };
  readonly meeting: DateAnswer & { readonly id: string };
  readonly committeeName: string;
  readonly inWindow: string;
  readonly quotes: readonly QuoteAnswer[];
  readonly outcomes: readonly string[];
}

export interface CommitteeTrace {
  readonly committee: Named;
  readonly name: string;
  readonly verdict: string;
  readonly reason: string;
  readonly hitCount: number;
  readonly hits: readonly HitAnswer[];
  readonly coverage: CoverageAnswer;
}

export interface TraceAnswer {
  readonly query: string;
  readonly ignoredWords: readonly string[];
  readonly summary: string;
  readonly committees: readonly CommitteeTrace[];
  readonly coverage: CoverageAnswer;
  readonly notices: readonly string[];
}
