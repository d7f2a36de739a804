import type { CouncilAnswer } from '../answers.ts';
import { toCommitteeMarks } from '../words/committee-names.ts';

interface CommitteeFieldProps {
  readonly name: 'committee' | 'other';
  readonly label: string;
  /** What stands for no choice, as "All committees". */
  readonly none: string;
  /** Whether all committees of a council are one of the choices. */
  readonly withCouncils: boolean;
  readonly required: boolean;
  readonly councils: readonly CouncilAnswer[];
  readonly value: string;
  readonly onChange: (event: Event) => void;
}

/** Chooses a committee, or a whole council by its slug. */
export function CommitteeField(props: CommitteeFieldProps) {
  const { name: id, label, none, withCouncils, required, councils, value, onChange } = props;
  const mark = toCommitteeMarks(councils);
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} name={id} value={value} required={required} onChange={onChange}>
        <option value="">{none}</option>
        {councils.map(({ slug, name, committees }) => (
          <optgroup key={slug} label={name}>
            {withCouncils && <option value={slug}>All of {name}</option>}
            {committees.map((committee) => (
              <option key={committee.id} value={committee.id}>
                {committee.name + mark(committee)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
