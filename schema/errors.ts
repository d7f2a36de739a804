/** A page that cannot be read as the page it should be. Thrown by page modules, turned into captures' problems. */
export class PageError extends Error {
  readonly code: string;
  readonly expected: string;
  readonly found: string;

  constructor(code: string, message: string, expected: string, found: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.expected = expected;
    this.found = found;
  }
}

/** A 200 that is not the page asked for: a login, an error page, a redirect stub, another site's template. */
export class WrongPageError extends PageError {
  constructor(message: string, expected: string, found: string) {
    super('wrong-page', message, expected, found);
  }
}

/** A counted selection did not match. */
export class SelectionError extends PageError {
  readonly selector: string;
  constructor(selector: string, expected: string, found: string) {
    super('selection', `"${selector}" matched ${found}, expected ${expected}`, expected, found);
    this.selector = selector;
  }
}

/** Text that matches none of the listed date formats. */
export class DateFormatError extends PageError {
  constructor(text: string) {
    super('date-format', `"${text}" is in none of the known date formats`, 'a known date format', text);
  }
}
