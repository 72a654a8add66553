import type { Judgement } from './judgement';

/** Somebody who was asked to judge, as the owner sees them. */
export interface JudgeView {
  readonly id: string;
  readonly name: string;
  readonly showsPay: boolean;
  /** `closed`: the link was taken back; `expired`: it has run out. Neither opens, and what was answered stays. */
  readonly state: 'open' | 'expired' | 'closed';
  /** ISO instants. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** To the hour; null = not opened yet. */
  readonly lastOpenedAt: string | null;
  /** Null = nothing sent yet. */
  readonly answeredAt: string | null;
  readonly judgement: Judgement | null;
}
