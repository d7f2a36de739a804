// What minutes say: each kind of fact is found by its id; lists of them are walked along sortKey.

// engine: both
CREATE CONSTRAINT motion_id_unique IF NOT EXISTS FOR (n:Motion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ballot_id_unique IF NOT EXISTS FOR (n:Ballot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT interest_id_unique IF NOT EXISTS FOR (n:Interest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id_unique IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT referral_id_unique IF NOT EXISTS FOR (n:Referral) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correction_id_unique IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT public_questions_id_unique IF NOT EXISTS FOR (n:PublicQuestions) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_id_unique IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;

// engine: embedded
CREATE INDEX motion_id IF NOT EXISTS FOR (n:Motion) ON (n.id);
CREATE INDEX ballot_id IF NOT EXISTS FOR (n:Ballot) ON (n.id);
CREATE INDEX interest_id IF NOT EXISTS FOR (n:Interest) ON (n.id);
CREATE INDEX action_id IF NOT EXISTS FOR (n:Action) ON (n.id);
CREATE INDEX referral_id IF NOT EXISTS FOR (n:Referral) ON (n.id);
CREATE INDEX correction_id IF NOT EXISTS FOR (n:Correction) ON (n.id);
CREATE INDEX public_questions_id IF NOT EXISTS FOR (n:PublicQuestions) ON (n.id);
CREATE INDEX revision_id IF NOT EXISTS FOR (n:Revision) ON (n.id);

// engine: both
CREATE INDEX motion_sort_key IF NOT EXISTS FOR (n:Motion) ON (n.sortKey);
CREATE INDEX interest_sort_key IF NOT EXISTS FOR (n:Interest) ON (n.sortKey);
CREATE INDEX action_sort_key IF NOT EXISTS FOR (n:Action) ON (n.sortKey);
CREATE INDEX referral_sort_key IF NOT EXISTS FOR (n:Referral) ON (n.sortKey);
CREATE INDEX correction_sort_key IF NOT EXISTS FOR (n:Correction) ON (n.sortKey);
CREATE INDEX public_questions_sort_key IF NOT EXISTS FOR (n:PublicQuestions) ON (n.sortKey);
