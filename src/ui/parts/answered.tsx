import type { ComponentChildren } from 'preact';
import { type Answer, useAnswer } from '../use-answer.ts';
import { Failed, Loading } from './states.tsx';

interface AnsweredProps<T> {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is asked for, as in "Loading the meeting" and "The meeting could not be loaded". */
  readonly what: string;
  readonly children: (value: T) => ComponentChildren;
}

/** Asks an operation and shows it: while it loads, when it failed, and its answer. */
export function Answered<T>({ operation, variables, what, children }: AnsweredProps<T>) {
  const answer: Answer<T> = useAnswer<T>(operation, variables);
  switch (answer.state) {
    case 'loading':
      return <Loading what={what} />;
    case 'failed':
      return <Failed what={what} message={answer.message} retry={answer.retry} />;
    case 'answered':
      return <>{children(answer.value)}</>;
  }
}
