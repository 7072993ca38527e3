import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type City, type CodeList, checkCity, checkCodeList, cityFiles } from '../kernel/city/index.ts';
import { refuse } from '../kernel/errors/index.ts';

/**
 * A city from its folder `<dataFolder>/<slug>/`. Refuses with `city.unknown` when there is no such folder,
 * `city.file-unreadable` when a file is not JSON, `city.invalid` with every fault otherwise.
 */
export async function loadCity(dataFolder: string, slug: string): Promise<City> {
  const folder = join(dataFolder, slug);
  const found = await listJson(folder);
  if (!found.some((name) => name in cityFiles)) throw refuse('city.unknown', { city: slug });
  return checkCity(await readAll(folder, found));
}

/** The code lists of `<dataFolder>/code-lists/`, by code. */
export async function loadCodeLists(dataFolder: string): Promise<ReadonlyMap<string, CodeList>> {
  const folder = join(dataFolder, 'code-lists');
  const files = await readAll(folder, await listJson(folder));
  return new Map(
    Object.entries(files).map(([name, content]) => {
      const list = checkCodeList(name, content);
      return [list.code, list] as const;
    }),
  );
}

async function listJson(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function readAll(folder: string, names: readonly string[]): Promise<Record<string, unknown>> {
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readJson(folder, name)] as const)),
  );
}

async function readJson(folder: string, name: string): Promise<unknown> {
  const text = await readFile(join(folder, name), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuse('city.file-unreadable', {
      file: name,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
