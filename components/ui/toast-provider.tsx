'use client';

import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { ToastCard, type Toast } from './toast-card';

type ShowToast = (toast: Toast) => void;

const ToastContext = createContext<ShowToast | null>(null);

const MOST = 3;

/** Holds the short messages that appear at the foot of the page. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([]);
  const count = useRef(0);
  const show = useCallback<ShowToast>((toast) => {
    count.current += 1;
    const id = count.current;
    setToasts((shown) => [...shown.slice(1 - MOST), { ...toast, id }]);
  }, []);
  const drop = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext value={show}>
      {children}
      <div
        role="region"
        aria-label="Messages"
        className="pointer-events-none fixed inset-x-0 bottom-0 z-[60] flex flex-col items-center gap-2 p-4 pb-[max(16px,env(safe-area-inset-bottom))] print:hidden"
      >
        <div aria-live="polite" className="contents">
          {toasts.map(({ id, ...toast }) => (
            <ToastCard key={id} toast={toast} onGone={() => drop(id)} />
          ))}
        </div>
      </div>
    </ToastContext>
  );
}

/** Shows a message; with `undo` it offers to take back what was just done. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('This component stands outside a ToastProvider.');
  return show;
}
