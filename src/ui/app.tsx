import { followOwnLinks, useRoute } from './navigation.ts';
import { Answered } from './parts/answered.tsx';
import { RunningWork } from './parts/running-work.tsx';
import type { Route } from './route.ts';
import { CommitteeView } from './views/committee-view.tsx';
import { ItemView } from './views/item-view.tsx';
import { KnownView } from './views/known-view.tsx';
import { MeetingView } from './views/meeting-view.tsx';
import { NothingHere } from './views/nothing-here.tsx';
import { QuestionView } from './views/question-view.tsx';
import { SearchView } from './views/search-view.tsx';

/** The whole page: its frame and the view that the address asks for. */
export function App() {
  const route = useRoute();
  return (
    <div onClick={followOwnLinks}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header>
        <div class="band">
          <a class="name" href="/">
            Minutegraph
          </a>
          <span class="soft">which committee saw what, and when</span>
        </div>
      </header>
      <RunningWork />
      <main id="main" class="band" tabIndex={-1}>
        <View route={route} />
      </main>
      <footer>
        <div class="band">
          <p>
            What is not in the minutes is not the same as not discussed. Every answer names the page it comes
            from. The same answers for programs: <a href="/graphql">GraphQL</a>.
          </p>
        </div>
      </footer>
    </div>
  );
}

function View({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'search':
      return (
        <Answered operation="councils" variables={{}} what="the list of committees">
          {({ councils }) => <SearchView route={route} councils={councils.nodes} />}
        </Answered>
      );
    case 'committee':
      return (
        <Answered
          operation="committee-meetings"
          variables={{ id: route.id, after: route.after || undefined }}
          what="the committee"
        >
          {({ committee }) =>
            committee ? (
              <CommitteeView committee={committee} continued={route.after !== ''} />
            ) : (
              <Missing id={route.id} />
            )
          }
        </Answered>
      );
    case 'meeting':
      return (
        <Answered operation="meeting" variables={{ id: route.id }} what="the meeting">
          {({ meeting }) => (meeting ? <MeetingView meeting={meeting} /> : <Missing id={route.id} />)}
        </Answered>
      );
    case 'item':
      return (
        <Answered operation="item" variables={{ id: route.id }} what="the item">
          {({ agendaItem }) => (agendaItem ? <ItemView item={agendaItem} /> : <Missing id={route.id} />)}
        </Answered>
      );
    case 'question':
      return (
        <Answered operation="councils" variables={{}} what="the list of committees">
          {({ councils }) => <QuestionView route={route} councils={councils.nodes} />}
        </Answered>
      );
    case 'known':
      return <KnownView id={route.id} at={route.at} />;
    case 'unknown':
      return <NothingHere message={`This page has no view at ${route.address}.`} />;
  }
}

function Missing({ id }: { readonly id: string }) {
  return <NothingHere message={`Nothing in our copy has the id ${id}.`} />;
}
