interface NoticesProps {
  readonly notices: readonly string[];
  /** The council's own page for what is shown, or its own site; null where none is known. */
  readonly ownPage: string | null;
}

/** What must be said with every answer on a council whose pages here are not its own. */
export function Notices({ notices, ownPage }: NoticesProps) {
  if (notices.length === 0) return null;
  return (
    <aside class="notice" aria-label="About these pages">
      {[...new Set(notices)].map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {ownPage && (
        <p>
          <a href={ownPage} rel="noreferrer">
            The council’s own page
          </a>
        </p>
      )}
    </aside>
  );
}
