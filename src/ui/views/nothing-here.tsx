import { Heading } from '../parts/heading.tsx';

/** For an address that is no view, or an id that nothing has. */
export function NothingHere({ message }: { readonly message: string }) {
  return (
    <>
      <Heading title="Nothing is here" />
      <p>{message}</p>
      <p>
        <a href="/">Search, or choose a committee</a>
      </p>
    </>
  );
}
