/** What goes wrong with a request. */
export type Fault =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  /** The answer comes, later. */
  | { kind: 'delay'; milliseconds: number }
  /** The connection is closed without an answer. */
  | { kind: 'close' }
  /** HTTP 200 and something that is not the page. */
  | { kind: 'not-the-page'; stub: StubName };

export interface FaultRule {
  fault: Fault;
  /** Requests that the rule is for: text found in path and query, case apart, or a pattern; all where absent. */
  match?: string | RegExp;
  /** Only the first so many matching requests; all where absent. */
  times?: number;
}

/** Answers that look like success, seen on council sites. */
export const stubs = {
  'javascript-redirect':
    '<html><head><script type="text/javascript">window.location.href="https://www.council.invalid/sorry";</script></head><body></body></html>',
  incapsula:
    '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe src="/_Incapsula_Resource?CWUDNSAI=9" width="100%"></iframe></body></html>',
  sharepoint:
    '<!DOCTYPE html><html><head><title>Error</title></head><body><form id="aspnetForm"><div id="s4-workspace"><span id="errorPageTitleSpan">Sorry, something went wrong</span></div></form></body></html>',
  'just-a-moment':
    '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><div id="challenge-error-text">Enable JavaScript and cookies to continue</div></body></html>',
} as const;
export type StubName = keyof typeof stubs;

/** Ready rules for the faults that clients must live with. */
export function throttleFirst(times: number, retryAfterSeconds: number, match?: string | RegExp): FaultRule {
  const headers = { 'Retry-After': String(retryAfterSeconds) };
  return {
    fault: { kind: 'status', status: 429, headers },
    times,
    ...(match === undefined ? {} : { match }),
  };
}

/** Picks the fault of each request in turn and counts how often a rule was used. */
export function faultPicker(rules: FaultRule[]): (target: string) => Fault | null {
  const used = new Map<FaultRule, number>();
  return (target) => {
    for (const rule of rules) {
      if (!matches(rule, target)) continue;
      const count = used.get(rule) ?? 0;
      if (count >= (rule.times ?? Number.POSITIVE_INFINITY)) continue;
      used.set(rule, count + 1);
      return rule.fault;
    }
    return null;
  };
}

function matches({ match }: FaultRule, target: string): boolean {
  if (match === undefined) return true;
  return typeof match === 'string' ? target.toLowerCase().includes(match.toLowerCase()) : match.test(target);
}
