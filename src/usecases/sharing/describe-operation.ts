import { ExchangeAnswer, ExchangeQuestion, envelopeTypes } from '../../kernel/exchange/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Dependencies } from '../dependencies.ts';
import { getOperation } from './operations.ts';
import { readDataset } from './read-catalogue.ts';

/**
 * One operation of the exchange as OpenAPI 3.1: for whoever programs a system that asks it. What goes over the wire
 * are envelopes; the shapes here are those of their payloads.
 *
 * @param base where this installation is reached
 */
export function describeOperation(deps: Dependencies, code: string, base: string): JsonObject {
  const { name, dataset, classification, predicate } = getOperation(deps, code);
  const view = readDataset(deps, dataset.code);
  const question = plain(ExchangeQuestion);
  const answer = plain(ExchangeAnswer);
  const fields = dataset.fields.map((field) => field);
  return {
    openapi: '3.1.0',
    info: {
      title: `${name.zh} · ${name.en}`,
      version: '1',
      description: [
        `${view.summary.zh}。${view.terms.zh}`,
        `${view.summary.en}. ${view.terms.en}`,
        `共享类别 ${classification}；主管单位：${view.owner.zh}。Class: ${classification}; owner: ${view.owner.en}.`,
      ].join('\n'),
    },
    servers: [{ url: base }],
    paths: {
      '/exchange/questions': {
        post: {
          operationId: code,
          summary: `${name.zh} · ${name.en}`,
          'x-classification': classification,
          'x-payload': {
            question: { $ref: '#/components/schemas/Question' },
            answer: { $ref: '#/components/schemas/Answer' },
          },
          requestBody: {
            required: true,
            content: {
              'application/jose': {
                schema: {
                  type: 'string',
                  description: `紧凑 JWS，typ 为 ${envelopeTypes.question}，载荷见 Question。A compact JWS of that typ over a Question`,
                },
              },
            },
          },
          responses: {
            '200': {
              description: `紧凑 JWS，typ 为 ${envelopeTypes.answer}，载荷见 Answer。A compact JWS of that typ over an Answer`,
              content: { 'application/jose': { schema: { type: 'string' } } },
            },
            default: {
              description:
                '拒绝（RFC 9457），code 见 docs/errors.md。A refusal; its code stands in docs/errors.md',
              content: { 'application/problem+json': { schema: { type: 'object' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Question: {
          ...question,
          properties: {
            ...(question.properties as JsonObject),
            operation: { const: code },
            to: { const: deps.city.profile.code },
            ...(predicate === null ? { fields: { type: 'array', items: { enum: fields } } } : {}),
          },
          ...(classification === 'conditional'
            ? { required: [...(question.required as readonly string[]), 'grant'] }
            : {}),
        },
        Answer: {
          ...answer,
          properties: {
            ...(answer.properties as JsonObject),
            operation: { const: code },
            ...(predicate === null
              ? {
                  record: {
                    type: ['object', 'null'],
                    properties: Object.fromEntries(
                      view.fields.map(({ code: field, name: title }) => [
                        field,
                        { description: `${title.zh} · ${title.en}` },
                      ]),
                    ),
                  },
                }
              : {}),
          },
          required: [...(answer.required as readonly string[]), predicate === null ? 'record' : 'holds'],
        },
      },
    },
  };
}

/** The schema as it is sent: without what it holds for its own library. */
function plain(schema: object): JsonObject {
  return JSON.parse(JSON.stringify(schema)) as JsonObject;
}
