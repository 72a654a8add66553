'use client';

import { SegmentedControl } from '@/components/ui/segmented-control';
import type { useView } from './use-view';

/** Before tax or take-home pay, money of each year or today's prices. */
export const ViewControls = ({ pay, money, setPay, setMoney }: ReturnType<typeof useView>) => (
  <>
    <SegmentedControl
      label="Before or after tax"
      value={pay}
      onValue={setPay}
      options={[
        { value: 'gross', label: 'Before tax' },
        { value: 'takeHome', label: 'Take-home' },
      ]}
    />
    <SegmentedControl
      label="In money of each year or in today’s prices"
      value={money}
      onValue={setMoney}
      options={[
        { value: 'nominal', label: 'As paid' },
        { value: 'real', label: 'Today’s prices' },
      ]}
    />
  </>
);
