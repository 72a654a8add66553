import { Plus } from 'lucide-react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { blankGrant } from '@/lib/engine/offer/blank-grant';
import type { GrantKind, Offer } from '@/lib/engine/offer/offer';
import { OFFER_LIMITS } from '@/lib/schemas/offer';
import { GrantEditor } from '../equity/grant-editor';
import { grantKinds } from '../equity/grant-kinds';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';
import { PrivateOutlookEditor } from './private-outlook';

const subtitleOf = ({ grants }: Offer): string => {
  const [first] = grants;
  if (first === undefined) return 'no grants yet';
  if (grants.length > 1) return `${grants.length} grants`;
  return `${grantKinds[first.kind].plural}, ${first.market}`;
};

/** Shares and options that come with the offer. */
export const EquitySection = () => {
  const { offer, change } = useOfferEditor();
  const add = (kind: GrantKind) => change({ ...offer, grants: [...offer.grants, blankGrant({ id: newId(), kind })] });
  const full = offer.grants.length >= OFFER_LIMITS.grants;
  return (
    <SectionCard id="equity" title="Equity" subtitle={subtitleOf(offer)} fields={['grants', 'privateOutlook']} opens={offer.grants.length > 0}>
      <div className="space-y-6">
        {offer.grants.map((grant, index) => (
          <GrantEditor key={grant.id} grant={grant} index={index} />
        ))}
        <PrivateOutlookEditor />
        <Menu
          align="start"
          label="Kinds of grant"
          trigger={
            <Button size="sm" icon={<Plus aria-hidden className="size-4" />} disabled={full}>
              Add a grant
            </Button>
          }
          items={(['rsu', 'iso', 'nso'] as const).map((kind) => ({ label: grantKinds[kind].long, onSelect: () => add(kind) }))}
        />
      </div>
    </SectionCard>
  );
};
