import markUrl from '../design/mark.svg';
import { languageTag } from '../language/language.tsx';
import { type Boot, bootElementId, bootJson } from './boot.ts';

/** What the client build's manifest says a page must bring. */
export type PageAssets = {
  readonly scripts: readonly string[];
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
};

type ManifestChunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};

/** Reads the entry's files out of `dist/client/.vite/manifest.json` (parsed). */
export function assetsFrom(manifest: Readonly<Record<string, ManifestChunk>>): PageAssets {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (entry === undefined) throw new Error('the manifest has no entry: build the web first');
  const imported = new Set<ManifestChunk>();
  const visit = (chunk: ManifestChunk) => {
    for (const name of chunk.imports ?? []) {
      const next = manifest[name];
      if (next === undefined || imported.has(next)) continue;
      imported.add(next);
      visit(next);
    }
  };
  visit(entry);
  const chunks = [entry, ...imported];
  return {
    scripts: [`/${entry.file}`],
    preloads: [...imported].map((chunk) => `/${chunk.file}`),
    styles: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))].map((file) => `/${file}`),
  };
}

/** The whole document. No inline script, no style attribute: the policy allows neither. */
export function documentHtml(page: {
  readonly boot: Boot;
  readonly title: string;
  readonly body: string;
  readonly assets: PageAssets;
}): string {
  const { boot, assets } = page;
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
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...assets.preloads.map((href) => `<link rel="modulepreload" href="${href}">`),
    ...assets.scripts.map((src) => `<script type="module" src="${src}"></script>`),
    '</head>',
    `<body><div id="app">${page.body}</div>`,
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
