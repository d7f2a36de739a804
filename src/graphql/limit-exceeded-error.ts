import { QueryError } from '../errors.ts';

/** The question asks for more than one answer may hold; the message says how much that is. */
export class LimitExceededError extends QueryError {
  override readonly code: string = 'LIMIT_EXCEEDED';
}
