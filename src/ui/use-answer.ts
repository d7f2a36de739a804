import { useEffect, useState } from 'preact/hooks';
import type { Answers, OperationName, Variables } from './answers.ts';
import { AnswerError, ask } from './ask.ts';

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; readonly retry: (() => void) | null }
  | { readonly state: 'answered'; readonly value: T };

/**
 * The answer to an operation, asked again when its variables change; the former answer is never shown for the new
 * question.
 */
export function useAnswer<Name extends OperationName>(
  operation: Name,
  variables: Variables[Name],
): Answer<Answers[Name]> {
  const [attempt, setAttempt] = useState(0);
  const question = JSON.stringify([operation, variables, attempt]);
  const [settled, setSettled] = useState<{ question: string; answer: Answer<Answers[Name]> } | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    const retry = (): void => {
      setAttempt((former) => former + 1);
    };
    ask(operation, variables, abort.signal).then(
      (value) => {
        setSettled({ question, answer: { state: 'answered', value } });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const refused = error instanceof AnswerError && error.refused;
        const message = error instanceof Error ? error.message : String(error);
        setSettled({ question, answer: { state: 'failed', message, retry: refused ? null : retry } });
      },
    );
    return () => {
      abort.abort();
    };
  }, [question]);

  return settled?.question === question ? settled.answer : { state: 'loading' };
}
