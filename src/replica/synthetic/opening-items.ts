import type { CaseItem } from '../../../schema/case/case-item.ts';
import type { TextBlock } from '../../../schema/case/case-text.ts';
import { proseDate } from '../printed-date.ts';
import type { AttendancePlan } from './attendance-plan.ts';
import type { PlannedMeeting } from './planned.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth.ts';

/** What the opening items of a meeting say: the record before, who was away, who has an interest. */
export interface Opening {
  items: (CaseItem & { aiId: number; minutes: TextBlock[] })[];
  outcomes: Map<number, 'APPROVED' | 'NONE_RECORDED'>;
  interests: Truth['interests'];
  corrections: Truth['corrections'];
  publicQuestions: Truth['publicQuestions'];
}

interface Numbered {
  aiId: number;
  no: string | null;
  title: string;
}

/** Minutes, apologies, interests and public questions, in the clerk's manner. */
export function writeOpening(
  meeting: PlannedMeeting,
  slots: Numbered[],
  business: Numbered[],
  attendance: AttendancePlan,
  previous: { meeting: PlannedMeeting; attendance: AttendancePlan } | undefined,
  random: Random,
): Opening {
  const { style } = meeting;
  const [minutes, apologies, declarations, questions] = slots;
  if (!minutes || !apologies || !declarations || !questions)
    throw new RangeError('an opening has four items');
  const corrections: Truth['corrections'] = [];
  const correction =
    previous && random.chance(0.12) ? correctionOf(previous, meeting, minutes.aiId, corrections) : null;
  const { truth } = attendance;
  const interests: Truth['interests'] = [];
  const declaring = random.chance(0.3) ? random.some(truth.present, random.whole(1, 2)) : [];
  const shown = declaring.flatMap((member) => {
    const about = random.some(business, random.chance(0.2) ? 2 : 1);
    if (about.length === 0) return [];
    const nature = random.pick(natures);
    interests.push({ aiId: declarations.aiId, member, items: about.flatMap(({ no }) => no ?? []), nature });
    return [{ member, items: about.map(({ no, title }) => no ?? title), nature }];
  });
  const away: TextBlock[] = [
    ...(truth.apologies.length > 0 ? style.apologies(truth.apologies) : []),
    ...truth.substitutes.map(({ absent, substitute }) => style.substitute(absent, substitute)),
    ...truth.absent.map((name) => `Councillor ${name} was absent.`),
  ];
  const none = random.pick(['There were none.', 'None were received.', 'No questions had been submitted.']);
  const asked = questionsOf(meeting.mid, questions.aiId, business);
  return {
    items: [
      item(
        minutes,
        previous
          ? style.minutesApproved(proseDate(previous.meeting.date), correction)
          : ['There were no minutes of an earlier meeting.'],
        previous ? [`Minutes ${previous.meeting.date}`] : [],
      ),
      item(apologies, away.length > 0 ? away : ['There were none.']),
      item(declarations, shown.length > 0 ? style.interests(shown) : ['None.']),
      item(questions, asked === null ? [none] : toQuestionText(asked)),
    ],
    outcomes: new Map([
      [minutes.aiId, previous ? 'APPROVED' : 'NONE_RECORDED'],
      [apologies.aiId, 'NONE_RECORDED'],
      [declarations.aiId, 'NONE_RECORDED'],
      [questions.aiId, 'NONE_RECORDED'],
    ]),
    interests,
    corrections,
    publicQuestions: asked === null ? [] : [asked],
  };
}

/** Every sixth meeting had questions of the public, by its number, so that no draw is used up. */
function questionsOf(
  mid: number,
  aiId: number,
  business: Numbered[],
): Truth['publicQuestions'][number] | null {
  const about = business.find(({ no }) => no !== null && /^\d+$/.test(no));
  if (mid % 6 !== 1 || !about?.no) return null;
  return { aiId, count: 2 + (mid % 3), items: [about.no] };
}

const words = ['Two', 'Three', 'Four'];
const toQuestionText = ({ count, items }: Truth['publicQuestions'][number]): TextBlock[] => [
  `${words[count - 2] ?? String(count)} questions had been received from residents, all of them on item ${items.join()}.`,
  'The Chair answered each of them, and the answers were published with these minutes.',
];

const natures = [
  'a non-pecuniary interest as a school governor',
  'a pecuniary interest as an employee of the provider',
  'a non-pecuniary interest as a trustee of a local charity',
  'a personal interest as a leaseholder',
  'a non-pecuniary interest as a library volunteer',
  'a prejudicial interest because a relative works in the service',
];

function item(
  { aiId, no, title }: Numbered,
  minutes: TextBlock[],
  documents: string[] = [],
): Opening['items'][number] {
  return {
    aiId,
    no,
    title,
    kind: 'PROCEDURAL',
    documents: documents.map((name) => ({ title: name, sizeText: 'PDF 90 KB' })),
    minutes,
  };
}

/** Somebody who was there had been left out of the record of the meeting before. */
function correctionOf(
  previous: { meeting: PlannedMeeting; attendance: AttendancePlan },
  meeting: PlannedMeeting,
  aiId: number,
  corrections: Truth['corrections'],
): string | null {
  const member = previous.attendance.truth.absent[0];
  if (member === undefined) return null;
  corrections.push({
    aiId,
    madeIn: meeting.mid,
    corrects: previous.meeting.mid,
    member,
    field: 'attendance',
    before: 'absent',
    after: 'present',
  });
  return `Councillor ${member} was to be recorded as ~~absent~~ present.`;
}
