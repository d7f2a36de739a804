import type { ItemVariant } from './meeting-pages.ts';

type TextField = 'agendaText' | 'decisionText' | 'minutesText';

/** The text up to the dots where a page cuts it. */
const beforeCut = (text: string): string => text.replace(/[\s.…]+$/u, '');

/** Whether the other text goes on where this one ends. */
const isStartOf = (text: string, other: string): boolean =>
  other.length > text.length && other.startsWith(beforeCut(text));

/**
 * The page that gives this text: by precedence, but a text beats no text, and a whole text beats one that the
 * page cut ("view the full minutes text") or that is its beginning. Null where no page has it.
 */
export function pickText(variants: readonly ItemVariant[], field: TextField): ItemVariant | null {
  const filled = variants.flatMap((variant) => {
    const text = variant.item[field];
    return text === null || text.trim() === '' ? [] : [{ variant, text }];
  });
  const whole = filled.filter(
    ({ variant, text }) =>
      !(field === 'minutesText' && variant.item.minutesCut) &&
      !filled.some((other) => isStartOf(text, other.text)),
  );
  return (whole[0] ?? filled[0])?.variant ?? null;
}
