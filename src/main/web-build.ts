import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebBuild } from '../http/pages.ts';

const root = resolve(import.meta.dirname, '..', '..', 'web', 'dist');

/** What the web's server bundle exports (`web/src/entry-server.tsx`). */
type Bundle = {
  readonly assetsFrom: (manifest: unknown, textOf: (file: string) => string) => unknown;
  readonly preferencesOf: WebBuild['preferencesOf'];
  readonly render: (
    request: Parameters<WebBuild['render']>[0] & { readonly assets: unknown },
  ) => ReturnType<WebBuild['render']>;
};

/** Nobody's window still asks for the files of a build that went longer ago. */
const keptMs = 7 * 86_400_000;

/**
 * Puts the files of a build where the next one does not clear them away, under names of their own content:
 * a running server goes on serving the pages it knows while the web is built anew beneath it. Gives no folder
 * where nothing can be written; then the build's own has to do.
 */
export function keepAssets(assets: string, kept: string, now: number = Date.now()): readonly string[] {
  try {
    mkdirSync(kept, { recursive: true });
    const present = new Set(readdirSync(assets));
    // Clearing a build away takes a name from each of its files: that is when they last changed.
    for (const file of readdirSync(kept))
      if (!present.has(file) && now - statSync(join(kept, file)).ctimeMs > keptMs) rmSync(join(kept, file));
    for (const file of present) if (!existsSync(join(kept, file))) keep(join(assets, file), join(kept, file));
    return [kept];
  } catch {
    return [];
  }
}

/** A second name costs nothing; where the system has none, a copy does. */
function keep(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Puts the program that draws pages where the next build does not clear it away: it fetches each page's part when that page
 * is first asked for, and a page whose part is gone would come empty. Gives the folder to take it from, which is the
 * build's own where nothing can be written. What no start has asked for in a week goes.
 */
export function keepProgram(built: string, kept: string, now: number = Date.now()): string {
  try {
    // The entry names its parts by their content: its own says which build it is.
    const entry = readFileSync(join(built, programEntry));
    const own = join(kept, createHash('sha256').update(entry).digest('hex').slice(0, 16));
    mkdirSync(kept, { recursive: true });
    for (const other of readdirSync(kept)) {
      const folder = join(kept, other);
      if (folder !== own && now - statSync(folder).mtimeMs > keptMs) rmSync(folder, { recursive: true });
    }
    // The entry comes last: where it is, the rest is.
    if (!existsSync(join(own, programEntry))) {
      mkdirSync(join(own, 'assets'), { recursive: true });
      keepAssets(join(built, 'assets'), join(own, 'assets'), now);
      keep(join(built, programEntry), join(own, programEntry));
    }
    utimesSync(own, now / 1000, now / 1000);
    return own;
  } catch {
    return built;
  }
}

const programEntry = 'entry-server.js';

/** The built web, or undefined where it has not been built (the API works alone). */
export async function loadWebBuild(): Promise<WebBuild | undefined> {
  if (!existsSync(join(root, 'server', programEntry))) return undefined;
  const bundle = join(keepProgram(join(root, 'server'), join(root, 'drawing')), programEntry);
  // Unless somebody is developing: it is slower, and writes into the page where in the sources something failed.
  process.env.NODE_ENV ??= 'production';
  const { assetsFrom, preferencesOf, render } = (await import(pathToFileURL(bundle).href)) as Bundle;
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'client', '.vite', 'manifest.json'), 'utf8'));
  const assets = assetsFrom(manifest, (file) => readFileSync(join(root, 'client', file), 'utf8'));
  return {
    assetFolders: [
      ...keepAssets(join(root, 'client', 'assets'), join(root, 'served')),
      join(root, 'client', 'assets'),
    ],
    preferencesOf,
    render: (request) => render({ ...request, assets }),
  };
}
