import { CertificateTypeView } from '../../usecases/certificates/certificate-types.ts';
import { CheckedDocument } from '../../usecases/certificates/check-document.ts';
import { LicenceCode, LicenceIdentity } from '../../usecases/certificates/identify-by-licence.ts';
import { CredentialView } from '../../usecases/certificates/issue-credential.ts';
import { OwnCertificate } from '../../usecases/certificates/own-certificates.ts';
import { ShownCertificate, ShownCode } from '../../usecases/certificates/show-certificate.ts';
import { IssuerKeys } from '../../usecases/certificates/signed-tokens.ts';
import { VerifiedCertificate } from '../../usecases/certificates/verify-certificate.ts';
import { OwnEnterprise } from '../../usecases/enterprises/own-enterprises.ts';
import { CourseView } from '../../usecases/registers/course-views.ts';
import { EntryPage, EntryView, RegisterView } from '../../usecases/registers/read-registers.ts';
import { listOf } from '../../usecases/views/parts.ts';
import { PresentedCode } from '../routes/certificates.ts';

/** Registers and certificates. */
export const registersComponents = {
  ShownCode,
  ShownCertificate,
  LicenceCode,
  LicenceIdentity,
  PresentedCode,
  RegisterView,
  RegisterList: listOf(RegisterView),
  EntryView,
  CourseView,
  EntryPage,
  VerifiedCertificate,
  CertificateTypeView,
  CertificateTypeList: listOf(CertificateTypeView),
  OwnCertificate,
  OwnCertificateList: listOf(OwnCertificate),
  OwnEnterprise,
  OwnEnterpriseList: listOf(OwnEnterprise),
  CredentialView,
  CheckedDocument,
  IssuerKeys,
};
