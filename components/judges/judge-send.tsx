import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { InvitationView } from '@/lib/engine/judging/invitation-view';
import type { Judgement } from '@/lib/engine/judging/judgement';
import { formatDate } from '@/lib/format/format-date';
import type { SendState } from './use-judgement';

interface JudgeSendProps {
  readonly invitation: Pick<InvitationView, 'offers' | 'criteria'>;
  readonly judgement: Judgement;
  readonly state: SendState;
  /** Whether the browser keeps what is not sent. */
  readonly isKept: boolean;
  readonly expiresAt: string;
  readonly onSend: () => Promise<void>;
  readonly locale: string;
}

/** The end of a judge's page: how much is done, and the button that sends it. */
export const JudgeSend = ({ invitation: { offers, criteria }, judgement, state, isKept, expiresAt, onSend, locale }: JudgeSendProps) => {
  const byHand = criteria.filter(({ isMeasured }) => !isMeasured);
  const open = byHand.reduce((count, { id }) => count + offers.filter((offer) => judgement.scores[id]?.[offer.id] === undefined).length, 0);
  const isWeighed = criteria.some(({ id }) => (judgement.weights[id] ?? 0) > 0);
  const until = formatDate(expiresAt.slice(0, 10), locale);
  return (
    <div className="grid gap-3">
      {state.kind === 'failed' ? (
        <Notice tone="bad" title="This was not sent">
          {state.message} Your answers are still here.
        </Notice>
      ) : null}
      {state.kind === 'sent' ? (
        <Notice tone="info" title="Sent. Thank you!">
          You can change your answers with the same link until {until}, and send them again.
        </Notice>
      ) : null}
      {isKept ? null : <Notice tone="question">This browser keeps nothing, so send before you close the page.</Notice>}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button variant="primary" size="lg" busy={state.kind === 'sending'} disabled={!isWeighed || state.kind === 'sent'} onClick={() => void onSend()}>
          Send my answers
        </Button>
        <p className="min-w-0 flex-1 basis-64 text-small text-ink2" role="status">
          {isWeighed ? '' : 'Weigh at least one criterion to send. '}
          {open === 0 ? 'Every score is in.' : `${open === 1 ? 'One score is' : `${open} scores are`} still open; what you leave open stays open.`}
          {state.kind === 'unsent' && isKept ? ' Kept in this browser until you send it.' : ''}
        </p>
      </div>
    </div>
  );
};
