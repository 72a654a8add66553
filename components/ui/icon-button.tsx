import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What the button does, for those who cannot see the icon. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
}

const widths: Record<ButtonSize, string> = {
  sm: 'w-7 pointer-coarse:w-9',
  md: 'w-8.5 pointer-coarse:w-10',
  lg: 'w-11',
};

export function IconButton({ label, icon, variant = 'ghost', size = 'md', className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button title={label} {...rest} type={type} aria-label={label} className={buttonClass(variant, size, clsx('px-0!', widths[size], className))}>
      {icon}
    </button>
  );
}
