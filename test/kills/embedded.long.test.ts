import { describe } from 'vitest';
import { describeKills } from './describe-kills.ts';
import { embeddedPlace } from './place.ts';

describe('the program, killed, with the embedded graph', () => {
  describeKills(() => Promise.resolve(embeddedPlace));
});
