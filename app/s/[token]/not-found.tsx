import { ClosedLink } from '@/components/sharing/closed-link';

export default function SharedNotFound() {
  return (
    <ClosedLink title="This link opens nothing">
      It may have expired, or its owner may have closed it. Check that the address is complete, or ask for a new link.
    </ClosedLink>
  );
}
