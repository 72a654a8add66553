import { Braces, Printer, Table2 } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { routes } from '@/lib/routes';

const icon = 'size-4';
const wide = 'justify-start!';

/** The comparison as files and on paper. */
export const ExportCard = ({ id }: { id: string }) => (
  <Card as="section" aria-labelledby="export">
    <h2 id="export" className="text-title font-medium">
      Export
    </h2>
    <p className="mt-1 text-ink2">Tables open in any spreadsheet. The JSON file holds offers, assumptions and matrix, and can be imported again; a decision has a file of its own.</p>
    <div className="mt-4 grid gap-2">
      <ButtonLink className={wide} href={routes.api.exportMatrixCsv(id)} download="" icon={<Table2 aria-hidden className={icon} />}>
        Matrix (CSV)
      </ButtonLink>
      <ButtonLink className={wide} href={routes.api.exportProjectionCsv(id)} download="" icon={<Table2 aria-hidden className={icon} />}>
        Projection (CSV)
      </ButtonLink>
      <ButtonLink className={wide} href={routes.api.exportJson(id)} download="" icon={<Braces aria-hidden className={icon} />}>
        Comparison (JSON)
      </ButtonLink>
      <ButtonLink className={wide} href={routes.print(id)} icon={<Printer aria-hidden className={icon} />}>
        Print, or save as PDF
      </ButtonLink>
    </div>
  </Card>
);
