import { Answered } from '../parts/answered.tsx';
import { type QuestionName, toAddress, toIssueQuestion, toQuestion } from '../route.ts';

/** Leads from an item to the question about its issue; where it has none, to its words. */
export function ItemMatter({ ask, id }: { readonly ask: QuestionName; readonly id: string }) {
  return (
    <Answered operation="item" variables={{ id }} what="the item">
      {({ agendaItem }) => {
        if (!agendaItem) return <p>Nothing in our copy has the id {id}.</p>;
        const { title, issues } = agendaItem;
        const byWords = toAddress({ ...toQuestion(ask), query: toTitleWords(title) });
        return (
          <>
            {issues.length === 0 ? (
              <p>No issue is linked to this item, “{title}”: our copy does not know of what matter it is.</p>
            ) : (
              <p>“{title}” is linked to:</p>
            )}
            <ul>
              {issues.map((issue) => (
                <li key={issue.id}>
                  <a href={toIssueQuestion(ask, issue.id)}>The issue “{issue.title}”</a>
                </li>
              ))}
              <li>
                <a href={byWords}>The words of its title, wherever they stand</a>
              </li>
            </ul>
          </>
        );
      }}
    </Answered>
  );
}

/** A title's words without signs that a search would read as its own. */
function toTitleWords(title: string): string {
  return title.replaceAll(/[^\p{L}\p{N}']+/gu, ' ').trim();
}
