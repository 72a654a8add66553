import 'server-only';
import { ExpectedError } from '@/lib/errors';

const tooLarge = (maxBytes: number) => new ExpectedError('too-large', `That is too much at once: at most ${Math.floor(maxBytes / 1024)} KB.`);

/**
 * The body as text, given up as soon as it passes `maxBytes`, whatever length it announced.
 *
 * @throws ExpectedError `too-large`; `malformed` when it is not UTF-8 or breaks off.
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    await request.body?.cancel().catch(() => undefined);
    throw tooLarge(maxBytes);
  }
  if (!request.body) return '';
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ExpectedError('malformed', 'The request broke off.');
    });
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge(maxBytes);
    }
    parts.push(value);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new ExpectedError('malformed', 'The request is not text in UTF-8.');
  }
}
