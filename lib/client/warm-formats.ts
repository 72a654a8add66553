import { formatNumber } from '@/lib/format/format-number';

// A browser loads its tables for the first format that a page makes (16 ms where it was measured): a step of its own.
formatNumber(0, 'en-US');
