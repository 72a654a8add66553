import { answerAuthRequest } from '@/lib/server/session/answer-auth-request';

interface Context {
  readonly params: Promise<{ nextauth: string[] }>;
}

const answer = async (request: Request, { params }: Context) => answerAuthRequest(request, (await params).nextauth);

export { answer as GET, answer as POST };
