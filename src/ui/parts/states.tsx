interface FailedProps {
  /** What the reader wanted, as in "Loading the meeting" and "The meeting could not be loaded". */
  readonly what: string;
  readonly message: string;
  readonly retry: () => void;
}

export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="state" role="status">
      Loading {what}…
    </p>
  );
}

export function Failed({ what, message, retry }: FailedProps) {
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{what.slice(0, 1).toUpperCase() + what.slice(1)} could not be loaded.</strong> {message}
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
