import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needsNeo4j, openTestNeo4j } from '../support/neo4j-server.ts';
import { town, writeFacts } from './facts/town.ts';
import { nursery, vale, writeIssues } from './facts/vale.ts';
import { type Answer, type OpenApi, openApi } from './open-api.ts';

const words = ['Ofsted', 'budget', 'library', 'children’s', 'plan', 'report', 'Essex'];
const dates = [null, '2016', '2016-05', '2016-05-04', '2017-01-01', '2017-07-18', '2018-02-27'];
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const council = (install: string) => ({
  install,
  committees: [
    { cid: 1, name: 'Children', names: [{ name: 'Schools', from: '2014-01-01', to: '2016-12-31' }] },
    { cid: 2, name: 'Performance', listWindows: ['2016-01-01/2017-12-31'] },
  ],
  meetings: Array.from({ length: 24 }, (_, n) => ({
    mid: n + 1,
    cids: n % 7 === 0 ? [1, 2] : [1 + (n % 2)],
    date: pick(dates, n),
    readState: n % 11 === 0 ? 'FAILED' : 'READ',
    items: Array.from({ length: n % 4 }, (_item, at) => ({
      aiId: n * 10 + at + 1,
      title: `${pick(words, n + at)} ${pick(words, n * 3 + at)}`,
      ...(at % 2 === 0 && {
        minutes: `The ${pick(words, n + 2)} was discussed. ${pick(words, at + 4)} was noted.`,
      }),
      ...(at === 1 && { decision: `Agreed the ${pick(words, n)}.`, outcome: pick(['NOTED', 'AGREED'], n) }),
      restricted: n === 9,
    })),
  })),
});

const questions = [
  '{ councils { nodes { id committees { id names { name } } } } }',
  '{ committees(council: "a") { edges { cursor node { id } } } }',
  '{ meetings(first: 9) { nodes { id dateText items { id } committees { id } } pageInfo { endCursor } } }',
  '{ meetings(committee: "a:committee:2", from: "2016-05-10", to: "2017-01-01") { nodes { id } } }',
  '{ agendaItems(first: 100) { nodes { id title minutesText decisions { outcome text } } } }',
  '{ agendaItems(query: "ofsted report", from: "2016-01-01") { nodes { id } } }',
  '{ agendaItems(from: "2017-01-01", council: "b") { nodes { id } } }',
  '{ agendaItems(committee: "b:committee:1") { nodes { id } } }',
  '{ decisions(outcome: NOTED) { nodes { id item { id } } } }',
  '{ decisions(from: "2017-01-01", council: "a") { nodes { id } } }',
  '{ decisions(committee: "a:committee:1") { nodes { id } } }',
  '{ members { nodes { id } } issues { nodes { id } } }',
  '{ members(committee: "a:committee:1") { nodes { id } } issues(committee: "a:committee:1") { nodes { id } } }',
  ...['ofsted', 'essex report', '"children\'s plan"', 'title:library -budget', 'minutes:discussed'].map(
    (query) => `{ trace(query: ${JSON.stringify(query)}, to: "2017-06-30") {
      summary verdicts { verdict committees }
      committees { name verdict reason hits { committeeName inWindow outcomes fields score quotes { quote start end } item { id } } }
      coverage { meetingsListed meetingsWithMinutes items itemsWithText itemsRestricted listCoversWindow failures { subject reason } }
    } }`,
  ),
  '{ coverage(from: "2016-06-01") { meetingsListed items committees { committee { id } coverage { meetingsListed readFrom } } } }',
  ...[
    'whoWasThere(item: "town:item:121") { state occasions { chair { name } present { name } away { name } substitutions { absentName } } }',
    'whoWasThere(council: "town") { count occasions { state meeting { id } } }',
    'votes(council: "town") { state reason count votes { voteState item { id } motion { motionType result for ballots { name choice } evidence { quote } } } }',
    'interests(query: "catchments") { count interests { tie interest { name about { id } } } }',
    'interests(committee: "town:committee:1") { count interests { tie item { id } } }',
    'actions(council: "town") { count actions { followUp action { what reportedBackIn { score item { id } } } coverageSince { meetingsListed } } }',
    'referrals(council: "town") { count referrals { arrived fromNames toNames toItem { id } days { least most } } }',
    'outcomeMix(council: "town", bucket: MONTH) { count buckets { label items outcomes { outcome share } } }',
    'outcomeMix(query: "library") { count buckets { label items } }',
    'publicQuestions(item: "town:item:122") { count questionsCounted occasions { item { id } } }',
    'asKnownAt(meeting: "town:meeting:12", at: "2020-01-15") { state fields { field then now } changedSince { revision { id } } }',
    'load(council: "town", bucket: MONTH) { count committees { committee { id } buckets { label meetings items papers minutesCharacters minutesPerMeeting } } total { items } }',
    'load(council: "a") { total { items substantiveItems minutesCharacters } }',
    'remitBreadth(council: "a") { committees { items entropy singleItems outsideCount topics { topic basis n items { id } } } }',
    'statements(query: "discussed", council: "a") { state count statements { quote toldBy item { id } } }',
    'recurrences(council: "a", threshold: 0.5) { textsCompared count recurrences { similarity later { quote item { id } } } }',
    'changes(since: "2020-01-15", council: "town") { count counts { kind subject count } changes { kind subjectId field before after capture { at } } }',
    'changes(since: "2019-01-01", council: "a", subject: ITEM) { count changes { kind subjectId title } }',
    'agendaItem(id: "town:item:111") { outcome kind interestsAbout { name } actions { what } arrivedFrom { id fromName toName } revisions { id } }',
    `whoSaw(issue: "${nursery}") { state reason count committees { name seenCount } sightings { score features { name } evidence { quote } committeeNames outcome item { id } } proposed { item { id } } rejected { item { id } } }`,
    'whoSaw(query: "nursery", council: "vale") { count sightings { item { id } quotes { quote } seen } }',
    `whoDidNotSee(issue: "${nursery}", from: "2016-01-01", to: "2017-06-30") { summary search { titleWords rareWords names } committees { name verdict reason sightings { item { id } } candidates { clue words item { id } quotes { quote } } } }`,
    'issue(id: "vale:issue:old") { mergedInto { id sightings { item { id } } } unseenBy(committees: ["5"]) { committees { verdict } } }',
    'meeting(id: "town:meeting:11") { corrections { field corrects { id } } chair { name } revisions { id } }',
  ].map((field) => `{ ${field} }`),
];

describe('the API over both engines', needsNeo4j(), () => {
  let embedded: OpenApi;
  let neo4j: OpenApi;
  let release: () => Promise<void>;
  beforeAll(async () => {
    const councils = [council('a'), council('b'), town, vale];
    const leased = await openTestNeo4j();
    release = leased.close;
    embedded = await openApi(councils);
    neo4j = await openApi(councils, { engine: leased.engine });
    await Promise.all([embedded, neo4j].map(({ engine }) => writeFacts(engine)));
    await Promise.all([embedded, neo4j].map(({ engine }) => writeIssues(engine)));
  });
  afterAll(async () => {
    await embedded.close();
    await neo4j.api.dispose();
    await release();
  });

  it.each(questions)('gives one answer to %s', async (question) => {
    const [left, right]: Answer[] = await Promise.all([embedded.ask(question), neo4j.ask(question)]);
    expect(left?.errors).toBeUndefined();
    expect(right).toEqual(left);
  });
});
