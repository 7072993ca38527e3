/**
 * The arrows between rooms. `may` says what each room may import besides itself; everything else is
 * an error. Tests beside the code may also use the test runner and what their room may import.
 */

const test = '\\.test\\.tsx?$';
const purePackages = [
  'typebox',
  '@marcbachmann/cel-js',
  'canonicalize',
  '@noble/ciphers',
  '@noble/curves',
  '@noble/hashes',
  'sm-crypto-v2',
  'temporal-polyfill',
];

/**
 * Folders of `src/domains` that are no packs: each makes, of a few figures and words, what several packs have alike, knows
 * none of them, and may be imported by any.
 */
const makers = ['against-refusal', 'contracted-works', 'known-land', 'pipe-connection', 'published-entry'];

/** Room → rooms it may import. */
const may = {
  kernel: [],
  domains: ['kernel'],
  store: ['kernel'],
  usecases: ['store', 'kernel'],
  http: ['usecases', 'store', 'kernel'],
  worker: ['usecases', 'store', 'kernel'],
  witness: ['kernel'],
  sandbox: ['kernel', 'witness'],
  sampling: ['kernel'],
  simulate: ['usecases', 'sampling', 'kernel'],
  month: ['sampling', 'kernel'],
};

const arrows = Object.entries(may).map(([room, rooms]) => ({
  name: `${room}-imports-${rooms.join('-') || 'nothing'}-only`,
  comment: `src/${room} may import ${rooms.join(', ') || 'no other room'}.`,
  severity: /** @type {const} */ ('error'),
  from: { path: `^src/${room}/`, pathNot: test },
  to: { path: '^(src|web|test|bench|bootstrap)/', pathNot: `^src/(${[room, ...rooms].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: 'no-cycles',
      comment: 'A cycle means two files are one, or an arrow points the wrong way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'packs-never-meet',
      comment:
        'Packs meet by reactions and registers, never by import. What makes several of them is no pack.',
      severity: 'error',
      from: { path: '^src/domains/([^/]+)/' },
      to: { path: '^src/domains/([^/]+)/', pathNot: `^src/domains/($1|${makers.join('|')})/` },
    },
    {
      name: 'pure-rooms-use-no-node',
      comment: 'The kernel and the packs run in browsers too.',
      severity: 'error',
      from: { path: '^src/(kernel|domains)/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-rooms-use-pure-packages',
      comment: `The kernel and the packs may use only: ${purePackages.join(', ')}.`,
      severity: 'error',
      from: { path: '^src/(kernel|domains)/', pathNot: test },
      to: {
        path: 'node_modules/',
        pathNot: purePackages.map((name) => `node_modules/${name}/`),
      },
    },
    {
      name: 'sandbox-uses-kernel-types-only',
      comment: 'The outside world shares words with the product, not code.',
      severity: 'error',
      from: { path: '^src/sandbox/', pathNot: test },
      to: { path: '^src/kernel/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-main-reaches-the-sandbox-by-process',
      comment: 'The product never imports the outside world; main starts it as its own process.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: '^src/sandbox/' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'web-imports-kernel-and-itself-only',
      severity: 'error',
      from: { path: '^web/', pathNot: test },
      to: { path: '^(src|test|bench|bootstrap)/', pathNot: '^src/kernel/' },
    },
    {
      name: 'server-reaches-web-by-its-build-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/src/' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(src|web/src|bootstrap)/', pathNot: test },
      to: { path: `^(test|bench)/|${test}` },
    },
    {
      name: 'bootstrap-needs-nothing-installed',
      comment: 'The bootstrap runs before anything is installed, on any Node from 20 on.',
      severity: 'error',
      from: { path: '^bootstrap/', pathNot: test },
      to: { path: '.', pathNot: '^bootstrap/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      // Other engines are installed by their own bench alone.
      from: { path: '^(src|web|test|bench|bootstrap)/', pathNot: '^bench/peers/' },
      to: { couldNotResolve: true, pathNot: '^(\\.\\./)*dist/' },
    },
    {
      name: 'production-uses-no-development-package',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/dist|var)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
