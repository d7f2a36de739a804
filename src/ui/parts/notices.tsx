/** What must be said with every answer on a council whose pages here are not its own. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <aside class="notice" aria-label="About these pages">
      {[...new Set(notices)].map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </aside>
  );
}
