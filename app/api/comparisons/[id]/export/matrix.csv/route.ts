import { comparisonParams } from '@/lib/schemas/params';
import { exportMatrix } from '@/lib/server/comparisons/export-matrix';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: ({ viewer, params }) => exportMatrix(viewer, params.id) });
