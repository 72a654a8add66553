/**
 * Whether two JSON values say the same. The order of keys does not count (PostgreSQL reorders them), nor do spaces
 * around texts (the server trims them), nor keys that are undefined.
 *
 * @example sameContent({ a: 1, b: ' x' }, { b: 'x', a: 1 }) // true
 */
export const sameContent = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim();
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((value, index) => sameContent(value, other[index]));
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => sameContent(left[key], right[key]));
};
