import { lazy, type ComponentType } from 'react';
import { whenAwake } from '@/lib/client/when-awake';

/** A part of a page that the server writes, and that is fetched and comes to life once that has been painted. */
export function waking<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => {
    await whenAwake();
    return { default: await load().catch(loadAgainOnline) };
  });
  // A component of the server may name a function only.
  return function Waking(props: Props) {
    return <Part {...props} />;
  };
}

/** Without a connection the page stays as it was written, to be read, and is loaded again once there is one. */
async function loadAgainOnline(failure: unknown): Promise<never> {
  if (navigator.onLine) throw failure;
  await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  window.location.reload();
  return new Promise<never>(() => undefined);
}
