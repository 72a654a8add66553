import { formatNumber } from '@/lib/format/format-number';

// The first format that a page makes takes a browser a hundred times as long as any other.
formatNumber(0, 'en-US');
