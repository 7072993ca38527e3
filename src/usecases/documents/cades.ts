import { createHash } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import { Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { DocumentKey } from './document-signer.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

/**
 * A detached signature as PAdES baseline B-B wants it (ETSI EN 319 142-1): CMS (RFC 5652) whose signed attributes
 * are the content type, the digest, and which certificate signed (RFC 5035). The time stands in the PDF's own
 * dictionary. Returns DER.
 */
export async function signDetached(key: DocumentKey, content: Uint8Array): Promise<Uint8Array> {
  const certificate = Certificate.fromBER(exact(key.certificate));
  const sha256 = new AlgorithmIdentifier({ algorithmId: oid.sha256 });
  const attributes = inDerOrder([
    attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, new OctetString({ valueHex: digest(content) })),
    // SHA-256 is the default of ESSCertIDv2 and so, in DER, left out.
    attribute(
      oid.signingCertificateV2,
      new Sequence({
        value: [
          new Sequence({
            value: [new Sequence({ value: [new OctetString({ valueHex: digest(key.certificate) })] })],
          }),
        ],
      }),
    ),
  ]);
  const signedAttrs = new SignedAndUnsignedAttributes({ type: 0, attributes });
  // What is signed is the SET, not the implicit tag under which it is stored (RFC 5652 §5.4).
  const toSign = new Uint8Array(signedAttrs.toSchema().toBER());
  toSign[0] = 0x31;
  const signature = p256.Signature.fromBytes(await key.sign(toSign), 'compact').toBytes('der');
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [sha256],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: new Integer({
            valueHex: certificate.serialNumber.valueBlock.valueHexView.slice().buffer,
          }),
        }),
        digestAlgorithm: sha256,
        signedAttrs,
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
        signature: new OctetString({ valueHex: exact(signature) }),
      }),
    ],
  });
  const info = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

function attribute(type: string, value: unknown): Attribute {
  return new Attribute({ type, values: [value] });
}

/** Members of a SET OF stand in the order of their encodings (X.690 §11.6). */
function inDerOrder(attributes: readonly Attribute[]): Attribute[] {
  const encoding = (each: Attribute): Buffer => Buffer.from(each.toSchema().toBER());
  return attributes.toSorted((one, other) => Buffer.compare(encoding(one), encoding(other)));
}

function digest(bytes: Uint8Array): ArrayBuffer {
  return exact(createHash('sha256').update(bytes).digest());
}

function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
