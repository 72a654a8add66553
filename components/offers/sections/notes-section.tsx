import { useOfferEditor } from '../offer-editor-context';
import { NotesField } from '../fields/notes-field';
import { SectionCard } from '../section-card';

/** Anything worth remembering about an offer. */
export const NotesSection = () => {
  const { offer } = useOfferEditor();
  return (
    <SectionCard id="notes" title="Notes" subtitle={offer.notes.trim() === '' ? 'what you want to remember' : 'written down'} fields={['notes']}>
      <NotesField path="notes" label="Notes" />
    </SectionCard>
  );
};
