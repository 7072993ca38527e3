import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifySchema, FastifySerializerCompiler } from 'fastify';

type Writer = (reply: unknown) => string;

/** Which of two shapes a value has is told by its type, and no date of ours need be read again for it. */
const compile = SerializerSelector()({}, { ajv: { validateFormats: false } });

/** By schema: every server of a process has the same. */
const writers = new WeakMap<object, Writer>();

/**
 * Writes a route's replies as its schema says. What writes them is made at the first reply: to make it for every route
 * took most of the time in which a server starts, and many routes are not asked for hours.
 */
export const writeReplies: FastifySerializerCompiler<FastifySchema> =
  ({ schema, method, url, httpStatus = '200' }) =>
  (reply) => {
    const known = writers.get(schema);
    if (known !== undefined) return known(reply);
    const made = compile({ schema, method, url, httpStatus });
    writers.set(schema, made);
    return made(reply);
  };
