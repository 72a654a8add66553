import { comparisonParams } from '@/lib/schemas/params';
import { exportComparison } from '@/lib/server/comparisons/export-comparison';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: ({ viewer, params }) => exportComparison(viewer, params.id) });
