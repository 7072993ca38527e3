import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * RJSF's entry exports a test helper that imports its ajv validator. Ours replaces it
 * (`src/forms/validator.ts`): ajv compiles by eval, which the content security policy forbids.
 */
const withoutAjv: Plugin = {
  name: 'without-ajv',
  enforce: 'pre',
  resolveId: (id) => (id === '@rjsf/validator-ajv8' ? '\0without-ajv' : null),
  load: (id) => (id === '\0without-ajv' ? 'export default {};' : null),
};

/** The library of the national algorithms looks for Node's `crypto` where a browser's own is at hand. */
const withoutNodeCrypto: Plugin = {
  name: 'without-node-crypto',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'crypto' && importer?.includes('sm-crypto-v2') === true ? '\0without-node-crypto' : null,
  load: (id) => (id === '\0without-node-crypto' ? 'export default {};' : null),
};

const everyPage =
  /web[\\/]src[\\/](app|api|language|components)[\\/](?!clock[\\/]|figure[\\/]figure-|parcel[\\/]|papers[\\/]|tiles[\\/]|filters[\\/]|work[\\/]|answered|page-top|missing|unfiltered|text-field|checked-form[\\/]|found-materials|case-links|case-proof|case-refused|case-signed|party-name|more-cases|file-choice|act-on-case|paged-query|use-children|use-keyed|whole-list)/;

/** The style of what the server draws comes inside every page, before any script; that of other pages comes with them. */
const serverDrawnStyle = /web[\\/]src[\\/](design|components|business-scope|portal)[\\/].*\.css$/;

/**
 * One command (`vite build web`) makes both halves: `dist/client` (hashed files and a manifest) and
 * `dist/server/entry-server.js`, which the HTTP server imports to render pages.
 */
export default defineConfig({
  root,
  appType: 'custom',
  publicDir: false,
  plugins: [react(), withoutAjv, withoutNodeCrypto],
  build: {
    // Anything older lacks the Intl wording that dates and numbers rely on.
    // The browsers that are promised (README.md); `test/browsers.test.ts` holds the sources to functions they have.
    target: ['chrome110', 'edge110', 'firefox115', 'safari16'],
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1600,
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        // Inlined files would need data: in the content security policy.
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: `${root}src/entry-client.tsx`,
          output: {
            // Two chunks that every page needs, instead of thirty small ones; what pages of cases alone need is not in them.
            codeSplitting: {
              groups: [
                {
                  name: 'libraries',
                  test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/](?!.*(useInfiniteQuery|infiniteQueryObserver|useQueries|queriesObserver))/,
                },
                {
                  name: 'shapes',
                  test: new RegExp(`${everyPage.source}|${serverDrawnStyle.source}`),
                },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: 'dist/server',
        ssr: true,
        emitAssets: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: `${root}src/entry-server.tsx`,
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
