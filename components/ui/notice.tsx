import { clsx } from 'clsx';
import type { ReactNode } from 'react';

type NoticeTone = 'question' | 'bad' | 'info';

interface NoticeProps {
  /** `question`: a figure to ask for; `bad`: something failed, announced at once; `info`: worth knowing. */
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

const tones: Record<NoticeTone, string> = {
  question: 'bg-question-soft text-question',
  bad: 'bg-bad-soft text-bad',
  info: 'bg-accent-soft text-accent',
};

export function Notice({ tone = 'info', title, actions, className, children }: NoticeProps) {
  return (
    <div role={tone === 'bad' ? 'alert' : undefined} className={clsx('flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control px-3 py-2.25 text-[13px]', tones[tone], className)}>
      <div className="min-w-0 flex-1 basis-60">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
