import { Type } from 'typebox';
import { type Actor, actorOf, type Principal } from '../../kernel/access/principal.ts';
import type { Text } from '../../kernel/text.ts';
import { listAccountNames } from '../../store/people/accounts.ts';
import { listOperations, type Operation, type OperationBody } from '../../store/people/operations.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { fixedId } from '../fixed-id.ts';
import { DateTime, Named, orNull, TextView } from '../views/parts.ts';

/*
 * Keys of consumers, programs, messages that were given up, jobs that do not get done and documents of the plan belong
 * to no case. What somebody does with them is an event of the city's log all the same, in one stream.
 */

export const operationsStream = (city: string): string => fixedId(`operations ${city}`);

/** Whoever works at the command line of the machine, where nobody signs in. */
export const commandLine: Actor = { kind: 'system', id: 'command-line' };
export const commandLineName: Text = { zh: '命令行', en: 'Command line' };

/** What is put into the log with what is done. */
export function operationBy(
  deps: Pick<Dependencies, 'database' | 'now'>,
  principal: Principal,
  body: OperationBody,
): Operation {
  return operationOf(deps, actorOf(principal), body);
}

export function operationOf(
  { database, now }: Pick<Dependencies, 'database' | 'now'>,
  actor: Actor,
  body: OperationBody,
): Operation {
  return { stream: operationsStream(database.city), actor, at: now(), body };
}

export const OperationView = Type.Object({
  number: Type.Integer({ description: '在运维记录里的序号。Its number among all of them' }),
  at: DateTime,
  by: Named,
  what: TextView,
  about: Type.String({
    description: '密钥、程序、报文、工作或方案文件的编号。Of which key, program, message, job or document',
  }),
  place: orNull(
    Type.Integer({ description: '在公开日志里的位置；刚发生的还没有。Its place in the public log' }),
  ),
});
type OperationView = Type.Static<typeof OperationView>;

/** What was done to the product itself and in no case, the latest first. */
export async function readOperations(
  { database, time }: Dependencies,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ items: OperationView[]; next: string | null }> {
  const { city } = database;
  const { items, next } = await listOperations(database, city, operationsStream(city), page);
  const names = await listAccountNames(database, city, [...new Set(items.map(({ actor }) => actor.id))]);
  const nameOf = new Map([
    ...names.map(({ id, name }): [string, Text] => [id, name]),
    [commandLine.id, commandLineName],
  ]);
  return {
    items: items.map(({ seq, at, actor, body, place }) => ({
      number: seq,
      at: inCityTime(time.zone, at),
      by: { id: actor.id, name: nameOf.get(actor.id) ?? { zh: actor.id, en: actor.id } },
      ...said(body),
      place,
    })),
    next,
  };
}

function said(body: OperationBody): { readonly what: Text; readonly about: string } {
  switch (body.type) {
    case 'consumer-key-added':
      return {
        what: {
          zh: `登记数据共享公钥（${body.consumer}）`,
          en: `Registered a key that ${body.consumer} asks for data with`,
        },
        about: body.kid,
      };
    case 'consumer-key-withdrawn':
      return {
        what: {
          zh: `收回数据共享公钥（${body.consumer}）`,
          en: `Withdrew a key that ${body.consumer} asked for data with`,
        },
        about: body.kid,
      };
    case 'program-added':
      return {
        what: {
          zh: `登记接口程序，代 ${body.account}，范围 ${body.scopes.join('、')}`,
          en: `Registered a program for ${body.account}, within ${body.scopes.join(', ')}`,
        },
        about: body.program,
      };
    case 'program-withdrawn':
      return { what: { zh: '吊销接口程序', en: 'Revoked a program' }, about: body.program };
    case 'message-sent-again':
      return {
        what: { zh: '重发已放弃的报文', en: 'Sent a message again that had been given up' },
        about: body.message,
      };
    case 'job-tried-again':
      return { what: { zh: '重试后台工作', en: 'Had background work tried again' }, about: body.job };
    case 'job-settled':
      return {
        what: { zh: '另行办妥后台工作', en: 'Saw to background work otherwise' },
        about: body.job,
      };
    case 'plan-read':
      return {
        what: { zh: '读入方案文件，待核对', en: 'Read a document of the plan, to be reviewed' },
        about: body.file,
      };
    case 'plan-applied':
      return {
        what: {
          zh: `方案文件生效（第 ${body.edition} 版）：新增 ${body.wrote.added ?? 0}、改动 ${body.wrote.changed ?? 0}、移除 ${body.wrote.removed ?? 0}`,
          en: `Let a document of the plan take effect (edition ${body.edition}): ${body.wrote.added ?? 0} added, ${body.wrote.changed ?? 0} changed, ${body.wrote.removed ?? 0} removed`,
        },
        about: body.file,
      };
    case 'plan-discarded':
      return {
        what: { zh: '方案文件不予生效', en: 'Gave up a document of the plan' },
        about: body.file,
      };
  }
}
