import fc from 'fast-check';
import { anyText } from './any-text';

type Json = Record<string, unknown> | unknown[];

/** One change somewhere in a body: `at` picks the place among all there are. */
export interface Mutation {
  readonly at: number;
  readonly change: 'replace' | 'remove' | 'add';
  readonly key: string;
  readonly value: unknown;
}

/** Stands for a number that JSON can write and a double cannot hold. */
const TOO_LARGE = '(1e999)';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

/** What breaks naive code wherever something sensible is expected. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.1, 1.5, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, 1e10, 1e11, TOO_LARGE, '', ' ', 'NaN', '1e3', '2027-02-30', 'yes'),
  fc.constantFrom<unknown>([], {}, [[]], [null], { $gt: '' }, { toJSON: 1 }, { then: 1 }, { length: 1e9 }, JSON.parse('{"__proto__":{"polluted":true}}'), { constructor: { prototype: { polluted: true } } }),
  fc.constantFrom<unknown>('\u0000', '\ud800', '\u202eאב', '👩‍👩‍👧‍👦', "'; DROP TABLE \"User\"; --", '<script>alert(1)</script>', '../../x', '\r\nset-cookie: a=b', 'x'.repeat(20_000), '9'.repeat(400)),
  fc.constantFrom<unknown>('00000000-0000-0000-0000-000000000000', '0190A3E2-0000-7000-8000-000000000001', 'USD', 'custom', '1/3', '1/0', '0/1', '999999999/1'),
  fc.constantFrom(10, 100, 1_000).map(nested),
  fc.double(),
  fc.integer(),
  anyText(30),
  fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme-ascii' }),
);

const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'id', 'version', 'userId', 'deletedAt', 'toString', 'then', '', '0', '\u0000'), anyText(8));

/** One to three changes; mostly one, which gets deepest. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(),
    change: fc.oneof({ weight: 5, arbitrary: fc.constant('replace' as const) }, { weight: 1, arbitrary: fc.constant('remove' as const) }, { weight: 1, arbitrary: fc.constant('add' as const) }),
    key,
    value: hostile,
  }),
  { minLength: 0, maxLength: 3 },
);

const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every place of a JSON value: its parents with the keys in them. */
function places(root: Json): { readonly parent: Json; readonly key: string }[] {
  return Object.entries(root).flatMap(([name, value]) => [{ parent: root, key: name }, ...(isContainer(value) ? places(value) : [])]);
}

function define(parent: Json, name: string, value: unknown): void {
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

function remove(parent: Json, name: string): void {
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else Reflect.deleteProperty(parent, name);
}

/** The text of a body after the changes. */
export function mutated(body: unknown, changes: readonly Mutation[]): string {
  const holder = { body: structuredClone(body) };
  for (const { at, change, key: name, value } of changes) {
    const all = places(holder);
    const { parent, key: found } = all[at % all.length] ?? { parent: holder, key: 'body' };
    const target = (parent as Record<string, unknown>)[found];
    if (change === 'remove' && parent !== holder) remove(parent, found);
    else if (change === 'add' && isContainer(target)) define(target, Array.isArray(target) ? String(target.length) : name, structuredClone(value));
    else define(parent, found, structuredClone(value));
  }
  return JSON.stringify(holder.body).replaceAll(`"${TOO_LARGE}"`, '1e999');
}
