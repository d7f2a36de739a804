import type { CouncilAnswer } from '../answers.ts';
import { Answered } from '../parts/answered.tsx';
import { toPlace } from '../places.ts';
import type { QuestionRoute } from '../route.ts';
import { AnswerState } from './answer-state.tsx';
import { ChangesResult } from './changes-result.tsx';
import { CoverageResult } from './coverage-result.tsx';
import { LoadResult } from './load-result.tsx';
import { RemitResult } from './remit-result.tsx';

interface BodyAnswerProps {
  readonly ask: 'load' | 'remit-breadth' | 'changes' | 'coverage';
  readonly route: QuestionRoute;
  readonly councils: readonly CouncilAnswer[];
  readonly ownPage: string | null;
}

/** Answers to questions about committees or a council, and our copy of their pages. */
export function BodyAnswer({ ask, route, councils, ownPage }: BodyAnswerProps) {
  const place = toPlace(route.committee, councils);
  const window = { from: route.from || undefined, to: route.to || undefined };
  const { bucket, kind, subject } = route.chosen;
  switch (ask) {
    case 'load':
      return (
        <Answered operation={ask} variables={{ ...place, ...window, bucket }} what="the load">
          {({ load }) => (
            <>
              <AnswerState answer={load} ownPage={ownPage} />
              <LoadResult answer={load} councils={councils} />
            </>
          )}
        </Answered>
      );
    case 'remit-breadth':
      return (
        <Answered operation={ask} variables={{ ...place, ...window }} what="the topics">
          {({ remitBreadth }) => (
            <>
              <AnswerState answer={remitBreadth} ownPage={ownPage} />
              <RemitResult answer={remitBreadth} councils={councils} />
            </>
          )}
        </Answered>
      );
    case 'coverage':
      return (
        <Answered operation={ask} variables={{ ...place, ...window }} what="what our copy holds">
          {({ coverage }) => <CoverageResult answer={coverage} councils={councils} ownPage={ownPage} />}
        </Answered>
      );
    case 'changes': {
      const kinds = {
        kind: kind === 'ANY' ? undefined : kind,
        subject: subject === 'ANY' ? undefined : subject,
      };
      return (
        <Answered operation={ask} variables={{ ...place, ...kinds, since: route.from }} what="the changes">
          {({ changes }) => (
            <>
              <AnswerState answer={changes} ownPage={ownPage} />
              <ChangesResult answer={changes} />
            </>
          )}
        </Answered>
      );
    }
  }
}
