/** A share link as its owner sees it; the token itself is shown once, when the link is made. */
export interface ShareLinkView {
  readonly id: string;
  readonly label: string;
  readonly state: 'open' | 'expired';
  /** ISO instants. */
  readonly createdAt: string;
  /** Null = never. */
  readonly expiresAt: string | null;
  /** To the hour; null = not opened yet. */
  readonly lastOpenedAt: string | null;
}
