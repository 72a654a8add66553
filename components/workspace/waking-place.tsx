import { Activity, type ReactNode } from 'react';

/** Where parts wake after the page has been painted: what the server wrote stays in their place until then. */
export const WakingPlace = ({ children }: { readonly children: ReactNode }) => (
  <div data-wakes="" className="contents">
    <Activity>{children}</Activity>
  </div>
);
