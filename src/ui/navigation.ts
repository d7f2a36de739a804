import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route.ts';

const moved = 'minutegraph:moved';
const here = (): string => location.pathname + location.search;

/** Goes to an address of this page, as a link would: the former one is one step back. */
export function goTo(address: string): void {
  if (address !== here()) history.pushState(null, '', address);
  scrollTo(0, 0);
  dispatchEvent(new Event(moved));
}

/** The view that the address asks for; changes with links, back and forward. */
export function useRoute(): Route {
  const [address, setAddress] = useState(here);
  useEffect(() => {
    const follow = (): void => {
      setAddress(here());
    };
    addEventListener('popstate', follow);
    addEventListener(moved, follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener(moved, follow);
    };
  }, []);
  return parseRoute(address);
}

/** Takes clicks on links to this page's own views; what opens elsewhere, or is another file, stays the browser's. */
export function followOwnLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return;
  if (link.hash !== '' || parseRoute(link.pathname + link.search).view === 'unknown') return;
  event.preventDefault();
  goTo(link.pathname + link.search);
}
