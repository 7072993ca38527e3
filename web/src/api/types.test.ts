import type { Static } from 'typebox';
import { expectTypeOf, test } from 'vitest';
import type { ContributionView, IndicatorDetail } from '../../../src/usecases/indicators/read-indicators.ts';
import type { VerifiedCertificate } from '../../../src/usecases/registers/read-registers.ts';
import type { ServiceRow, ServiceView } from '../../../src/usecases/services/view-service.ts';
import type { CaseRow, CaseView, TrackView, WorkRow } from '../../../src/usecases/views/case-views.ts';
import type * as web from './types.ts';

/* The pages’ types are written by hand; each must hold what the server’s own schema gives. */

test('cases are what the server gives', () => {
  expectTypeOf<CaseRow>().toExtend<web.CaseRow>();
  // A move's form is JSON; the server's schema says only that it is an object.
  expectTypeOf<Omit<CaseView, 'moves'>>().toExtend<Omit<web.CaseView, 'moves'>>();
  expectTypeOf<Omit<CaseView['moves'][number], 'form'>>().toExtend<Omit<web.Move, 'form'>>();
  expectTypeOf<WorkRow>().toExtend<web.WorkRow>();
  expectTypeOf<TrackView>().toExtend<web.TrackView>();
});

test('services are what the server gives', () => {
  expectTypeOf<ServiceRow>().toExtend<web.ServiceItem>();
  expectTypeOf<ServiceView>().toExtend<web.ServicePage>();
});

test('figures and certificates are what the server gives', () => {
  expectTypeOf<IndicatorDetail>().toExtend<web.IndicatorDetail>();
  expectTypeOf<Static<typeof ContributionView>>().toExtend<web.Contribution>();
  expectTypeOf<Static<typeof VerifiedCertificate>>().toExtend<web.CertificateCheck>();
});
