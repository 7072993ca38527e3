import { Type } from 'typebox';
import { CertificateTypeView, listCertificateTypes } from '../../usecases/certificates/certificate-types.ts';
import {
  CheckedDocument,
  checkDocument,
  largestDocument,
} from '../../usecases/certificates/check-document.ts';
import {
  identifyByLicence,
  LicenceCode,
  LicenceIdentity,
  presentLicence,
} from '../../usecases/certificates/identify-by-licence.ts';
import { CredentialView, readCredential } from '../../usecases/certificates/issue-credential.ts';
import { listOwnCertificates, OwnCertificate } from '../../usecases/certificates/own-certificates.ts';
import { printCertificate } from '../../usecases/certificates/print-certificate.ts';
import {
  readShown,
  ShownCertificate,
  ShownCode,
  showCertificate,
} from '../../usecases/certificates/show-certificate.ts';
import { IssuerKeys, publishedKeys } from '../../usecases/certificates/signed-tokens.ts';
import { readStatusList, statusListLife } from '../../usecases/certificates/status-list.ts';
import { VerifiedCertificate, verifyCertificate } from '../../usecases/certificates/verify-certificate.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { capacitiesFor } from '../../usecases/parties/capacity.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf, signedInPerson } from '../session.ts';
import { actedFor, attachment, signedIn } from './replies.ts';

const id = Type.Object({ id: Type.String({ format: 'uuid' }) });
export const PresentedCode = Type.Object({ code: Type.String({ minLength: 1, maxLength: 200 }) });
/** The address by which this request came: what certificates made now point to. */
const baseOf = ({ protocol, host }: { readonly protocol: string; readonly host: string }): string =>
  `${protocol}://${host}`;

export function certificateRoutes(app: App, deps: Dependencies): void {
  const tags = ['certificates'];
  app.get(
    '/.well-known/jwks.json',
    {
      schema: {
        tags,
        summary: '签发证照和文书的公钥，含已停用的（RFC 7517）',
        description: 'Public keys that sign certificates and notices, retired ones included (RFC 7517)',
        operationId: 'getIssuerKeys',
        policy: 'published.read',
        response: { 200: IssuerKeys },
      },
    },
    async (_request, reply) => {
      void reply.header('cache-control', 'public, max-age=300');
      return { keys: [...(await publishedKeys(deps))] };
    },
  );
  app.get(
    '/api/certificates/types',
    {
      schema: {
        tags,
        summary: '有哪些电子证照，由谁签发，记载什么',
        description: 'The types of certificates, who issues them and what they say',
        operationId: 'listCertificateTypes',
        policy: 'published.read',
        response: { 200: listOf(CertificateTypeView) },
      },
    },
    () => ({ items: [...listCertificateTypes(deps)] }),
  );
  app.get(
    '/api/certificates/:number/verify',
    {
      schema: {
        tags,
        summary: '电子证照真伪与是否有效，按编号或证照标识',
        description: 'Whether a certificate is genuine and in force, by its number or identifier',
        operationId: 'verifyCertificate',
        policy: 'published.read',
        refuses: ['certificate.not-found'],
        params: Type.Object({ number: Type.String({ maxLength: 120 }) }),
        response: { 200: VerifiedCertificate },
      },
    },
    (request) => verifyCertificate(deps, request.params.number),
  );
  app.get(
    '/api/certificate-status/:list',
    {
      schema: {
        tags,
        summary: '证照状态表（签名令牌，IETF Token Status List）',
        description: 'A status list as a signed token (IETF Token Status List)',
        operationId: 'getStatusList',
        policy: 'published.read',
        refuses: ['document.not-signing'],
        params: Type.Object({ list: Type.Integer({ minimum: 0, maximum: 1_000_000 }) }),
        produces: ['application/statuslist+jwt'],
        response: { 200: Type.String() },
      },
    },
    async (request, reply) => {
      const token = await readStatusList(deps, baseOf(request), request.params.list);
      return reply
        .headers({
          'content-type': 'application/statuslist+jwt',
          'cache-control': `public, max-age=${statusListLife}`,
        })
        .send(token);
    },
  );
  app.get(
    '/api/own-certificates',
    {
      schema: {
        tags,
        summary: '我的电子证照',
        description: 'One’s own certificates',
        operationId: 'listOwnCertificates',
        policy: 'certificate.list',
        refuses: ['power.not-held'],
        security: signedIn,
        querystring: Type.Object({ for: actedFor }),
        response: { 200: listOf(OwnCertificate) },
      },
    },
    async (request) => {
      const capacities = await capacitiesFor(deps, principalOf(request), request.query.for);
      return { items: [...(await listOwnCertificates(deps, ...capacities))] };
    },
  );
  app.get(
    '/api/own-certificates/:id/credential',
    {
      schema: {
        tags,
        summary: '供持有人出示的证照：可选择披露的 SD-JWT（RFC 9901）与二维码内容',
        description: 'A certificate for its holder to show: an SD-JWT (RFC 9901) and what its QR code holds',
        operationId: 'getCredential',
        policy: 'certificate.open',
        refuses: ['certificate.not-found', 'certificate.not-in-force', 'document.not-signing'],
        security: signedIn,
        params: id,
        response: { 200: CredentialView },
      },
    },
    (request) => readCredential(deps, principalOf(request), request.params.id, baseOf(request)),
  );
  app.post(
    '/api/own-certificates/:id/shown',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '亮证：生成短时有效的二维码内容',
        description: 'Show a certificate on a screen: a code that can be scanned for a short while',
        operationId: 'showCertificate',
        policy: 'certificate.list',
        refuses: ['access.not-permitted', 'certificate.not-found', 'certificate.not-in-force'],
        security: signedIn,
        params: id,
        response: { 200: ShownCode },
      },
    },
    (request) => showCertificate(deps, principalOf(request), request.params.id),
  );
  app.get(
    '/api/shown-certificates/:token',
    {
      schema: {
        tags,
        summary: '扫码看到的证照：证明什么、何时起有效',
        description: 'What a code that was scanned stands for, this moment',
        operationId: 'readShownCertificate',
        policy: 'published.read',
        refuses: ['certificate.not-found', 'certificate.shown-too-long-ago'],
        params: Type.Object({ token: Type.String({ maxLength: 80 }) }),
        response: { 200: ShownCertificate },
      },
    },
    (request) => readShown(deps, request.params.token),
  );
  app.post(
    '/api/own-certificates/:id/presented',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '用电子营业执照在窗口证明身份：两分钟内有效的出示码',
        description:
          'An electronic business licence as identity: a code, good for two minutes, that names it and who presents it',
        operationId: 'presentLicence',
        policy: 'certificate.list',
        refuses: ['session.proof-needed', 'certificate.not-found', 'certificate.not-in-force'],
        security: signedIn,
        params: id,
        response: { 200: LicenceCode },
      },
    },
    (request) => presentLicence(deps, signedInPerson(request), request.params.id),
  );
  app.post(
    '/api/licence-identities',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '窗口读取出示码：是哪家企业、谁在出示、凭什么代表它',
        description: 'At a counter: which enterprise it is, who presents it, and by what power',
        operationId: 'identifyByLicence',
        policy: 'identity.prove',
        refuses: [
          'access.not-permitted',
          'certificate.shown-too-long-ago',
          'certificate.not-found',
          'certificate.not-in-force',
          'power.not-held',
        ],
        security: signedIn,
        body: PresentedCode,
        response: { 200: LicenceIdentity },
      },
    },
    (request) => identifyByLicence(deps, principalOf(request), request.body.code),
  );
  app.get(
    '/api/own-certificates/:id/document',
    {
      schema: {
        tags,
        summary: '证照的版式文件：签名的 A4 PDF',
        description: 'The certificate on paper: a signed A4 PDF',
        operationId: 'getCertificateDocument',
        policy: 'certificate.open',
        refuses: ['certificate.not-found', 'certificate.not-in-force', 'document.not-signing'],
        security: signedIn,
        params: id,
        produces: ['application/pdf'],
        response: { 200: Type.String({ format: 'binary' }) },
      },
    },
    async (request, reply) => {
      const { pdf, name } = await printCertificate(
        deps,
        principalOf(request),
        request.params.id,
        baseOf(request),
      );
      return reply
        .headers({
          'content-type': 'application/pdf',
          'content-disposition': attachment(name),
          'cache-control': 'no-store',
        })
        .send(pdf as unknown as string);
    },
  );
  void app.register((inner: App, _options, registered) => {
    inner.addContentTypeParser(
      'application/pdf',
      { parseAs: 'buffer', bodyLimit: largestDocument },
      (_request, body, done) => done(null, body),
    );
    inner.post(
      '/api/certificates/check',
      {
        bodyLimit: largestDocument,
        schema: {
          tags,
          summary: '查验一份 PDF：签名是否本市的、签后有没有改过',
          description: 'Check a PDF: whether this city signed it, and whether it was changed since',
          operationId: 'checkDocument',
          policy: 'published.read',
          consumes: ['application/pdf'],
          body: Type.Unknown(),
          response: { 200: CheckedDocument },
        },
      },
      (request) => {
        const file = request.body;
        return checkDocument(deps, Buffer.isBuffer(file) ? file : Buffer.alloc(0));
      },
    );
    registered();
  });
}
