import { sendJudgementSchema } from '@/lib/schemas/judging';
import { defineRoute } from '@/lib/server/http/define-route';
import { judgementLimit } from '@/lib/server/judges/judgement-limit';
import { saveJudgement } from '@/lib/server/judges/save-judgement';

const MAX_BYTES = 65_536;

export const PUT = defineRoute({
  viewer: 'none',
  body: sendJudgementSchema,
  maxBytes: MAX_BYTES,
  limit: judgementLimit,
  handle: async ({ body: { token, ...judgement } }) => {
    await saveJudgement(token, judgement);
    return { status: 204 };
  },
});
