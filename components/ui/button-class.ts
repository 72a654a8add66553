import { clsx } from 'clsx';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-[color-mix(in_srgb,var(--accent)_88%,var(--ink))]',
  secondary: 'border-line bg-card text-ink hover:border-control hover:bg-line2',
  ghost: 'border-transparent bg-transparent text-ink2 hover:bg-line2 hover:text-ink',
  danger: 'border-line bg-card text-bad hover:border-bad hover:bg-bad-soft',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-7 gap-1.5 px-2.5 text-small pointer-coarse:min-h-9',
  md: 'min-h-8.5 gap-2 px-3 text-[13px] pointer-coarse:min-h-10',
  lg: 'min-h-11 gap-2 px-5 text-[15px]',
};

/** The look of a button, for whatever element must look like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'md', className?: string): string {
  return clsx(
    'inline-flex shrink-0 items-center justify-center rounded-control border font-medium whitespace-nowrap select-none',
    'transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    variants[variant],
    sizes[size],
    className,
  );
}
