import type { DocumentAnswer } from '../answers.ts';

/** Papers by title, each linked to the council's own copy where there is one. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentAnswer[] }) {
  if (documents.length === 0) return <p class="soft">The page links to none.</p>;
  return (
    <ul class="plain">
      {documents.map(({ id, title, originalUrl, restricted, sizeText }) => (
        <li key={id}>
          {originalUrl && !restricted ? (
            <a href={originalUrl} rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}{' '}
          <span class="soft">
            {sizeText}
            {restricted && ' restricted: not public'}
          </span>
        </li>
      ))}
    </ul>
  );
}
