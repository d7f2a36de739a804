import { useEffect, useState } from 'preact/hooks';
import type { CouncilAnswer } from '../answers.ts';
import { goTo } from '../navigation.ts';
import { type QuestionRoute, type SearchRoute, toAddress } from '../route.ts';
import { toCommitteeMarks } from '../words/committee-names.ts';

interface SearchFormProps {
  readonly route: SearchRoute | QuestionRoute;
  readonly councils: readonly CouncilAnswer[];
}

/** The four parts of a text trace, or of a question, which needs no words. Sending it moves to the search's own address. */
export function SearchForm({ route, councils }: SearchFormProps) {
  const [parts, setParts] = useState(route);
  const address = toAddress(route);
  const mark = toCommitteeMarks(councils);
  // The fields follow the address when it changes by back, forward or a link.
  useEffect(() => {
    setParts(route);
  }, [address]);

  const needsWords = route.view === 'search';
  const change = (name: 'query' | 'committee' | 'from' | 'to') => (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement | HTMLSelectElement;
    setParts((former) => ({ ...former, [name]: value }));
  };
  const send = (event: Event): void => {
    event.preventDefault();
    if (!needsWords || parts.query.trim() !== '') goTo(toAddress({ ...parts, query: parts.query.trim() }));
  };

  return (
    <form role="search" aria-label={needsWords ? 'Text trace' : 'Question'} onSubmit={send}>
      <div class="wide">
        <label for="query">Words to look for</label>
        <input
          id="query"
          name="q"
          type="search"
          required={needsWords}
          value={parts.query}
          aria-describedby="query-hint"
          onInput={change('query')}
        />
        <p id="query-hint" class="soft">
          All words must occur. Put a phrase in quotation marks, a minus before a word that must not occur;{' '}
          <code>title:</code>, <code>decision:</code> or <code>minutes:</code> looks in that part alone.
        </p>
      </div>
      <div>
        <label for="committee">Committee</label>
        <select id="committee" name="committee" value={parts.committee} onChange={change('committee')}>
          <option value="">All committees</option>
          {councils.map(({ slug, name, committees }) => (
            <optgroup key={slug} label={name}>
              {committees.map((committee) => (
                <option key={committee.id} value={committee.id}>
                  {committee.name + mark(committee)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div>
        <label for="from">First day</label>
        <input id="from" name="from" type="date" value={parts.from} onInput={change('from')} />
      </div>
      <div>
        <label for="to">Last day</label>
        <input id="to" name="to" type="date" value={parts.to} onInput={change('to')} />
      </div>
      <div>
        <button class="main" type="submit">
          Search
        </button>
      </div>
    </form>
  );
}
