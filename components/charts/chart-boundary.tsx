'use client';

import { Component, type ReactNode } from 'react';

interface ChartBoundaryProps {
  readonly children: ReactNode;
  /** What stands in its place instead of the sentence. */
  readonly fallback?: ReactNode;
}

/** A chart that cannot be fetched or drawn leaves a sentence in its place; the page around it goes on. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    return <p className="grid h-full place-items-center px-4 text-center text-small text-ink3">The chart could not be loaded. The tables have its figures; reload the page to draw it.</p>;
  }
}
