import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuse } from '../kernel/errors/index.ts';
import type { Pack } from '../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../kernel/process/index.ts';

/** What a file declares: packs, and services that belong to none. Nothing about them is checked yet. */
export type Declarations = {
  readonly packs: readonly Pack[];
  readonly services: readonly ServiceDefinition[];
};

export function isFile(name: string): boolean {
  return existsSync(name) && statSync(name).isFile();
}

/**
 * Reads a JSON file, or a module whose exports are packs, services or lists of them. Refuses what cannot be
 * read (`pack.file-unreadable`) and what declares nothing (`pack.no-declaration`).
 */
export async function loadDeclarations(file: string): Promise<Declarations> {
  const found = valuesIn(await contentOf(file));
  const packs = found.filter((value) => 'plan' in value && 'services' in value);
  const services = found.filter((value) => 'code' in value && 'steps' in value);
  if (packs.length === 0 && services.length === 0) throw refuse('pack.no-declaration', { file });
  return { packs: packs as unknown as Pack[], services: services as unknown as ServiceDefinition[] };
}

async function contentOf(file: string): Promise<unknown> {
  try {
    if (extname(file) === '.json') return JSON.parse(await readFile(file, 'utf8'));
    return { ...(await import(pathToFileURL(resolve(file)).href)) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw refuse('pack.file-unreadable', { file, reason });
  }
}

/** The value itself when it is a declaration, else those it holds; each once, however often it is exported. */
function valuesIn(content: unknown): readonly object[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('steps' in content || 'services' in content) return [content];
  const held = Object.values(content).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [...new Set(held)].filter((value): value is object => typeof value === 'object' && value !== null);
}
