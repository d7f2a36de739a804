declare module '@vitest/runner' {
  interface TaskMeta {
    /** Why a test or suite did not run here: printed beside it by the summary reporter. */
    skipReason?: string;
  }
}

interface Needs {
  readonly skip: boolean;
  readonly meta: { readonly skipReason: string };
}

/**
 * Options for `it` or `describe` that need something a machine may lack.
 * `missing` names what is not there and how to get it: `it('reads …', needs(existsSync(f), 'no …'), () => …)`.
 */
export function needs(present: boolean, missing: string): Needs {
  return { skip: !present, meta: { skipReason: missing } };
}
