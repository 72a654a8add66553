import { clsx } from 'clsx';
import { useId, type ReactNode } from 'react';
import { Card } from '@/components/ui/card';

interface PictureCardProps {
  readonly title: string;
  /** What the picture says, in a sentence. */
  readonly reading: ReactNode;
  /** How it was worked out. */
  readonly note?: ReactNode;
  /** The same figures; left out where the picture is a table itself. */
  readonly table?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A picture under its one-line reading, with its table one key away. */
export function PictureCard({ title, reading, note, table, className, children }: PictureCardProps) {
  const id = useId();
  return (
    <Card as="article" aria-labelledby={id} className={clsx('flex min-w-0 flex-col', className)}>
      <h3 id={id} className="text-title font-medium">
        {title}
      </h3>
      <p className="mt-1 text-small text-ink2 text-pretty wrap-anywhere">{reading}</p>
      <div className="mt-4 min-w-0">{children}</div>
      {note ? <p className="mt-3 text-tiny text-ink3 text-pretty">{note}</p> : null}
      {table ? (
        <details className="mt-auto pt-4">
          <summary className="border-t border-line2 pt-3 text-small font-medium text-ink2">Show as a table</summary>
          <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 [&_table]:text-small! [&_td]:px-2.5 [&_td]:py-1.5 [&_th]:px-2.5 [&_th]:py-1.5">{table}</div>
        </details>
      ) : null}
    </Card>
  );
}
