import type { FastifyInstance } from 'fastify';
import { refuse } from '../kernel/errors/index.ts';
import type { Text } from '../kernel/text.ts';
import { sealedMark } from '../usecases/personal-fields/envelope.ts';

type Fault = { readonly path: string; readonly message: Text };

/** No form comes near it; what goes level by level through a value would otherwise run out of stack. */
const mostLevels = 64;

/**
 * Refuses what nothing could keep, before anybody works with it: PostgreSQL stores no NUL, half a surrogate
 * pair has no canonical form to be hashed, and nobody reads a thousand brackets in one another. Nor what looks
 * like a value that we sealed: it would be opened for whoever sent it, and they may have it from elsewhere.
 */
export function refuseUnkeepable(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    const faults = [params, query, body].flatMap((part) => faultsIn(part, '', 0));
    if (faults.length > 0) throw refuse('request.invalid', { count: faults.length }, faults);
  });
}

function faultsIn(value: unknown, path: string, level: number): readonly Fault[] {
  if (typeof value === 'string') return isKeepable(value) ? [] : [{ path, message: unkeepable }];
  // A file's bytes are looked at by whoever reads it.
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  if (level === mostLevels) return [{ path, message: tooDeep }];
  return Object.entries(value).flatMap(([key, part]) =>
    isKeepable(key) && key !== sealedMark
      ? faultsIn(part, `${path}/${key}`, level + 1)
      : [{ path, message: unkeepable }],
  );
}

function isKeepable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

const unkeepable: Text = { zh: '含有无法保存的字符', en: 'holds characters that cannot be kept' };
const tooDeep: Text = { zh: '嵌套层次过多', en: 'is nested too deeply' };
