import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { moneyCountedTwice } from '@/lib/engine/comparison/money-counted-twice';
import { listNames } from '@/lib/format/list-names';
import type { MatrixView } from './matrix-view';

/** What the person should know before they trust the totals. */
export const MatrixNotices = ({ view: { comparison, model, actions } }: { view: MatrixView }) => {
  const twice = moneyCountedTwice(comparison.criteria);
  const names = listNames(twice.map(({ name }) => `“${name}”`));
  const [only] = comparison.criteria;
  return (
    <>
      {model.result.status === 'unscored' && model.result.reason === 'no-weights' ? (
        <Notice tone="question" className="mb-4" title="All weights are zero" actions={<Button size="sm" onClick={actions.weighAlike}>Weigh all the same</Button>}>
          Nothing can be added up until at least one criterion has some weight.
        </Notice>
      ) : null}
      {comparison.criteria.length === 1 && only ? (
        <Notice className="mb-4">“{only.name}” decides alone. Add another criterion to weigh it against.</Notice>
      ) : null}
      {twice.length > 0 ? (
        <Notice tone="question" className="mb-4" title="Money may be counted twice">
          {names} look at the same pay, so it weighs more than each of them says. Keep the one that says it best, or lower their weights.
        </Notice>
      ) : null}
    </>
  );
};
