'use client';

import { useVerdict } from './use-verdict';
import { VerdictBlock } from './verdict-block';
import { useWorkspace } from './workspace-context';

/** The verdict on the comparison as it is edited: the head of every room. */
export const Verdict = () => {
  const { comparison } = useWorkspace();
  return <VerdictBlock reading={useVerdict()} offers={comparison.offers} />;
};
