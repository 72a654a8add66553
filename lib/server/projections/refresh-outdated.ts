import 'server-only';
import { ENGINE_VERSION } from '@/lib/engine/projection/engine-version';
import { log } from '../log';
import { refreshProjection } from './refresh-projection';

/**
 * Has the stored projection of a comparison computed anew where an older engine made it, without keeping the reader
 * waiting: pages compute what they show from the inputs themselves.
 */
export function refreshOutdated(comparisonId: string, stored: { readonly engineVersion: number } | null): void {
  if (stored?.engineVersion === ENGINE_VERSION) return;
  refreshProjection(comparisonId).catch((error: unknown) => log.warn({ err: error, comparisonId }, 'a projection was not refreshed'));
}
