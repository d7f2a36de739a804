/** What linking needs of the ledger: issue ids once given are kept there, for no page tells them. */
export interface IssueNames {
  has(issueId: string): boolean;
  append(
    names: readonly { readonly issueId: string; readonly key: string; readonly title: string | null }[],
  ): Promise<void>;
}
