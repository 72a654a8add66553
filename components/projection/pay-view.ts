import type { OfferProjection, ProjectionYear } from '@/lib/engine/projection/projection';

/** Whether figures are before tax or what is left of them. */
export type Pay = 'gross' | 'takeHome';

/** The amounts of a projection that the summary shows; null where take-home pay is not known. */
export const payFigures = (projection: OfferProjection, pay: Pay) =>
  pay === 'gross'
    ? { ofYear: ({ gross }: ProjectionYear): number | null => gross, average4: projection.average4, steadyState: projection.steadyState, total4: projection.total4 }
    : { ofYear: ({ takeHome }: ProjectionYear): number | null => takeHome, average4: projection.takeHomeAverage4, steadyState: projection.takeHomeSteadyState, total4: projection.takeHome4 };
