import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { statusOf } from '../../../src/http/problems.ts';
import { firstCity } from '../../support/cities.ts';
import type { Description, Operation } from '../../support/described.ts';
import { startProduct } from '../../support/product.ts';

/** What the API says of itself. */

const product = await startProduct(firstCity, { withoutWorker: true });

let description: Description;
let operations: readonly (readonly [string, string, string, Operation])[] = [];

beforeAll(async () => {
  description = await product.nobody.get<Description>('/api/openapi.json');
  operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, method, path, operation] as const,
    ),
  );
});

describe('the description', () => {
  test('is OpenAPI 3.1 and says every route there is', () => {
    expect(description.openapi).toMatch(/^3\.1\./);
    const described = operations.map(([name]) => name.replaceAll(/\{(\w+)\}/g, ':$1'));
    const registered = product.routes.filter(
      (route) =>
        /^[A-Z]+ \/(api|exchange|data|\.well-known\/jwks\.json)(\/|$)/.test(route) &&
        !/^(HEAD|OPTIONS) /.test(route),
    );
    expect(registered.length).toBeGreaterThan(25);
    // The description does not describe itself.
    expect(registered.filter((route) => !described.includes(route))).toEqual(['GET /api/openapi.json']);
    expect(described.filter((route) => !registered.includes(route))).toEqual([]);
  });

  test('passes a validator that is not ours', async () => {
    const config = await createConfig({
      extends: ['recommended-strict'],
      rules: {
        // Where the API is, whoever runs it knows.
        'no-empty-servers': 'off',
      },
    });
    const problems = await lintFromString({ source: JSON.stringify(description), config });
    expect(problems.map(({ message, location }) => `${location[0]?.pointer} ${message}`)).toEqual([]);
  });

  test('gives every operation a name of its own, a subject, and its purpose in both languages', () => {
    const names = operations.map(([, , , { operationId }]) => operationId);
    expect(new Set(names).size).toBe(operations.length);
    const subjects = description.tags.map(({ name }) => name);
    for (const [name, , path, operation] of operations) {
      expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/);
      expect(operation.summary, name).toMatch(/[\u4e00-\u9fff]/);
      expect(operation.description, name).toMatch(/^[A-Z].{5,}/);
      for (const tag of operation.tags) expect(subjects, name).toContain(tag);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(declared.map((parameter) => parameter.name).sort(), name).toEqual(inPath.sort());
    }
  });

  test('gives each body and each answer a name, and uses every name it gives', () => {
    for (const [name, , , { requestBody, responses }] of operations) {
      const granted = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      expect(granted.length, name).toBeGreaterThan(0);
      for (const { content } of [requestBody, ...granted.map(([, response]) => response)].filter(isThere)) {
        const json = content?.['application/json'];
        if (json !== undefined) expect(json.schema, name).toHaveProperty('$ref');
      }
    }
    const said = JSON.stringify(description);
    const unused = Object.keys(description.components.schemas).filter(
      (name) => !said.includes(`"#/components/schemas/${name}"`),
    );
    expect(unused).toEqual([]);
  });

  test('explains fields and parameters in both languages', () => {
    const explained: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { description: text } = node as { readonly description?: unknown };
      if (typeof text === 'string') explained.push(text);
      Object.values(node).forEach(walk);
    };
    walk(description.components.schemas);
    for (const [, , , operation] of operations) walk([operation.parameters, operation.requestBody]);
    expect(explained.length).toBeGreaterThan(100);
    expect(explained.filter((text) => !/[\u4e00-\u9fff]/.test(text) || !/[A-Za-z]/.test(text))).toEqual([]);
  });

  test('says of every operation which refusals it may give, and under which status', () => {
    for (const [name, method, path, operation] of operations) {
      const codes = operation['x-refusals'];
      const statuses = Object.keys(operation.responses).filter((status) => !status.startsWith('2'));
      expect([...new Set(codes.map((code) => String(statusOf(code))))].sort(), name).toEqual(statuses.sort());
      expect(codes, name).toEqual(
        expect.arrayContaining(['request.too-many', 'request.failed', 'service.database-away']),
      );
      if (operation.security.length > 0) expect(codes, name).toContain('access.sign-in-needed');
      if (method !== 'get' && path.startsWith('/api/'))
        expect(codes, name).toContain('access.request-forged');
    }
  });

  test('says where a key makes an act happen once, and how the next page is asked for', () => {
    const parameters = (operation: Operation) => (operation.parameters ?? []).map(({ name }) => name);
    const keyed = operations.filter(([, , , each]) => parameters(each).includes('idempotency-key'));
    expect(keyed.map(([, , , { operationId }]) => operationId)).toEqual(
      expect.arrayContaining(['actOnCase', 'beginDraft', 'submitDraft']),
    );
    for (const [name, , , each] of keyed) expect(each['x-refusals'], name).toContain('request.key-reused');
    const { schemas } = description.components;
    for (const [name, schema] of Object.entries(schemas)) {
      if (name.endsWith('Page'))
        expect(schema, name).toMatchObject({ required: expect.arrayContaining(['next']) });
    }
    for (const [name, , , operation] of operations) {
      const answer = operation.responses['200']?.content?.['application/json']?.schema as { $ref?: string };
      const isPage = answer?.$ref?.endsWith('Page') === true;
      expect(parameters(operation).includes('after'), name).toBe(isPage);
    }
  });
});

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
