import fc from 'fast-check';
import { anyText } from './any-text';

/** Values that break naive code, wherever a field expects something sensible. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, -0.5, 1e308, -1e308, 2 ** 53, '', ' ', 'NaN', 'Infinity', '1e999', '__proto__', [], {}, [[]], { $gt: '' }, { then: 1 }, { toJSON: 1 }),
  fc.constantFrom('\u0000', '\ud800', '\u202e\u05d0\u05d1', '👩‍👩‍👧‍👦', "'; drop table \"User\"; --", '<script>alert(1)</script>', '../../etc/passwd', '%00', '\r\nset-cookie: a=b', 'x'.repeat(5_000)),
  anyText(40),
  fc.double(),
  fc.jsonValue({ maxDepth: 4 }),
);

/** Bodies for a route whose fields have these names: nearly right, wildly wrong, and no JSON at all. */
export const hostileBody = (fields: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record(Object.fromEntries(fields.map((field) => [field, hostileValue])), { requiredKeys: [] }).map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 20 }), hostileValue, { maxKeys: 8 }).map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: hostileValue.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  );
