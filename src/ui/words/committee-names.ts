interface NamedCommittee {
  readonly cid: number;
  readonly name: string;
}
interface NamedCouncil {
  readonly name: string;
  readonly committees: readonly NamedCommittee[];
}

/** What tells a committee from another of its name: " (162)". */
export type CommitteeMark = (committee: NamedCommittee, council?: { readonly name: string }) => string;

interface Body {
  readonly id: string;
  readonly name: string;
}

/** Names of committees that an answer knows by id, told apart as in `toCommitteeMarks`. */
export function toBodyName(
  councils: readonly { readonly name: string; readonly committees: readonly (NamedCommittee & Body)[] }[],
): (body: Body) => string {
  const mark = toCommitteeMarks(councils);
  const known = new Map(
    councils.flatMap((council) => council.committees.map((one) => [one.id, { one, council }] as const)),
  );
  return ({ id, name }) => {
    const found = known.get(id);
    return found ? name + mark(found.one, found.council) : name;
  };
}

/**
 * Marks of those committees whose name, now or in the answer shown, occurs twice; with the council too where there
 * are several and it is given.
 */
export function toCommitteeMarks(
  councils: readonly NamedCouncil[],
  shown: readonly { readonly name: string; readonly committee: NamedCommittee }[] = [],
): CommitteeMark {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { committees } of councils) for (const { name } of committees) count(name);
  for (const { name, committee } of shown) if (name !== committee.name) count(name);
  const formerNames = new Map(shown.map(({ name, committee }) => [committee, name]));
  const occursTwice = (name: string | undefined): boolean => (counts.get(name ?? '') ?? 0) > 1;
  return (committee, council) => {
    if (!occursTwice(committee.name) && !occursTwice(formerNames.get(committee))) return '';
    const whose = council && councils.length > 1 ? `, ${council.name}` : '';
    return ` (${String(committee.cid)}${whose})`;
  };
}
