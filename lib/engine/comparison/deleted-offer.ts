/** An offer of a comparison that can still be brought back. */
export interface DeletedOffer {
  readonly id: string;
  readonly company: string;
  /** ISO instant. */
  readonly deletedAt: string;
}
