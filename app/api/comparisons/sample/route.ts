import { emptySchema } from '@/lib/schemas/requests';
import { addSampleComparison } from '@/lib/server/comparisons/add-sample-comparison';
import { defineRoute } from '@/lib/server/http/define-route';

export const POST = defineRoute({ viewer: 'required', body: emptySchema, handle: async ({ viewer }) => ({ status: 201, body: await addSampleComparison(viewer) }) });
