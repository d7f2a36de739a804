import { z } from 'zod';
import {
  coverageAnswer,
  coverageFields,
  placedCommitteeAnswer,
  placedCommitteeFields,
  quoteFields,
  quotesAnswer,
  verdictAnswer,
} from './answer-parts.ts';
import {
  matterAnswer,
  matterArguments,
  matterDeclarations,
  matterFields,
  matterVariables,
  sightingAnswer,
  sightingFields,
} from './matter-parts.ts';
import { defineOperation } from './operation.ts';
import {
  firstVariable,
  placeItemAnswer,
  placeItemFields,
  placeMeetingAnswer,
  placeMeetingFields,
} from './record-parts.ts';

const text = z.string().nullable();
const count = z.number().int();
const words = z.array(z.string());

export const whoDidNotSee = defineOperation({
  name: 'who-did-not-see',
  description:
    'Which committees did not see a matter between two days, and how sure that is: verdict and coverage of each.',
  document: `query WhoDidNotSee(${matterDeclarations}, $first: Int = 20) {
  whoDidNotSee(${matterArguments}) {
    ${matterFields}
    from to ignoredWords summary notices
    councils { slug name notice }
    verdicts { verdict committees }
    search { titleWords rareWords names }
    committees {
      name verdict reason sightingCount proposedCount candidateCount
      committee { ${placedCommitteeFields} }
      sightings(first: $first) { ${sightingFields} }
      proposed(first: $first) { ${sightingFields} }
      candidates(first: $first) {
        clue words inWindow committeeName
        ${quoteFields}
        meeting { ${placeMeetingFields} }
        item { ${placeItemFields} }
      }
      coverage { ${coverageFields} }
    }
    coverage { ${coverageFields} }
  }
}`,
  variables: z.strictObject({ ...matterVariables, ...firstVariable }),
  example: { query: 'Essex', council: 'barnet-case', committees: ['697'], to: '2017-06-30' },
  answer: z.strictObject({
    whoDidNotSee: z.strictObject({
      matter: matterAnswer,
      from: text,
      to: text,
      ignoredWords: words,
      summary: z.string(),
      notices: words,
      councils: z.array(z.strictObject({ slug: z.string(), name: z.string(), notice: text })),
      verdicts: z.array(z.strictObject({ verdict: verdictAnswer, committees: count })),
      search: z.strictObject({ titleWords: words, rareWords: words, names: words }).nullable(),
      committees: z.array(
        z.strictObject({
          name: z.string(),
          verdict: verdictAnswer,
          reason: z.string(),
          sightingCount: count,
          proposedCount: count,
          candidateCount: count,
          committee: placedCommitteeAnswer,
          sightings: z.array(sightingAnswer),
          proposed: z.array(sightingAnswer),
          candidates: z.array(
            z.strictObject({
              clue: z.enum(['WHOLE_TITLE', 'RARE_WORDS', 'RARE_NAME']),
              words,
              inWindow: z.enum(['INSIDE', 'POSSIBLY']),
              committeeName: z.string(),
              quotes: quotesAnswer,
              meeting: placeMeetingAnswer,
              item: placeItemAnswer,
            }),
          ),
          coverage: coverageAnswer,
        }),
      ),
      coverage: coverageAnswer,
    }),
  }),
});
