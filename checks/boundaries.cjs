// Which room may import which (architecture.md, "Direction"), for dependency-cruiser. A room is a folder of src/.
const MAY_IMPORT = {
  evidence: [],
  intake: ['evidence'],
  rights: ['evidence', 'intake'],
  catalog: ['evidence', 'intake', 'rights'],
  recognition: ['evidence', 'rights', 'catalog'],
  judgment: ['evidence', 'rights', 'catalog', 'recognition'],
  engine: ['evidence', 'intake', 'rights', 'catalog', 'recognition', 'judgment'],
  store: ['evidence', 'intake', 'rights', 'catalog', 'recognition', 'judgment'],
  server: ['evidence', 'intake', 'rights', 'catalog', 'recognition', 'judgment'],
  cli: ['evidence', 'intake', 'rights', 'catalog', 'recognition', 'judgment'],
};

const direction = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `direction-${room}`,
  comment: `${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}, and nothing else of src/, console/, bench/, examples/ or e2e/.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.(test|conformance)\\.ts$' },
  to: { path: '^(src|console|bench|examples|e2e|checks)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'by-the-door',
      comment: 'A room is entered by its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'by-the-door-from-outside',
      comment: 'The composition root, benchmarks and examples enter rooms by their index.ts too.',
      severity: 'error',
      from: { path: ['^src/[a-z-]+\\.ts$', '^bench/', '^examples/', '^e2e/'] },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'pure-domain',
      comment: 'Recognition and judgment have no database, no network, no files.',
      severity: 'error',
      from: { path: '^src/(recognition|judgment|evidence)/', pathNot: '\\.(test|conformance)\\.ts$' },
      to: {
        path: [
          '^(node:)?(fs|fs/promises|net|http|https|dns|child_process|tls|dgram)$',
          'node_modules/(undici|pg|kysely|fastify|@electric-sql)/',
        ],
      },
    },
    {
      name: 'sql-in-store',
      comment: 'The store is the only room that speaks SQL.',
      severity: 'error',
      from: { path: '^(src|console)/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(pg|kysely|@electric-sql)/' },
    },
    {
      name: 'console-stands-alone',
      comment: 'The console talks to the server by the generated API types alone.',
      severity: 'error',
      from: { path: '^console/' },
      to: { path: '^(src|bench|examples|e2e|checks)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be resolved would slip past every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'console/dist' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
