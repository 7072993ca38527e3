import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebBuild } from '../http/pages.ts';

const root = resolve(import.meta.dirname, '..', '..', 'web', 'dist');

/** What the web's server bundle exports (`web/src/entry-server.tsx`). */
type Bundle = {
  readonly assetsFrom: (manifest: unknown) => unknown;
  readonly preferencesOf: WebBuild['preferencesOf'];
  readonly render: (
    request: Parameters<WebBuild['render']>[0] & { readonly assets: unknown },
  ) => ReturnType<WebBuild['render']>;
};

/** The built web, or undefined where it has not been built (the API works alone). */
export async function loadWebBuild(): Promise<WebBuild | undefined> {
  const bundle = join(root, 'server', 'entry-server.js');
  if (!existsSync(bundle)) return undefined;
  const { assetsFrom, preferencesOf, render } = (await import(pathToFileURL(bundle).href)) as Bundle;
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'client', '.vite', 'manifest.json'), 'utf8'));
  const assets = assetsFrom(manifest);
  return {
    clientFolder: join(root, 'client'),
    preferencesOf,
    render: (request) => render({ ...request, assets }),
  };
}
