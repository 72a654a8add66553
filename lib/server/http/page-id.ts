import 'server-only';
import { notFound } from 'next/navigation';
import { uuidSchema } from '@/lib/schemas/primitives';

/** The id in a page's address; an address that cannot name anything shows the page that says so. */
export async function pageId(params: Promise<{ readonly id: string }>): Promise<string> {
  const parsed = uuidSchema.safeParse((await params).id);
  return parsed.success ? parsed.data : notFound();
}
