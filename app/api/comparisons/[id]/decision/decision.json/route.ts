import { comparisonParams } from '@/lib/schemas/params';
import { exportDecision } from '@/lib/server/decisions/export-decision';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: ({ viewer, params }) => exportDecision(viewer, params.id) });
