import type { ComponentChildren } from 'preact';

export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Text with the words asked for marked; offsets from the text's own start. Overlapping marks run together. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}

/** Paragraphs parted by a blank line; lines inside one stay lines. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, at) => (
        <p key={at} class="lines">
          {paragraph}
        </p>
      ))}
    </>
  );
}
