import { comparisonParams } from '@/lib/schemas/params';
import { exportReminders } from '@/lib/server/decisions/export-reminders';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: ({ viewer, params }) => exportReminders(viewer, params.id) });
