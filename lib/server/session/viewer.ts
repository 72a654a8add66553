import 'server-only';

/** The person who is signed in. */
export interface Viewer {
  readonly userId: string;
  readonly email: string;
}
