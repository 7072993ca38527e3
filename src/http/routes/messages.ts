import { Type } from 'typebox';
import { type MessageSettings, messageChannels } from '../../kernel/message/index.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { readNoticeDocument } from '../../usecases/messages/notice-document.ts';
import {
  chooseSettings,
  confirmOwnContact,
  enterContact,
  MessageSettingsView,
  OwnMessages,
  readOwnMessages,
  removeContact,
} from '../../usecases/messages/own-settings.ts';
import { readServiceRecord, ServiceRecord } from '../../usecases/messages/service-record.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { attachment, signedIn } from './replies.ts';

const tags = ['notices'];
const security = signedIn;
const Channel = Type.Object({ channel: Type.Enum([...messageChannels]) });
export const EnteredContact = Type.Object(
  { address: Type.String({ minLength: 1, maxLength: 254 }) },
  { additionalProperties: false },
);
export const ContactCode = Type.Object(
  { code: Type.String({ minLength: 1, maxLength: 20 }) },
  { additionalProperties: false },
);

/** How people are told outside the product, and how what they were told came to them. */
export function messageRoutes(app: App, deps: Dependencies): void {
  ownRoutes(app, deps);
  serviceRoutes(app, deps);
}

function ownRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/own-messages',
    {
      schema: {
        tags,
        security,
        summary: '本人的通知方式：邮箱、手机号码，哪些事怎样通知',
        description: 'How one is told: by which address or number, of what, and when',
        operationId: 'getOwnMessages',
        policy: 'message.own',
        response: { 200: OwnMessages },
      },
    },
    (request) => readOwnMessages(deps, principalOf(request)),
  );
  app.put(
    '/api/own-messages',
    {
      schema: {
        tags,
        security,
        summary: '选择哪些事怎样通知、免打扰时段和汇总时间',
        description: 'Choose what one is told of and how, quiet hours, and the hour of what comes once a day',
        operationId: 'chooseOwnMessages',
        policy: 'message.own',
        body: MessageSettingsView,
        response: { 200: OwnMessages },
      },
    },
    (request) => chooseSettings(deps, principalOf(request), request.body as MessageSettings),
  );
  app.put(
    '/api/own-messages/:channel',
    {
      schema: {
        tags,
        security,
        summary: '填写邮箱或手机号码；随即向它发送验证码',
        description: 'Enter an address or number; a code is sent there',
        operationId: 'enterContact',
        policy: 'message.own',
        refuses: ['message.channel-off', 'message.address-invalid', 'message.code-too-soon'],
        params: Channel,
        body: EnteredContact,
        response: { 200: OwnMessages },
      },
    },
    (request) => enterContact(deps, principalOf(request), request.params.channel, request.body.address),
  );
  app.post(
    '/api/own-messages/:channel/confirm',
    {
      schema: {
        tags,
        security,
        summary: '用收到的验证码确认',
        description: 'Confirm it with the code that was sent there',
        operationId: 'confirmContact',
        policy: 'message.own',
        refuses: ['message.contact-unknown', 'message.code-wrong'],
        params: Channel,
        body: ContactCode,
        response: { 200: OwnMessages },
      },
    },
    (request) => confirmOwnContact(deps, principalOf(request), request.params.channel, request.body.code),
  );
  app.delete(
    '/api/own-messages/:channel',
    {
      schema: {
        tags,
        security,
        summary: '删除邮箱或手机号码；此后不再向它发送',
        description: 'Take an address or number away; nothing is sent there any more',
        operationId: 'removeContact',
        policy: 'message.own',
        params: Channel,
        response: { 200: OwnMessages },
      },
    },
    (request) => removeContact(deps, principalOf(request), request.params.channel),
  );
}

function serviceRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/cases/:id/service-record',
    {
      schema: {
        tags,
        security,
        summary: '送达记录：告知了什么、怎样发出、何时阅读、何时视为送达',
        description:
          'The record of service: what whoever asked was told, how it went out, when it was read, since when it counts as served',
        operationId: 'getServiceRecord',
        policy: 'case.read',
        refuses: ['case.not-found'],
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        response: { 200: ServiceRecord },
      },
    },
    (request) => readServiceRecord(deps, principalOf(request), request.params.id),
  );
  app.get(
    '/api/cases/:id/documents/:seq',
    {
      compress: false,
      schema: {
        tags,
        security,
        summary: '法定告知的签名文书（PDF）；申请人阅读即记入送达记录',
        description:
          'The signed document of a statutory notice, as PDF; that whoever asked has read it is written into the record of service',
        operationId: 'downloadNotice',
        policy: 'case.read',
        refuses: [
          'case.not-found',
          'message.document-unknown',
          'document.not-signing',
          'document.too-long',
          'file.erased',
        ],
        params: Type.Object({
          id: Type.String({ maxLength: 64 }),
          seq: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
        }),
        response: {
          200: {
            description: '文书。The document',
            content: { 'application/pdf': { schema: Type.Unknown() } },
          },
        },
      },
    },
    async (request, reply) => {
      const { id, seq } = request.params;
      const { name, pdf } = await readNoticeDocument(deps, principalOf(request), id, seq);
      return reply
        .headers({
          'content-disposition': attachment(name).replace('attachment', 'inline'),
          'content-security-policy':
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; object-src 'self'",
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        })
        .type('application/pdf')
        .send(pdf);
    },
  );
}
