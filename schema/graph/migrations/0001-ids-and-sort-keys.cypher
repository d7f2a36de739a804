// Every node is found by its id, which no two nodes of a label share.
// A statement ends with a semicolon at the end of its line. "engine:" names who runs what follows it.

// engine: both
CREATE CONSTRAINT council_id_unique IF NOT EXISTS FOR (n:Council) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT committee_id_unique IF NOT EXISTS FOR (n:Committee) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT committee_name_id_unique IF NOT EXISTS FOR (n:CommitteeName) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT remit_id_unique IF NOT EXISTS FOR (n:Remit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT member_id_unique IF NOT EXISTS FOR (n:Member) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT officer_id_unique IF NOT EXISTS FOR (n:Officer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT membership_id_unique IF NOT EXISTS FOR (n:Membership) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT affiliation_id_unique IF NOT EXISTS FOR (n:Affiliation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id_unique IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agenda_item_id_unique IF NOT EXISTS FOR (n:AgendaItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id_unique IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT attendance_id_unique IF NOT EXISTS FOR (n:Attendance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_id_unique IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sighting_id_unique IF NOT EXISTS FOR (n:Sighting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id_unique IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retired_id_unique IF NOT EXISTS FOR (n:Retired) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT schema_version_id_unique IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT projection_id_unique IF NOT EXISTS FOR (n:Projection) REQUIRE n.id IS UNIQUE;

// Neo4j's uniqueness brings its own index; the embedded engine's does not.
// engine: embedded
CREATE INDEX council_id IF NOT EXISTS FOR (n:Council) ON (n.id);
CREATE INDEX committee_id IF NOT EXISTS FOR (n:Committee) ON (n.id);
CREATE INDEX committee_name_id IF NOT EXISTS FOR (n:CommitteeName) ON (n.id);
CREATE INDEX remit_id IF NOT EXISTS FOR (n:Remit) ON (n.id);
CREATE INDEX member_id IF NOT EXISTS FOR (n:Member) ON (n.id);
CREATE INDEX officer_id IF NOT EXISTS FOR (n:Officer) ON (n.id);
CREATE INDEX membership_id IF NOT EXISTS FOR (n:Membership) ON (n.id);
CREATE INDEX affiliation_id IF NOT EXISTS FOR (n:Affiliation) ON (n.id);
CREATE INDEX meeting_id IF NOT EXISTS FOR (n:Meeting) ON (n.id);
CREATE INDEX agenda_item_id IF NOT EXISTS FOR (n:AgendaItem) ON (n.id);
CREATE INDEX decision_id IF NOT EXISTS FOR (n:Decision) ON (n.id);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX attendance_id IF NOT EXISTS FOR (n:Attendance) ON (n.id);
CREATE INDEX issue_id IF NOT EXISTS FOR (n:Issue) ON (n.id);
CREATE INDEX sighting_id IF NOT EXISTS FOR (n:Sighting) ON (n.id);
CREATE INDEX evidence_id IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX retired_id IF NOT EXISTS FOR (n:Retired) ON (n.id);
CREATE INDEX schema_version_id IF NOT EXISTS FOR (n:SchemaVersion) ON (n.id);
CREATE INDEX projection_id IF NOT EXISTS FOR (n:Projection) ON (n.id);

// Pages of a list are walked along sortKey; the others are looked up by these.
// engine: both
CREATE INDEX meeting_sort_key IF NOT EXISTS FOR (n:Meeting) ON (n.sortKey);
CREATE INDEX agenda_item_sort_key IF NOT EXISTS FOR (n:AgendaItem) ON (n.sortKey);
CREATE INDEX decision_sort_key IF NOT EXISTS FOR (n:Decision) ON (n.sortKey);
CREATE INDEX issue_sort_key IF NOT EXISTS FOR (n:Issue) ON (n.sortKey);
CREATE INDEX agenda_item_meeting_id IF NOT EXISTS FOR (n:AgendaItem) ON (n.meetingId);
CREATE INDEX agenda_item_issue_iid IF NOT EXISTS FOR (n:AgendaItem) ON (n.issueIid);
CREATE INDEX retired_retired_id IF NOT EXISTS FOR (n:Retired) ON (n.retiredId);
CREATE INDEX council_install IF NOT EXISTS FOR (n:Council) ON (n.install);
CREATE INDEX committee_install IF NOT EXISTS FOR (n:Committee) ON (n.install);
CREATE INDEX member_install IF NOT EXISTS FOR (n:Member) ON (n.install);

// Terms are words already: nothing is stemmed, folded or dropped a second time.
// engine: neo4j
CREATE FULLTEXT INDEX agenda_item_terms IF NOT EXISTS FOR (n:AgendaItem) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };
