import { distinctTerms } from '../../search/normalise.ts';

/** Words of titles and minutes that name no matter, as stems. */
const idle = new Set(
  distinctTerms([
    'the a an and or of to for on in at by from with into its his her their this that these those is be been as it ' +
      'not no any all was were had has have which who would could should will can may also there they he she we ' +
      'report reports update updates item items committee sub council cabinet board panel forum meeting minutes ' +
      'quarter quarterly annual year month review progress referral referred reference deferred further final draft ' +
      'next future back bring brought provide circulate submit present presented presentation information details ' +
      'paper papers note noted agreed resolved approved recommended recommendation recommendations decision action ' +
      'actions members member officer officers councillor councillors chair chairman vote votes carried lost motion ' +
      'moved seconded asked said told matter consideration considered proposals appendix set out contents point ' +
      'public questions comments written answers answered person made received none resident residents number up ' +
      'spring summer autumn winter january february march april may june july august september october november ' +
      'december monday tuesday wednesday thursday friday saturday sunday ' +
      'about after before between during more most other such some one two three first second than then when where ' +
      'what how out over under through against only being are were did do does if but so',
  ]),
);

/** Whether a term says something of what a text is about: no function word, no word of meetings, no number or day. */
export const isTelling = (term: string): boolean =>
  term.length > 1 && !idle.has(term) && !/^\d{1,4}$/.test(term) && !/^\d+(?:st|nd|rd|th|pm|am)$/.test(term);
