import type { CaseMeeting } from '../../../schema/case/case-meeting.ts';
import { inSentence, type NamedPerson, toNamedPerson } from '../person-name.ts';

/** Sentences on who apologised, who was late, who came for whom and who was absent. */
export function attendanceSentences(notes: CaseMeeting['attendanceNotes']): string[] {
  const { apologies = [], substitutes = [], absent = [] } = notes ?? {};
  const people = apologies.map(toNamedPerson);
  const late = people.filter((person) => person.remark.includes('late'));
  const away = people.filter((person) => !late.includes(person));
  return [
    ...(away.length > 0 ? [`Apologies for absence were received from ${join(away)}.`] : []),
    ...(late.length > 0 ? [`Apologies for lateness were received from ${join(late)}.`] : []),
    ...substitutes.map((pair) => {
      const substitute = inSentence(toNamedPerson(pair.substitute));
      const member = pair.absent ? inSentence(toNamedPerson(pair.absent)) : null;
      return sentence(
        member
          ? `${substitute} attended as a substitute for ${member}`
          : `${substitute} attended as a substitute`,
      );
    }),
    ...absent.map((written) => {
      const person = toNamedPerson(written);
      const several =
        !person.named && /^(two|three|four|five|six|seven|eight|nine|ten|all|young)\b/.test(person.name);
      return sentence(`${inSentence(person)} ${several ? 'were' : 'was'} absent`);
    }),
  ];
}

function join(people: NamedPerson[]): string {
  const names = people.map(inSentence);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
