import type { OfferProjection, ProjectionYear } from '@/lib/engine/projection/projection';

/** Whether figures are before tax or what is left of them. */
export type Pay = 'gross' | 'takeHome';

/** What exercising options as they vest leaves of take-home pay; null where it takes nothing, or where that is not known. */
export const afterExercisingFigures = ({ years, afterExercising4, afterExercisingAverage4, afterExercisingSteadyState }: OfferProjection) =>
  afterExercising4 === null || years.every(({ exercising }) => exercising === 0)
    ? null
    : { ofYear: ({ afterExercising }: ProjectionYear): number | null => afterExercising, average4: afterExercisingAverage4, steadyState: afterExercisingSteadyState, total4: afterExercising4 };

/** The amounts of a projection that the summary shows; null where take-home pay is not known. */
export const payFigures = (projection: OfferProjection, pay: Pay) =>
  pay === 'gross'
    ? { ofYear: ({ gross }: ProjectionYear): number | null => gross, average4: projection.average4, steadyState: projection.steadyState, total4: projection.total4 }
    : { ofYear: ({ takeHome }: ProjectionYear): number | null => takeHome, average4: projection.takeHomeAverage4, steadyState: projection.takeHomeSteadyState, total4: projection.takeHome4 };
