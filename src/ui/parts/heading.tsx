import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let first = true;

interface HeadingProps {
  /** The window's title; the heading's own text where it has no markup. */
  readonly title: string;
  readonly children?: ComponentChildren;
}

/**
 * A view's heading. After a move inside the page it takes the focus, so that a screen reader says where one is
 * and the Tab key goes on from there; on the first view the browser has done both.
 */
export function Heading({ title, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Minutegraph`;
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
