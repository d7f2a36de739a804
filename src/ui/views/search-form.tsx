import { useEffect, useState } from 'preact/hooks';
import type { CouncilAnswer } from '../answers.ts';
import { type Asks, asks } from '../asks.ts';
import { type ChoiceName, type Chosen, choices, findValues } from '../choices.ts';
import { goTo } from '../navigation.ts';
import { type QuestionRoute, type SearchRoute, toAddress } from '../route.ts';
import { CommitteeField } from './committee-field.tsx';

interface SearchFormProps {
  readonly route: SearchRoute | QuestionRoute;
  readonly councils: readonly CouncilAnswer[];
}

const ofTrace: Asks = { matter: 'needed', bodies: 'narrow', days: 'window', choices: [] };

/** A field for each thing that a text trace, or the question, takes. Sending it moves to the address of what was asked. */
export function SearchForm({ route, councils }: SearchFormProps) {
  const [parts, setParts] = useState(route);
  const address = toAddress(route);
  // The fields follow the address when it changes by back, forward or a link.
  useEffect(() => {
    setParts(route);
  }, [address]);

  const isTrace = route.view === 'search';
  const { matter, bodies, days, choices: offered } = isTrace ? ofTrace : asks[route.ask];
  const takesWords = matter !== null && (isTrace || route.issue === '');
  const isPair = bodies === 'pair';
  const change = (name: 'query' | 'committee' | 'other' | 'from' | 'to') => (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement | HTMLSelectElement;
    setParts((former) => ({ ...former, [name]: value }));
  };
  const choose = (name: ChoiceName) => (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    setParts((former) =>
      former.view === 'search' ? former : { ...former, chosen: { ...former.chosen, [name]: value } },
    );
  };
  const send = (event: Event): void => {
    event.preventDefault();
    if (!isTrace || parts.query.trim() !== '') goTo(toAddress({ ...parts, query: parts.query.trim() }));
  };

  return (
    <form role="search" aria-label={isTrace ? 'Text trace' : 'Question'} onSubmit={send}>
      {takesWords && (
        <div class="wide">
          <label for="query">Words to look for</label>
          <input
            id="query"
            name="q"
            type="search"
            required={matter === 'needed'}
            value={parts.query}
            aria-describedby="query-hint"
            onInput={change('query')}
          />
          <p id="query-hint" class="soft">
            All words must occur. Put a phrase in quotation marks, a minus before a word that must not occur;{' '}
            <code>title:</code>, <code>decision:</code> or <code>minutes:</code> looks in that part alone.
          </p>
        </div>
      )}
      <CommitteeField
        name="committee"
        label={isPair ? 'The one committee' : 'Committee'}
        none={isPair || bodies === 'needed' ? 'Choose one' : 'All committees'}
        withCouncils={!isPair}
        required={isPair || bodies === 'needed'}
        councils={councils}
        value={parts.committee}
        onChange={change('committee')}
      />
      {isPair && parts.view === 'question' && (
        <CommitteeField
          name="other"
          label="The other committee"
          none="Choose one"
          withCouncils={false}
          required
          councils={councils}
          value={parts.other}
          onChange={change('other')}
        />
      )}
      <DayField
        name="from"
        label={days === 'since' ? 'Since' : 'First day'}
        required={days === 'since'}
        value={parts.from}
        onInput={change('from')}
      />
      {days === 'window' && <DayField name="to" label="Last day" value={parts.to} onInput={change('to')} />}
      {parts.view === 'question' &&
        offered.map((name) => (
          <ChoiceField key={name} name={name} chosen={parts.chosen} onChange={choose(name)} />
        ))}
      <div>
        <button class="main" type="submit">
          {isTrace ? 'Search' : 'Ask'}
        </button>
      </div>
    </form>
  );
}

interface DayFieldProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly required?: boolean;
  readonly value: string;
  readonly onInput: (event: Event) => void;
}

function DayField({ name, label, required = false, value, onInput }: DayFieldProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      <input id={name} name={name} type="date" required={required} value={value} onInput={onInput} />
    </div>
  );
}

interface ChoiceFieldProps {
  readonly name: ChoiceName;
  readonly chosen: Chosen;
  readonly onChange: (event: Event) => void;
}

function ChoiceField({ name, chosen, onChange }: ChoiceFieldProps) {
  const values = findValues(name);
  return (
    <div>
      <label for={name}>{choices[name].label}</label>
      <select id={name} name={name} value={chosen[name] ?? values[0]?.[0] ?? ''} onChange={onChange}>
        {values.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
