import { clsx } from 'clsx';

export type Texture = 'solid' | 'strong' | 'soft' | 'faint' | 'light' | 'hatched';

/** A small square of a bar's texture in the hue around it, for keys and table rows. */
export function TextureSwatch({ texture, className }: { readonly texture: Texture; readonly className?: string }) {
  return <span aria-hidden className={clsx('inline-block size-3.25 shrink-0 rounded-[3px]', `texture-${texture}`, className)} />;
}
