interface FailedProps {
  /** What the reader wanted, as in "Loading the meeting" and "The meeting could not be loaded". */
  readonly what: string;
  readonly message: string;
  /** Null where asking again is no use. */
  readonly retry: (() => void) | null;
}

export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="state" role="status">
      Loading {what}…
    </p>
  );
}

export function Failed({ what, message, retry }: FailedProps) {
  const subject = what.slice(0, 1).toUpperCase() + what.slice(1);
  return (
    <div class="state failed" role="alert">
      <p>
        {retry && <strong>{subject} could not be loaded. </strong>}
        {message}
      </p>
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
