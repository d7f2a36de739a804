import type { ItemState } from '../../../queries/read/item-outcomes.ts';

type Kinds = Pick<ItemState, 'heading' | 'procedural' | 'itemKind'>;

/** Business that every meeting has, whatever it is about. */
export const isProcedural = ({ procedural, itemKind }: Omit<Kinds, 'heading'>): boolean =>
  procedural === true || itemKind === 'PROCEDURAL';

/** Business of its own: neither procedure nor a heading. */
export const isSubstantive = (item: Kinds): boolean => item.heading !== true && !isProcedural(item);
