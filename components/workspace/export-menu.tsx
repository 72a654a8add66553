import { Braces, ChevronDown, Printer, Table2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { routes } from '@/lib/routes';

const icon = 'size-4 text-ink3';

/** The comparison as files and on paper. */
export const ExportMenu = ({ id }: { readonly id: string }) => (
  <Menu
    label="Export"
    trigger={
      <Button size="sm" className="max-sm:hidden">
        Export
        <ChevronDown aria-hidden className="size-3.5" />
      </Button>
    }
    items={[
      { label: 'Matrix (CSV)', href: routes.api.exportMatrixCsv(id), download: true, icon: <Table2 aria-hidden className={icon} /> },
      { label: 'Projection (CSV)', href: routes.api.exportProjectionCsv(id), download: true, icon: <Table2 aria-hidden className={icon} /> },
      { label: 'Comparison (JSON)', href: routes.api.exportJson(id), download: true, icon: <Braces aria-hidden className={icon} /> },
      'separator',
      { label: 'Print, or save as PDF', href: routes.print(id), icon: <Printer aria-hidden className={icon} /> },
    ]}
  />
);
