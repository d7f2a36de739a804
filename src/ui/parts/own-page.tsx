interface OwnPageProps {
  readonly source: { readonly originalUrl: string | null } | null;
  readonly children?: string;
}

/** The council's own page for what is told; said where none is known. */
export function OwnPage({ source, children = 'The council’s own page for this item' }: OwnPageProps) {
  if (!source?.originalUrl) return <span class="soft">The council’s own page for it is not known.</span>;
  return (
    <a href={source.originalUrl} rel="noreferrer">
      {children}
    </a>
  );
}
