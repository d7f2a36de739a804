import type { WhoSawAnswer } from '../answers.ts';

type Matter = Pick<WhoSawAnswer['matter'], 'basis' | 'title' | 'mergedFrom'>;

/** Which matter an answer is about, and whether links or words tell it. */
export function MatterLine({ matter: { basis, title, mergedFrom } }: { readonly matter: Matter }) {
  if (basis === 'ISSUE') {
    return (
      <p>
        The issue <strong>“{title}”</strong>, by the links between its items
        {mergedFrom && '; the one asked about was merged into it'}.
      </p>
    );
  }
  return (
    <p class="soft">
      By the words of the record, not by links: a matter that goes by other words is not found.
    </p>
  );
}
