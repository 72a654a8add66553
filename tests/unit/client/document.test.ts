import { describe, expect, it } from 'vitest';
import {
  confirmSending, editDocument, failSending, isUnsaved, keepMine, openDocument, refuseSending, restoreDraft, startSending, takeTheirs,
} from '@/lib/client/document';

const opened = openDocument({ text: 'one' }, 3);
const sending = startSending(editDocument(opened, { text: 'two' }), { text: 'two' });

describe('document', () => {
  it('is unsaved from an edit until the server has confirmed that very content', () => {
    expect(isUnsaved(opened)).toBe(false);
    const typedOn = editDocument(sending, { text: 'three' });
    const confirmed = confirmSending(typedOn, 4);
    expect(confirmed).toMatchObject({ base: { text: 'two' }, content: { text: 'three' }, version: 4, sending: null });
    expect(isUnsaved(confirmed)).toBe(true);
    expect(isUnsaved(confirmSending(sending, 4))).toBe(false);
  });

  it('forgets invalid input once it is changed, but not a lost connection', () => {
    const invalid = failSending(sending, { kind: 'invalid', message: 'No', issues: [] });
    const offline = failSending(sending, { kind: 'offline', message: 'No', issues: [] });
    expect(editDocument(invalid, { text: 'x' }).trouble).toBeNull();
    expect(editDocument(offline, { text: 'x' }).trouble?.kind).toBe('offline');
  });

  it('takes a refusal that holds what was sent as a lost answer', () => {
    const settled = refuseSending(sending, { version: 4, content: { text: 'two' } });
    expect(settled).toMatchObject({ base: { text: 'two' }, version: 4, conflict: null });
  });

  it('goes on from the new version when only the version has moved', () => {
    const settled = refuseSending(sending, { version: 9, content: { text: 'one' } });
    expect(settled).toMatchObject({ version: 9, conflict: null, content: { text: 'two' } });
    expect(isUnsaved(settled)).toBe(true);
  });

  it('asks when both sides have changed, and does as the person chooses', () => {
    const torn = refuseSending(sending, { version: 9, content: { text: 'theirs' } });
    expect(torn.conflict).toEqual({ version: 9, content: { text: 'theirs' } });
    expect(keepMine(torn)).toMatchObject({ content: { text: 'two' }, base: { text: 'theirs' }, version: 9, conflict: null });
    expect(takeTheirs(torn)).toMatchObject({ content: { text: 'theirs' }, base: { text: 'theirs' }, version: 9, conflict: null });
  });

  it('restores a draft of the same version, forgets one the server has, and asks about an older one', () => {
    expect(restoreDraft(opened, { version: 3, content: { text: 'draft' } })).toMatchObject({ content: { text: 'draft' }, conflict: null });
    expect(restoreDraft(opened, { version: 2, content: { text: 'one ' } })).toBe(opened);
    expect(restoreDraft(opened, { version: 2, content: { text: 'draft' } })).toMatchObject({
      content: { text: 'draft' },
      conflict: { version: 3, content: { text: 'one' } },
    });
  });
});
