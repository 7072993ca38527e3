import type { FastifyInstance } from 'fastify';
import { refuse } from '../kernel/errors/index.ts';
import type { Text } from '../kernel/text.ts';

type Fault = { readonly path: string; readonly message: Text };

/**
 * Refuses text that nothing could keep, before anybody works with it: PostgreSQL stores no NUL, and half
 * a surrogate pair has no canonical form to be hashed.
 */
export function refuseUnkeepableText(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    const faults = [...faultsIn(params, ''), ...faultsIn(query, ''), ...faultsIn(body, '')];
    if (faults.length > 0) throw refuse('request.invalid', { count: faults.length }, faults);
  });
}

function faultsIn(value: unknown, path: string): readonly Fault[] {
  if (typeof value === 'string') return isKeepable(value) ? [] : [{ path, message }];
  // A file's bytes are looked at by whoever reads it.
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    isKeepable(key) ? faultsIn(part, `${path}/${key}`) : [{ path, message }],
  );
}

function isKeepable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

const message: Text = { zh: '含有无法保存的字符', en: 'holds characters that cannot be kept' };
