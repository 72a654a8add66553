import { ClosedLink } from '@/components/sharing/closed-link';

export default function InvitationNotFound() {
  return (
    <ClosedLink title="This invitation is closed">
      It may have run out, or it was taken back. What you sent before has arrived and stays. Check that the address is complete, or ask for a new link.
    </ClosedLink>
  );
}
