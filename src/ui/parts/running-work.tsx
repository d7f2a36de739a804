import { useRunningWork } from '../use-running-work.ts';

/** Says that the record is being added to, how far that is, and when it is worth asking again. */
export function RunningWork() {
  const { now, ended } = useRunningWork();
  if (!now && ended === null) return null;
  return (
    <div class="running band" role="status">
      {now ? (
        <p>
          <strong>Under way: {now.title}.</strong> {now.progress}
          {now.waiting > 0 && ` ${String(now.waiting)} more waiting.`} Until it ends, answers know what was
          read before.
        </p>
      ) : (
        <p>
          <strong>Ended: {ended}.</strong> What is shown is from before.{' '}
          <button type="button" onClick={reload}>
            Load again
          </button>
        </p>
      )}
    </div>
  );
}

function reload(): void {
  location.reload();
}
