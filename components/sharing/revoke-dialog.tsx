import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';

interface RevokeDialogProps<Link> {
  /** The link that is about to be revoked; null keeps the dialog shut. */
  readonly link: Link | null;
  /** What revoking it means. */
  readonly description: string;
  readonly onRevoke: (link: Link) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before a link is revoked, and stays until it is. */
export const RevokeDialog = <Link,>({ link, description, onRevoke, onClose }: RevokeDialogProps<Link>) => {
  const [busy, setBusy] = useState(false);
  const revoke = async (asked: Link) => {
    setBusy(true);
    await onRevoke(asked);
    setBusy(false);
    onClose();
  };
  return (
    <ConfirmDialog
      open={link !== null}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Revoke this link?"
      description={description}
      confirmLabel="Revoke"
      danger
      busy={busy}
      onConfirm={() => (link === null ? undefined : void revoke(link))}
    />
  );
};
