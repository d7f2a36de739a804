import type { SightingAnswer } from '../answers.ts';
import { MarkedText } from '../parts/marked-text.tsx';

type Link = Pick<SightingAnswer, 'method' | 'score' | 'features' | 'evidence' | 'quotes'>;

/** What ties an item to a matter: the link with its score and features, and the words that it rests on. */
export function LinkPart({ link: { method, score, features, evidence, quotes } }: { readonly link: Link }) {
  const isLinked = features.length > 0 || evidence.length > 0;
  const words = [...new Set(evidence.map(({ quote }) => quote))];
  return (
    <>
      {isLinked && (
        <details>
          <summary>
            Linked by {method}, score {score.toFixed(2)}
          </summary>
          {features.length === 0 ? (
            <p>The link has no features besides its words.</p>
          ) : (
            <ul>
              {features.map((feature) => (
                <li key={feature.name}>
                  {feature.name}: {feature.score.toFixed(2)}
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
      {words.map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
      {words.length === 0 &&
        quotes.map(({ quote, marks }, at) => (
          <blockquote key={at}>
            <MarkedText text={quote} marks={marks} />
          </blockquote>
        ))}
    </>
  );
}
