import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { DifferingField } from '@/lib/client/differing-fields';

interface ChoiceDialogProps {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly DifferingField[];
  readonly choices: readonly { readonly label: string; readonly primary?: boolean; readonly onChoose: () => void }[];
  /** Closed without a choice: it can be made later. */
  readonly onLater: () => void;
}

/** Two versions side by side and a choice between them. */
export const ChoiceDialog = ({ title, description, fields, choices, onLater }: ChoiceDialogProps) => (
  <Dialog
    open
    onOpenChange={onLater}
    size="lg"
    title={title}
    description={description}
    footer={choices.map(({ label, primary = false, onChoose }) => (
      <Button key={label} variant={primary ? 'primary' : 'secondary'} onClick={onChoose}>
        {label}
      </Button>
    ))}
  >
    {fields.length === 0 ? null : (
      <TableRegion label="What differs" className="max-h-[45vh] overflow-y-auto">
        <Table>
          <TableHead>
            <tr>
              <HeadCell>Field</HeadCell>
              <HeadCell>Yours, in this tab</HeadCell>
              <HeadCell>Stored</HeadCell>
            </tr>
          </TableHead>
          <TableBody>
            {fields.map(({ key, label, mine, theirs }) => (
              <tr key={key}>
                <HeadCell scope="row" className="font-medium!">
                  {label}
                </HeadCell>
                <Cell className="wrap-anywhere">{mine}</Cell>
                <Cell className="wrap-anywhere">{theirs}</Cell>
              </tr>
            ))}
          </TableBody>
        </Table>
      </TableRegion>
    )}
  </Dialog>
);
