import type { Random } from './random.ts';
import { officers } from './words.ts';

const openings = [
  'The {o} introduced the report.',
  'The {o} presented the report and answered questions from Members.',
  'The Committee considered a report of the {o}.',
  'Members received a report from the {o}.',
  'The {o} gave an overview of the paper that had been circulated.',
  'The Chair invited the {o} to speak to the report.',
];

const remarks = [
  'Members asked how {n} per cent of the saving had been found so soon.',
  'The {o} explained that the grant would end in {y}.',
  'The figures by ward were discussed.',
  'It was reported that {n} responses had been received to the consultation.',
  'Concern was expressed at the reliance on temporary staff.',
  'The {o} confirmed that reserves stood at £{n} million.',
  'Members welcomed the work of the team.',
  'In answer to a question the {o} said that the timetable was tight but achievable.',
  'The Vice-Chair asked about the effect on people with disabilities.',
  'It was observed that neighbouring councils charged more.',
  'The risk was rated amber and would be looked at again in {y}.',
  'One Member doubted that the forecast of {n} users was realistic.',
  'The {o} could give no date but expected a start in the autumn.',
  'A breakdown of the £{n},000 contingency was given.',
  'Members heard that recruitment had improved in the last quarter.',
  'The equality impact assessment had been revised twice.',
  'The {o} said that legal advice had been taken.',
  'It was asked whether ward councillors had been consulted.',
  'Officers drew attention to paragraph {n} of the report.',
  'The Committee heard that the survey covered {n} premises.',
  'The timetable in the appendix ran to {y}.',
  'A Member spoke of residents who had waited {n} weeks for an answer.',
  'The {o} described three options and their costs.',
  'It was said that the earlier estimate of £{n},000 had not included fees.',
  'Members noted that the peer review praised the pace of change.',
  'The inflation assumption of {n} per cent was questioned.',
  'The {o} replied that monthly meetings with the provider had begun.',
  'There was discussion of how success would be measured.',
  'The Chair thanked the officers for a clear paper.',
  'It was explained that the lease would run for {n} years.',
  'Residents had suggested letters in plain English.',
  'A site visit had been held and {n} Members had attended.',
  'The {o} acknowledged that communication had been poor.',
  'The benchmark group consisted of {n} authorities.',
];

/** Talk about an item: an opening, remarks of its own matter among general ones. */
export function debate(random: Random, ownSentences: string[], length: number): string[] {
  const general = Array.from({ length }, () => fill(random.pick(remarks), random));
  const own = ownSentences.slice(0, Math.max(1, Math.min(ownSentences.length, length)));
  const mixed = [...general];
  for (const sentence of own) mixed.splice(random.whole(0, mixed.length), 0, sentence);
  const paragraphs = [fill(random.pick(openings), random)];
  for (let at = 0; at < mixed.length; at += 3) paragraphs.push(mixed.slice(at, at + 3).join(' '));
  return paragraphs;
}

function fill(sentence: string, random: Random): string {
  return sentence
    .replace('{o}', random.pick(officers))
    .replace('{n}', String(random.whole(3, 97)))
    .replace('{y}', String(random.whole(2026, 2031)));
}
