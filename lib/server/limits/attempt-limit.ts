import 'server-only';

/** So many attempts in so many seconds; the name separates its counts from those of others. */
export interface AttemptLimit {
  readonly name: string;
  readonly attempts: number;
  readonly seconds: number;
}
