import {
  edge,
  inAlternation,
  inSequence,
  listsOf,
  looked,
  type Needs,
  nothing,
  repeated,
  unknown,
} from './needs.ts';
import { toSign } from './signs.ts';

/** A class of more signs is as good as any character. */
const mostSigns = 4;

/**
 * The literals of which a text must hold one of each list for a pattern to match in it; no list where the pattern
 * needs none. What is not understood needs nothing, so that no text is refused in which the pattern matches.
 */
export function readNeeds({ source, unicode }: RegExp): readonly (readonly string[])[] {
  let at = 0;
  return listsOf(readAlternation());

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) at += match[0].length;
    return match;
  }

  function readAlternation(): Needs {
    const options: Needs[] = [];
    do {
      const parts: Needs[] = [];
      while (at < source.length && source[at] !== '|' && source[at] !== ')')
        parts.push(readWords() ?? readQuantified());
      options.push(inSequence(parts));
    } while (take(/\|/y) !== null);
    return inAlternation(options);
  }

  /** Letters and spaces that stand for themselves, as most of an expression does. */
  function readWords(): Needs | null {
    const words = take(/[a-z ]+(?![?*+{])/iy)?.[0];
    return words === undefined ? null : { exact: [words.toLowerCase()], anyOf: [] };
  }

  function readQuantified(): Needs {
    const part = readPart();
    const match = take(/(?:([?*+])|\{(\d+)(,)?(\d+)?\})\??/y);
    if (match === null) return part;
    const [, sign, least = '0', comma, most] = match;
    if (sign !== undefined) return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity);
    const from = Number(least);
    return repeated(part, from, most !== undefined ? Number(most) : comma === undefined ? from : Infinity);
  }

  function readPart(): Needs {
    const group = take(/\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/y)?.[0];
    if (group !== undefined) {
      const inside = readAlternation();
      at += 1;
      if (group.endsWith('!')) return nothing;
      return group.endsWith('=') ? looked(inside) : inside;
    }
    if (take(/[\^$]/y) !== null) return nothing;
    if (take(/\./y) !== null) return unknown;
    return take(/\[/y) === null ? ofSigns([readCharacter()]) : readClass();
  }

  function readClass(): Needs {
    const isNegated = take(/\^/y) !== null;
    const signs: (string | null)[] = [];
    while (at < source.length && take(/\]/y) === null) {
      const first = readCharacter();
      const second = take(/-(?!\])/y) === null ? first : readCharacter();
      // Of ranges only those within one sign are known.
      signs.push(first === second ? first : null);
    }
    return isNegated ? unknown : ofSigns(signs);
  }

  /** The sign of the character or escape here; null for one that is none. */
  function readCharacter(): string | null {
    if (take(/\\b/y) !== null) return edge;
    if (take(/\\B/y) !== null) return '';
    if (take(/\\d/y) !== null) return '0';
    const code = take(/\\(?:u([\da-f]{4})|x([\da-f]{2}))/iy);
    if (code !== null) return toSign(Number.parseInt(code[1] ?? code[2] ?? '', 16));
    if (
      take(unicode ? /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|\d+|[a-zA-Z])/y : /\\(?:k<[^>]*>|\d+|[a-zA-Z])/y)
    )
      return null;
    take(/\\/y);
    at += 1;
    return toSign(source.charCodeAt(at - 1));
  }
}

function ofSigns(signs: readonly (string | null)[]): Needs {
  const known = [...new Set(signs)].filter((sign) => sign !== null);
  return known.length > mostSigns || known.length === 0 || signs.includes(null)
    ? unknown
    : { exact: known, anyOf: [] };
}
