import 'server-only';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { lookAt, type FirstLook } from '@/lib/engine/decision/sampling/first-look';
import { comparableProjections } from '@/lib/engine/projection/comparable-projections';
import { project } from './project';

/** The first look a browser would have at a comparison as it is stored, so that it need not be had again while a page opens. */
export const firstLookAt = (comparison: Comparison): FirstLook => lookAt(comparisonMatrix(comparison, comparableProjections(comparison, project(comparison))));
