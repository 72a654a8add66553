'use client';

import { useState, type ReactNode } from 'react';
import { FoldCard } from '@/components/ui/fold-card';
import { useLocale } from '@/components/ui/locale-provider';
import { foldSection } from './fold-section';
import { useOfferEditor } from './offer-editor-context';
import { sectionOfEntry } from './section-of-entry';

interface SectionCardProps {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** First parts of the paths of the offer's fields that stand in this section. */
  readonly fields: readonly string[];
  readonly opens?: boolean;
  readonly children: ReactNode;
}

const countUnder = (paths: readonly string[], fields: readonly string[]) => paths.filter((path) => fields.includes(path.split('.')[0] ?? '')).length;

/** One section of an offer's form: it shows what it comes to and how many questions are open in it; a new fault unfolds it. */
export const SectionCard = ({ id, title, subtitle, fields, opens = false, children }: SectionCardProps) => {
  const { projection, questions, pending, issues } = useOfferEditor();
  const locale = useLocale();
  const open = countUnder(questions.map((question) => question.path), fields);
  const faults = countUnder([...Object.keys(pending), ...issues.map((issue) => issue.path.replace(/^terms\./, ''))], fields);
  const [unfolded, setUnfolded] = useState(opens || open > 0);
  const [known, setKnown] = useState(0);
  if (faults !== known) {
    setKnown(faults);
    if (faults > known) setUnfolded(true);
  }
  const mark = faults > 0 ? `${faults} to mend` : open > 0 ? `${open} open` : null;
  return (
    <FoldCard
      id={id}
      title={title}
      subtitle={subtitle}
      value={foldSection(projection, (entry) => sectionOfEntry(entry) === id, locale)}
      open={unfolded}
      onOpenChange={setUnfolded}
      mark={mark === null ? undefined : <span className={faults > 0 ? 'text-tiny font-medium text-bad' : 'text-tiny font-medium text-question'}>{mark}</span>}
    >
      {children}
    </FoldCard>
  );
};
