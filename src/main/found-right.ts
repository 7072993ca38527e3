import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * That declarations were found right, for as long as nothing has changed that they were found so by: looking at every way
 * through every process takes seconds of the processor, and a product that comes back after a crash is waited for. Faults are
 * never kept: they are found again, and told, at every start.
 */
export type FoundRight = {
  readonly isKnown: () => boolean;
  readonly remember: () => void;
};

const root = resolve(import.meta.dirname, '..', '..');

/** What the packs of this installation are made of and checked by, and this city's data. */
export function ownFoundRight(factsFolder: string, slug: string): FoundRight {
  return foundRight({
    of: [
      ...['kernel', 'domains', 'main'].map((room) => join(root, 'src', room)),
      join(factsFolder, slug),
      join(root, 'package-lock.json'),
    ],
    keptIn: join(root, 'node_modules', '.cache', 'yingshang', `right-${slug}`),
  });
}

/**
 * Whether what these files and folders make was found right, by their content; kept in a file of its own. Where that cannot
 * be written, nothing is known. A file that has changed while this process ran may not be the one that it has read: then
 * nothing is remembered.
 */
export function foundRight({
  of,
  keptIn,
  since = performance.timeOrigin,
}: {
  readonly of: readonly string[];
  readonly keptIn: string;
  /** When this process began to read them, in milliseconds since the epoch. */
  readonly since?: number;
}): FoundRight {
  let digest: string | null = null;
  const read = (): string => {
    digest ??= digestOf(of);
    return digest;
  };
  return {
    isKnown: () => {
      try {
        return readFileSync(keptIn, 'utf8') === read();
      } catch {
        return false;
      }
    },
    remember: () => {
      try {
        if (of.flatMap(filesIn).some((file) => statSync(file).mtimeMs >= since)) return;
        const found = read();
        mkdirSync(dirname(keptIn), { recursive: true });
        writeFileSync(keptIn, found);
      } catch {
        // Then the next start looks again.
      }
    },
  };
}

function digestOf(places: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const place of places)
    for (const file of filesIn(place)) hash.update(`\0${relative(place, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Tests declare and check nothing of a product's. */
function filesIn(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|fixture)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
