import type { CouncilAnswer } from './answers.ts';

interface Place {
  readonly committee?: string | undefined;
  readonly council?: string | undefined;
}

/** What a form's choice means: a council by its slug, a committee by its id, or neither where it is empty. */
export function toPlace(chosen: string, councils: readonly CouncilAnswer[]): Place {
  if (chosen === '') return {};
  return councils.some(({ slug }) => slug === chosen) ? { council: chosen } : { committee: chosen };
}

/** The same for questions that take several committees. */
export function toPlaces(
  chosen: string,
  councils: readonly CouncilAnswer[],
): { readonly committees?: string[]; readonly council?: string | undefined } {
  const { committee, council } = toPlace(chosen, councils);
  return committee === undefined ? { council } : { committees: [committee] };
}
