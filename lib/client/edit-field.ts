import type { Offer } from '@/lib/engine/offer/offer';
import { misplacedLocality } from '@/lib/schemas/known-locality';
import { offerSchema } from '@/lib/schemas/offer';
import { setAt } from './paths';
import { withoutPending, type EditedOffer, type FieldEdit, type PendingField } from './pending-fields';

const faultsIn = (offer: Offer): readonly Fault[] =>
  (offerSchema.safeParse(offer).error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }));

interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * What the schema says against an offer edited at `paths`, preferably at one of them; null where it holds. What was wrong
 * elsewhere before (terms stored before a limit was drawn) is told by its own field when it is saved, not by this one.
 */
const faultOf = (before: Offer, after: Offer, paths: readonly string[]): string | null => {
  const faults = faultsIn(after);
  if (faults.length === 0) return null;
  const known = faultsIn(before);
  const own = faults.filter(({ path, message }) => paths.includes(path) || !known.some((one) => one.path === path && one.message === message));
  return (own.find(({ path }) => paths.includes(path)) ?? own[0])?.message ?? null;
};

/**
 * Takes one edit. What the schema accepts becomes part of the offer at once; anything else waits beside it, with the
 * reason, and is tried again after every later edit: two fields that only fit together (the dates of a schedule) go in
 * when the last of them does.
 */
export const editField = ({ offer, pending }: EditedOffer, { path, value, text, message }: FieldEdit): EditedOffer => {
  if (text !== null) return { offer, pending: { ...pending, [path]: { text, value, message: message ?? 'This cannot be read' } } };
  return settlePending({ offer, pending: { ...withoutPending(pending, [path]), [path]: { text: null, value, message: '' } } });
};

/** Replaces the offer by another that the schema accepts, and tries again what waits. */
export const replaceOffer = (edited: EditedOffer, offer: Offer): EditedOffer => settlePending({ ...edited, offer });

/** The offer with one more value in it. A city or county does not stay behind in another state. */
function placed(offer: Offer, path: string, value: unknown): Offer {
  const edited = setAt(offer, path, value);
  return path === 'state' && misplacedLocality(edited) !== null ? { ...edited, locality: null } : edited;
}

const settlePending = (edited: EditedOffer): EditedOffer => {
  const readable = Object.entries(edited.pending).filter(([, field]) => field.text === null);
  const together = readable.reduce((offer, [path, field]) => placed(offer, path, field.value), edited.offer);
  const paths = readable.map(([path]) => path);
  if (faultOf(edited.offer, together, paths) === null) return { offer: together, pending: withoutPending(edited.pending, paths) };
  const oneByOne = readable.reduce<EditedOffer>((so, [path, field]) => {
    const candidate = placed(so.offer, path, field.value);
    const fault = faultOf(so.offer, candidate, [path]);
    if (fault === null) return { offer: candidate, pending: withoutPending(so.pending, [path]) };
    return { ...so, pending: { ...so.pending, [path]: { ...field, message: fault } } };
  }, edited);
  const settled = Object.keys(oneByOne.pending).length < Object.keys(edited.pending).length;
  return settled ? settlePending(oneByOne) : oneByOne;
};

/**
 * Takes an item out of a list of the offer (`grants`, `grants.0.vesting.tranches`), with what waits in its fields; what
 * waits in the items after it moves up with them.
 */
export const removeItem = (edited: EditedOffer, list: string, index: number, offer: Offer): EditedOffer => {
  const prefix = `${list}.`;
  const moved = Object.entries(edited.pending).flatMap(([path, field]): [string, PendingField][] => {
    if (!path.startsWith(prefix)) return [[path, field]];
    const [at = '', ...rest] = path.slice(prefix.length).split('.');
    const place = Number(at);
    if (place === index) return [];
    return [[place > index ? [list, place - 1, ...rest].join('.') : path, field]];
  });
  return replaceOffer({ offer: edited.offer, pending: Object.fromEntries(moved) }, offer);
};
