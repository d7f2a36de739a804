/** The parts of an agenda item that are searched. Agenda text is not: it is often a template. */
export const searchedFields = ['title', 'decision', 'minutes'] as const;
export type SearchedField = (typeof searchedFields)[number];

/** An agenda item as the matcher reads it: texts word for word as they are kept, so that offsets hold. */
export interface SearchedItem {
  readonly id: string;
  readonly title: string;
  readonly decisionText: string | null;
  readonly minutesText: string | null;
}

/** Null where the record has no such text. */
export function toFieldText(item: SearchedItem, field: SearchedField): string | null {
  switch (field) {
    case 'title':
      return item.title;
    case 'decision':
      return item.decisionText;
    case 'minutes':
      return item.minutesText;
  }
}
