/**
 * Who may import whom. A folder that is not a key here may import nothing of the project; a change of the
 * table is a change of the design (docs/architecture.md prints the same table).
 */
const mayImport = {
  schema: ['schema'],
  'scrapers/core': ['schema', 'scrapers/core'],
  'scrapers/minutes': ['schema', 'scrapers/core', 'scrapers/minutes'],
  'scrapers/moderngov': ['schema', 'scrapers/core', 'scrapers/minutes', 'scrapers/moderngov'],
  queries: ['schema', 'queries'],
  'src/councils': ['schema', 'src/fetch', 'src/councils'],
  'src/fetch': ['schema', 'src/fetch'],
  'src/archive': ['schema', 'src/archive'],
  'src/crawl': ['schema', 'scrapers', 'src/fetch', 'src/archive', 'src/crawl'],
  'src/saved': ['schema', 'scrapers', 'src/archive', 'src/saved'],
  'src/handover': ['schema', 'src/handover'],
  'src/doctor': [
    'schema',
    'scrapers',
    'queries',
    'src/fetch',
    'src/archive',
    'src/councils',
    'src/crawl',
    'src/graph',
    'src/handover',
    'src/doctor',
  ],
  'src/search': ['schema', 'src/search'],
  'src/graph': ['schema', 'queries', 'src/graph'],
  'src/ingest': ['schema', 'queries', 'src/graph', 'src/search', 'src/ingest'],
  'src/linking': ['schema', 'queries', 'src/graph', 'src/search', 'src/linking'],
  'src/projection': [
    'schema',
    'scrapers',
    'queries',
    'src/archive',
    'src/graph',
    'src/ingest',
    'src/linking',
    'src/projection',
  ],
  'src/replica': ['schema', 'src/replica'],
  'src/graphql': ['schema', 'queries', 'src/graph', 'src/search', 'src/graphql'],
  'src/ui': ['queries/operations', 'src/ui'],
};
/** Composition roots: anything but the insides of the page. */
const roots = ['src/server', 'src/cli'];
/** Every part of `src` but the page may name the program's errors, find the program's folder and count things in words. */
const shared = ['src/counted.ts', 'src/errors.ts', 'src/package-root.ts'];

/** Folders that touch nothing outside themselves, and the packages they may use. */
const packagesOf = {
  schema: ['zod'],
  scrapers: ['cheerio', 'html-to-text', 'luxon', 'zod'],
  queries: ['zod'],
  'src/search': ['stemmer', 'zod'],
  'src/ui': ['preact'],
};
/** Packages that one folder alone may import, so that what they touch stays in one place. */
const ownersOf = {
  'neo4j-driver': ['src/graph'],
  '@grafeo-db/js': ['src/graph'],
  undici: ['src/fetch'],
  'p-queue': ['src/fetch', 'src/cli'],
  'robots-parser': ['src/fetch'],
  cheerio: ['scrapers'],
  'html-to-text': ['scrapers'],
  preact: ['src/ui'],
};

const project = '^(schema|scrapers|queries|src|test|bench)/';
const any = (paths) => paths.map((path) => `^${path}${/\.ts$/.test(path) ? '$' : '/'}`).join('|');
const inPackages = (names) => `node_modules/(@types/)?(${names.join('|')})/`;
const production = '^(schema|scrapers|queries|src)/';

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: `${folder} may import ${allowed.join(', ')}.`,
  from: { path: `^${folder}/` },
  to: {
    path: project,
    pathNot: any(folder.startsWith('src/') && folder !== 'src/ui' ? [...allowed, ...shared] : allowed),
  },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'roots-imports',
      severity: 'error',
      comment:
        'The composition roots serve the built page; they do not import its sources, tests or benchmarks.',
      from: { path: any(roots) },
      to: { path: '^(src/ui|test|bench)/' },
    },
    {
      name: 'scrapers-registry-imports',
      severity: 'error',
      comment: 'The files beside the platforms (registry, parse-page) stay within scrapers and schema.',
      from: { path: '^scrapers/[^/]+$' },
      to: { path: project, pathNot: any(['schema', 'scrapers']) },
    },
    {
      name: 'shared-imports-nothing',
      severity: 'error',
      comment: 'What all of src may import must not draw the rest of src in.',
      from: { path: any(shared) },
      to: { path: project },
    },
    {
      name: 'folder-without-rule',
      severity: 'error',
      comment: 'A new folder needs its line in the table first.',
      from: {
        path: production,
        pathNot: `${any([...Object.keys(mayImport), ...roots, ...shared])}|^scrapers/[^/]+$`,
      },
      to: { path: '.' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Tests and benchmarks know the program, never the other way round.',
      from: { path: production },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'nothing-imports-roots',
      severity: 'error',
      comment: 'A part that needs a composition root is in the wrong place.',
      from: { path: production, pathNot: any(roots) },
      to: { path: any(roots) },
    },
    ...Object.entries(packagesOf).map(([folder, packages]) => ({
      name: `${folder}-packages`,
      severity: 'error',
      comment: `${folder} may use ${packages.join(', ')} and nothing that touches network, files, clock or database.`,
      from: { path: `^${folder}/` },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: inPackages(packages),
      },
    })),
    ...Object.entries(ownersOf).map(([name, owners]) => ({
      name: `${name}-owner`,
      severity: 'error',
      comment: `${name} is imported by ${owners.join(', ')} alone.`,
      from: { path: production, pathNot: any(owners) },
      to: { path: inPackages([name]) },
    })),
    {
      name: 'no-development-packages',
      severity: 'error',
      comment:
        'What runs in production is a dependency, not a development dependency. The page is built beforehand.',
      from: { path: production, pathNot: '^src/ui/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Parts that import each other in a circle are one part.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing imports and that imports nothing is dead.',
      from: { orphan: true, path: production, pathNot: '\\.(d\\.ts|css|json|graphql|cypher)$' },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
