import type { Text } from '../../../src/kernel/text.ts';
import markUrl from '../design/mark.svg';
import { languageTag } from '../language/language.tsx';
import { type Boot, bootElementId, bootJson } from './boot.ts';

/** What the client build's manifest says a page must bring. */
export type PageAssets = {
  readonly scripts: readonly string[];
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
  /** What those style sheets say: the style of everything that is drawn on the server. */
  readonly style: string;
  /** By source file of a lazy page: its chunk and what that imports. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
};

type ManifestChunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};

/** Reads the files out of `dist/client/.vite/manifest.json` (parsed); `textOf` gives a built file's text. */
export function assetsFrom(
  manifest: Readonly<Record<string, ManifestChunk>>,
  textOf: (file: string) => string,
): PageAssets {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (entry === undefined) throw new Error('the manifest has no entry: build the web first');
  const always = chunksOf(entry, manifest);
  const first = filesOf(always);
  // What pages of the browser alone look like comes with their chunks.
  const styles = [...new Set(always.flatMap(({ css = [] }) => css))];
  return {
    scripts: [`/${entry.file}`],
    preloads: first.slice(1),
    styles: styles.map((file) => `/${file}`),
    style: styles.map(textOf).join('\n'),
    pages: Object.fromEntries(
      Object.entries(manifest)
        .filter(([, chunk]) => chunk.isDynamicEntry)
        .map(([source, chunk]) => [
          source,
          filesOf(chunksOf(chunk, manifest)).filter((file) => !first.includes(file)),
        ]),
    ),
  };
}

/** A chunk, then those it imports, each once. */
function chunksOf(
  chunk: ManifestChunk,
  manifest: Readonly<Record<string, ManifestChunk>>,
): readonly ManifestChunk[] {
  const found = new Set<ManifestChunk>([chunk]);
  for (const each of found) {
    for (const name of each.imports ?? []) {
      const imported = manifest[name];
      if (imported !== undefined) found.add(imported);
    }
  }
  return [...found];
}

const filesOf = (chunks: readonly ManifestChunk[]) => chunks.map(({ file }) => `/${file}`);

const needsScript: Text = {
  zh: '这一页需要浏览器开启脚本（JavaScript）。不方便的话，可到任一政务服务大厅窗口办理，效力相同。',
  en: 'This page needs JavaScript. Please turn it on in your browser. Any service hall can do the same, with the same effect.',
};

/**
 * The whole document. No inline script, no style attribute: the policy allows neither. A page that can be read as it
 * comes brings its style along, under the nonce: on a slow line one more request would hold up its first paint, beside
 * the scripts that come at the same time. Where there is nothing to read before the script, the sheet is a file, which
 * browsers keep.
 */
export function documentHtml(page: {
  readonly boot: Boot;
  readonly title: string;
  readonly body: string;
  readonly assets: PageAssets;
  /** Source files of the lazy pages shown, to be fetched beside the entry. */
  readonly sources: readonly string[];
}): string {
  const { boot, assets } = page;
  const preloads = new Set([
    ...assets.preloads,
    ...page.sources.flatMap((source) => assets.pages[source] ?? []),
  ]);
  return [
    '<!doctype html>',
    `<html lang="${languageTag(boot.lang)}" data-type="${boot.large ? 'large' : 'normal'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<link rel="icon" type="image/svg+xml" href="${markUrl}">`,
    ...(boot.rendered
      ? [`<style nonce="${boot.nonce}">${assets.style}</style>`]
      : assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`)),
    ...[...preloads].map((href) => `<link rel="modulepreload" href="${href}">`),
    ...assets.scripts.map((src) => `<script type="module" src="${src}"></script>`),
    '</head>',
    `<body><div id="app">${page.body}</div>`,
    ...(boot.rendered ? [] : [`<noscript><p class="noscript">${needsScript[boot.lang]}</p></noscript>`]),
    `<script type="application/json" id="${bootElementId}">${bootJson(boot)}</script>`,
    '</body></html>',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
