export { certificateFaults, issueFaults } from './check.ts';
export {
  certificateIdentifier,
  checkCharacter,
  idOfSerial,
  parseIdentifier,
  serialOf,
} from './identifier.ts';
export { type IssuerKey, type Refused, readSigned, toBase64url } from './jws.ts';
export { disclosedFields, readPresentation, showOnly } from './presentation.ts';
export { findPrintedCode, type PrintedCode, printedClaims, readPrintedCode } from './printed-code.ts';
export type { CertificateField, CertificateType, CertificateValidity } from './type.ts';
export { expiryOf } from './validity.ts';
