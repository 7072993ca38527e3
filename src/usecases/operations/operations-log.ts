import { Type } from 'typebox';
import { actorOf, type Principal } from '../../kernel/access/principal.ts';
import type { Text } from '../../kernel/text.ts';
import { listAccountNames } from '../../store/people/accounts.ts';
import { listOperations, type Operation, type OperationBody } from '../../store/people/operations.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { fixedId } from '../fixed-id.ts';
import { DateTime, Named, orNull, TextView } from '../views/parts.ts';

/*
 * Keys of consumers, programs, messages that were given up and jobs that do not get done belong to no case. What
 * somebody does with them is an event of the city's log all the same, in one stream.
 */

const streamOf = (city: string): string => fixedId(`operations ${city}`);

/** What is put into the log with what is done. */
export function operationBy(
  { database, now }: Pick<Dependencies, 'database' | 'now'>,
  principal: Principal,
  body: OperationBody,
): Operation {
  return { stream: streamOf(database.city), actor: actorOf(principal), at: now(), body };
}

export const OperationView = Type.Object({
  number: Type.Integer({ description: '在运维记录里的序号。Its number among all of them' }),
  at: DateTime,
  by: Named,
  what: TextView,
  about: Type.String({ description: '密钥、程序、报文或工作的编号。Of which key, program, message or job' }),
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
  const { items, next } = await listOperations(database, city, streamOf(city), page);
  const names = await listAccountNames(database, city, [...new Set(items.map(({ actor }) => actor.id))]);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
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
  }
}
