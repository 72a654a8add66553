'use client';

import { NavTabs } from '@/components/ui/nav-tabs';
import { routes } from '@/lib/routes';
import { fetchRoom } from './room-loaders';
import { useWorkspace } from './workspace-context';

/** The rooms of a comparison. */
export const WorkspaceTabs = () => {
  const { id, projections } = useWorkspace();
  const open = projections.reduce((count, projection) => count + projection.questions.length, 0);
  const mark = open === 0 ? undefined : open === 1 ? '1 open question' : `${open} open questions`;
  return (
    <NavTabs
      label="Rooms of this comparison"
      tabs={[
        { href: routes.offers(id), label: 'Offers', mark, onApproach: () => void fetchRoom('offers') },
        { href: routes.projection(id), label: 'Projection', onApproach: () => void fetchRoom('projection') },
        { href: routes.matrix(id), label: 'Matrix', onApproach: () => void fetchRoom('matrix') },
        { href: routes.decide(id), label: 'Decide', onApproach: () => void fetchRoom('decide') },
        { href: routes.share(id), label: 'Share', onApproach: () => void fetchRoom('share') },
      ]}
    />
  );
};
