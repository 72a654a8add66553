import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';

interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'download'> {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** Fetch a file, under this name where one is given. */
  readonly download?: boolean | string;
}

/** A link that looks like a button. With `download` it is a plain link to a file. */
export function ButtonLink({ href, variant, size, icon, className, children, download, ...rest }: ButtonLinkProps) {
  const look = buttonClass(variant, size, className);
  if (download !== undefined) {
    return (
      <a {...rest} href={href} download={download} className={look}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <Link {...rest} href={href} className={look}>
      {icon}
      {children}
    </Link>
  );
}
