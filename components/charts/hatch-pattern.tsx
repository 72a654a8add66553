/** Slanted lines of the offer's hue on its tint: what is only assumed. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--card)" />
        <rect width="5" height="5" fill="var(--offer-tint)" opacity="0.35" />
        <line x1="0" x2="0" y1="0" y2="5" stroke="var(--offer)" strokeWidth="2.2" />
      </pattern>
    </defs>
  );
}
