import { comparisonParams } from '@/lib/schemas/params';
import { exportProjection } from '@/lib/server/comparisons/export-projection';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: ({ viewer, params }) => exportProjection(viewer, params.id) });
