import type { ComponentChildren } from 'preact';
import type { Answers, OperationName, Variables } from '../answers.ts';
import { useAnswer } from '../use-answer.ts';
import { Failed, Loading } from './states.tsx';

interface AnsweredProps<Name extends OperationName> {
  readonly operation: Name;
  readonly variables: Variables[Name];
  /** What is asked for, as in "Loading the meeting" and "The meeting could not be loaded". */
  readonly what: string;
  readonly children: (value: Answers[Name]) => ComponentChildren;
}

/** Asks an operation and shows it: while it loads, when it failed, and its answer. */
export function Answered<Name extends OperationName>({
  operation,
  variables,
  what,
  children,
}: AnsweredProps<Name>) {
  const answer = useAnswer(operation, variables);
  switch (answer.state) {
    case 'loading':
      return <Loading what={what} />;
    case 'failed':
      return <Failed what={what} message={answer.message} retry={answer.retry} />;
    case 'answered':
      return <>{children(answer.value)}</>;
  }
}
