import type { LagAnswer } from '../answers.ts';
import { toLagText } from '../words/lag.ts';
import { MatterLine } from './matter-line.tsx';
import { SightPart } from './sight-part.tsx';

/** How long after one committee the other first saw a matter, and what each saw. */
export function LagResult({ answer: { matter, lag, a, b, clock } }: { readonly answer: LagAnswer }) {
  return (
    <>
      <MatterLine matter={matter} />
      <p>
        <strong>{toLagText(lag, a.name, b.name)}</strong>
        {clock === 'PUBLICATION' && ' By the days of publication.'}
        {lag.censored && ' It may still come: our copy ends there.'}
      </p>
      <div class="columns">
        <SightPart sight={a} level="h2" />
        <SightPart sight={b} level="h2" />
      </div>
    </>
  );
}
