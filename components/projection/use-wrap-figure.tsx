'use client';

import { useCallback, type ReactNode } from 'react';
import { FigureButton } from './figure-button';
import type { OriginRequest } from './origin-request';

/** Puts more around a figure, such as a button that tells where it comes from. */
export type WrapFigure = (figure: ReactNode, ask: OriginRequest) => ReactNode;

/** Makes figures buttons that ask where they come from. */
export const useWrapFigure = (onAsk: (ask: OriginRequest) => void): WrapFigure =>
  useCallback((figure, ask) => <FigureButton onAsk={() => onAsk(ask)}>{figure}</FigureButton>, [onAsk]);
