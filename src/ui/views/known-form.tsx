import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../navigation.ts';
import { toAddress } from '../route.ts';

/** Asks what the record said of a meeting on a day. */
export function KnownForm({ id, at }: { readonly id: string; readonly at: string }) {
  const [day, setDay] = useState(at);
  useEffect(() => {
    setDay(at);
  }, [at]);
  const send = (event: Event): void => {
    event.preventDefault();
    if (day !== '') goTo(toAddress({ view: 'known', id, at: day }));
  };
  return (
    <form aria-label="As known on a day" onSubmit={send}>
      <div>
        <label for="at">What the record said of it at the end of</label>
        <input
          id="at"
          name="at"
          type="date"
          required
          value={day}
          onInput={(event) => {
            setDay(event.currentTarget.value);
          }}
        />
      </div>
      <div>
        <button type="submit">Show</button>
      </div>
    </form>
  );
}
