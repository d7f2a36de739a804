import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project-root.ts';

/** The last line that runs on Java 17. The server is GPLv3: fetched for tests, never shipped. */
export const neo4jVersion = '5.26.30';

const run = promisify(execFile);

export class Neo4jMissingError extends Error {}

/**
 * Folder of the server's jars, fetched by Maven once per version into an ignored folder of the project.
 * Neo4jMissingError says what the machine lacks and how to get it.
 */
export async function fetchNeo4jJars(): Promise<string> {
  await requireJava();
  const folder = join(projectRoot, '.cache', `neo4j-${neo4jVersion}`);
  const jars = join(folder, 'jars');
  if (existsSync(jars)) return jars;
  await mkdir(folder, { recursive: true });
  // Fetched beside and then renamed: a run that is cut off, or two at once, leave no half-filled folder.
  const partial = await mkdtemp(join(folder, 'partial-'));
  try {
    await writeFile(join(partial, 'pom.xml'), pom);
    const goal = ['-q', '-B', '-f', join(partial, 'pom.xml'), 'dependency:copy-dependencies'];
    await run('mvn', [...goal, `-DoutputDirectory=${join(partial, 'jars')}`], { timeout: 300_000 });
    if (!existsSync(jars)) await rename(join(partial, 'jars'), jars);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : String(error);
    throw new Neo4jMissingError(
      `no Neo4j: Maven could not fetch its ${neo4jVersion} jars (${why.trim()}); ` +
        'install maven and run once with a network, or set NEO4J_TEST_URI',
    );
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return jars;
}

async function requireJava(): Promise<void> {
  const version = await run('java', ['-version']).then(
    ({ stderr }) => Number(/version "(\d+)/u.exec(stderr)?.[1] ?? 0),
    () => 0,
  );
  if (version >= 17) return;
  throw new Neo4jMissingError(
    'no Neo4j: Java 17 or newer and Maven are needed (apt-get install openjdk-17-jre-headless maven), ' +
      'or set NEO4J_TEST_URI to a server with an empty database',
  );
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>minutegraph</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
    <dependency>
      <groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;
