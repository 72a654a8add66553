import 'server-only';
import { v7 as newId } from 'uuid';
import { documentToComparison } from '@/lib/exchange/document-to-comparison';
import type { ComparisonDocument } from '@/lib/schemas/comparison';
import type { Viewer } from '../session/viewer';
import { insertComparison } from './insert-comparison';

/**
 * A new comparison from a document: a file, or what a visitor entered before signing up. It gets ids of its own, so
 * the same document can be taken in again and again.
 *
 * @throws ExpectedError `invalid` where the account is full.
 */
export const importComparison = (viewer: Viewer, document: ComparisonDocument) => insertComparison(viewer, documentToComparison(document, newId));
