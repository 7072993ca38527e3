import type { FastifyDynamicSwaggerOptions as SwaggerOptions } from '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import { Type } from 'typebox';
import { clientScopes, scopeFor } from '../kernel/access/client-scopes.ts';
import { whoMay } from '../kernel/access/describe-policy.ts';
import type { ErrorCode } from '../kernel/errors/index.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { canonicalText } from '../kernel/log/canonical.ts';
import { components } from './components/index.ts';
import { providerPath } from './provider-path.ts';
import { refusalComponents, refusalResponses, refusalsOf } from './refusals.ts';
import { isChangeByPage, sessionCookie } from './session.ts';

/**
 * The plugin that makes the description goes through all shapes with a name once for each of them: a second of the
 * processor's. As entries of one shape it goes through them once.
 */
const together = 'Together';

const head = {
  openapi: '3.1.0',
  info: {
    title: 'Yingshang 营商',
    version: '0.1.0',
    description: [
      '把营商环境方案变成兑现承诺的事项，并用事件得出的指标说明是否兑现。',
      '拒绝一律为 problem details（RFC 9457），`code` 含义固定，见各操作的 `x-refusals`；语言按 `Accept-Language` 或 `lang`，中英文都在答复中。列表按键翻页。时间为带时区的 ISO 8601，按本市时间。金额为整数分。',
      '',
      'Services that keep a business-environment plan, and the figures that show from events whether they did.',
      'Refusals are problem details (RFC 9457); a `code` keeps its meaning, and each operation lists its own as `x-refusals`. They are headed in the language of `Accept-Language` or `lang`, and hold both. Lists are paged by key. Times are ISO 8601 with the city’s offset, money is in integer fen.',
    ].join('\n'),
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  tags: [
    { name: 'city', description: '城市、辖区与单位。The city, its regions and units' },
    { name: 'session', description: '登录与退出、代理。Signing in and out, deputies' },
    { name: 'powers', description: '实名核验与授权。Who is known how well, and who may act for whom' },
    { name: 'staff', description: '单位人员与岗位。The people of offices' },
    { name: 'services', description: '可以申请的事项。What can be asked for' },
    { name: 'signings', description: '多人对同一内容签名。Several people signing one content' },
    { name: 'counter', description: '窗口和电话代填、帮办。Counters, telephones and helpers' },
    { name: 'drafts', description: '正在填写的申请。Applications being written' },
    { name: 'cases', description: '办件。Applications being handled' },
    { name: 'files', description: '随申请和办件提交的文件。Files that are handed in' },
    { name: 'notices', description: '给本人的消息。What people are told' },
    {
      name: 'personal-data',
      description: '本人的个人信息：查阅、复制、删除。One’s own data: to see, to copy, to erase',
    },
    { name: 'plan', description: '方案、措施、任务。Plans, measures, tasks' },
    { name: 'supervision', description: '督办、会议、专项督查。Orders, meetings, inspections' },
    { name: 'bulletins', description: '进展通报。Bulletins on how the plan stands' },
    { name: 'indicators', description: '由事件得出的指标。Figures computed from events' },
    { name: 'registers', description: '登记簿。Ledgers' },
    {
      name: 'certificates',
      description: '电子证照：出示、打印、查验。Certificates: shown, printed, checked',
    },
    {
      name: 'sharing',
      description:
        '数据共享：目录、授权、使用记录、开放数据。Sharing data: catalogue, grants, who used what, open data',
    },
    { name: 'transparency', description: '日志公开与证明。The log, and proofs of what is in it' },
    { name: 'imports', description: '导入方案文件。Reading a plan document' },
    {
      name: 'operations',
      description: '与市外单位的交换，供管理员使用。The outside world, for administrators',
    },
  ],
  components: {
    schemas: { [together]: Type.Object(components) },
    parameters: {
      OwnPages: {
        name: 'x-requested-with',
        in: 'header',
        required: true,
        schema: { type: 'string' as const, enum: ['yingshang'] },
        description:
          '表明请求出自本站页面；其他网站无法带上。Says that no foreign page asks: it could not send this',
      },
    },
    responses: refusalComponents,
    securitySchemes: {
      session: {
        type: 'apiKey' as const,
        in: 'cookie' as const,
        name: sessionCookie,
        description:
          '登录（`signIn`）后由服务器设置，脚本读不到。Set by the server on signing in (`signIn`), out of reach of scripts',
      },
      client: {
        type: 'oauth2' as const,
        description:
          '程序用登记时得到的编号和密钥换取令牌，在范围内代人办事；不需要 `x-requested-with`。A program gets a token for its id and secret, and asks for somebody within its scopes; it needs no `x-requested-with`',
        flows: {
          clientCredentials: {
            tokenUrl: `${providerPath}/token`,
            scopes: Object.fromEntries(clientScopes.map((scope) => [scope, scopeWords(scope)])),
          },
        },
      },
    },
  },
};

function scopeWords(scope: string): string {
  const [subject = '', way] = scope.split(':');
  return way === 'read'
    ? `查看（${subject}）。To read: ${subject}`
    : `办理（${subject}）。To change: ${subject}`;
}

/** A program may ask too, with a token that reaches so far. */
function withClients(path: string, method: string, { security, tags }: Operation): Json {
  if (!Array.isArray(security) || !path.startsWith('/api/')) return security ?? [];
  const scope = scopeFor(tags?.[0], method);
  return scope === null ? security : [...security, { client: [scope] }];
}

/** Who may ask, from the same declaration that admits them. */
function toldPolicy({ policy, description }: FastifySchema): object {
  if (policy === undefined) return {};
  const { zh, en } = whoMay(policy);
  return {
    description: `${description ?? ''}\n\n谁可以：${zh}。Who may: ${en}.`,
    'x-policy': policy,
  };
}

type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
} & JsonObject;
type Operation = JsonObject & {
  readonly parameters?: readonly Json[];
  readonly security?: Json;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, JsonObject>>;
  readonly 'x-refusals': readonly ErrorCode[];
};

/** What the routes say of themselves: how the description at `/api/openapi.json` is made. */
export const describing: SwaggerOptions = {
  openapi: head,
  transform: ({ schema, url, route }) => {
    const codes = refusalsOf({ method: String(route.method), url, schema });
    return { schema: { ...schema, ...toldPolicy(schema), 'x-refusals': codes }, url };
  },
  transformObject: (document) => {
    if (!('openapiObject' in document)) throw new Error('the description is OpenAPI 3');
    // As it is sent: without what schemas hold for themselves.
    const description = JSON.parse(JSON.stringify(document.openapiObject)) as Description;
    return withNames(withRefusals(apart(description)));
  },
};

/** The shapes with a name, each for itself again. */
function apart({ components: parts, ...rest }: Description): Description {
  const { [together]: all, ...others } = parts.schemas;
  const { properties } = all as { readonly properties: Readonly<Record<string, Json>> };
  return { ...rest, components: { ...parts, schemas: { ...properties, ...others } } } as Description;
}

/** What hooks and plugins add to every route: refusals by their status, and the mark of our own pages. */
function withRefusals(description: Description): Description {
  const told = (path: string, method: string, operation: Operation): Operation => {
    const granted = Object.entries(operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, response]) => [
        status,
        response.description === 'Default Response' ? { ...response, description: allWell } : response,
      ]);
    const refused = refusalResponses(operation['x-refusals']);
    return {
      ...operation,
      security: withClients(path, method, operation),
      ...(isChangeByPage(method, path)
        ? { parameters: [...(operation.parameters ?? []), { $ref: '#/components/parameters/OwnPages' }] }
        : {}),
      responses: { ...Object.fromEntries(granted), ...refused },
    };
  };
  const paths = Object.entries(description.paths).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [method, told(path, method, operation)]),
    ),
  ]);
  return { ...description, paths: Object.fromEntries(paths) };
}

const allWell = '办妥。As asked';

/**
 * Every shape that has a name is said once and referred to by it. Shapes are told by their content, since
 * the description is put together from copies.
 */
function withNames({ paths, components: parts, ...rest }: Description): JsonObject {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(parts.schemas)) {
    const text = canonicalText(schema);
    const other = names.get(text);
    if (other !== undefined) throw new Error(`${name} and ${other} are two names of one shape`);
    names.set(text, name);
  }
  const named = (node: Json): Json => {
    const name = isObject(node) ? names.get(canonicalText(node)) : undefined;
    return name === undefined ? inside(node) : { $ref: `#/components/schemas/${name}` };
  };
  const inside = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(named);
    if (!isObject(node)) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, named(value)]));
  };
  const schemas = Object.entries(parts.schemas).map(([name, schema]) => [name, inside(schema)] as const);
  return { ...rest, paths: inside(paths), components: { ...parts, schemas: Object.fromEntries(schemas) } };
}

function isObject(node: Json): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
